// What Export requests from the board: the page's other maps, and pictures.
import { describe, expect, it } from 'vitest';
import { buildView } from '../../tests/harness/open-map';
import { buildSnapshot } from '../../tests/harness/review-window';
import { greeting } from '../../tests/harness/scripted-window';
import { createContext } from './context';
import { createExportActions } from './export-actions';
import { reduce } from './reduce';
import { createState } from './state';
import { createStore } from './store';

const OTHERS = ['2:1', '3:1'];

/** A page with the open map and two more; the map `unreadable` cannot be read. */
function buildExport(unreadable = '') {
  const sent: unknown[] = [];
  const store = createStore(createState('en'), reduce);
  const view = buildView();
  const first = greeting(view).maps[0];
  const maps = [view.node, ...OTHERS].map((node) => ({ id: '', title: '', persona: '', ...first, node }));
  store.dispatch({ type: 'greeted', reply: greeting(view, { maps }), now: 0 });
  const failure = { code: 'no-map', step: 'map.read', item: 'map', detail: '' } as const;
  const context = createContext(
    store,
    {
      request: (name, body) => {
        sent.push([name, body]);
        const { node } = body as { node: string };
        if (name === 'picture.make')
          return Promise.resolve({ ok: true, value: { bytes: Uint8Array.of(1, 2) } } as never);
        if (node === unreadable) return Promise.resolve({ ok: false, failure } as never);
        return Promise.resolve({ ok: true, value: buildSnapshot({ node, title: `Map ${node}` }) } as never);
      },
      receive: () => {},
      on: () => () => {},
    },
    () => () => {},
  );
  return { sent, store, actions: createExportActions(context, () => 40) };
}

describe('readOtherMaps', () => {
  it('reads every map except the open one, fresh from the board', async () => {
    const { sent, actions } = buildExport();
    const maps = await actions.readOtherMaps();
    expect(maps?.map(({ title, exportedAt }) => [title, exportedAt])).toEqual([
      ['Map 2:1', '1970-01-01T00:00:00.040Z'],
      ['Map 3:1', '1970-01-01T00:00:00.040Z'],
    ]);
    expect(sent).toEqual(OTHERS.map((node) => ['map.read', { node }]));
  });

  it('returns null and shows the failure when one of them cannot be read', async () => {
    const { store, actions } = buildExport('3:1');
    expect(await actions.readOtherMaps()).toBeNull();
    expect(store.get().failure?.code).toBe('no-map');
  });
});

describe('makePicture', () => {
  it('requests the whole map at a scale and returns the bytes', async () => {
    const { sent, actions } = buildExport();
    expect(await actions.makePicture('1:1', 'PNG', 2)).toEqual(Uint8Array.of(1, 2));
    expect(sent).toEqual([['picture.make', { node: '1:1', format: 'PNG', scale: 2 }]]);
  });
});
