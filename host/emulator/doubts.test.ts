// What a plugin observes under each reading of each open question: without this, a reading could be one in name only.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import * as people from '../document/people';
import { SharedFile } from '../document/shared-file';
import type { EditorType } from '../document/types';
import { type DoubtId, doubts, type Readings } from '../doubts';
import { composeWindowPage } from '../page/plugin/window-page';
import { VirtualClock } from '../run/clock';
import { runAgain, runPlugin } from '../run/node';
import {
  benchIn,
  MAYA,
  type Observation,
  type Observations,
  sectionWithNote,
  stamped,
  THROWN,
} from './doubts-fixture';
import { OF_NODES } from './doubts-of-nodes-fixture';
import { MANIFEST, thrown } from './engine-fixture';

/** What a plugin in a sandbox of its own prints. */
async function printed(readings: Readings, main: string, editor: EditorType = 'figjam'): Promise<string> {
  const file = FigmaFile.create({ editor, readings });
  const run = await runPlugin({ file, manifest: MANIFEST, main, html: '<p>', engine: 'node' });
  const text = run.console.map((line) => line.text).join('\n');
  run.dispose();
  return text;
}

const TRY = (expression: string) =>
  `try { console.log(String(${expression})); } catch (error) { console.log(error.name); }`;

/** How many of nine edits, a second apart, are reported, and after how long the first one is. */
function changesHeard(readings: Readings): unknown {
  const bench = benchIn(readings);
  const note = people.addSticky(bench.file, { x: 0, y: 0 }, '');
  bench.settle(5000);
  const before = bench.deliveries.length;
  people.typeText(bench.file, note, 'edit 0');
  bench.settle(100);
  const isSoon = bench.deliveries.length > before;
  for (let edit = 1; edit < 9; edit += 1) {
    bench.settle(3000);
    people.typeText(bench.file, note, `edit ${edit}`);
  }
  bench.settle(3000);
  return [isSoon, bench.deliveries.length - before];
}

