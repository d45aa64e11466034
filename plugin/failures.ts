// Turns whatever was thrown into facts for a report. The window finds the sentence for the person.
import { type Failure, type FailureCode, FailureError } from '../shared/contract/failure';

export function failure(code: FailureCode, step: string, item: string, detail = ''): FailureError {
  return new FailureError({ code, step, item, detail });
}

/** Figma's own words go into the detail; they name members and ids, never what people wrote. */
function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Runs a step of the work on `item`, a role or a section id; what Figma refuses there says so. */
export function attempt<T>(step: string, item: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof FailureError ? error : failure('canvas', step, item, detailOf(error));
  }
}

export function toFailure(error: unknown, request: string): Failure {
  if (!(error instanceof FailureError))
    return { code: 'canvas', step: request, item: '', detail: detailOf(error) };
  const { step } = error.failure;
  return { ...error.failure, step: step === '' ? request : `${request}: ${step}` };
}

/** For what goes on without: nobody lost anything, and a developer may want to know. */
export const warn = (what: string, error: unknown): void =>
  console.warn(`Empathy Map: ${what}: ${String(error)}`);
