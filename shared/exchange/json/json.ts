// Empathy Map JSON, version 1, as docs/format.md orders it. Lossless; unknown fields are written back.
import type { EmpathyMap, Note } from '../../model/empathy-map';
import type { Exporter } from '../types';

/** The keys of one kind of object in the order of the format; those in `required` are written even when empty. */
interface Shape {
  keys: readonly string[];
  required: readonly string[];
}

const MAP: Shape = {
  keys: [
    'type',
    'version',
    'source',
    'id',
    'title',
    'language',
    'template',
    'createdAt',
    'exportedAt',
    'context',
    'persona',
    'order',
    'sections',
    'problemStatement',
    'actions',
    'tensions',
    'unplaced',
    'session',
  ],
  required: [
    'type',
    'version',
    'source',
    'id',
    'title',
    'language',
    'template',
    'createdAt',
    'exportedAt',
    'persona',
    'order',
    'sections',
  ],
};
const CONTEXT: Shape = {
  keys: ['goal', 'decision', 'deadline', 'product', 'frame', 'touchpoints', 'research'],
  required: [],
};
const PERSONA: Shape = {
  keys: [
    'name',
    'segment',
    'role',
    'age',
    'lifeStage',
    'maritalStatus',
    'children',
    'income',
    'location',
    'lifeGoals',
    'admires',
    'spareTime',
    'situation',
    'goal',
    'fields',
    'photo',
  ],
  required: ['name'],
};
const SEGMENT: Shape = { keys: ['kind', 'label'], required: ['kind'] };
const OWN_FIELD: Shape = { keys: ['label', 'value'], required: ['label', 'value'] };
const ORDER: Shape = { keys: ['preset', 'reason', 'sections'], required: ['preset', 'sections'] };
const SECTION: Shape = { keys: ['id', 'title', 'prompts', 'notes'], required: ['id', 'title', 'notes'] };
const PROMPT: Shape = { keys: ['id', 'text'], required: ['id', 'text'] };
const PROBLEM: Shape = { keys: ['text', 'notes'], required: ['text'] };
const ACTION: Shape = {
  keys: ['id', 'text', 'owner', 'due', 'status', 'measure', 'notes'],
  required: ['id', 'text', 'status'],
};
const TENSION: Shape = { keys: ['from', 'to', 'label'], required: ['from', 'to'] };
const RESEARCH: Shape = { keys: ['kind', 'title', 'count', 'consent'], required: ['kind'] };
const PHOTO: Shape = { keys: ['mediaType', 'data'], required: ['mediaType', 'data'] };
const SESSION: Shape = {
  keys: ['plannedMinutes', 'participants', 'startedAt', 'endedAt', 'steps'],
  required: [],
};
const STEP: Shape = {
  keys: ['step', 'section', 'together', 'plannedSeconds', 'actualSeconds', 'skipped', 'notes', 'prompts'],
  required: ['plannedSeconds'],
};
const BOUNDS: Shape = { keys: ['x', 'y', 'width', 'height'], required: ['x', 'y', 'width', 'height'] };
const NOTE: Shape = {
  keys: ['id', 'text', 'author', 'color', 'evidence', 'source', 'votes', 'stamps', 'tags', 'theme', 'bounds'],
  required: ['id', 'text'],
};

export const json: Exporter = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  cannot: [],
  write: (map) => ({ text: `${JSON.stringify(arrangeMap(map), null, 2)}\n`, warnings: [] }),
};

type Plain = Record<string, unknown>;

function arrangeMap(map: EmpathyMap): Plain {
  return arrange(MAP, {
    ...map,
    context: map.context && arrangeContext(map.context),
    persona: arrangePersona(map.persona),
    order: arrange(ORDER, map.order),
    sections: map.sections.map(arrangeSection),
    problemStatement: map.problemStatement && arrange(PROBLEM, map.problemStatement),
    actions: map.actions?.map((action) => arrange(ACTION, action)),
    tensions: map.tensions?.map((tension) => arrange(TENSION, tension)),
    unplaced: map.unplaced?.map(arrangeNote),
    session: map.session && arrangeSession(map.session),
  });
}

function arrangeContext(context: NonNullable<EmpathyMap['context']>): Plain {
  return arrange(CONTEXT, {
    ...context,
    research: context.research?.map((entry) => arrange(RESEARCH, entry)),
  });
}

function arrangeSession(session: NonNullable<EmpathyMap['session']>): Plain {
  return arrange(SESSION, { ...session, steps: session.steps?.map((step) => arrange(STEP, step)) });
}

function arrangePersona(persona: EmpathyMap['persona']): Plain {
  return arrange(PERSONA, {
    ...persona,
    segment: persona.segment && arrange(SEGMENT, persona.segment),
    fields: persona.fields?.map((field) => arrange(OWN_FIELD, field)),
    photo: persona.photo && arrange(PHOTO, persona.photo),
  });
}

function arrangeSection(section: EmpathyMap['sections'][number]): Plain {
  return arrange(SECTION, {
    ...section,
    prompts: section.prompts?.map((prompt) => arrange(PROMPT, prompt)),
    notes: section.notes.map(arrangeNote),
  });
}

function arrangeNote(note: Note): Plain {
  return arrange(NOTE, { ...note, bounds: note.bounds && arrange(BOUNDS, note.bounds) });
}

/** Known keys first, in the order of the format and without empty optional ones; then what we do not know, untouched. */
function arrange({ keys, required }: Shape, value: Plain): Plain {
  const arranged: Plain = {};
  for (const key of keys) {
    if (required.includes(key) || !isEmpty(value[key])) arranged[key] = value[key];
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) arranged[key] = value[key];
  }
  return arranged;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
