// Maps as another program's JSON gives them bit by bit, and whole maps made of these. Pure.
import { boardTexts } from '../../catalogue/board-texts';
import { sectionName } from '../../catalogue/template-words';
import { optional } from '../../file/optional';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import type { Evidence } from '../../model/evidence';
import { MAX_ID_LENGTH } from '../../model/format';
import { PERSONA_FIELDS } from '../../model/persona';
import { fieldNamed } from '../../recognise/parts';
import { settle } from '../../recognise/sections';
import { sectionIds } from '../../templates';
import type { SectionId } from '../../templates/template';
import { type NotePlace, UNPLACED } from '../note-place';
import { idFor, toWholeMap } from '../whole-map';
import { FORBIDDEN } from './further-problems';

export interface DraftNote {
  text: string;
  path: string;
  heading: string;
  id?: string;
  evidence?: Evidence;
  votes?: number;
  source?: string;
  author?: string;
  theme?: string;
}

export interface DraftAction {
  text: string;
  path: string;
  owner?: string;
  due?: string;
  isDone?: boolean;
}

export interface Draft {
  title: string;
  name: string;
  persona: { label: string; text: string }[];
  notes: (DraftNote & { section: NotePlace })[];
  problem: string[];
  actions: DraftAction[];
}

export const emptyDraft = (): Draft => ({
  title: '',
  name: '',
  persona: [],
  notes: [],
  problem: [],
  actions: [],
});

/** Without anything to draw. */
export const isEmptyDraft = ({ notes, problem, actions }: Draft): boolean =>
  notes.length + problem.length + actions.length === 0;

export interface FinishedMap {
  map: EmpathyMap;
  /** Of notes and actions, by their places in the map. */
  paths: Map<string, string>;
}

export function toMap(draft: Draft, text: string, now: string): FinishedMap {
  const { title, problem } = draft;
  const paths = new Map<string, string>();
  const named = draft.notes.flatMap(({ section }) => (section === UNPLACED ? [] : [section]));
  const { template, sectionFor } = settle(named, false);
  const taken = new Set<string>();
  const notesAt = (place: SectionId | null, path: string): Note[] => {
    const held = draft.notes.filter(
      ({ section }) => (section === UNPLACED ? null : sectionFor(section)) === place,
    );
    const isHalved = place !== null && new Set(held.map(({ heading }) => heading.toLowerCase())).size > 1;
    return held.map((note, at) => {
      paths.set(`${path}[${at}]`, note.path);
      return toNote(note, `${place ?? UNPLACED}.${at + 1}`, isHalved, taken);
    });
  };
  const sections = sectionIds(template).map((id, at) => ({
    id,
    title: sectionName(id, boardTexts.en),
    notes: notesAt(id, `sections[${at}].notes`),
  }));
  const map = toWholeMap(
    {
      id: `json-${idFor(text)}`,
      title,
      persona: personaOf(draft),
      template,
      sections,
      ...optional('unplaced', notesAt(null, 'unplaced')),
      ...(problem.length === 0 ? {} : { problemStatement: { text: problem.join('\n') } }),
      ...optional('actions', actionsOf(draft, paths)),
    },
    now,
  );
  return { map, paths };
}

function toNote(
  note: DraftNote & { section: NotePlace },
  usual: string,
  isHalved: boolean,
  taken: Set<string>,
): Note {
  const {
    path: _path,
    heading,
    section: _section,
    id: wanted = usual,
    theme = isHalved ? heading : '',
    ...said
  } = note;
  let id = wanted.length > MAX_ID_LENGTH || FORBIDDEN.includes(wanted) ? usual : wanted;
  while (taken.has(id)) id += '.';
  taken.add(id);
  return { id, ...said, ...optional('theme', theme) };
}

/** What has no field of its own is kept under its label. */
function personaOf({ name, persona }: Draft): EmpathyMap['persona'] {
  const [first, ...others] = persona.filter(({ label }) => label === '');
  const result: EmpathyMap['persona'] = { name: name || (first?.text ?? '') };
  const own: { label: string; value: string }[] = [];
  const loose = name === '' ? others : persona.filter(({ label }) => label === '');
  for (const { text } of loose) own.push({ label: 'Persona', value: text });
  for (const { label, text } of persona.filter((one) => one.label !== '')) {
    const named = fieldNamed(label);
    const field = PERSONA_FIELDS.find((one) => named?.of === 'persona' && one === named.field);
    if (field === undefined || result[field] !== undefined) own.push({ label, value: text });
    else result[field] = text;
  }
  return { ...result, ...optional('fields', own) };
}

function actionsOf({ actions }: Draft, paths: Map<string, string>): NonNullable<EmpathyMap['actions']> {
  return actions.map(({ text, path, owner, due, isDone }, at) => {
    paths.set(`actions[${at}]`, path);
    const status = isDone ? ('done' as const) : ('open' as const);
    return { id: `action.${at + 1}`, text, status, ...optional('owner', owner), ...optional('due', due) };
  });
}
