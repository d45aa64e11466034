// Boards as teams draw them, as small data: what lies where, which section each note belongs to, and what must not be
// taken for an empathy map.
import type { Rect } from '../geometry/rect';
import type { BoardItem } from '../map/board-item';

type Kind = BoardItem['kind'];
interface Part {
  kind: Kind;
  text: string;
  box: Rect;
  inside: Part[];
}

const part =
  (kind: Kind) =>
  (text: string, x: number, y: number, width: number, height: number, ...inside: Part[]): Part => ({
    kind,
    text,
    box: { x, y, width, height },
    inside,
  });

export const section = part('section');
export const frame = part('frame');
export const shape = part('shape');
export const ground = (x: number, y: number, width: number, height: number) =>
  part('box')('', x, y, width, height);
export const line = (x: number, y: number, width: number, height: number) =>
  part('line')('', x, y, width, height);
export const title = (text: string, x: number, y: number, size = 40) =>
  part('text')(text, x, y, text.length * size * 0.6, size);
export const table = (text: string, x: number, y: number, width: number, height: number) =>
  part('table')(text, x, y, width, height);
export const group = (...inside: Part[]) =>
  part('group')('', inside[0]?.box.x ?? 0, inside[0]?.box.y ?? 0, 10, 10, ...inside);

const NOTE = 240;
const STEP = 264;

/** Stickies in a grid; each says where it belongs. */
export const notes = (belongs: string, count: number, x: number, y: number, columns = 2): Part[] =>
  Array.from({ length: count }, (_note, at) =>
    part('sticky')(
      `about ${belongs} ${at + 1}`,
      x + (at % columns) * STEP,
      y + Math.floor(at / columns) * STEP,
      NOTE,
      NOTE,
    ),
  );

export function itemsOf(parts: readonly Part[], parent: string | null = null, path = ''): BoardItem[] {
  return parts.flatMap(({ kind, text, box, inside }, at) => {
    const node = `${path}${at + 1}`;
    return [{ node, kind, text, box, parent }, ...itemsOf(inside, node, `${node}.`)];
  });
}

/** A name for each section of a board; notes say the key. */
type Names = Readonly<Record<string, string>>;

const FOUR: Names = { says: 'Says', thinks: 'Thinks', does: 'Does', feels: 'Feels' };
const SIX: Names = {
  'think-feel': 'Think & Feel',
  see: 'See',
  'say-do': 'Say & Do',
  hear: 'Hear',
  pain: 'Pains',
  gain: 'Gains',
};

/** Beside each other, with one to six notes each. */
const inRow = (names: Names, draw: (name: string, x: number, own: Part[], key: string) => Part[]): Part[] =>
  Object.entries(names).flatMap(([key, name], at) => {
    const x = at * 700;
    return draw(name, x, notes(key, 1 + (at % 4), x + 40, 120), key);
  });

const inGrid = (
  names: Names,
  draw: (name: string, x: number, y: number, own: Part[]) => Part[],
  columns = 2,
): Part[] =>
  Object.entries(names).flatMap(([key, name], at) => {
    const x = (at % columns) * 900;
    const y = Math.floor(at / columns) * 900;
    return draw(name, x, y, notes(key, 2 + (at % 3), x + 80, y + 160));
  });

const sections = (names: Names) => inRow(names, (name, x, own) => [section(name, x, 0, 640, 800, ...own)]);
const sectionGrid = (names: Names) =>
  inGrid(names, (name, x, y, own) => [section(name, x, y, 860, 860, ...own)]);
const columns = (names: Names) => inRow(names, (name, x, own) => [title(name, x + 40, 0), ...own]);
const titleOnGround = (names: Names) =>
  inGrid(names, (name, x, y, own) => [ground(x, y, 860, 860), title(name, x + 40, y + 40), ...own]);
