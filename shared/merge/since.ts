// What became of a map since its last session: what changed, which actions are due, where the next session looks first. Pure.
import { coverageOf } from '../insight/coverage';
import type { Action, EmpathyMap } from '../model/empathy-map';
import { type Evidence, isBacked } from '../model/evidence';
import { dayOf } from '../recognise/days';
import type { SectionId } from '../templates/template';
import { type Baseline, mapThen } from './baseline';
import { type Change, diffMaps } from './diff-maps';
import { verdictOf } from './verdict';

export const SINCE_KINDS = ['fresh', 'reworded', 'moved', 'answered', 'proven', 'gone'] as const;
export type SinceKind = (typeof SINCE_KINDS)[number];

export interface Since {
  /** ISO 8601, UTC. */
  at: string;
  /** Changes of notes; a note can be in several. */
  notes: Record<SinceKind, Change[]>;
  /** All else that changed. */
  others: Change[];
}

export function sinceBaseline(baseline: Baseline, now: EmpathyMap): Since {
  const notes: Since['notes'] = { fresh: [], reworded: [], moved: [], answered: [], proven: [], gone: [] };
  const others: Change[] = [];
  for (const change of diffMaps(mapThen(baseline, now), now).changes) {
    const kind = change.of === 'note' ? kindOf(change) : undefined;
    if (kind !== undefined) notes[kind].push(change);
    else others.push(change);
  }
  return { at: baseline.at, notes, others };
}

function kindOf({ kind, field, before, after }: Change): SinceKind | undefined {
  if (kind === 'added') return 'fresh';
  if (kind === 'removed') return 'gone';
  if (field === 'text') return 'reworded';
  if (field === 'section') return 'moved';
  if (field === 'verdict') return after === '' ? undefined : 'answered';
  if (field === 'evidence' && !isBacked(before as Evidence) && isBacked(after as Evidence)) return 'proven';
  return undefined;
}

export const hasChangedSince = ({ notes, others }: Since): boolean =>
  others.length > 0 || SINCE_KINDS.some((kind) => notes[kind].length > 0);

export interface DueActions {
  late: Action[];
  /** Within a week, today included. */
  soon: Action[];
  /** With a due date that names no day. */
  unclear: Action[];
}

const WEEK = 7;

/** `today` as `YYYY-MM-DD`. What is done is in none of them. The earliest comes first. */
export function dueActions({ actions = [], language }: EmpathyMap, today: string): DueActions {
  const open = actions
    .filter(({ status, due = '' }) => status !== 'done' && due.trim() !== '')
    .map((action) => ({ action, day: dayOf(action.due ?? '', language, today) }));
  const dated = open
    .filter((one): one is { action: Action; day: string } => one.day !== null)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const until = dayAfter(today, WEEK);
  return {
    late: dated.filter(({ day }) => day < today).map(({ action }) => action),
    soon: dated.filter(({ day }) => day >= today && day <= until).map(({ action }) => action),
    unclear: open.filter(({ day }) => day === null).map(({ action }) => action),
  };
}

function dayAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00.000Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

export interface Proposed {
  section: SectionId;
  refuted: number;
  isThin: boolean;
  /** It has notes, and all of them are guesses. */
  isUnbacked: boolean;
}

/** First what was refuted, then sections with few notes, then those without evidence; else as they stand in the order now. */
export function proposeOrder(map: EmpathyMap, people: number): Proposed[] {
  const covered = new Map(coverageOf(map, people).map((one) => [one.id, one]));
  const proposed = map.order.sections.map((section): Proposed => {
    const found = covered.get(section);
    const notes = map.sections.find(({ id }) => id === section)?.notes ?? [];
    return {
      section,
      refuted: notes.filter((note) => verdictOf(note) === 'refuted').length,
      isThin: found?.isThin ?? true,
      isUnbacked: notes.length > 0 && found?.backed === 0,
    };
  });
  const rank = ({ isThin, isUnbacked }: Proposed) => (isThin ? 0 : isUnbacked ? 1 : 2);
  return proposed.sort((a, b) => b.refuted - a.refuted || rank(a) - rank(b));
}
