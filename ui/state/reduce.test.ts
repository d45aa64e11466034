// How the window's state follows the user and the board.

import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/contract/command';
import type { MapChanges } from '../../shared/draw/map-changes';
import type { MapView } from '../../shared/map/snapshot';
import { EMPTY_CONTEXT } from '../../shared/model/context';
import { NO_RECORD } from '../../shared/model/session';
import { sectionIds } from '../../shared/templates';
import type { SectionId } from '../../shared/templates/template';
import { buildOpenMap, buildView } from '../../tests/harness/open-map';
import { type Change, reduce } from './reduce';
import { createState, type State } from './state';

const SECTION_IDS = sectionIds('six-section');

const stopped = { kind: 'figjam', state: 'stopped', remaining: 0, total: 0 } as const;
const summary = { node: '1:1', id: 'map-1', title: 'Clinic', persona: 'Dana' };
const other = { node: '2:2', id: 'map-2', title: 'Bakery', persona: '' };

function greet(command: Command, current: MapView | null, last?: string): State {
  const maps = current ? [summary] : [];
  const format = last === undefined ? {} : { format: last };
  const reply = {
    ...{ editor: 'figjam' as const, command, parameters: null },
    ...{ maps, current, timer: stopped, ...format },
  };
  return reduce(createState('en'), { type: 'greeted', reply, now: 5 });
}

const open = greet('open', buildView());
const apply = (state: State, ...changes: Change[]) => changes.reduce(reduce, state);

describe('greeted', () => {
  it.each([
    ['open', null, 'plan'],
    ['open', buildView(), 'guide'],
    ['insert', buildView(), 'guide'],
    ['guide', null, 'guide'],
    ['export', buildView(), 'export'],
  ] as const)('opens the right tab for %s', (command, current, tab) => {
    expect(greet(command, current).tab).toBe(tab);
  });

  it('opens Export on the format chosen last, at first on the web page', () => {
    expect(open.exporting.format).toBe('html');
    expect(greet('open', null, 'csv').exporting.format).toBe('csv');
    expect(greet('open', null, 'later').exporting.format).toBe('html');
  });

  it('remembers when the timer was received', () => {
    expect(open.timer).toEqual({ ...stopped, receivedAt: 5, ranOut: false });
  });
});

describe('opened', () => {
  it('adds an inserted map to the list and makes it the open map', () => {
    const map = buildOpenMap({ node: '2:2', map: 'map-2', title: 'Bakery', personaName: '' });
    const state = apply(open, { type: 'opened', map });
    expect(state.maps).toEqual([summary, other]);
    expect(state.current).toBe(map);
  });

  it('renames a known map in place', () => {
    const state = apply(open, { type: 'opened', map: buildOpenMap({ title: 'Night clinic' }) });
    expect(state.maps).toEqual([{ ...summary, title: 'Night clinic' }]);
  });

  it('drops the timer question when another map is opened', () => {
    const state = apply(
      open,
      { type: 'replacing', seconds: 240 },
      { type: 'opened', map: buildOpenMap({ node: '2:2' }) },
    );
    expect(state.replacing).toBeNull();
  });
});

