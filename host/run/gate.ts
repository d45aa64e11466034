// The language level allowed for the shipped bundle (docs/platform.md I): newer syntax is rejected here.
import { parse } from 'acorn';

/** Tests start the same bundle hundreds of times, and parsing it takes as long as running it. */
let last: { source: string; problem: string | null } = { source: '', problem: null };

/** Figma's own error message, or null if the bundle passes. */
export function languageProblem(source: string): string | null {
  if (source !== last.source) last = { source, problem: findProblem(source) };
  return last.problem;
}

/** The bundle has passed before. */
export function trust(source: string): void {
  last = { source, problem: null };
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
