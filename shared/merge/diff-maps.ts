// What changed from one map to another, whatever the order of what they hold. Pure; unlike a merge, it also says what is gone.
import { boardTexts } from '../catalogue/board-texts';
import { fromFileContext } from '../file/file-context';
import { notesOf } from '../insight/notes';
import { contextLines } from '../map/context-text';
import { segmentText } from '../map/persona-text';
import type { Action, EmpathyMap, Note } from '../model/empathy-map';
import { DEFAULT_EVIDENCE } from '../model/evidence';
import { PERSONA_FIELDS } from '../model/persona';
import { pairUp } from './pair-up';
import { verdictOf } from './verdict';

export type ChangedThing =
  | 'title'
  | 'persona'
  | 'context'
  | 'problem'
  | 'order'
  | 'note'
  | 'action'
  | 'tension'
  | 'review';

export interface Change {
  kind: 'added' | 'removed' | 'changed';
  of: ChangedThing;
  /** Id of the note or action; '' for the map's own fields. */
  id: string;
  /** The section of a note, as it is now or was; '' for none. */
  section: string;
  /** What the note or action says, or said before. */
  about: string;
  /** A field of the format or a label; '' for something that is new or gone as a whole. */
  field: string;
  /** Sections, kinds of evidence and statuses by id; '' for nothing. */
  before: string;
  after: string;
}

/** Of the notes; `added + changed + same` is how many there are now, `removed + changed + same` how many there were. */
export interface DiffCounts {
  added: number;
  removed: number;
  changed: number;
  same: number;
}

export interface MapDiff {
  changes: Change[];
  notes: DiffCounts;
}

export function diffMaps(before: EmpathyMap, after: EmpathyMap): MapDiff {
  const notes = diffNotes(before, after);
  return {
    changes: [
      ...ownFields(before, after),
      ...notes.changes,
      ...diffActions(before, after),
      ...diffTensions(before, after),
      ...diffReview(before, after),
    ],
    notes: notes.counts,
  };
}

const NOTHING = { id: '', section: '', about: '', field: '' };

function changed(
  of: ChangedThing,
  field: string,
  before = '',
  after = '',
  more: Partial<Change> = {},
): Change[] {
  return before === after ? [] : [{ kind: 'changed', of, ...NOTHING, ...more, field, before, after }];
}

function ownFields(before: EmpathyMap, after: EmpathyMap): Change[] {
  const texts = boardTexts[after.language];
  const lines = (map: EmpathyMap) => contextLines(fromFileContext(map.context), texts);
  const contextBefore = lines(before);
  return [
    ...changed('title', '', before.title, after.title),
    ...personaChanges(before, after),
    ...lines(after).flatMap(({ field, value }, at) =>
      changed('context', field, contextBefore[at]?.value, value),
    ),
    ...changed('order', '', before.order.sections.join(' '), after.order.sections.join(' ')),
    ...changed('problem', '', before.problemStatement?.text, after.problemStatement?.text),
  ];
}

function personaChanges({ persona: before }: EmpathyMap, { persona: after, language }: EmpathyMap): Change[] {
  const texts = boardTexts[language];
  const segmentOf = ({ segment }: EmpathyMap['persona']) =>
    segment === undefined ? '' : segmentText({ kind: segment.kind, label: segment.label ?? '' }, texts);
  const ownOf = ({ fields = [] }: EmpathyMap['persona']) =>
    new Map(fields.map(({ label, value }) => [label, value]));
  const [own, ownAfter] = [ownOf(before), ownOf(after)];
  const labels = [...new Set([...own.keys(), ...ownAfter.keys()])].sort();
  return [
    ...changed('persona', 'name', before.name, after.name),
    ...changed('persona', 'segment', segmentOf(before), segmentOf(after)),
    ...PERSONA_FIELDS.flatMap((field) => changed('persona', field, before[field], after[field])),
    ...labels.flatMap((label) => changed('persona', label, own.get(label), ownAfter.get(label))),
  ];
}

interface Placed {
  note: Note;
  /** '' for none. */
  section: string;
}

const placedIn = (map: EmpathyMap): Placed[] =>
  notesOf(map).map(({ note, section }) => ({ note, section: section?.id ?? '' }));

type NoteField = 'text' | 'section' | 'theme' | 'evidence' | 'source' | 'touchpoint' | 'votes' | 'verdict';

/** Authors, colours, places and stamps are not what a note says. */
const noteFields = ({ note, section }: Placed): Record<NoteField, string> => ({
  text: note.text,
  section,
  theme: note.theme ?? '',
  evidence: note.evidence ?? DEFAULT_EVIDENCE,
  source: note.source ?? '',
  touchpoint: note.touchpoint ?? '',
  votes: String(note.votes ?? 0),
  verdict: verdictOf(note),
});