describe('edited', () => {
  it('shows a change before the board answers, the name in both places', () => {
    const { current } = apply(open, {
      type: 'edited',
      node: '1:1',
      changes: { title: 'Ward', name: 'Noor' },
    });
    expect([current?.title, current?.persona, current?.details.name]).toEqual(['Ward', 'Noor', 'Noor']);
  });

  it('changes one detail and leaves the others', () => {
    const segment = { kind: 'loyal', label: '' } as const;
    const changes = { details: { role: 'nurse' }, segment };
    expect(apply(open, { type: 'edited', node: '1:1', changes }).current?.details).toEqual({
      name: 'Dana',
      segment,
      details: { age: '41', role: 'nurse' },
      own: [],
    });
  });

  it('removes a segment', () => {
    const state = apply(
      open,
      { type: 'edited', node: '1:1', changes: { segment: { kind: 'new', label: '' } } },
      { type: 'edited', node: '1:1', changes: { segment: null } },
    );
    expect(state.current?.details.segment).toBeNull();
  });

  const edit = (...edits: MapChanges[]) =>
    apply(open, ...edits.map((changes) => ({ type: 'edited', node: '1:1', changes }) as const)).current;

  it('adds, changes and removes custom fields, ignoring the case of their names', () => {
    const pets = { label: 'Pets', value: 'two cats' };
    const car = { label: 'Car', value: 'none' };
    expect(edit({ own: pets }, { own: car })?.details.own).toEqual([pets, car]);
    const fewer = edit({ own: pets }, { own: car }, { own: { label: 'pets', value: 'a newt' } });
    expect(fewer?.details.own).toEqual([{ label: 'pets', value: 'a newt' }, car]);
    expect(edit({ own: pets }, { own: { label: 'Pets', value: '' } })?.details.own).toEqual([]);
  });

  it('changes one part of the context, which from then on counts as being on the board', () => {
    const current = edit({ context: { goal: 'Less calls' } }, { context: { touchpoints: ['desk'] } });
    expect(current?.context).toEqual({ ...EMPTY_CONTEXT, goal: 'Less calls', touchpoints: ['desk'] });
    expect([open.current?.hasContext, current?.hasContext]).toEqual([false, true]);
  });

  it('swaps in a pinned prompt', () => {
    const shown = greet('open', buildView({ prompts: { hear: ['hear.messages', 'hear.influence'] } }));
    const to = { id: 'own.1', distance: 'near', text: 'Who called?' } as const;
    const changes = { pin: { section: 'hear', from: 'hear.messages', to } } as const;
    const { current } = apply(shown, { type: 'edited', node: '1:1', changes });
    expect(current?.shownPrompts).toEqual({ hear: ['own.1', 'hear.influence'] });
  });

  it('passes all other changes through', () => {
    const changes = {
      problem: 'Dana needs …',
      plan: { hear: 300 },
      step: 'see',
      votes: 5,
      coach: ['too-long'],
      prompts: { see: [{ id: 'own.1', distance: 'far', text: 'What?' }] },
      record: { ...NO_RECORD, started: 1, entered: 1 },
    } satisfies MapChanges;
    expect(edit(changes)).toMatchObject(changes);
  });

  it('ignores changes to a map that is no longer open', () => {
    expect(apply(open, { type: 'edited', node: '2:2', changes: { title: 'Ward' } })).toBe(open);
  });
});

describe('maps', () => {
  it('closes a map that is gone from the page', () => {
    const { current, maps } = apply(open, { type: 'maps', event: { maps: [other], selected: null } });
    expect([current, maps]).toEqual([null, [other]]);
  });

  it('lists the maps to repair until there are none', () => {
    const lost = apply(open, { type: 'maps', event: { maps: [summary], lost: [other], selected: null } });
    expect(lost.lost).toEqual([other]);
    expect(apply(lost, { type: 'maps', event: { maps: [summary], selected: null } }).lost).toEqual([]);
  });

  it('keeps the open map as long as it exists', () => {
    const event = { maps: [other, summary], selected: '2:2' };
    expect(apply(open, { type: 'maps', event }).current).toBe(open.current);
  });
});

describe('counts', () => {
  const counts = { hear: { notes: 4, names: ['Ada', 'Bo', 'Cleo'] } };

  it('takes the open map’s counts and finds deleted or hidden sections', () => {
    const present = SECTION_IDS.filter((id) => id !== 'gain');
    const { current } = apply(open, {
      type: 'counts',
      event: { node: '1:1', counts, present, hidden: ['see'] },
    });
    expect([current?.counts, current?.missing, current?.hidden]).toEqual([counts, ['gain'], ['see']]);
  });

  it('ignores another map’s counts', () => {
    expect(apply(open, { type: 'counts', event: { node: '2:2', counts, present: [], hidden: [] } })).toBe(
      open,
    );
  });
});

describe('boardChanges', () => {
  const count = (...changes: Change[]) => apply(open, ...changes).boardChanges - open.boardChanges;

  it('counts notes, texts and our own changes', () => {
    expect(
      count(
        { type: 'counts', event: { node: '1:1', counts: {}, present: [], hidden: [] } },
        { type: 'opened', map: buildOpenMap({ title: 'Ward' }) },
        { type: 'boardChanged' },
      ),
    ).toBe(3);
  });

  it('does not count changes to other maps, the list or the window', () => {
    expect(
      count(
        { type: 'counts', event: { node: '2:2', counts: {}, present: [], hidden: [] } },
        { type: 'maps', event: { maps: [other, summary], selected: null } },
        { type: 'step' },
      ),
    ).toBe(0);
  });
});