const squares = (names: Names) => inGrid(names, (name, x, y, own) => [shape(name, x, y, 860, 860), ...own]);
const cross = (names: Names) => [
  line(0, 888, 1760, 4),
  line(880, 0, 4, 1760),
  ...inGrid(names, (name, x, y, own) => [title(name, x + 40, y + 40), ...own]),
];
const frames = (names: Names) =>
  inGrid(names, (name, x, y, own) => [
    frame(`Frame ${x + y + 1}`, x, y, 860, 860, title(name, x + 40, y + 40), ...own),
  ]);
const rows = (names: Names): Part[] =>
  Object.entries(names).flatMap(([key, name], at) => [
    title(name, 0, at * 400 + 20),
    ...notes(key, 3, 420, at * 400, 8),
  ]);

export interface Fixture {
  name: string;
  parts: Part[];
  template: string;
  /** Parts of the template that the board lacks. */
  without?: readonly string[];
}

const four = (name: string, parts: Part[]): Fixture => ({ name, parts, template: 'four-quadrant' });
const six = (name: string, parts: Part[]): Fixture => ({ name, parts, template: 'six-section' });

const named = (keys: Names, ...names: string[]): Names =>
  Object.fromEntries(Object.keys(keys).map((key, at) => [key, names[at] ?? '']));