function diffNotes(before: EmpathyMap, after: EmpathyMap): { changes: Change[]; counts: DiffCounts } {
  const { pairs, gone, fresh } = pairUp(placedIn(before), placedIn(after), [
    ({ note }) => note.id,
    ({ note, section }) => `${section}\n${note.text}`,
    ({ note }) => note.text,
  ]);
  const differing = pairs.map(([was, is]) => {
    const [mine, theirs] = [noteFields(was), noteFields(is)];
    const more = { id: is.note.id, section: theirs.section, about: was.note.text };
    return (Object.keys(mine) as NoteField[]).flatMap((field) =>
      changed('note', field, mine[field], theirs[field], more),
    );
  });
  const changes = differing.filter((one) => one.length > 0);
  const whole = (kind: 'added' | 'removed', { note, section }: Placed): Change => ({
    ...{ kind, of: 'note', id: note.id, section, about: note.text, field: '' },
    before: kind === 'removed' ? note.text : '',
    after: kind === 'added' ? note.text : '',
  });
  return {
    changes: [
      ...fresh.map((note) => whole('added', note)),
      ...gone.map((note) => whole('removed', note)),
      ...changes.flat(),
    ],
    counts: {
      added: fresh.length,
      removed: gone.length,
      changed: changes.length,
      same: pairs.length - changes.length,
    },
  };
}

const ACTION_FIELDS = ['text', 'owner', 'due', 'status', 'measure', 'trigger'] as const;

function diffActions(before: EmpathyMap, after: EmpathyMap): Change[] {
  const { pairs, gone, fresh } = pairUp(before.actions ?? [], after.actions ?? [], [
    ({ id }) => id,
    ({ text }) => text,
  ]);
  const whole = (kind: 'added' | 'removed', { id, text }: Action): Change => ({
    ...{ kind, of: 'action', id, section: '', about: text, field: '' },
    before: kind === 'removed' ? text : '',
    after: kind === 'added' ? text : '',
  });
  return [
    ...fresh.map((action) => whole('added', action)),
    ...gone.map((action) => whole('removed', action)),
    ...pairs.flatMap(([was, is]) =>
      ACTION_FIELDS.flatMap((field) =>
        changed('action', field, was[field], is[field], { id: is.id, about: was.text }),
      ),
    ),
  ];
}

/** Each named by what its two notes say, whichever of them it begins at. */
function diffTensions(before: EmpathyMap, after: EmpathyMap): Change[] {
  const named = (map: EmpathyMap) => {
    const texts = new Map(notesOf(map).map(({ note }) => [note.id, note.text]));
    const ends = ({ from, to }: { from: string; to: string }) =>
      [from, to]
        .map((id) => texts.get(id) ?? id)
        .sort()
        .join(' ↔ ');
    return (map.tensions ?? []).map((tension) => ({ about: ends(tension), label: tension.label ?? '' }));
  };
  const { pairs, gone, fresh } = pairUp(named(before), named(after), [({ about }) => about]);
  const whole = (kind: 'added' | 'removed', { about, label }: { about: string; label: string }): Change => ({
    ...{ kind, of: 'tension', ...NOTHING, about },
    before: kind === 'removed' ? label : '',
    after: kind === 'added' ? label : '',
  });
  return [
    ...fresh.map((tension) => whole('added', tension)),
    ...gone.map((tension) => whole('removed', tension)),
    ...pairs.flatMap(([was, is]) => changed('tension', 'label', was.label, is.label, { about: is.about })),
  ];
}

function diffReview(before: EmpathyMap, after: EmpathyMap): Change[] {
  const answersOf = ({ review = [] }: EmpathyMap) =>
    new Map(review.map(({ question, answer }) => [question, answer]));
  const [was, is] = [answersOf(before), answersOf(after)];
  const questions = [...new Set([...is.keys(), ...was.keys()])];
  return questions.flatMap((about) => changed('review', '', was.get(about), is.get(about), { about }));
}

/** Two files: which maps are in both, and what changed in each. */
export interface FileDiff {
  maps: ({ id: string; title: string } & MapDiff)[];
  /** Titles of maps that only one of the files has. */
  removed: string[];
  added: string[];
}

export function diffFiles(before: readonly EmpathyMap[], after: readonly EmpathyMap[]): FileDiff {
  const [first, second] = [before[0], after[0]];
  // A single map in each is the same one, whatever another program made of its id.
  const isOne = before.length === 1 && after.length === 1 && first !== undefined && second !== undefined;
  const { pairs, gone, fresh } = isOne
    ? { pairs: [[first, second] as const], gone: [], fresh: [] }
    : pairUp(before, after, [({ id }) => id]);
  return {
    maps: pairs.map(([was, is]) => ({ id: is.id, title: is.title, ...diffMaps(was, is) })),
    removed: gone.map(({ title }) => title),
    added: fresh.map(({ title }) => title),
  };
}

export const hasChanges = ({ maps, removed, added }: FileDiff): boolean =>
  removed.length + added.length > 0 || maps.some(({ changes }) => changes.length > 0);
