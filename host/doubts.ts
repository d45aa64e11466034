// What nobody has established about Figma and a plugin can observe: each open question with its possible answers.
// The emulator asks the entry by name wherever the behaviour is, and assumes its first reading unless a file says otherwise.

interface Doubt {
  readonly id: string;
  readonly question: string;
  /** What the emulator assumes first; the one that is hardest on a plugin last. */
  readonly readings: readonly [string, string, ...string[]];
  /** A section of docs/platform.md; README.md says what is established there. */
  readonly source: string;
  /** Only the window can tell, not the script. */
  readonly isOfWindow?: true;
  /** The only editor in which it makes a difference. */
  readonly editor?: 'figjam' | 'figma';
}

export const doubts = [
  {
    id: 'unknown-read',
    question: 'What does reading a member give that the node lacks?',
    readings: ['throws', 'undefined'],
    source: '0, 1.1',
  },
  {
    id: 'absent-member',
    question: 'What does reading a member of `figma` give that the editor lacks, also with `typeof`?',
    readings: ['throws', 'undefined'],
    source: 'A, R17',
  },
  {
    id: 'html-value',
    question: 'Is `__html__` a plain string?',
    readings: ['string', 'object'],
    source: 'S3',
  },
  {
    id: 'missing-permission',
    question: 'What does a getter give whose permission the manifest lacks?',
    readings: ['throws', 'undefined'],
    source: 'K, S10',
  },
  {
    id: 'permission-delay',
    question: 'When do the permissions of the manifest count?',
    readings: ['at-once', 'after-150-ms'],
    source: 'K',
  },
  {
    id: 'second-run',
    question: 'Where does a second run of the open plugin arrive?',
    readings: ['new-run', 'run-event'],
    source: 'S7',
  },
  {
    id: 'plugin-data-merge',
    question: 'What do two writers of the same node overwrite of its plugin data?',
    readings: ['all-entries', 'same-entry'],
    source: 'S1',
  },
  {
    id: 'plugin-data-size',
    question: 'What are the 100 kB of an entry counted in?',
    readings: ['utf-8', 'utf-16'],
    source: 'G',
  },
  {
    id: 'text-metrics',
    question: 'How large does text come out, compared with what the emulator computes?',
    readings: ['1', '0.7', '1.3'],
    source: 'R3, S13',
  },
  {
    id: 'sticky-size',
    question: 'How large is a sticky, compared with 240 × 240, or 416 wide?',
    readings: ['1', '0.7', '1.3'],
    source: 'C, S13',
  },
  {
    id: 'sticky-height',
    question: 'Does a sticky grow with its text?',
    readings: ['grows', 'fixed'],
    source: 'C, S13',
  },
  {
    id: 'text-resize',
    question: 'Does `resize` leave a text its automatic height?',
    readings: ['keeps-height', 'sets-none'],
    source: 'S4',
  },
  {
    id: 'shape-text-room',
    question: 'How much room for text does a shape have?',
    readings: ['padding-16', 'guide'],
    source: 'S5',
    editor: 'figjam',
  },
  {
    id: 'table-size',
    question:
      'How large are new cells, their padding and the narrowest column, compared with 160 × 64, 12 and 40?',
    readings: ['1', '0.7', '1.3'],
    source: 'R4, S13',
    editor: 'figjam',
  },
  {
    id: 'table-below-text',
    question: 'What happens when a row or column is resized below what its text needs?',
    readings: ['clamps', 'throws'],
    source: 'D, S6',
    editor: 'figjam',
  },
  {
    id: 'last-row',
    question: 'Can the last row or column of a table be removed?',
    readings: ['kept', 'removed'],
    source: 'D',
    editor: 'figjam',
  },
  {
    id: 'moved-row',
    question: 'Where does a moved row or column end up?',
    readings: ['at-index', 'before-index'],
    source: 'D',
    editor: 'figjam',
  },
  {
    id: 'new-section',
    question: 'How is a section born?',
    readings: ['one-pixel', 'sized-and-numbered'],
    source: 'R13',
  },
  {
    id: 'placed-over-section',
    question: 'Does a section adopt what a plugin places over it?',
    readings: ['never', 'adopts'],
    source: 'B, R18',
  },
  {
    id: 'dropped-into',
    question: 'Which section adopts what a person drops?',
    readings: ['under-centre', 'under-corner'],
    source: 'B',
  },
  {
    id: 'first-font',
    question: 'Which style of Inter do new texts, stickies, shapes and cells have in FigJam?',
    readings: ['Medium', 'Regular'],
    source: '0',
    editor: 'figjam',
  },
  {
    id: 'semi-bold',
    question: 'Can Inter Semi Bold be loaded?',
    readings: ['loads', 'missing'],
    source: 'D',
  },
  {
    id: 'inter',
    question: 'Can Inter be loaded at all?',
    readings: ['loads', 'missing'],
    source: 'D',
  },
  {
    id: 'extra-keys',
    question: 'Do font names and colours carry keys that the typings have only lately?',
    readings: ['none', 'some'],
    source: 'S14',
  },
  {
    id: 'hidden-box',
    question: 'Does a hidden node have a bounding box?',
    readings: ['kept', 'null'],
    source: 'B',
  },
  {
    id: 'removed-read',
    question: 'What does a removed node give a turn later?',
    readings: ['throws', 'last-values'],
    source: 'M',
  },
  {
    id: 'copied-plugin-data',
    question: 'Do copies keep plugin data?',
    readings: ['kept', 'dropped'],
    source: 'B, G',
  },
  {
    id: 'copied-relaunch-data',
    question: 'Do copies keep relaunch data?',
    readings: ['kept', 'dropped'],
    source: 'R14',
  },
  {
    id: 'cloned-stamps',
    question: 'Does `clone` of a note take its stamps along?',
    readings: ['left', 'copied'],
    source: 'C',
    editor: 'figjam',
  },
  {
    id: 'copied-connectors',
    question: 'Which nodes do the connectors of a copied section attach to?',
    readings: ['copies', 'originals'],
    source: 'B',
    editor: 'figjam',
  },
  {
    id: 'stamps-in-design',
    question: 'What is `stuckNodes` in Design?',
    readings: ['empty', 'stamps', 'throws'],
    source: 'R21, S11',
    editor: 'figma',
  },
  {
    id: 'undone-creation',
    question: 'Does undoing a creation remove what others have put into it?',
    readings: ['takes-along', 'leaves'],
    source: 'F, S8',
  },
  {
    id: 'node-change',
    question: 'When does `nodechange` arrive?',
    readings: ['after-50-ms', 'after-2-s', 'every-third-lost'],
    source: 'E',
  },
  {
    id: 'hidden-contents-event',
    question: 'Does `nodechange` name `sectionContentsHidden`, which the typings leave out?',
    readings: ['named', 'silent'],
    source: 'E',
  },
  {
    id: 'timer',
    question: 'Can a plugin use the timer of the file?',
    readings: ['yes', 'throws'],
    source: 'K',
    editor: 'figjam',
  },
  {
    id: 'timer-rounding',
    question: 'Is the remaining time of the timer rounded?',
    readings: ['exact', 'whole-seconds'],
    source: 'R10',
    editor: 'figjam',
  },
  {
    id: 'stamp-author',
    question: 'How does asking for the author of a stamp fail without the permission?',
    readings: ['rejects', 'throws'],
    source: 'C, R5',
    editor: 'figjam',
  },
  {
    id: 'export',
    question: 'Does `exportAsync` give a picture of a whole map?',
    readings: ['picture', 'refused'],
    source: 'E, L',
  },
  {
    id: 'large-png',
    question: 'What becomes of a PNG above 32 megapixels?',
    readings: ['scaled-down', 'refused'],
    source: 'L',
  },
  {
    id: 'version-history',
    question: 'Does `saveVersionHistoryAsync` save a version for everybody on every plan?',
    readings: ['saved', 'null', 'refused'],
    source: 'F',
  },
  {
    id: 'blob-address',
    question: 'Can the window load and save blob addresses while `allowedDomains` is "none"?',
    readings: ['works', 'refused'],
    source: 'S9',
    isOfWindow: true,
  },
  {
    id: 'download',
    question: 'Does a link with `download` save a file from within the window?',
    readings: ['saves', 'does-nothing'],
    source: 'H, R8',
    isOfWindow: true,
  },
] as const satisfies readonly Doubt[];

type Entry = (typeof doubts)[number];
export type DoubtId = Entry['id'];
export type ReadingOf<Id extends DoubtId> = Extract<Entry, { id: Id }>['readings'][number];

/** Which Figma it is, as far as it differs from the first readings. */
export type Readings = { readonly [Id in DoubtId]?: ReadingOf<Id> };

const byId = new Map<DoubtId, Entry>(doubts.map((doubt) => [doubt.id, doubt]));

export function readingOf<Id extends DoubtId>(readings: Readings, id: Id): ReadingOf<Id> {
  return (readings[id] ?? byId.get(id)?.readings[0]) as ReadingOf<Id>;
}

/** From an address: `text-metrics:1.3,inter:missing`. What is no doubt or no reading of it counts for nothing. */
export function parseReadings(text: string): Readings {
  const pairs = text.split(',').map((pair) => pair.split(':'));
  const known = pairs.filter(([id, reading]) => {
    const readings: readonly string[] = doubts.find((doubt) => doubt.id === id)?.readings ?? [];
    return reading !== undefined && readings.includes(reading);
  });
  return Object.fromEntries(known);
}