export const BOARDS: readonly Fixture[] = [
  four(
    'titles below their notes',
    inRow(FOUR, (name, x, own) => [title(name, x + 40, 700), ...own]),
  ),
  {
    ...six('round the head, between diagonals', [
      line(0, 0, 2400, 2000),
      line(0, 0, 2400, 2001),
      title('Think & Feel', 1000, 20),
      ...notes('think-feel', 3, 800, 120, 3),
      title('Hear', 0, 900),
      ...notes('hear', 2, 0, 980),
      title('See', 1900, 900),
      ...notes('see', 2, 1900, 980),
      title('Say & Do', 1000, 1400),
      ...notes('say-do', 3, 800, 1500, 3),
    ]),
    without: ['pain', 'gain'],
  },
  four(
    'two languages in one name',
    sections(named(FOUR, 'Sagt (says)', 'Denkt (thinks)', 'Tut (does)', 'Fühlt (feels)')),
  ),
  six(
    'Japanese sections',
    sections(
      named(
        SIX,
        '考えること・感じること',
        '見ること',
        '言うこと・すること',
        '聞くこと',
        '痛み',
        '得たいもの',
      ),
    ),
  ),
  six(
    'French titles in capitals',
    columns(named(SIX, 'PENSE ET RESSENT', 'VOIT', 'DIT ET FAIT', 'ENTEND', 'DOULEURS', 'GAINS')),
  ),
  four('Polish squares', squares(named(FOUR, 'Mówi', 'Myśli', 'Robi', 'Czuje'))),
  four(
    'with "What they SAY" as titles',
    titleOnGround(named(FOUR, 'What they SAY', 'What they THINK', 'What they DO', 'What they FEEL')),
  ),
  four('four sections in a row', sections(FOUR)),
  six('six sections in a row', sections(SIX)),
  four('four sections in a square', sectionGrid(FOUR)),
  six('six sections in two columns', sectionGrid(SIX)),
  four('sections in a section around them', [
    section('Empathy map', -100, -200, 3000, 1300, ...sections(FOUR)),
  ]),
  four('FigJam’s quadrants: squares with words', squares(FOUR)),
  six('six squares with words', squares(SIX)),
  four('squares in a section', [section('Empathy map', -50, -50, 1900, 1900, ...squares(FOUR))]),
  four('titles over columns of notes', columns(FOUR)),
  six('six titles over columns', columns(SIX)),
  four('titles beside rows of notes', rows(FOUR)),
  six('six titles beside rows', rows(SIX)),
  four('two crossing lines', cross(FOUR)),
  four('two crossing lines in a frame', [frame('Pasted from Miro', -40, -40, 1900, 1900, ...cross(FOUR))]),
  four('thin rectangles that cross', [
    ground(0, 888, 1760, 6),
    ground(880, 0, 6, 1760),
    ...inGrid(FOUR, (name, x, y, own) => [title(name, x + 40, y + 40), ...own]),
  ]),
  four('titles on coloured grounds', titleOnGround(FOUR)),
  six('six titles on coloured grounds', titleOnGround(SIX)),
  four('grounds in a frame, as MURAL exports', [
    frame('MURAL', -20, -20, 1840, 1840, ...titleOnGround(FOUR)),
  ]),
  four('unnamed frames with a title in each', frames(FOUR)),
  six('six frames with titles, in a frame', [frame('Workshop', -50, -50, 1900, 2800, ...frames(SIX))]),
  four('titles on a picture of the template', [
    ground(-100, -100, 2000, 2000),
    ...inGrid(FOUR, (name, x, y, own) => [title(name, x + 40, y + 40), ...own]),
  ]),
  four(
    'questions as titles',
    sections(
      named(FOUR, 'What do they say?', 'What do they think?', 'What do they do?', 'What do they feel?'),
    ),
  ),
  six(
    'numbers and emoji',
    sections(
      named(
        SIX,
        '1. 💭 Think & Feel',
        '2. 👀 See',
        '3. 💬 Say & Do',
        '4. 👂 Hear',
        '5. 😣 Pains',
        '6. 🌱 Gains',
      ),
    ),
  ),
  four('capitals', columns(named(FOUR, 'SAYS', 'THINKS', 'DOES', 'FEELS'))),
  four('other forms of the words', columns(named(FOUR, 'Saying', 'Thinking', 'Doing', 'Feeling'))),
  six(
    'German sections',
    sections(named(SIX, 'Denken & Fühlen', 'Sehen', 'Sagen & Tun', 'Hören', 'Schmerzen', 'Gewinne')),
  ),
  six(
    'Spanish columns',
    columns(named(SIX, 'Piensa y siente', 'Ve', 'Dice y hace', 'Oye', 'Dolores', 'Ganancias')),
  ),
  four('squares with a title of their own beside the word', [
    ...squares(FOUR),
    title('Empathy map of Dana', 0, -160, 72),
  ]),
  four(
    'sections with the name again as a text',
    inRow(FOUR, (name, x, own) => [section(name, x, 0, 640, 800, title(name, x + 20, 20), ...own)]),
  ),
  four(
    'sections with what they ask under the name',
    inRow(FOUR, (name, x, own) => [
      section(name, x, 0, 640, 800, title(`What do they ${name.toLowerCase()}?`, x + 20, 20), ...own),
    ]),
  ),
  four(
    'notes in groups',
    inRow(FOUR, (name, x, own) => [section(name, x, 0, 640, 1200, group(...own))]),
  ),
  four(
    'notes over sections without being in them',
    inRow(FOUR, (name, x, own) => [section(name, x, 0, 640, 1000), ...own]),
  ),
  four(
    'notes in clusters inside the sections',
    inRow(FOUR, (name, x, own) => [
      section(name, x, 0, 640, 1200, section('Money', x + 20, 80, 600, 1000, ...own)),
    ]),
  ),
  four('a persona in the middle', [...sectionGrid(FOUR), shape('Dana, 34', 780, 780, 200, 200)]),
  four(
    'an empty template',
    inRow(FOUR, (name, x) => [section(name, x, 0, 640, 800)]),
  ),
  { ...six('five of six sections', sections({ ...SIX, gain: 'Ideas' })), without: ['gain'] },
  { ...four('three of four sections', sections({ ...FOUR, feels: 'Ideas' })), without: ['feels'] },
  four('beside other work', [
    ...sections(FOUR),
    section('Parking lot', 0, 4000, 900, 900, ...notes('other', 3, 40, 4100)),
    title('Agenda', 5000, 0),
    table('Week\nOn call\nCake', 5000, 300, 800, 400),
  ]),
  four(
    'shapes as labels over columns',
    inRow(FOUR, (name, x, own) => [shape(name, x + 40, 0, 240, 80), ...own]),
  ),
  four(
    'stickies as titles',
    inRow(FOUR, (name, x, own) => [
      ...notes('', 1, x + 40, -160).map((one) => ({ ...one, text: name })),
      ...own,
    ]),
  ),
  six('Think and feel in the middle, pains and gains below', [
    ...inGrid({ 'think-feel': 'THINK AND FEEL?' }, (name, x, y, own) => [
      ground(x + 900, y - 900, 860, 860),
      title(name, x + 960, y - 860),
      ...own.map((note) => moved(note, 900, -900)),
    ]),
    ...inGrid(
      { hear: 'HEAR?', say: '', see: 'SEE?' },
      (name, x, y, own) => (name === '' ? [] : [ground(x, y, 860, 860), title(name, x + 40, y + 40), ...own]),
      3,
    ),
    ...inGrid({ 'say-do': 'SAY AND DO?' }, (name, x, y, own) => [
      ground(x + 900, y + 900, 860, 860),
      title(name, x + 960, y + 940),
      ...own.map((note) => moved(note, 900, 900)),
    ]),
    ...inGrid({ pain: 'PAIN', gain: 'GAIN' }, (name, x, y, own) => [
      ground(x, y + 1800, 860, 860),
      title(name, x + 40, y + 1840),
      ...own.map((note) => moved(note, 0, 1800)),
    ]),
  ]),
];

