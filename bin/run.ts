// The command line: checks files and converts them to other formats. It is given its files and streams.
import { fill } from '../shared/catalogue/fill';
import { type Formats, formatsOf } from '../shared/catalogue/formats';
import { matchLanguage } from '../shared/catalogue/match-language';
import { problemInBytes } from '../shared/exchange/encoding';
import { notesOfMap } from '../shared/exchange/features';
import { restoreText } from '../shared/exchange/json/restore';
import { type Problem, problemText } from '../shared/exchange/problem';
import { readText } from '../shared/exchange/reading/read-file';
import { IMPORT_FORMATS, type ImportFormatId } from '../shared/exchange/reading/registry';
import { remarkText } from '../shared/exchange/reading/remark-text';
import { tallyOf } from '../shared/exchange/reading/tally';
import type { ReadFile } from '../shared/exchange/types';
import { EVERYTHING } from '../shared/exchange/writing/choices';
import { type Exported, exportMaps } from '../shared/exchange/writing/export';
import { exporters } from '../shared/exchange/writing/registry';
import { localeTexts } from '../shared/locales/all';
import type { LocaleTexts } from '../shared/locales/locale-texts';
import { diffFiles, hasChanges } from '../shared/merge/diff-maps';
import type { EmpathyMap } from '../shared/model/empathy-map';
import { LANGUAGES, type Language } from '../shared/model/sections';
import { askedBy, type Convert, type Diff, type Validate } from './call';
import { writeDiff } from './write-diff';

export interface World {
  /** `-` is standard input. Throws if the file cannot be read. */
  read: (file: string) => Promise<Uint8Array>;
  /** Throws if the file cannot be written. */
  write: (file: string, text: string) => Promise<void>;
  print: (text: string) => void;
  /** Writes a line to standard error. */
  tell: (line: string) => void;
  now: string;
  /** What the system speaks, most wanted first, as language tags. */
  languages: readonly string[];
}

/** What the command says, and to whom. */
interface Speaker extends World, Pick<Formats, 'countText' | 'list'> {
  texts: LocaleTexts;
}

function speakerFor(world: World, language: Language): Speaker {
  const { countText, list } = formatsOf(language);
  return { ...world, texts: localeTexts(language), countText, list };
}

const DONE = 0;
const PROBLEMS = 1;
const WRONG_USE = 2;

/** Returns the exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const { call, language } = askedBy(args);
  const speaker = speakerFor(world, language ?? matchLanguage(world.languages));
  if (call === null) {
    speaker.tell(usage(speaker));
    return WRONG_USE;
  }
  if (call.does === 'help') {
    speaker.print(`${usage(speaker)}\n`);
    return DONE;
  }
  const files = await readAll(call.files, speaker);
  if (files === null) return WRONG_USE;
  if (call.does === 'diff') return diff(files, call, speaker);
  return call.does === 'validate' ? validate(files, call, speaker) : convert(files, call, speaker);
}

const usage = ({ texts }: Speaker): string =>
  fill(texts.command.usage, {
    to: Object.keys(exporters).join(' '),
    from: IMPORT_FORMATS.join(' '),
    languages: LANGUAGES.join(' '),
  });

const say = ({ tell, texts }: Speaker, file: string, sentence: string): void =>
  tell(fill(texts.command.about, { file, sentence }));

interface File {
  name: string;
  bytes: Uint8Array;
}

async function readAll(names: readonly string[], speaker: Speaker): Promise<File[] | null> {
  const files: File[] = [];
  for (const name of names) {
    const bytes = await speaker.read(name).catch(() => null);
    if (bytes === null) say(speaker, name, speaker.texts.command.unreadable);
    else files.push({ name, bytes });
  }
  return files.length === names.length ? files : null;
}

function validate(files: readonly File[], { strict }: Validate, speaker: Speaker): number {
  let code = DONE;
  for (const file of files) {
    const { read } = readFile(file, 'json', speaker.now);
    if (read.ok && tellRemarks(file.name, read, strict, speaker)) {
      const notes = read.maps.reduce((sum, map) => sum + notesOfMap(map).length, 0);
      speaker.print(
        `${fill(speaker.texts.command.about, { file: file.name, sentence: speaker.countText(speaker.texts.command.valid, notes) })}\n`,
      );
    } else {
      if (!read.ok) tellProblems(file.name, read.problems, speaker);
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

const tellProblems = (file: string, problems: readonly Problem[], speaker: Speaker): void => {
  for (const problem of problems) say(speaker, file, problemText(problem, speaker.texts.window.problems));
};

type FileRead = Extract<ReadFile, { ok: true }>;

/** False if it is a problem that something is left out. */
function tellRemarks(
  file: string,
  { maps, remarks }: FileRead,
  isStrict: boolean,
  speaker: Speaker,
): boolean {
  for (const remark of remarks) say(speaker, file, remarkText(remark, speaker.texts.window.problems));
  const isRefused = isStrict && tallyOf(maps, remarks).leftOut > 0;
  if (isRefused) say(speaker, file, speaker.texts.command.strict);
  return !isRefused;
}

