// All damaged files, small ones from `files/` and large ones generated, each with its expected outcome. To
// add one, put it in `files/` and add its line to outcomes.json.
import { readdirSync, readFileSync } from 'node:fs';
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

export const damagedFiles: DamagedFile[] = files.map(([name, bytes]) => {
  const outcome = OUTCOMES[name];
  if (outcome === undefined) throw new Error(`outcomes.json does not say what becomes of ${name}`);
  return { name, bytes, outcome };
});
