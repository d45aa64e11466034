// Converts the session between the map's stored data and the file. Pure.

import { promptById } from '../catalogue/prompts';
import type { MapData } from '../map/map-data';
import { plannedFor } from '../map/planned-seconds';
import type { EmpathyMap } from '../model/empathy-map';
import { MINUTES, PEOPLE } from '../model/limits';
import type { Language } from '../model/sections';
import {
  type FixedSeconds,
  NO_RECORD,
  type SessionRecord,
  type Step,
  type StepId,
  type StepRecord,
  stepsOf,
} from '../model/session';
import { templateOf } from '../templates';
import type { SectionId } from '../templates/template';
import { optional } from './optional';

type FileSession = NonNullable<EmpathyMap['session']>;
type FileStep = NonNullable<FileSession['steps']>[number];

/** Steps are listed once a session has begun; a step left keeps the seconds it was planned with. */
export function toFileSession(data: MapData): FileSession {
  const { started, ended } = data.record;
  return {
    plannedMinutes: data.minutes,
    participants: data.people,
    ...(started === 0 ? {} : { startedAt: new Date(started).toISOString() }),
    ...(ended === 0 ? {} : { endedAt: new Date(ended).toISOString() }),
    ...(started === 0 ? {} : { steps: toFileSteps(data) }),
  };
}

function toFileSteps(data: MapData): FileStep[] {
  const planned = plannedFor(data);
  const { steps, prompts } = data.record;
  return stepsOf(data.order, templateOf(data.template)).map(({ id, sections: [section, ...together] }) => {
    const past = steps[id];
    const shown = [section, ...together].map((one) => (one && prompts[one]) ?? []);
    return {
      ...(section === undefined ? { step: id } : { section, ...optional('together', together) }),
      plannedSeconds: past?.planned ?? planned[id] ?? 0,
      ...(past === undefined ? {} : { actualSeconds: past.actual }),
      ...(past?.skipped === true ? { skipped: true } : {}),
      ...optional('notes', past?.notes ?? null),
      ...optional('prompts', ([] as string[]).concat(...shown)),
    };
  });
}

type SessionFacts = Pick<MapData, 'people' | 'minutes' | 'plan' | 'record'> & { step?: StepId };

/** What a map must store to export the same session again. */
export function fromFileSession(
  { plannedMinutes, participants, startedAt, endedAt, steps = [] }: FileSession,
  { template, order, language, notes }: Pick<MapData, 'template' | 'order' | 'language'> & { notes: number },
): SessionFacts {
  const people = within(participants, PEOPLE);
  const minutes = within(plannedMinutes, MINUTES);
  const started = momentOf(startedAt);
  if (started === 0) return { people, minutes, plan: {}, record: NO_RECORD };
  const ended = momentOf(endedAt);
  const past: Record<StepId, StepRecord> = {};
  let spent = 0;
  for (const step of steps) {
    if (step.actualSeconds === undefined && step.skipped !== true) continue;
    past[idOf(step)] = toRecord(step);
    spent += step.actualSeconds ?? 0;
  }
  const record: SessionRecord = {
    started,
    ended,
    entered: ended || started + spent * 1000,
    notesBefore: notes,
    steps: past,
    prompts: promptsShown(steps, language),
  };
  const all = stepsOf(order, templateOf(template));
  const current = all.find(({ id }) => past[id] === undefined) ?? all[all.length - 1];
  const plan = planOf({ template, order, minutes, record }, all, steps);
  return { people, minutes, plan, record, ...optional('step', current?.id ?? null) };
}

const idOf = ({ step, section, together = [] }: FileStep): StepId => step ?? [section, ...together].join('+');

const toRecord = ({ plannedSeconds, actualSeconds = 0, skipped, notes }: FileStep): StepRecord => ({
  planned: plannedSeconds,
  actual: actualSeconds,
  ...(skipped === true ? { skipped } : {}),
  ...(notes === undefined ? {} : { notes }),
});

/** Fixes seconds only if the plan alone would give the remaining steps other seconds than the file. */
function planOf(
  { template, order, minutes, record }: Pick<MapData, 'template' | 'order' | 'minutes' | 'record'>,
  all: readonly Step[],
  steps: readonly FileStep[],
): FixedSeconds {
  const planned = plannedFor({ template, order, minutes, plan: {} });
  const fixed: FixedSeconds = {};
  let isOther = false;
  for (const { id } of all) {
    const step = steps.find((candidate) => idOf(candidate) === id);
    if (step === undefined || record.steps[id] !== undefined) continue;
    fixed[id] = step.plannedSeconds;
    isOther ||= planned[id] !== step.plannedSeconds;
  }
  return isOther ? fixed : {};
}

/** The prompts of a merged step go to the section that knows them, or else to the first. */
function promptsShown(steps: readonly FileStep[], language: Language): SessionRecord['prompts'] {
  const shown: SessionRecord['prompts'] = {};
  for (const { section, together = [], prompts = [] } of steps) {
    if (section === undefined) continue;
    for (const id of prompts) {
      const knows = (one: SectionId) => promptById(language, one, id) !== undefined;
      const of = together.find(knows) ?? section;
      shown[of] = [...(shown[of] ?? []), id];
    }
  }
  return shown;
}

const within = (
  value: number | undefined,
  { min: least, max: most, default: usual }: typeof PEOPLE,
): number => (value !== undefined && value >= least && value <= most ? value : usual);

/** Milliseconds since 1970; 0 if there is no moment. */
const momentOf = (text: string | undefined): number => Math.max(0, Date.parse(text ?? '') || 0);
