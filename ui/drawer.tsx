// The second script: screens that people open later, so that the window itself opens fast (docs/decisions.md).
// The window runs it once and gives it what it works with. It asks for Export and Import when somebody opens them.
import { useEffect } from 'preact/hooks';
import { texts } from './drawer-texts';
import { type GuideParts, guideParts } from './screens/guide/guide-parts';
import { OpenMapForm } from './screens/plan/open-map';
import { ReviewScreen } from './screens/review/review-screen';
import type { Actions, WindowActions } from './state/actions';
import { createDrawerActions, type DrawerOptions } from './state/drawer-actions';
import { type State, showsImport } from './state/state';
import './styles/guide-parts.css';
import './styles/later.css';
import './styles/open-map.css';
import './styles/review.css';

type StateScreen = (props: { state: State }) => preact.JSX.Element | null;

/** Makes the screen of a script that is fetched when somebody opens it. */
export type MakeScreen = (actions: Actions, options: DrawerOptions) => StateScreen;

export interface Drawer {
  /** The screen for a tab that the window has none for. */
  Screen: StateScreen;
  /** What the Guide tab of the window shows besides its own. */
  guideParts: GuideParts;
  readForTab: () => Promise<void>;
}

function makeDrawer(windowActions: WindowActions, options: DrawerOptions): Drawer {
  const actions = { ...windowActions, ...createDrawerActions(options) };
  const { fetchScript } = options;
  const ExportTab = laterScreen(
    (open) => fetchScript('export', open),
    () => globalThis.createExport?.(actions, options) ?? null,
  );
  const ImportTab = laterScreen(
    async (open) => {
      await fetchScript('readers', () => {});
      await fetchScript('import', open);
    },
    () => globalThis.createImport?.(actions, options) ?? null,
  );

  function Screen({ state }: { state: State }) {
    const { current, pending } = state;
    if (showsImport(state)) return <ImportTab state={state} />;
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
    return <ExportTab state={state} />;
  }

  return { Screen, guideParts, readForTab: actions.readForTab };
}

/** A screen whose script is fetched the first time that it is shown. */
function laterScreen(
  fetch: (open: () => void) => Promise<void>,
  make: () => StateScreen | null,
): StateScreen {
  let Opened: StateScreen | null = null;
  const open = () => {
    Opened = make();
  };
  return function Later({ state }) {
    useEffect(() => {
      if (!Opened) void fetch(open);
    }, []);
    return Opened ? <Opened state={state} /> : <p class="loading">{texts.window.opening}</p>;
  };
}

/** As put on the board from here, else as last read from there; '' when neither is known. */
function photoAddress({ photo, reading }: State, node: string): string {
  if (photo?.node === node) return photo.address;
  const read = reading?.node === node ? reading.map.persona.photo : undefined;
  return read ? `data:${read.mediaType};base64,${read.data}` : '';
}

export type CreateDrawer = typeof makeDrawer;

declare global {
  // What each script leaves for the one that runs it.
  var createDrawer: CreateDrawer | undefined;
  var createExport: MakeScreen | undefined;
  var createImport: MakeScreen | undefined;
}

globalThis.createDrawer = makeDrawer;
