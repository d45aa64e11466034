// Counts the calls to Figma of each request and event on a large map and a crowded page: in all, and in the longest
// turn, during which the editor cannot draw.
import { FigmaFile } from '../../host/document/file';
import * as people from '../../host/document/people';
import { runPlugin } from '../../host/run/node';
import { boardTexts } from '../../shared/catalogue/board-texts';
import type { RequestOf } from '../../shared/contract';
import { planImport } from '../../shared/file/from-empathy-map';
import { groundOf } from '../../tests/harness/imagined';
import {
  addBody,
  insertBody,
  mainScript,
  manifest,
  OpenPlugin,
  WINDOW_HTML,
} from '../../tests/harness/plugin';
import { type Board, boardWith, sectionsOf } from './boards';
import { mergeOf } from './merge-calls';
import { atMost, type Row } from './row';

const NOTES = 5000;
const STRANGERS = 20_000;
const MERGED = 2000;
const MOST_CALLS = 1500;

interface Turns {
  plugin: OpenPlugin;
  /** Runs `work` and returns the calls of all its turns, and of the longest. */
  count(work: () => void): { total: number; longest: number };
}

async function openTurns(file: FigmaFile): Promise<Turns> {
  let from = 0;
  let longest = 0;
  let calls = () => 0;
  const endTurn = () => {
    longest = Math.max(longest, calls() - from);
    from = calls();
  };
  const run = await runPlugin({
    manifest,
    main: mainScript(),
    html: WINDOW_HTML,
    command: 'open',
    file,
    // Only calls are counted, so the faster engine does.
    engine: 'node',
    onAwait: ({ reason }) => {
      if (reason !== 'promise') endTurn();
    },
  });
  calls = () => run.total;
  const plugin = new OpenPlugin(run);
  return {
    plugin,
    count(work) {
      const before = run.total;
      from = before;
      longest = 0;
      work();
      endTurn();
      return { total: run.total - before, longest };
    },
  };
}

/** Each on a copy of the board, so that none depends on the others. */
const REQUESTS: [name: string, (turns: Turns, board: Board) => () => void][] = [
  [
    'map.open',
    ({ plugin }, { map }) =>
      () =>
        plugin.get('map.open', { node: map }),
  ],
  [
    'map.read',
    ({ plugin }, { map }) =>
      () =>
        plugin.get('map.read', { node: map }),
  ],
  [
    'map.insert',
    ({ plugin }) =>
      () =>
        plugin.get('map.insert', insertBody()),
  ],
  [
    'map.update',
    ({ plugin }, { map }) => {
      const body = plugin.updateBody(map, { title: 'Renamed', context: { product: 'Rota' } });
      return () => plugin.get('map.update', body);
    },
  ],
  [
    'note.add',
    ({ plugin }, { map }) =>
      () =>
        plugin.get('note.add', addBody(map, 'hear', ['One more'])),
  ],
  [
    'notes.set',
    ({ plugin }, board) => {
      const [note = ''] = notesOf(board);
      return () =>
        plugin.get('notes.set', { node: board.map, notes: [{ node: note, data: '', word: 'Quote' }] });
    },
  ],
  [
    'notes.find',
    ({ plugin }) =>
      () =>
        plugin.get('notes.find', { everywhere: true }),
  ],
  [
    'votes.read',
    ({ plugin }, { map }) =>
      () =>
        plugin.get('votes.read', { node: map }),
  ],
  [
    'sections.hide',
    ({ plugin }, { map }) =>
      () =>
        plugin.get('sections.hide', { node: map, sections: ['hear'], hidden: true }),
  ],
  [
    'map.insert of a file with 5,000 notes',
    ({ plugin }, { map }) => {
      const { map: file } = groundOf(plugin.get('map.read', { node: map }));
      return () => plugin.get('map.insert', planImport(file, 'imported', boardTexts.en));
    },
  ],
  [
    'batch that merges 2,000 notes',
    ({ plugin }, { map }) => {
      const { requests } = mergeOf(plugin, map, MERGED);
      return () => plugin.get('batch', { requests });
    },
  ],
  [
    'notes.set of 2,000 notes',
    ({ plugin }, board) => {
      const body = labelledNotes(board);
      return () => plugin.get('notes.set', body);
    },
  ],
  [
    'map.read with 2,000 evidence labels',
    ({ plugin }, board) => {
      plugin.get('notes.set', labelledNotes(board));
      return () => plugin.get('map.read', { node: board.map });
    },
  ],
  [
    'note.add with 2,000 evidence labels',
    ({ plugin }, board) => {
      plugin.get('notes.set', labelledNotes(board));
      return () => plugin.get('note.add', addBody(board.map, 'hear', ['One more']));
    },
  ],
  [
    '300 texts deleted elsewhere',
    ({ plugin }, board) => {
      const texts = Array.from({ length: 300 }, (_, n) =>
        people.addText(board.file, { x: 900_000 + n, y: 0 }, `Text ${n}`),
      );
      plugin.run.settle();
      return () => {
        people.remove(board.file, texts);
        plugin.run.settle();
      };
    },
  ],
  [
    'a section moved',
    ({ plugin }, board) => {
      const [section = ''] = sectionsOf(board);
      return () => {
        people.moveBy(board.file, [section], { x: 10, y: 0 });
        plugin.run.settle();
      };
    },
  ],
];

const labelledNotes = (board: Board): RequestOf<'notes.set'> => ({
  node: board.map,
  notes: notesOf(board)
    .slice(0, MERGED)
    .map((node) => ({ node, data: '', word: 'Quote' })),
});

const notesOf = ({ file, map }: Board) =>
  file.descendants(map).filter((id) => ['STICKY', 'FRAME'].includes(file.get(id).type));

function addStrangers(file: FigmaFile): void {
  file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
    for (let n = 0; n < STRANGERS; n += 1) {
      file.create('STICKY', file.currentPageId, {
        x: 500_000 + (n % 200) * 300,
        y: Math.floor(n / 200) * 300,
      });
    }
  });
}

export async function turnRows(only = /./): Promise<Row[]> {
  const rows: Row[] = [];
  const board = await boardWith(NOTES, { stamps: false });
  addStrangers(board.file);
  const json = board.file.serialize();
  for (const [name, prepare] of REQUESTS) {
    if (!only.test(name)) continue;
    const copy = { file: FigmaFile.parse(json), map: board.map };
    const turns = await openTurns(copy.file);
    turns.plugin.open(board.map);
    turns.plugin.run.settle();
    const { total, longest } = turns.count(prepare(turns, copy));
    turns.plugin.run.dispose();
    rows.push(atMost(`${name}: ${total.toLocaleString('en')} calls; longest turn`, longest, MOST_CALLS));
  }
  return rows;
}