function moved(note: Part, x: number, y: number): Part {
  return { ...note, box: { ...note.box, x: note.box.x + x, y: note.box.y + y } };
}

const plain = (...names: string[]): Names => Object.fromEntries(names.map((name) => [name, name]));

/** A board of any of the shapes above, whose titles are `names`; the same one for the same number. */
export function anyBoard(names: Names, nth: number): Part[] {
  const shapes = [sections, sectionGrid, columns, titleOnGround, squares, frames, rows];
  const draw = shapes[nth % shapes.length] ?? sections;
  const parts = draw(names);
  return nth % 2 === 0 ? parts : [section('Workshop', -200, -400, 9000, 9000, ...parts)];
}

/** What only looks like an empathy map. */
export const OTHERS: readonly { name: string; parts: Part[] }[] = [
  { name: 'a retrospective', parts: sections(plain('Keep', 'Drop', 'Try', 'Thanks')) },
  { name: 'a task board', parts: sections(plain('To do', 'Doing', 'Review', 'Done')) },
  {
    name: 'strengths and weaknesses',
    parts: squares(plain('Strengths', 'Weaknesses', 'Opportunities', 'Threats')),
  },
  {
    name: 'a value proposition',
    parts: sections(plain('Gains', 'Pains', 'Customer jobs', 'Gain creators', 'Pain relievers', 'Products')),
  },
  {
    name: 'the profile of a persona',
    parts: columns(plain('Goals', 'Needs', 'Frustrations', 'Quotes', 'About')),
  },
  {
    name: 'a customer journey',
    parts: [title('Customer journey', 0, -200, 72), ...rows(plain('Doing', 'Thinking', 'Feeling', 'Saying'))],
  },
  {
    name: 'a journey with stages only',
    parts: [
      ...inRow(plain('Stage 1', 'Stage 2'), (name, x) => [title(name, x + 400, -120)]),
      ...rows(plain('Does', 'Thinks', 'Feels', 'Says')),
    ],
  },
  {
    name: 'a list of the words',
    parts: ['Says', 'Thinks', 'Does', 'Feels'].map((word, at) => title(word, 0, at * 60)),
  },
  { name: 'moods', parts: sections(plain('Mad', 'Sad', 'Glad')) },
  {
    name: 'notes that are words of ours',
    parts: ['Pain', 'See you', 'Hope', 'He says', 'Feel free'].map((text, at) => ({
      ...(notes('', 1, at * STEP, 0)[0] as Part),
      text,
    })),
  },
  {
    name: 'screens of an app',
    parts: inRow(plain('See also', 'Painting', 'Hearing aids', 'Feel at home'), (name, x) => [
      frame(name, x, 0, 390, 844, title(name, x + 20, 60)),
    ]),
  },
  { name: 'two of four', parts: sections(plain('Says', 'Thinks', 'Open questions', 'Next steps')) },
  { name: 'an empty page', parts: [] },
];
