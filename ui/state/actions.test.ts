// How the window starts, and how it reacts to board events and commands.
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../shared/contract/failure';
import { planNewMap } from '../../shared/draw/new-map';
import { buildView } from '../../tests/harness/open-map';
import { buildWindow, greeting, settle } from '../../tests/harness/scripted-window';
import { localeFor } from '../locale';
import { mapToOpen } from './actions';
import { specFor } from './insert-command';
import type { State } from './state';

const en = localeFor('en');

const failure: Failure = { code: 'canvas', step: 's', item: '', detail: '' };
const parameters = { persona: 'Noor', template: '', size: '', order: 'recovery' };
const chosen = specFor(parameters, en);
const plan = chosen.ok && {
  ...planNewMap(chosen.spec, 'new-map', '1970-01-01T00:00:00.000Z'),
  content: null,
};

describe('start', () => {
  it('shows the sandbox’s open map', async () => {
    const { actions, store } = buildWindow({ hello: { ok: true, value: greeting(buildView()) } }, null);
    await actions.start();
    expect([store.get().phase, store.get().tab]).toEqual(['ready', 'guide']);
    expect(store.get().current?.details).toEqual({
      name: 'Dana',
      segment: null,
      details: { age: '41' },
      own: [],
    });
  });

  it('shows a failure when the sandbox does not answer', async () => {
    const { actions, store } = buildWindow({ hello: { ok: false, failure } });
    await actions.start();
    expect([store.get().phase, store.get().failure]).toEqual(['unreachable', failure]);
  });
});

describe('the command without a window', () => {
  const hello = { ok: true, value: greeting(null, { command: 'insert', parameters }) } as const;

  it('inserts a map, reports success and ends without showing anything', async () => {
    const { actions, store, sent } = buildWindow(
      { hello, 'map.insert': { ok: true, value: buildView() } },
      null,
    );
    await actions.start();
    expect(sent).toEqual([
      { name: 'hello', body: {} },
      { name: 'map.insert', body: plan },
      {
        name: 'command.end',
        body: { message: 'Inserted “Empathy map” with 6 sections for 6 people.', error: false },
      },
    ]);
    expect([store.get().phase, store.get().current]).toEqual(['hidden', null]);
  });

  it('becomes the window when another command asks for one', async () => {
    const answers: Parameters<typeof buildWindow>[0] = { hello };
    const { actions, store, hear } = buildWindow(answers, null);
    await actions.start();
    answers.hello = { ok: true, value: greeting(buildView(), { command: 'guide' }) };
    hear('command', { command: 'guide', parameters: null, node: null });
    await settle();
    expect([store.get().phase, store.get().tab]).toEqual(['ready', 'guide']);
    expect(store.get().current?.node).toBe(buildView().node);
  });

  it('ends with an error when the board refuses the request', async () => {
    const { actions, sent } = buildWindow({ hello, 'map.insert': { ok: false, failure } }, null);
    await actions.start();
    expect(sent[2]?.body).toEqual({
      message: 'Figma refused a step. Check the board, then try again.',
      error: true,
    });
  });

  it('ends with an error and inserts nothing for an unknown value', async () => {
    const value = greeting(null, { command: 'insert', parameters: { ...parameters, order: 'zigzag' } });
    const { actions, sent } = buildWindow({ hello: { ok: true, value } }, null);
    await actions.start();
    expect(sent.slice(1)).toEqual([
      {
        name: 'command.end',
        body: {
          message: '“zigzag” isn’t a known order. Run the command again and pick one.',
          error: true,
        },
      },
    ]);
  });
});

describe('events', () => {
  it('shows an unrequested failure', () => {
    const { store, hear } = buildWindow();
    hear('failure', failure);
    expect(store.get().failure).toBe(failure);
  });

  it('follows text changes of the open map only', () => {
    const { store, hear } = buildWindow();
    hear('map', buildView({ title: 'Ward' }));
    hear('map', buildView({ node: '2:2', map: 'map-2', title: 'Bakery' }));
    expect(store.get().current?.title).toBe('Ward');
  });

  it('opens the map selected on the canvas', async () => {
    const bakery = buildView({ node: '2:2', map: 'map-2', title: 'Bakery' });
    const { store, sent, hear } = buildWindow({ 'map.open': { ok: true, value: bakery } });
    const maps = [...store.get().maps, { node: '2:2', id: 'map-2', title: 'Bakery', persona: 'Dana' }];
    hear('maps', { maps, selected: '2:2' });
    await settle();
    expect(sent).toEqual([{ name: 'map.open', body: { node: '2:2' } }]);
    expect(store.get().current?.title).toBe('Bakery');
  });

  it('takes the open map’s new name without requesting the map', async () => {
    const { store, sent, hear } = buildWindow();
    const maps = store.get().maps.map((map) => ({ ...map, title: 'Ward' }));
    hear('maps', { maps, selected: '1:1' });
    await settle();
    expect(sent).toEqual([]);
    expect(store.get().maps).toEqual(maps);
  });

  it('opens the relaunch button’s map before switching tabs', async () => {
    const bakery = buildView({ node: '2:2', map: 'map-2' });
    const { store, hear } = buildWindow({ 'map.open': { ok: true, value: bakery } });
    hear('command', { command: 'guide', parameters: null, node: '2:2' });
    await settle();
    expect([store.get().current?.node, store.get().tab]).toEqual(['2:2', 'guide']);
  });

  it('inserts a map for the command and reports it in the status line', async () => {
    const inserted = buildView({ node: '3:3', map: 'new-map' });
    const { store, sent, hear } = buildWindow({ 'map.insert': { ok: true, value: inserted } });
    hear('command', { command: 'insert', parameters, node: null });
    await settle();
    expect(sent).toEqual([{ name: 'map.insert', body: plan }]);
    expect(store.get().current?.node).toBe('3:3');
    expect(store.get().status.text).toBe('Inserted “Empathy map” with 6 sections for 6 people.');
  });

  it('names the command’s unknown value', async () => {
    const { store, sent, hear } = buildWindow();
    hear('command', { command: 'insert', parameters: { ...parameters, template: 'Nine' }, node: null });
    await settle();
    expect(sent).toEqual([]);
    expect(store.get().status.text).toBe(
      '“Nine” isn’t a known template. Run the command again and pick one.',
    );
  });
});

describe('mapToOpen', () => {
  const { store } = buildWindow();
  const state = store.get();

  it.each([
    ['the selected map', state, '2:2', '2:2'],
    ['nothing when the open map is selected', state, '1:1', null],
    ['the first map when none is open', { ...state, current: null }, null, '1:1'],
    ['nothing on an empty page', { ...state, current: null, maps: [] }, null, null],
    ['nothing while a map is open and nothing is selected', state, null, null],
  ] satisfies [string, State, string | null, string | null][])(
    'opens %s',
    (_case, given, selected, expected) => {
      expect(mapToOpen(given, selected)).toBe(expected);
    },
  );
});
