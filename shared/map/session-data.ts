// Restores what a map has stored about its session. Never throws: damaged parts count as missing.
import { type FixedSeconds, NO_RECORD, type SessionRecord, type StepRecord } from '../model/session';
import { isRecord } from '../model/stored';
import type { SectionId } from '../templates/template';

/** A day: no step takes longer. */
const LONGEST = 86_400;

/** ISO 8601 writes years beyond 9999 differently, which readers of the format do not expect. */
const LATEST = Date.UTC(10_000, 0, 1) - 1;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isMoment = (value: unknown): value is number => isCount(value) && value <= LATEST;
const isSeconds = (value: unknown): value is number => isCount(value) && value <= LONGEST;

export function restoreFixed(value: unknown): FixedSeconds {
  const fixed: FixedSeconds = {};
  if (!isRecord(value)) return fixed;
  for (const step of Object.keys(value)) {
    const seconds = value[step];
    if (isSeconds(seconds) && seconds > 0) fixed[step] = seconds;
  }
  return fixed;
}

/** Prompts only of `sections`. */
export function restoreRecord(value: unknown, sections: readonly SectionId[]): SessionRecord {
  if (!isRecord(value)) return NO_RECORD;
  const { started, ended, entered, notesBefore, stampsBefore, steps, prompts } = value;
  const record: SessionRecord = {
    started: isMoment(started) ? started : 0,
    ended: isMoment(ended) ? ended : 0,
    entered: isMoment(entered) ? entered : 0,
    notesBefore: isCount(notesBefore) ? notesBefore : 0,
    steps: {},
    prompts: {},
  };
  if (Array.isArray(stampsBefore) && stampsBefore.length > 0)
    record.stampsBefore = stampsBefore.filter((id) => typeof id === 'string');
  // A session whose step was never entered has not begun.
  if (record.entered === 0) record.started = 0;
  for (const step of isRecord(steps) ? Object.keys(steps) : []) {
    const restored = restoreStep((steps as Record<string, unknown>)[step]);
    if (restored !== null) record.steps[step] = restored;
  }
  for (const section of sections) {
    const shown: unknown = isRecord(prompts) ? prompts[section] : undefined;
    if (Array.isArray(shown))
      record.prompts[section] = shown.filter((id) => typeof id === 'string' && id !== '');
  }
  return record;
}

function restoreStep(value: unknown): StepRecord | null {
  if (!isRecord(value) || !isCount(value.planned) || !isCount(value.actual)) return null;
  return {
    planned: value.planned,
    actual: value.actual,
    ...(value.skipped === true ? { skipped: true } : {}),
    ...(value.open === true ? { open: true } : {}),
    ...(isCount(value.notes) ? { notes: value.notes } : {}),
  };
}
