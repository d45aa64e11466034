// What a map remembers of itself when it is exported or its session ends, short enough to be stored on the board, and the
// map of then as far as that tells it. Pure.
import * as z from 'zod/mini';
import { notesOf } from '../insight/notes';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { DEFAULT_EVIDENCE, EVIDENCE } from '../model/evidence';
import { parseStored } from '../model/stored';
import { verdictOf } from './verdict';

/** The section ('' for none), the evidence, the verdict, how the text began, and its fingerprint if it went on. */
const rememberedSchema = z.tuple([z.string(), z.enum(EVIDENCE), z.string(), z.string(), z.number()]);
type Remembered = z.infer<typeof rememberedSchema>;

const baselineSchema = z.object({
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  notes: z.record(z.string(), rememberedSchema),
  problem: z.string(),
  /** Id, text, owner, day and status. */
  actions: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.string(), z.enum(['open', 'doing', 'done'])]),
  ),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** All texts together; each gets its share. */
const MOST_LETTERS = 40_000;
const LONGEST = 120;
const MOST_ACTION_LETTERS = 300;

export function toBaseline(map: EmpathyMap, at: string): string {
  const placed = notesOf(map);
  const longest = Math.min(LONGEST, Math.floor(MOST_LETTERS / Math.max(1, placed.length)));
  const notes: Baseline['notes'] = {};
  for (const { note, section } of placed) notes[note.id] = remember(note, section?.id ?? '', longest);
  const short = (text = '') => beginning(text, MOST_ACTION_LETTERS);
  const baseline: Baseline = {
    at,
    notes,
    problem: map.problemStatement?.text ?? '',
    actions: (map.actions ?? []).map(({ id, text, owner, due, status }) => [
      ...([id, short(text), short(owner), short(due)] as const),
      status,
    ]),
  };
  return JSON.stringify(baseline);
}

const remember = (note: Note, section: string, longest: number): Remembered => {
  const start = beginning(note.text, longest);
  const rest = start === note.text ? 0 : fingerprint(note.text);
  return [section, note.evidence ?? DEFAULT_EVIDENCE, verdictOf(note), start, rest];
};

/** Never ends within a letter that is written as two halves. */
const beginning = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** FNV-1a: tells two texts apart, and nobody needs to be kept from making two alike. Never 0. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

/** Null if there is none, or somebody has damaged it. */
export function parseBaseline(stored: string): Baseline | null {
  const result = baselineSchema.safeParse(stored === '' ? undefined : parseStored(stored));
  return result.success ? result.data : null;
}

/** The map as it was. Whatever the baseline does not tell was as it is now, so that it never counts as changed. */
export function mapThen({ notes, problem, actions }: Baseline, now: EmpathyMap): EmpathyMap {
  const present = new Map(notesOf(now).map(({ note }) => [note.id, note]));
  const noteThen = (id: string): Note => restored(id, notes[id] as Remembered, present.get(id));
  const idsIn = (isIn: (section: string) => boolean) =>
    Object.keys(notes).filter((id) => isIn((notes[id] as Remembered)[0]));
  const sections = now.sections.map((section) => ({
    ...section,
    notes: idsIn((id) => id === section.id).map(noteThen),
  }));
  const shown = new Set<string>(sections.map(({ id }) => id));
  const { problemStatement, ...rest } = now;
  return {
    ...rest,
    sections,
    unplaced: idsIn((id) => !shown.has(id)).map(noteThen),
    ...(problem === '' ? {} : { problemStatement: { ...problemStatement, text: problem } }),
    actions: actions.map(([id, text, owner, due, status]) =>
      actionThen({ id, text, owner, due, status }, now),
    ),
  };
}

function restored(id: string, [, evidence, verdict, start, rest]: Remembered, now: Note | undefined): Note {
  const isSame = now !== undefined && rest === fingerprint(now.text) && now.text.startsWith(start);
  const text = rest === 0 ? start : isSame ? now.text : `${start}…`;
  const { check: _later, ...others } = now ?? { id, text };
  return { ...others, id, text, evidence, ...(verdict === '' ? {} : { check: { verdict } }) } as Note;
}

type ActionThen = Record<'id' | 'text' | 'owner' | 'due', string> & { status: 'open' | 'doing' | 'done' };

function actionThen({ id, text, owner, due, status }: ActionThen, { actions = [] }: EmpathyMap) {
  const now = actions.find((action) => action.id === id);
  const same = (field: 'text' | 'owner' | 'due', said: string) => {
    const full = now?.[field] ?? '';
    return beginning(full, MOST_ACTION_LETTERS) === said ? full : said;
  };
  return { ...now, id, text: same('text', text), owner: same('owner', owner), due: same('due', due), status };
}
