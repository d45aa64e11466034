// Timer, people, viewport, undo, notices, window and closing; docs/platform.md F, H, K.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import * as people from '../document/people';
import { Bench, MANIFEST, thrown } from './engine-fixture';
import { FUNCTION, MIXED } from './errors';

const OLA = { id: 'ola', name: 'Ola', color: '#123', sessionId: 7, photoUrl: null };

describe('the timer', () => {
  it('counts down, pauses, resumes and finishes', () => {
    const bench = new Bench();
    bench.call('TIMER', 'start', 60);
    bench.clock.moveTo(bench.clock.now() + 10_000);
    expect([bench.get('TIMER', 'remaining'), bench.get('TIMER', 'total')]).toEqual([50, 60]);
    bench.call('TIMER', 'pause');
    bench.clock.moveTo(bench.clock.now() + 10_000);
    expect([bench.get('TIMER', 'remaining'), bench.get('TIMER', 'state')]).toEqual([50, 'PAUSED']);
    bench.call('TIMER', 'resume');
    bench.settle(51_000);
    expect([bench.get('TIMER', 'state'), bench.get('TIMER', 'remaining')]).toEqual(['STOPPED', 0]);
    for (const event of ['timerstart', 'timerpause', 'timerresume', 'timerdone']) {
      expect([event, bench.events(event).length]).toEqual([event, 1]);
    }
    expect(bench.events('timerstop')).toEqual([]);
  });

  it('shifts its total when started while running', () => {
    const bench = new Bench();
    bench.call('TIMER', 'start', 60);
    bench.clock.moveTo(bench.clock.now() + 20_000);
    bench.call('TIMER', 'start', 100);
    expect([bench.get('TIMER', 'remaining'), bench.get('TIMER', 'total')]).toEqual([100, 120]);
    expect(bench.events('timeradjust')).toHaveLength(1);
  });

  it('notifies the plugin when a person stops it', () => {
    const bench = new Bench();
    bench.call('TIMER', 'start', 60);
    bench.file.timer = { state: 'STOPPED', total: 0, remaining: 0 };
    expect(bench.events('timerstop')).toHaveLength(1);
  });
});

describe('people', () => {
  it('are hidden behind permissions whose getters throw', () => {
    const bench = new Bench();
    expect(thrown(() => bench.get('FIGMA', 'currentUser'))).toBe(
      'Error: in get_currentUser: "currentuser" permission not specified in manifest.json',
    );
    expect(thrown(() => bench.get('FIGMA', 'activeUsers'))).toBe(
      'Error: in get_activeUsers: "activeusers" permission not specified in manifest.json',
    );
  });

  it('are listed with the runner first, given the permission', () => {
    const user = (id: string, name: string) => ({ id, name, color: '#000', sessionId: 1, photoUrl: null });
    const file = FigmaFile.create({ users: [user('a', 'Ada'), user('b', 'Ben')] });
    file.currentUserId = 'b';
    const bench = new Bench({ file, manifest: { ...MANIFEST, permissions: ['activeusers'] } });
    const note = people.addSticky(file, { x: 0, y: 0 }, 'a');
    file.selection = [note];
    const both = { color: '#000', sessionId: 1, photoUrl: null, position: null };
    const viewport = { x: -640, y: -400, width: 1280, height: 800 };
    expect(bench.get('FIGMA', 'activeUsers')).toEqual([
      { ...both, id: 'b', name: 'Ben', viewport, selection: [note] },
      { ...both, id: 'a', name: 'Ada', viewport, selection: [] },
    ]);
  });

  it('are no longer active once they have left', () => {
    const bench = new Bench({ manifest: { ...MANIFEST, permissions: ['activeusers'] } });
    const [runner] = bench.file.users;
    bench.file.users = [...bench.file.users, { ...OLA, sessionId: 2 }];
    const names = () => (bench.get('FIGMA', 'activeUsers') as { name: string }[]).map(({ name }) => name);
    expect(names()).toEqual(['Robin Sample', 'Ola']);
    bench.file.users = runner ? [runner] : [];
    expect(names()).toEqual(['Robin Sample']);
  });
});

describe('the author of a stamp', () => {
  function stamped(permissions: string[]) {
    const bench = new Bench({ manifest: { ...MANIFEST, permissions } });
    const note = people.addSticky(bench.file, { x: 0, y: 0 }, 'a');
    return { bench, stamp: people.stamp(bench.file, note, '👍', OLA) };
  }

  it('is the person who put it there, even after they have left', () => {
    const { bench, stamp } = stamped(['fileusers']);
    const author = { id: 'ola', name: 'Ola', photoUrl: null };
    expect(bench.call(stamp, 'getAuthorAsync')).toEqual(author);
    bench.file.users = [...bench.file.users, { ...OLA, photoUrl: 'data:,' }];
    expect(bench.call(stamp, 'getAuthorAsync')).toEqual({ ...author, photoUrl: 'data:,' });
  });

  it('is null if the file does not know it', () => {
    const { bench } = stamped(['fileusers']);
    const old = bench.file.create('STAMP', '0:1');
    expect(bench.call(old.id, 'getAuthorAsync')).toBeNull();
  });

  it('rejects the promise without the permission', () => {
    const { bench, stamp } = stamped(['activeusers']);
    expect(thrown(() => bench.call(stamp, 'getAuthorAsync'))).toBe(
      'Error: in getAuthorAsync: "fileusers" permission not specified in manifest.json',
    );
    expect(bench.deliveries.map(({ kind }) => kind)).toContain('reject');
  });
});

