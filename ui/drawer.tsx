// The second script: screens that people open later, so that the window itself opens fast (docs/decisions.md).
// The window runs it once and gives it what it works with.
import { ExportScreen } from './screens/export/export-screen';
import { type GuideParts, guideParts } from './screens/guide/guide-parts';
import { ImportScreen } from './screens/import/import-screen';
import { OpenMapForm } from './screens/plan/open-map';
import { ReviewScreen } from './screens/review/review-screen';
import type { WindowActions } from './state/actions';
import { createDrawerActions, type DrawerOptions } from './state/drawer-actions';
import type { State } from './state/state';

export interface Drawer {
  /** The screen for a tab that the window has none for. */
  Screen: (props: { state: State }) => preact.JSX.Element | null;
  /** What the Guide tab of the window shows besides its own. */
  guideParts: GuideParts;
  readForTab: () => Promise<void>;
}

function makeDrawer(windowActions: WindowActions, options: DrawerOptions): Drawer {
  const actions = { ...windowActions, ...createDrawerActions(options) };

  function Screen({ state }: { state: State }) {
    const { current, importing, pending, reading } = state;
    if (importing) {
      const known = state.maps.map(({ id }) => id);
      const drawing = pending.includes('map.insert');
      return <ImportScreen importing={importing} known={known} drawing={drawing} actions={actions} />;
    }
    if (!current) return null;
    if (state.tab === 'plan') {
      return (
        <OpenMapForm
          key={current.node}
          map={current}
          photo={photoAddress(state, current.node)}
          sendingPhoto={pending.includes('photo.set')}
          actions={actions}
        />
      );
    }
    if (state.tab === 'review') {
      return <ReviewScreen key={current.node} map={current} state={state} actions={actions} />;
    }
    return (
      <ExportScreen
        reading={reading}
        stale={reading?.boardChanges !== state.boardChanges}
        busy={pending.includes('map.read')}
        choice={state.exporting}
        actions={actions}
      />
    );
  }

  return { Screen, guideParts, readForTab: actions.readForTab };
}

/** As put on the board from here, else as last read from there; '' when neither is known. */
function photoAddress({ photo, reading }: State, node: string): string {
  if (photo?.node === node) return photo.address;
  const read = reading?.node === node ? reading.map.persona.photo : undefined;
  return read ? `data:${read.mediaType};base64,${read.data}` : '';
}

export type CreateDrawer = typeof makeDrawer;

declare global {
  // What the window finds once the script has run.
  var createDrawer: CreateDrawer | undefined;
}

globalThis.createDrawer = makeDrawer;
