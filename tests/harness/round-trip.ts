// Finds the features of a map that differ after it is written and read back, for the format tests.
import { FEATURES, type Feature, featureOf } from '../../shared/exchange/features';
import type { Exporter, Importer } from '../../shared/exchange/types';
import type { EmpathyMap } from '../../shared/model/empathy-map';

const NOW = '2027-01-01T00:00:00.000Z';

/** The only map that the importer reads from what the exporter wrote. */
export function passThrough(exporter: Exporter, importer: Importer, map: EmpathyMap): EmpathyMap {
  const read = importer.read(exporter.write(map).text, { now: NOW });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  if (read.maps.length !== 1) throw new Error(`${read.maps.length} maps`);
  return read.maps[0] as EmpathyMap;
}

/** The format makes no difference between empty and absent fields. */
export function differingFeatures(before: EmpathyMap, after: EmpathyMap): Feature[] {
  return FEATURES.filter(
    (feature) => plainly(featureOf[feature](before)) !== plainly(featureOf[feature](after)),
  );
}

const plainly = (value: unknown): string => JSON.stringify(bare(value)) ?? '';

function bare(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((entry) => bare(entry) ?? null);
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value)
    .map(([key, field]) => [key, bare(field)] as const)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

/** The fields of test maps that the format does not define. */
const UNKNOWN = /^x-|^a\/b$|^tilde~1$/;

export const withoutUnknown = (map: EmpathyMap): EmpathyMap =>
  JSON.parse(JSON.stringify(map, (key, value: unknown) => (UNKNOWN.test(key) ? undefined : value)));
