// Older shapes of the format, and the steps that bring a file from each version to the next. Pure.
import { FORMAT_TYPE, FORMAT_VERSION } from '../../model/format';
import type { Problem } from '../problem';
import { isLegacyJson, readLegacyJson } from './legacy-json';

type Plain = Record<string, unknown>;

export interface Migrated {
  file: Plain;
  /** By the places of the file that the step was given; with any the later steps are not taken. */
  problems: Problem[];
}

export interface Source {
  text: string;
  /** ISO 8601; stands for moments that a file does not tell. */
  now: string;
}

/** By the version that a step begins with. The six lists that other programs write count as version 0. */
export const STEPS: Record<number, (file: Plain, source: Source) => Migrated> = {
  0: (file, { text, now }) => {
    const { map, problems } = readLegacyJson(file, text, now);
    return { file: map, problems };
  },
};

/** Null for what is no empathy map. A version that makes no sense is left to the schema to refuse. */
export function versionOf(file: Plain): number | null {
  if (isLegacyJson(file)) return 0;
  if (file.type !== FORMAT_TYPE) return null;
  const { version } = file;
  return typeof version === 'number' && version >= 1 ? version : FORMAT_VERSION;
}

/** The file as this version of the format has it. */
export function migrate(file: Plain, version: number, source: Source): Migrated {
  let migrated: Migrated = { file, problems: [] };
  for (let at = version; at < FORMAT_VERSION && migrated.problems.length === 0; at += 1) {
    migrated = STEPS[at]?.(migrated.file, source) ?? migrated;
  }
  return migrated;
}
