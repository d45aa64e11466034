// Turns anything thrown into a failure that can be reported. The window words it for the user.
import { type Failure, type FailureCode, FailureError } from '../shared/contract/failure';

export function failure(code: FailureCode, step: string, item: string, detail = ''): FailureError {
  return new FailureError({ code, step, item, detail });
}

/** Figma's own message goes into the detail: it names members and ids, never what people wrote. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Runs one step on `item` (a role or a section id); if Figma refuses, the failure names both. */
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

/** Does without what Figma refuses. */
export function tolerate(what: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    warn(what, error);
  }
}

/** For errors we can carry on from: nothing is lost, but a developer may want to know. */
export const warn = (what: string, error: unknown): void =>
  console.warn(`Empathy Map: ${what}: ${String(error)}`);
