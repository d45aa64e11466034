// Turns whatever was thrown into one sentence for the person and facts for a report.
import { fill } from '../shared/catalogue/fill';
import { notices } from '../shared/catalogue/locales/en';
import { type Failure, type FailureCode, FailureError } from '../shared/protocol/failure';

export function failure(
  code: Exclude<FailureCode, 'no-answer'>,
  step: string,
  item: string,
  detail = '',
): FailureError {
  return new FailureError({ code, message: fill(notices.failures[code], { item }), step, item, detail });
}

/** Figma's own words go into the report only; they name members and ids, never what people wrote. */
export function toFailure(error: unknown, step: string): Failure {
  if (error instanceof FailureError) return { ...error.failure, step };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return failure('canvas', step, '', detail).failure;
}
