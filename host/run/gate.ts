// The language level that the shipped bundle must keep (docs/platform.md I): what newer engines accept is refused here.
import { parse } from 'acorn';

/** Tests start one bundle many hundred times; looking through it takes as long as running it. */
let last: { source: string; problem: string | null } = { source: '', problem: null };

/** The text of Figma's own refusal, or null when the bundle passes. */
export function languageProblem(source: string): string | null {
  if (source !== last.source) last = { source, problem: findProblem(source) };
  return last.problem;
}

function findProblem(source: string): string | null {
  try {
    parse(source, { ecmaVersion: 2017, sourceType: 'script' });
    return null;
  } catch (error) {
    const { loc, message } = error as { loc?: { line: number }; message: string };
    return `Syntax error on line ${loc?.line ?? 0}: ${message.replace(/ \(\d+:\d+\)$/, '')}`;
  }
}