const OF_THE_SESSION = {
  'unknown-read': {
    see: (readings) => printed(readings, TRY('figma.createSticky().rotation')),
    gives: { throws: 'TypeError', undefined: 'undefined' },
  },
  'absent-member': {
    see: (readings) => printed(readings, TRY('typeof figma.createSticky'), 'figma'),
    gives: { throws: 'TypeError', undefined: 'undefined' },
  },
  'html-value': {
    see: (readings) => printed(readings, `${TRY('typeof __html__')} ${TRY('figma.showUI(__html__)')}`),
    gives: { string: 'string\nundefined', object: 'object\nundefined' },
  },
  'missing-permission': {
    see: (readings) => {
      const bench = benchIn(readings);
      return thrown(() => expect(bench.get('FIGMA', 'activeUsers')).toBeUndefined());
    },
    gives: {
      throws: `${THROWN}in get_activeUsers: "activeusers" permission not specified in manifest.json`,
      undefined: 'nothing thrown',
    },
  },
  'permission-delay': {
    see: (readings) => {
      const bench = benchIn({ ...readings, 'missing-permission': 'undefined' }, 'figjam', ['currentuser']);
      const first = bench.get('FIGMA', 'currentUser') !== undefined;
      bench.settle(150);
      return [first, bench.get('FIGMA', 'currentUser') !== undefined];
    },
    gives: { 'at-once': [true, true], 'after-150-ms': [false, true] },
  },
  'second-run': {
    see: async (readings) => {
      const file = FigmaFile.create({ readings });
      const main = "figma.on('run', ({ command }) => console.log(command));";
      const run = await runPlugin({ file, manifest: MANIFEST, main, command: 'one', engine: 'node' });
      const again = await runAgain(run, { command: 'two' });
      again.dispose();
      return [again === run, again.console.map(({ text }) => text)];
    },
    gives: { 'new-run': [false, ['two']], 'run-event': [true, ['one', 'two']] },
  },
  'plugin-data-merge': {
    see: (readings) => {
      const clock = new VirtualClock();
      const start = FigmaFile.create({ users: [MAYA, { ...MAYA, id: 'otis' }], readings });
      const note = people.addSticky(start, { x: 0, y: 0 }, 'Waits');
      const shared = new SharedFile(start, clock);
      const [first, second] = [shared.join(MAYA), shared.join({ ...MAYA, id: 'otis' })];
      first.leave();
      first.file.patch(note, { pluginData: { step: 'hear' } });
      second.file.patch(note, { pluginData: { votes: '3' } });
      while (clock.step(clock.now() + 1000));
      first.comeBack();
      return second.file.get(note).pluginData;
    },
    gives: { 'all-entries': { step: 'hear' }, 'same-entry': { step: 'hear', votes: '3' } },
  },
  'plugin-data-size': {
    see: (readings) => {
      const bench = benchIn(readings);
      const note = bench.create('Sticky');
      return thrown(() => bench.call(note, 'setPluginData', 'key', 'ß'.repeat(60_000)));
    },
    gives: {
      'utf-8': `${THROWN}in setPluginData: This pluginData entry exceeds 100 kB per entry limit.`,
      'utf-16': 'nothing thrown',
    },
  },
  'undone-creation': {
    see: (readings) => {
      const bench = benchIn(readings);
      const section = bench.create('Section');
      bench.call(section, 'resizeWithoutConstraints', 900, 900);
      bench.set(section, 'x', 100);
      bench.call('FIGMA', 'commitUndo');
      const note = people.addSticky(bench.file, { x: 140, y: 40 }, 'Waits', { user: MAYA });
      bench.file.undoLog.takeUndo();
      bench.file.undo();
      const left = bench.file.find(note);
      return left && [left.parent, left.x, left.y];
    },
    gives: { 'takes-along': undefined, leaves: ['0:1', 140, 40] },
  },
  'node-change': {
    see: changesHeard,
    gives: { 'after-50-ms': [true, 9], 'after-2-s': [false, 9], 'every-third-lost': [true, 6] },
  },
  'hidden-contents-event': {
    see: (readings) => {
      const bench = benchIn(readings);
      const { section } = sectionWithNote(bench.file);
      bench.settle();
      const before = bench.events('nodechange').length;
      people.hideContents(bench.file, section, true);
      return bench.events('nodechange').length - before;
    },
    gives: { named: 1, silent: 0 },
  },
  timer: {
    see: (readings) => printed(readings, TRY('figma.timer.remaining')),
    gives: { yes: '0', throws: 'Error' },
  },
  'timer-rounding': {
    see: (readings) => {
      const bench = benchIn(readings);
      bench.call('TIMER', 'start', 90);
      bench.settle(250);
      return bench.get('TIMER', 'remaining');
    },
    gives: { exact: 89.75, 'whole-seconds': 90 },
  },
  'stamp-author': {
    see: (readings) => {
      const { bench, note } = stamped('figjam', readings);
      const [stamp = ''] = bench.file.stampsOn(note);
      return thrown(() => bench.engine.invoke('call', stamp, 'getAuthorAsync')).startsWith(THROWN);
    },
    gives: { rejects: false, throws: true },
  },
  export: {
    see: (readings) => {
      const bench = benchIn(readings);
      const note = bench.create('Sticky');
      return thrown(() => bench.call(note, 'exportAsync', { format: 'SVG' }));
    },
    gives: { picture: 'nothing thrown', refused: `${THROWN}in exportAsync: Failed to export node.` },
  },
  'large-png': {
    see: (readings) => {
      const bench = benchIn(readings);
      const box = bench.create('Rectangle');
      const constraint = { type: 'SCALE', value: 60 };
      return thrown(() => bench.call(box, 'exportAsync', { format: 'PNG', constraint })).startsWith(THROWN);
    },
    gives: { 'scaled-down': false, refused: true },
  },
  'version-history': {
    see: (readings) => {
      const bench = benchIn(readings);
      try {
        return bench.call('FIGMA', 'saveVersionHistoryAsync', 'Before');
      } catch (error) {
        return (error as Error).name;
      }
    },
    gives: { saved: { id: expect.any(String) }, null: null, refused: 'Error' },
  },
  'blob-address': {
    see: (readings) => {
      const refusesBlobs = FigmaFile.create({ readings }).reading('blob-address') === 'refused';
      const page = { html: '<p>', style: '', themeClass: '', fontFaces: '', refusesBlobs };
      return composeWindowPage(page).includes('img-src data: blob:');
    },
    gives: { works: true, refused: false },
  },
  download: {
    // The browser decides by the frame's permissions: tests/e2e/readings.test.ts.
    see: (readings) => FigmaFile.create({ readings }).reading('download'),
    gives: { saves: 'saves', 'does-nothing': 'does-nothing' },
  },
} as const satisfies Observations;

const OBSERVED: Required<Observations> = { ...OF_THE_SESSION, ...OF_NODES };

describe('a plugin', () => {
  const cases = doubts.flatMap(({ id, readings }) => readings.map((reading) => [id, reading] as const));

  it.each(cases)('observes %s: %s', async (id, reading) => {
    const { see, gives } = OBSERVED[id] as Observation<DoubtId>;
    expect(await see({ [id]: reading })).toEqual((gives as Record<string, unknown>)[reading]);
  });

  it.each(doubts.map(({ id, readings }) => [id, readings[0]]))('assumes %s: %s', async (id, first) => {
    const { see, gives } = OBSERVED[id as DoubtId] as Observation<DoubtId>;
    expect(await see({})).toEqual((gives as Record<string, unknown>)[first]);
  });
});
