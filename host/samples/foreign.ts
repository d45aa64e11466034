// What is already on a busy page: other people's notes, shapes, tables and frames, nothing by the plugin.
import { hexPaint, INTER_REGULAR, textRecord } from '../document/defaults';
import type { FigmaFile } from '../document/file';
import * as people from '../document/people';
import type { NodeRecord, Point } from '../document/types';

const PERSON = { origin: 'LOCAL', byPlugin: false } as const;

function patch(file: FigmaFile, id: string, changes: Partial<NodeRecord>): void {
  file.transact(PERSON, () => file.patch(id, changes));
}

function title(file: FigmaFile, at: Point, words: string, fontSize: number): void {
  const id = people.addText(file, at, words);
  patch(file, id, { text: textRecord(words, { fontSize, fontName: { family: 'Inter', style: 'Bold' } }) });
}

const RETRO: readonly { name: string; fill: string; color: string; notes: readonly string[] }[] = [
  {
    name: 'Keep',
    fill: 'EBFFEE',
    color: 'B3EFBD',
    notes: [
      'Short stand-ups by the window',
      'Pairing on the flaky tests',
      'Cake when a release is dull',
      'Demo with real customers',
    ],
  },
  {
    name: 'Drop',
    fill: 'FFF5F5',
    color: 'FFB8A8',
    notes: ['Two calendars for one room', 'Tickets without a reason', 'Friday deployments'],
  },
  {
    name: 'Try',
    fill: 'F5FBFF',
    color: 'A8DAFF',
    notes: [
      'A quiet morning each week',
      'One owner per alarm',
      'Write the announcement first',
      'Sit in on support calls',
      'Rotate the facilitator',
    ],
  },
];

function retro(file: FigmaFile): void {
  title(file, { x: 0, y: -260 }, 'Team retrospective, autumn', 72);
  RETRO.forEach(({ name, fill, color, notes }, column) => {
    const left = column * 700;
    const section = people.addSection(file, { x: left, y: 0 }, 620, 940);
    people.rename(file, section, name);
    people.recolor(file, [section], fill);
    notes.forEach((words, index) => {
      const user = file.users[(index + column) % file.users.length];
      const at = { x: left + 56 + (index % 2) * 266, y: 60 + Math.floor(index / 2) * 280 };
      const note = people.addSticky(file, at, words, { color, ...(user ? { user } : {}) });
      if (index === 0) people.stamp(file, note, '👍', user);
    });
  });
}

function connect(file: FigmaFile, from: string, to: string): void {
  file.transact(PERSON, () =>
    file.create('CONNECTOR', file.currentPageId, {
      connector: {
        start: { endpointNodeId: from, magnet: 'AUTO' },
        end: { endpointNodeId: to, magnet: 'AUTO' },
        lineType: 'ELBOWED',
        startCap: 'NONE',
        endCap: 'ARROW_LINES',
      },
    }),
  );
}

const STEPS = [
  { shape: 'ELLIPSE', words: 'Idea', fill: 'E4CCFF', x: 2300, y: 60 },
  { shape: 'ROUNDED_RECTANGLE', words: 'Sketch with two customers', fill: 'C2E5FF', x: 2640, y: 60 },
  { shape: 'DIAMOND', words: 'Worth it?', fill: 'FFECBD', x: 2980, y: 60 },
  { shape: 'ROUNDED_RECTANGLE', words: 'Build the smallest thing', fill: 'CDF4D3', x: 3320, y: 60 },
  { shape: 'ROUNDED_RECTANGLE', words: 'Thank them and stop', fill: 'FFCDC2', x: 2980, y: 420 },
] as const;

function flow(file: FigmaFile): void {
  title(file, { x: 2300, y: -60 }, 'How an idea gets built', 40);
  const ids = STEPS.map(({ shape, words, fill, x, y }) => {
    const id = people.addShape(file, { x, y }, shape, words);
    people.recolor(file, [id], fill);
    return id;
  });
  const [idea, sketch, choice, build, stop] = ids;
  if (!idea || !sketch || !choice || !build || !stop) return;
  connect(file, idea, sketch);
  connect(file, sketch, choice);
  connect(file, choice, build);
  connect(file, choice, stop);
}

