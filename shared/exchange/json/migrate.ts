// Older versions of the format, and the migrations from each version to the next. Pure.
import { FORMAT_TYPE, FORMAT_VERSION } from '../../model/format';
import type { Problem } from '../problem';
import { isLegacyJson, readLegacyJson } from './legacy-json';

type Plain = Record<string, unknown>;

export interface Migrated {
  file: Plain;
  /** By their place in the migration's input; if there are any, later migrations are not run. */
  problems: Problem[];
}

export interface Source {
  text: string;
  /** ISO 8601; used for timestamps that a file lacks. */
  now: string;
}

/** By the version a migration starts from. The six lists that other programs write count as version 0. */
export const STEPS: Record<number, (file: Plain, source: Source) => Migrated> = {
  0: (file, { text, now }) => {
    const { map, problems } = readLegacyJson(file, text, now);
    return { file: map, problems };
  },
};

/** Null if it is not an empathy map. An invalid version is left for the schema to reject. */
export function versionOf(file: Plain): number | null {
  if (isLegacyJson(file)) return 0;
  if (file.type !== FORMAT_TYPE) return null;
  const { version } = file;
  return typeof version === 'number' && version >= 1 ? version : FORMAT_VERSION;
}

/** Brings the file to the current version of the format. */
export function migrate(file: Plain, version: number, source: Source): Migrated {
  let migrated: Migrated = { file, problems: [] };
  for (let at = version; at < FORMAT_VERSION && migrated.problems.length === 0; at += 1) {
    migrated = STEPS[at]?.(migrated.file, source) ?? migrated;
  }
  return migrated;
}
