// How the window's state follows the person and the board.
import { describe, expect, it } from 'vitest';
import type { Command, OpenMap } from '../../shared/protocol/messages';
import { buildOpenMap } from './build-open-map';
import { type Change, reduce } from './reduce';
import { createState, type State } from './state';

const stopped = { kind: 'figjam', state: 'stopped', remaining: 0, total: 0 } as const;
const summary = { node: '1:1', id: 'map-1', title: 'Clinic', persona: 'Dana' };
const other = { node: '2:2', id: 'map-2', title: 'Bakery', persona: '' };

function greet(command: Command, current: OpenMap | null): State {
  const maps = current ? [summary] : [];
  const reply = { editor: 'figjam' as const, command, maps, current, timer: stopped };
  return reduce(createState('Empathy map'), { type: 'greeted', reply, now: 5 });
}

const open = greet('open', buildOpenMap());
const apply = (state: State, ...changes: Change[]) => changes.reduce(reduce, state);

describe('greeted', () => {
  it.each([
    ['open', null, 'plan'],
    ['open', buildOpenMap(), 'guide'],
    ['insert', buildOpenMap(), 'guide'],
    ['guide', null, 'guide'],
    ['export', buildOpenMap(), 'export'],
  ] as const)('opens on the tab that fits %s', (command, current, tab) => {
    expect(greet(command, current).tab).toBe(tab);
  });

  it('remembers when the timer was heard of', () => {
    expect(open.timer).toEqual({ ...stopped, receivedAt: 5 });
  });
});

describe('opened', () => {
  it('adds an inserted map to the list and makes it current', () => {
    const map = buildOpenMap({ ...other, step: 'see' });
    const state = apply(open, { type: 'opened', map });
    expect(state.maps).toEqual([summary, other]);
    expect(state.current).toBe(map);
  });

  it('renames a known map in its place', () => {
    const state = apply(open, { type: 'opened', map: buildOpenMap({ title: 'Night clinic' }) });
    expect(state.maps).toEqual([{ ...summary, title: 'Night clinic' }]);
  });

  it('drops the question about a timer when another map is opened', () => {
    const state = apply(
      open,
      { type: 'replacing', seconds: 240 },
      { type: 'opened', map: buildOpenMap(other) },
    );
    expect(state.replacing).toBeNull();
  });
});

describe('edited', () => {
  it('shows a change before the board has answered, the persona in both places', () => {
    const persona = { name: 'Noor', segment: null, details: {}, own: [] };
    const { current } = apply(open, { type: 'edited', changes: { title: 'Ward', persona } });
    expect([current?.title, current?.persona, current?.details]).toEqual(['Ward', 'Noor', persona]);
  });
});

describe('maps', () => {
  it('closes a map that is gone from the page', () => {
    const { current, maps } = apply(open, { type: 'maps', event: { maps: [other], selected: null } });
    expect([current, maps]).toEqual([null, [other]]);
  });

  it('keeps the open map while it stands', () => {
    const event = { maps: [other, summary], selected: '2:2' };
    expect(apply(open, { type: 'maps', event }).current).toBe(open.current);
  });
});

describe('counts', () => {
  const counts = { hear: { notes: 4, people: 3 } };

  it('takes counts and missing sections of the open map', () => {
    const { current } = apply(open, { type: 'counts', event: { node: '1:1', counts, missing: ['gain'] } });
    expect([current?.counts, current?.missing]).toEqual([counts, ['gain']]);
  });

  it('ignores those of another map', () => {
    expect(apply(open, { type: 'counts', event: { node: '2:2', counts, missing: [] } })).toBe(open);
  });
});

describe('commanded', () => {
  it('goes to Plan for open on a page without maps', () => {
    const state = apply(open, { type: 'maps', event: { maps: [], selected: null } });
    expect(apply(state, { type: 'commanded', command: 'open' }).tab).toBe('plan');
  });
});

describe('sent and answered', () => {
  it('counts two requests of the same name as two', () => {
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
  it('tells two equal messages apart', () => {
    const once = apply(open, { type: 'said', text: 'Note added.' });
    const twice = apply(once, { type: 'said', text: 'Note added.' });
    expect(twice.status.serial).toBe(once.status.serial + 1);
  });
});
