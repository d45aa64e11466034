// All damaged files, small ones from `files/` and large ones generated, each with its expected outcome. To
// add one, put it in `files/` and add its line to outcomes.json.
import { readdirSync, readFileSync } from 'node:fs';
import { IS_LONG } from '../harness/runs';
import { GENERATED } from './generated';
import { OUTCOMES, type Outcome } from './outcomes';

const FOLDER = 'tests/damaged/files';

export interface DamagedFile {
  /** The file name; its extension matters. */
  name: string;
  bytes: () => Uint8Array;
  outcome: Outcome;
}

const files: [string, () => Uint8Array][] = [
  ...readdirSync(FOLDER)
    .filter((name) => !name.startsWith('.'))
    .map((name): [string, () => Uint8Array] => [
      name,
      () => new Uint8Array(readFileSync(`${FOLDER}/${name}`)),
    ]),
  ...Object.entries(GENERATED),
];

/** The first file with each key. */
function firstOfEach(files: readonly DamagedFile[], keyOf: (file: DamagedFile) => string): DamagedFile[] {
  const first = new Map<string, DamagedFile>();
  for (const file of files) if (!first.has(keyOf(file))) first.set(keyOf(file), file);
  return [...first.values()];
}

export const damagedFiles: DamagedFile[] = files.map(([name, bytes]) => {
  const outcome = OUTCOMES[name];
  if (outcome === undefined) throw new Error(`outcomes.json does not say what becomes of ${name}`);
  return { name, bytes, outcome };
});

const isRefused = ({ outcome }: DamagedFile): boolean => 'refused' in outcome;

const endingOf = ({ name }: DamagedFile): string => name.replace(/^.*\./, '');

/** Of each format, what is refused and what is accepted. */
const kindOf = (file: DamagedFile): string => `${isRefused(file)} ${endingOf(file)}`;

// The readers are tested with all files. Boards get one of each kind and the browser one of each format; in the long
// run both get all.
export const filesForBoards = IS_LONG ? damagedFiles : firstOfEach(damagedFiles, kindOf);
export const filesForBrowser = IS_LONG ? damagedFiles : firstOfEach(damagedFiles, endingOf);
