// The command line: checks files and converts them to other formats. It is given its files and streams.
import { fill } from '../shared/catalogue/fill';
import { problemInBytes } from '../shared/exchange/encoding';
import { notesOfMap } from '../shared/exchange/features';
import { restoreText } from '../shared/exchange/json/restore';
import { type Problem, problemText } from '../shared/exchange/problem';
import { readText } from '../shared/exchange/reading/read-file';
import { IMPORT_FORMATS, type ImportFormatId } from '../shared/exchange/reading/registry';
import type { ReadFile } from '../shared/exchange/types';
import { EVERYTHING } from '../shared/exchange/writing/choices';
import { type Exported, exportMaps } from '../shared/exchange/writing/export';
import { exporters } from '../shared/exchange/writing/registry';
import { command as words } from '../shared/locales/en/command';
import { exporting } from '../shared/locales/en/export';
import { importing } from '../shared/locales/en/import';
import type { EmpathyMap } from '../shared/model/empathy-map';
import { type Convert, callFrom } from './call';

export interface World {
  /** `-` is standard input. Throws if the file cannot be read. */
  read: (file: string) => Promise<Uint8Array>;
  /** Throws if the file cannot be written. */
  write: (file: string, text: string) => Promise<void>;
  print: (text: string) => void;
  /** Writes a line to standard error. */
  tell: (line: string) => void;
  now: string;
}

const DONE = 0;
const PROBLEMS = 1;
const WRONG_USE = 2;

/** Returns the exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const call = callFrom(args);
  if (call === null) {
    world.tell(usage());
    return WRONG_USE;
  }
  if (call.does === 'help') {
    world.print(`${usage()}\n`);
    return DONE;
  }
  const texts = await readAll(call.files, world);
  if (texts === null) return WRONG_USE;
  return call.does === 'validate' ? validate(texts, world) : convert(texts, call, world);
}

const usage = (): string =>
  fill(words.usage, { to: Object.keys(exporters).join(' '), from: IMPORT_FORMATS.join(' ') });

const say = ({ tell }: World, file: string, sentence: string): void =>
  tell(fill(words.about, { file, sentence }));

const plural = (forms: { one: string; other: string }, count: number): string =>
  fill(count === 1 ? forms.one : forms.other, { count });

interface File {
  name: string;
  bytes: Uint8Array;
}

async function readAll(names: readonly string[], world: World): Promise<File[] | null> {
  const files: File[] = [];
  for (const name of names) {
    const bytes = await world.read(name).catch(() => null);
    if (bytes === null) say(world, name, words.unreadable);
    else files.push({ name, bytes });
  }
  return files.length === names.length ? files : null;
}

function validate(files: readonly File[], world: World): number {
  let code = DONE;
  for (const file of files) {
    const { read } = readFile(file, 'json', world.now);
    if (read.ok) {
      tellProblems(file.name, read.skipped, world);
      const notes = read.maps.reduce((sum, map) => sum + notesOfMap(map).length, 0);
      world.print(`${fill(words.about, { file: file.name, sentence: plural(words.valid, notes) })}\n`);
    } else {
      tellProblems(file.name, read.problems, world);
      code = PROBLEMS;
    }
  }
  return code;
}

function readFile(
  { name, bytes }: File,
  format: ImportFormatId | null,
  now: string,
): { read: ReadFile; text: string } {
  const problem = problemInBytes(bytes);
  if (problem !== null) return { read: { ok: false, problems: [problem] }, text: '' };
  const text = new TextDecoder().decode(bytes);
  return { read: readText(text, name, { now, ...(format === null ? {} : { format }) }), text };
}

const tellProblems = (file: string, problems: readonly Problem[], world: World): void => {
  for (const problem of problems) say(world, file, problemText(problem, importing));
};

/** Writes nothing unless every file can be read. */
async function convert(files: readonly File[], call: Convert, world: World): Promise<number> {
  const maps: EmpathyMap[] = [];
  let failed = false;
  for (const file of files) {
    const found = mapsIn(file, call, world);
    if (found === null) failed = true;
    else maps.push(...found);
  }
  if (failed) return PROBLEMS;
  const [first, ...others] = maps as [EmpathyMap, ...EmpathyMap[]];
  const exporter = exporters[call.to];
  if (others.length > 0 && exporter.writeAll === undefined) {
    world.tell(fill(words.oneMap, { format: call.to, count: maps.length }));
    return WRONG_USE;
  }
  const exported = exportMaps(exporter, [first, ...others], { ...EVERYTHING, authors: call.authors });
  tellLosses(exported, call, world);
  return writeOut(exported, call, world);
}

function mapsIn(file: File, { from, repair }: Convert, world: World): EmpathyMap[] | null {
  const { read, text } = readFile(file, from, world.now);
  if (read.ok) {
    tellProblems(file.name, read.skipped, world);
    return read.maps;
  }
  const restored = repair ? restoreText(text, world.now) : null;
  tellProblems(file.name, restored?.repairs ?? read.problems, world);
  return restored === null ? null : [restored.map];
}

function tellLosses({ losses, warnings }: Exported, { to }: Convert, world: World): void {
  if (losses.length > 0) world.tell(fill(words.losses, { format: to, features: losses.join(', ') }));
  for (const { code, ...values } of warnings) {
    if (code !== 'several-files') world.tell(fill(plural(exporting.warnings[code], values.count), values));
  }
}

/** If the target tool takes several smaller files, they are written side by side and numbered. */
async function writeOut(
  { text, parts = [], warnings }: Exported,
  { out }: Convert,
  world: World,
): Promise<number> {
  if (out === '') {
    world.print(text);
    return DONE;
  }
  const isSplit = warnings.some(({ code }) => code === 'several-files');
  const files = isSplit
    ? parts.map((part) => ({ file: numbered(out, part.name), text: part.text }))
    : [{ file: out, text }];
  for (const one of files) {
    const isWritten = await world.write(one.file, one.text).then(
      () => true,
      () => false,
    );
    if (!isWritten) {
      say(world, one.file, words.unwritable);
      return WRONG_USE;
    }
  }
  return DONE;
}

/** `actions.csv` becomes `actions-2.csv`. */
function numbered(file: string, number: string): string {
  const [extension = ''] = /\.[^./\\]*$/.exec(file) ?? [];
  return `${file.slice(0, file.length - extension.length)}-${number}${extension}`;
}