describe('ranOut', () => {
  const own = { kind: 'own', state: 'running', remaining: 60, total: 60 } as const;
  const ended = apply(open, { type: 'timer', timer: own, now: 0 }, { type: 'ranOut' });

  it('stops the countdown stored in the map', () => {
    expect(ended.timer).toEqual({ ...own, state: 'stopped', remaining: 0, receivedAt: 0, ranOut: true });
  });

  it('waits for FigJam’s timer to report stopped, and remains set', () => {
    const figjam = { ...own, kind: 'figjam' } as const;
    const rung = apply(open, { type: 'timer', timer: figjam, now: 0 }, { type: 'ranOut' });
    expect([rung.timer.state, rung.timer.ranOut]).toEqual(['running', true]);
    expect(apply(rung, { type: 'timer', timer: stopped, now: 1 }).timer.ranOut).toBe(true);
  });

  it.each([
    ['the next countdown', { type: 'timer', timer: own, now: 9 }],
    ['the next section', { type: 'step' }],
  ] as const)('is reset by %s', (_case, change) => {
    expect(apply(ended, change).timer.ranOut).toBe(false);
  });
});

describe('promptShown', () => {
  const shown = apply(
    open,
    { type: 'promptShown', section: 'hear', prompt: 'hear.work' },
    { type: 'promptShown', section: 'hear', prompt: 'hear.friends' },
    { type: 'promptShown', section: 'hear', prompt: 'hear.work' },
  );

  it('remembers each prompt once, in the order shown', () => {
    expect(shown.shown).toEqual({ hear: ['hear.work', 'hear.friends'] });
  });

  it.each([
    ['the next step, whose record holds them', { type: 'step' }],
    ['another map', { type: 'opened', map: buildOpenMap({ node: '2:2' }) }],
  ] as const)('is cleared by %s', (_case, change) => {
    expect(apply(shown, change).shown).toEqual({});
  });

  it('survives an update of the same map', () => {
    expect(apply(shown, { type: 'opened', map: buildOpenMap() }).shown).toBe(shown.shown);
  });
});

describe('commanded', () => {
  it('goes to Plan for open on a page without maps', () => {
    const state = apply(open, { type: 'maps', event: { maps: [], selected: null } });
    expect(apply(state, { type: 'commanded', command: 'open' }).tab).toBe('plan');
  });
});

describe('sent and answered', () => {
  it('counts two requests of the same name separately', () => {
    const state = apply(
      open,
      { type: 'sent', name: 'map.update' },
      { type: 'sent', name: 'map.update' },
      { type: 'answered', name: 'map.update' },
    );
    expect(state.pending).toEqual(['map.update']);
  });
});

describe('said', () => {
  it('distinguishes two equal messages', () => {
    const once = apply(open, { type: 'said', text: 'Note added.' });
    const twice = apply(once, { type: 'said', text: 'Note added.' });
    expect(twice.status.serial).toBe(once.status.serial + 1);
  });

  const counted = (notes: number, without: SectionId[] = []): Change => ({
    type: 'counts',
    event: {
      node: '1:1',
      counts: { hear: { notes, names: [] } },
      present: SECTION_IDS.filter((id) => !without.includes(id)),
      hidden: [],
    },
  });
  const textAfter = (...changes: Change[]) => apply(open, ...changes).status.text;
  const added: Change = { type: 'said', text: 'Note added to Hear.', about: { section: 'hear', notes: 5 } };

  it('ends when the notes that it is about are gone, however late the board counts them', () => {
    expect(textAfter(counted(4), added, counted(5))).toBe('Note added to Hear.');
    expect(textAfter(counted(4), added, counted(5), counted(4))).toBe('');
    expect(textAfter(counted(5), added, counted(4))).toBe('');
    expect(textAfter(added, counted(3), counted(4))).toBe('Note added to Hear.');
  });

  it('ends when the section that it is about is gone, not when another one is', () => {
    expect(textAfter(added, counted(5, ['see']))).toBe('Note added to Hear.');
    expect(textAfter(added, counted(5, ['hear']))).toBe('');
    expect(textAfter({ type: 'said', text: 'Saved.' }, counted(0, ['hear']))).toBe('Saved.');
    const map = { ...buildOpenMap(), missing: ['hear' as const] };
    expect(textAfter(added, { type: 'opened', map })).toBe('');
  });
});
