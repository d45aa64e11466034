// Reads the empathy maps that other programs write: six lists of texts. Pure.
import * as z from 'zod/mini';
import { boardTexts } from '../../catalogue/board-texts';
import { sectionName } from '../../catalogue/template-words';
import { type EmpathyMap, empathyMapSchema, type Note, noteSchema } from '../../model/empathy-map';
import { isRecord } from '../../model/stored';
import type { Problem } from '../problem';
import { idFor, toWholeMap } from '../whole-map';
import { problemsIn } from './check-map';

/** The lists of such a file, by the section they fill. */
export const LISTS = {
  'think-feel': 'thinkAndFeel',
  see: 'see',
  'say-do': 'sayAndDo',
  hear: 'hear',
  pain: 'pains',
  gain: 'gains',
} as const;
export type ListedSection = keyof typeof LISTS;
export const LISTED = Object.keys(LISTS) as ListedSection[];

export const isLegacyJson = (value: Record<string, unknown>): boolean =>
  value.type === undefined && Object.values(LISTS).some((key) => Array.isArray(value[key]));

/** Skips empty texts; other fields of the file are kept as unknown fields. */
export function readLegacyJson(
  value: Record<string, unknown>,
  text: string,
  now: string,
): { map: EmpathyMap; problems: Problem[] } {
  const problems: Problem[] = [];
  const { title, persona, ...rest } = value;
  const map = toWholeMap(
    {
      ...withoutKnown(rest),
      id: `wild-${idFor(text)}`,
      title: typeof title === 'string' ? title : '',
      persona: { name: nameOf(persona) },
      sections: LISTED.map((id) => {
        const notes = toNotes(id, value[LISTS[id]], problems);
        return { id, title: sectionName(id, boardTexts.en), notes };
      }),
    },
    now,
  );
  return { map, problems };
}

function toNotes(section: ListedSection, list: unknown, problems: Problem[]): Note[] {
  const path = LISTS[section];
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    problems.push(...problemsIn(z.array(z.unknown()), list, path));
    return [];
  }
  const notes: Note[] = [];
  list.forEach((entry: unknown, at) => {
    const fields = isRecord(entry) ? entry : { text: entry };
    if (typeof fields.text === 'string' && fields.text.trim() === '') return;
    const note = { ...fields, id: `${section}.${at + 1}` };
    const place = `${path}[${at}]`;
    const found = problemsIn(noteSchema, note, place);
    problems.push(...found.map((problem) => (isRecord(entry) ? problem : { ...problem, path: place })));
    notes.push(note as Note);
  });
  return notes;
}

/** Drops fields that mean something else in our format. */
function withoutKnown(value: Record<string, unknown>): Record<string, unknown> {
  const taken: string[] = [...Object.keys(empathyMapSchema.shape), ...Object.values(LISTS)];
  const others = Object.entries(value).filter(([key]) => !taken.includes(key));
  return Object.fromEntries(others);
}

function nameOf(persona: unknown): string {
  const name = isRecord(persona) ? persona.name : persona;
  return typeof name === 'string' ? name : '';
}