const ROTA = [
  ['Week', 'On call', 'Cake'],
  ['48', 'Cleo', 'Finn'],
  ['49', 'Dev', 'Ada'],
  ['50', 'Elif', 'Bo'],
] as const;

function rota(file: FigmaFile): void {
  const table = people.addTable(file, { x: 2300, y: 720 }, ROTA.length, 3);
  ROTA.forEach((row, r) => {
    for (const [c, words] of row.entries()) people.editCell(file, table, r, c, words);
  });
}

function looseEnds(file: FigmaFile): void {
  const wide = people.addSticky(
    file,
    { x: 1500, y: 1010 },
    'Wide note that nobody dared to move: budget talk is on Thursday, bring numbers.',
    { wide: true, color: 'D3BDFF' },
  );
  const rtl = people.addSticky(file, { x: 1960, y: 1010 }, 'שלום לכולם – נתראה ביום חמישי', {
    color: 'FFA8DB',
  });
  const long = people.addSticky(
    file,
    { x: 0, y: 1010 },
    'This note is longer than a note should be, so it grows: it lists what we said about the spring release, who had doubts, which of them were settled and which we simply forgot to talk about once the cake had come.',
  );
  const first = people.addSticky(file, { x: 300, y: 1010 }, 'Grouped: left', { color: 'FFD3A8' });
  const second = people.addSticky(file, { x: 564, y: 1010 }, 'Grouped: right', { color: 'FFD3A8' });
  people.group(file, [first, second]);
  people.setLocked(file, [wide], true);
  people.setAuthorVisible(file, rtl, false);
  people.stamp(file, long, '❤️', file.users[2]);
}

/** A FigJam page in the middle of a team's year. */
export function addForeignBoard(file: FigmaFile): void {
  retro(file);
  flow(file);
  rota(file);
  looseEnds(file);
}

function frame(
  file: FigmaFile,
  name: string,
  at: Point,
  width: number,
  height: number,
  fill: string,
): string {
  return file.transact(PERSON, () =>
    file.create('FRAME', file.currentPageId, {
      name,
      ...at,
      width,
      height,
      cornerRadius: 24,
      fills: [hexPaint(fill)],
    }),
  ).id;
}

function put(
  file: FigmaFile,
  parent: string,
  type: 'RECTANGLE' | 'TEXT' | 'ELLIPSE',
  look: Partial<NodeRecord>,
): void {
  file.transact(PERSON, () => file.create(type, parent, look));
}

const SCREENS = ['Welcome', 'Find a slot', 'Waiting list', 'Confirmed'] as const;

/** A design page with four app screens. */
export function addForeignDesign(file: FigmaFile): void {
  SCREENS.forEach((name, index) => {
    const screen = frame(file, name, { x: index * 470, y: 0 }, 390, 844, 'FFFFFF');
    const heading = textRecord(name, { fontSize: 34, fontName: { family: 'Inter', style: 'Bold' } });
    put(file, screen, 'RECTANGLE', { x: 0, y: 0, width: 390, height: 260, fills: [hexPaint('E7F2EE')] });
    put(file, screen, 'ELLIPSE', { x: 145, y: 90, width: 100, height: 100, fills: [hexPaint('2F6B57')] });
    put(file, screen, 'TEXT', { name, x: 28, y: 300, text: heading });
    for (let row = 0; row < 4; row += 1) {
      const y = 376 + row * 84;
      const label = textRecord(`Monday, ${9 + row}:30`, { fontSize: 17, fontName: INTER_REGULAR });
      put(file, screen, 'RECTANGLE', {
        x: 28,
        y,
        width: 334,
        height: 68,
        cornerRadius: 14,
        fills: [hexPaint('F4F4F2')],
      });
      put(file, screen, 'TEXT', { name: 'Slot', x: 48, y: y + 24, text: label });
    }
    put(file, screen, 'RECTANGLE', {
      x: 28,
      y: 748,
      width: 334,
      height: 60,
      cornerRadius: 30,
      fills: [hexPaint('2F6B57')],
    });
    const button = textRecord('Continue', { fontSize: 17, fills: [hexPaint('FFFFFF')] });
    put(file, screen, 'TEXT', { name: 'Continue', x: 158, y: 768, text: button });
  });
}