function tellTally(file: string, { maps, remarks }: FileRead, speaker: Speaker): void {
  const { lines } = speaker.texts.window.importing;
  const tally = tallyOf(maps, remarks);
  const counts = (['placed', 'unplaced', 'leftOut'] as const).map((key) =>
    speaker.countText(lines[key], tally[key]),
  );
  say(speaker, file, speaker.list(counts));
}

/** As `diff` does: 0 for no difference, 1 for some, 2 for trouble. */
function diff(files: readonly File[], { json }: Diff, speaker: Speaker): number {
  const read = files.map((file) => ({ file, read: readFile(file, null, speaker.now).read }));
  for (const { file, read: one } of read) if (!one.ok) tellProblems(file.name, one.problems, speaker);
  const [before, after] = read.map(({ read: one }) => (one.ok ? one.maps : null));
  if (!before || !after) return WRONG_USE;
  const found = diffFiles(before, after);
  speaker.print(json ? `${JSON.stringify(found, null, 2)}\n` : writeDiff(found, speaker));
  return hasChanges(found) ? PROBLEMS : DONE;
}

/** Writes nothing unless every file can be read. */
async function convert(files: readonly File[], call: Convert, speaker: Speaker): Promise<number> {
  const maps: EmpathyMap[] = [];
  let failed = false;
  for (const file of files) {
    const found = mapsIn(file, call, speaker);
    if (found === null) failed = true;
    else maps.push(...found);
  }
  if (failed) return PROBLEMS;
  const [first, ...others] = maps as [EmpathyMap, ...EmpathyMap[]];
  const exporter = exporters[call.to];
  if (others.length > 0 && exporter.writeAll === undefined) {
    speaker.tell(fill(speaker.texts.command.oneMap, { format: call.to, count: maps.length }));
    return WRONG_USE;
  }
  const { authors, unconsented } = call;
  const exported = exportMaps(exporter, [first, ...others], { ...EVERYTHING, authors, unconsented });
  tellLosses(exported, call, speaker);
  return writeOut(exported, call, speaker);
}

function mapsIn(file: File, { from, repair, strict }: Convert, speaker: Speaker): EmpathyMap[] | null {
  const { read, text } = readFile(file, from, speaker.now);
  if (read.ok) {
    tellTally(file.name, read, speaker);
    return tellRemarks(file.name, read, strict, speaker) ? read.maps : null;
  }
  const restored = repair ? restoreText(text, speaker.now) : null;
  tellProblems(file.name, restored?.repairs ?? read.problems, speaker);
  return restored === null ? null : [restored.map];
}

function tellLosses({ losses, warnings }: Exported, { to }: Convert, speaker: Speaker): void {
  if (losses.length > 0)
    speaker.tell(fill(speaker.texts.command.losses, { format: to, features: speaker.list(losses) }));
  for (const { code, ...values } of warnings) {
    if (code !== 'several-files')
      speaker.tell(
        fill(speaker.countText(speaker.texts.window.exporting.warnings[code], values.count), values),
      );
  }
}

/** If the target tool takes several smaller files, they are written side by side and numbered. */
async function writeOut(
  { text, parts = [], warnings }: Exported,
  { out }: Convert,
  speaker: Speaker,
): Promise<number> {
  if (out === '') {
    speaker.print(text);
    return DONE;
  }
  const isSplit = warnings.some(({ code }) => code === 'several-files');
  const files = isSplit
    ? parts.map((part) => ({ file: numbered(out, part.name), text: part.text }))
    : [{ file: out, text }];
  for (const one of files) {
    const isWritten = await speaker.write(one.file, one.text).then(
      () => true,
      () => false,
    );
    if (!isWritten) {
      say(speaker, one.file, speaker.texts.command.unwritable);
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
