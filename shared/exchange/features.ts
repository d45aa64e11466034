// The features a map can have: the basis for each format's list of what it cannot carry.
import type { EmpathyMap, Note } from '../model/empathy-map';
import { PERSONA_FIELDS } from '../model/persona';
import { UNPLACED } from './note-place';

export const FEATURES = [
  'title',
  'size',
  'ids',
  'moments',
  'persona',
  'segment',
  'persona-details',
  'photo',
  'context',
  'order',
  'section-titles',
  'prompts',
  'supporting-notes',
  'other-notes',
  'unplaced',
  'author',
  'color',
  'evidence',
  'source',
  'votes',
  'stamps',
  'tags',
  'theme',
  'touchpoint',
  'verdicts',
  'checks',
  'places',
  'problem',
  'problem-notes',
  'actions',
  'owners',
  'due',
  'status',
  'measure',
  'trigger',
  'action-notes',
  'tensions',
  'session',
  'review',
  'series',
] as const;
export type Feature = (typeof FEATURES)[number];

export const notesOfMap = (map: EmpathyMap): Note[] => [
  ...map.sections.flatMap(({ notes }) => notes),
  ...(map.unplaced ?? []),
];

/** Ids of the notes that are evidence for the problem statement or an action. */
export function supportingIds({ problemStatement, actions = [] }: EmpathyMap): Set<string> {
  return new Set([...(problemStatement?.notes ?? []), ...actions.flatMap(({ notes = [] }) => notes)]);
}

/** Identifies notes by section and index, because ids are a feature of their own. */
function placesOf(map: EmpathyMap): Map<string, string> {
  const places = new Map<string, string>();
  for (const { id, notes } of [...map.sections, { id: UNPLACED, notes: map.unplaced ?? [] }]) {
    notes.forEach((note, at) => {
      places.set(note.id, `${id} ${at}`);
    });
  }
  return places;
}

const ofNotes =
  (field: keyof Note) =>
  (map: EmpathyMap): unknown[] =>
    notesOfMap(map).map((note) => note[field]);

/** What is known of asking customers about a note but for what they answered together. */
function saidBesides({ check = {} }: Note): unknown {
  const { verdict: _verdict, ...others } = check;
  return Object.keys(others).length === 0 ? undefined : others;
}

const textsBy = (isIn: (supports: boolean) => boolean) => (map: EmpathyMap) => {
  const supporting = supportingIds(map);
  return map.sections.map(({ id, notes }) => [
    id,
    notes.filter((note) => isIn(supporting.has(note.id))).map(({ text }) => text),
  ]);
};

const ofActions =
  (field: keyof NonNullable<EmpathyMap['actions']>[number]) =>
  ({ actions = [] }: EmpathyMap): unknown[] =>
    actions.map((action) => action[field]);

/** A map's data for each feature, as plain comparable data; ids are replaced by places. */
export const featureOf: Record<Feature, (map: EmpathyMap) => unknown> = {
  title: ({ title }) => title,
  size: ({ size }) => size,
  ids: (map) => [map.id, notesOfMap(map).map(({ id }) => id), (map.actions ?? []).map(({ id }) => id)],
  moments: ({ createdAt, exportedAt }) => [createdAt, exportedAt],
  persona: ({ persona }) => persona.name,
  segment: ({ persona }) => persona.segment,
  'persona-details': ({ persona }) => [PERSONA_FIELDS.map((field) => persona[field]), persona.fields],
  photo: ({ persona }) => persona.photo,
  context: ({ context }) => context,
  order: ({ order }) => [order.preset, order.sections, order.reason, order.whatIfs?.map(({ text }) => text)],
  'section-titles': ({ sections }) => sections.map(({ title }) => title),
  prompts: ({ sections }) => sections.map(({ prompts }) => prompts?.map(({ text }) => text)),
  'supporting-notes': textsBy((supports) => supports),
  'other-notes': textsBy((supports) => !supports),
  unplaced: ({ unplaced }) => unplaced?.map(({ text }) => text),
  author: ofNotes('author'),
  color: ofNotes('color'),
  evidence: ofNotes('evidence'),
  source: ofNotes('source'),
  votes: ofNotes('votes'),
  stamps: ofNotes('stamps'),
  tags: ofNotes('tags'),
  theme: ofNotes('theme'),
  touchpoint: ofNotes('touchpoint'),
  verdicts: (map) => notesOfMap(map).map(({ check }) => check?.verdict),
  checks: (map) => notesOfMap(map).map(saidBesides),
  places: ofNotes('bounds'),
  problem: ({ problemStatement }) => problemStatement?.text,
  'problem-notes': (map) => map.problemStatement?.notes?.map((id) => placesOf(map).get(id)),
  actions: ofActions('text'),
  owners: ofActions('owner'),
  due: ofActions('due'),
  status: ofActions('status'),
  measure: ofActions('measure'),
  trigger: ofActions('trigger'),
  'action-notes': (map) => map.actions?.map(({ notes }) => notes?.map((id) => placesOf(map).get(id))),
  tensions: (map) =>
    map.tensions?.map(({ from, to, label }) => [placesOf(map).get(from), placesOf(map).get(to), label]),
  session: ({ session }) => session,
  review: ({ review }) => review,
  series: ({ series }) => series,
};