describe('the viewport', () => {
  it('zooms out to nodes and returns its bounds', () => {
    const bench = new Bench();
    const section = bench.create('Section');
    bench.call(section, 'resizeWithoutConstraints', 4000, 1000);
    bench.call('VIEWPORT', 'scrollAndZoomIntoView', [section]);
    expect(bench.get('VIEWPORT', 'center')).toEqual({ x: 2000, y: 500 });
    expect(bench.get('VIEWPORT', 'zoom')).toBeCloseTo(1280 / 5000);
    bench.set('VIEWPORT', 'zoom', 2);
    expect(bench.get('VIEWPORT', 'bounds')).toEqual({ x: 1680, y: 300, width: 640, height: 400 });
  });
});

describe('undo', () => {
  it('reverts everything since the last commit in one step', () => {
    const bench = new Bench();
    const kept = bench.create('Section');
    bench.call('FIGMA', 'commitUndo');
    const lost = bench.create('Sticky');
    bench.set(kept, 'name', 'Changed');
    bench.file.undo();
    expect([bench.file.find(lost.key), bench.file.get(kept.key).name]).toEqual([undefined, 'Section']);
    bench.file.redo();
    expect(bench.file.get(kept.key).name).toBe('Changed');
  });

  it('without a commit deletes the board and what people wrote on it', () => {
    const bench = new Bench();
    const section = bench.create('Section');
    bench.call(section, 'resizeWithoutConstraints', 900, 900);
    const note = people.addSticky(bench.file, { x: 100, y: 100 }, 'mine');
    expect(bench.file.get(note).parent).toBe(section.key);
    bench.file.undo();
    bench.file.undo();
    expect([bench.file.find(section.key), bench.file.find(note)]).toEqual([undefined, undefined]);
  });

  it('starts a new step for each run', () => {
    const file = FigmaFile.create();
    const first = new Bench({ file });
    const kept = first.create('Section');
    first.call('FIGMA', 'closePlugin');
    const lost = new Bench({ file }).create('Section');
    file.undo();
    expect([file.find(kept.key)?.type, file.find(lost.key)]).toEqual(['SECTION', undefined]);
  });

  it('can be triggered by the plugin for its own open step', () => {
    const bench = new Bench();
    const note = people.addSticky(bench.file, { x: 0, y: 0 }, 'mine');
    const made = bench.create('Sticky');
    bench.call('FIGMA', 'triggerUndo');
    expect([bench.file.find(made.key), bench.file.find(note)?.type]).toEqual([undefined, 'STICKY']);
  });
});

describe('notices', () => {
  it('are cut at 100 characters and close after three seconds', () => {
    const bench = new Bench();
    bench.call('FIGMA', 'notify', 'x'.repeat(120));
    expect(bench.notices[0]).toMatchObject({ message: 'x'.repeat(100), timeout: 3000, open: true });
    bench.settle(3000);
    expect(bench.notices[0]?.open).toBe(false);
    expect(bench.deliveries).toContainEqual({ kind: 'notice', id: 1, part: 'dequeue', reason: 'timeout' });
  });
});

describe('the window', () => {
  it('is at least 70 wide and accepts plain data only', () => {
    const bench = new Bench();
    expect(thrown(() => bench.call('UI', 'postMessage', 1))).toBe(
      'Error: in postMessage: No UI to communicate with. Did you forget to call figma.showUI?',
    );
    bench.call('FIGMA', 'showUI', '<p>', { width: 10, height: 20 });
    expect(bench.engine.ui).toMatchObject({ width: 70, height: 20, title: 'Sample', themeColors: false });
    expect(thrown(() => bench.call('UI', 'postMessage', { a: [FUNCTION] }))).toBe(
      'Error: in postMessage: Cannot unwrap function',
    );
    expect(thrown(() => bench.call('UI', 'postMessage', { a: MIXED }))).toBe(
      'Error: in postMessage: Cannot unwrap symbol',
    );
  });
});

describe('closing', () => {
  it('makes every later access throw', () => {
    const bench = new Bench();
    bench.call('FIGMA', 'closePlugin', 'bye');
    expect(thrown(() => bench.get('0:1', 'name'))).toBe(
      'Error: Cannot use the figma API: the plugin is closed (name)',
    );
  });
});

describe('injected faults', () => {
  it('throw at the n-th access, counted over all members or one', () => {
    const bench = new Bench({
      faults: { throwAt: [{ call: 2, member: 'figma.createSticky:call', message: 'boom' }] },
    });
    bench.create('Sticky');
    expect(thrown(() => bench.create('Sticky'))).toBe('Error: boom');
    bench.create('Sticky');
    expect(bench.engine.counts.get('figma.createSticky:call')).toBe(3);
    expect(bench.engine.total).toBe(3);
  });

  it('let another user remove a node between two accesses', () => {
    const file = FigmaFile.create();
    const note = people.addSticky(file, { x: 0, y: 0 }, 'mine');
    const bench = new Bench({ file, faults: { vanish: [{ node: note, atCall: 2 }] } });
    expect(bench.get(note, 'x')).toBe(0);
    expect(thrown(() => bench.get(note, 'x'))).toBe(
      `Error: in get_x: The node with id "${note}" does not exist`,
    );
    expect(bench.events('nodechange')).toMatchObject([
      { nodeChanges: [{ type: 'DELETE', origin: 'REMOTE' }] },
    ]);
  });

  it('let a test act as another user before each turn', () => {
    const reasons: string[] = [];
    const bench = new Bench({ onAwait: ({ reason }) => void reasons.push(reason) });
    bench.loadFont();
    expect(reasons).toEqual(['promise']);
  });
});
