// Empathy Map JSON, version 1, in the order of its published schema. Lossless; unknown fields are written back.
import { isRecord } from '../../model/stored';
import type { Exporter } from '../types';
import { mapSchema } from './schema';
import type { Schema } from './validate';

export const json: Exporter = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  cannot: [],
  write: (map) => ({ text: `${JSON.stringify(arrange(mapSchema, map), null, 2)}\n`, warnings: [] }),
};

/** Known fields first, in the order of the format and without empty optional ones; then what we do not know, untouched. */
function arrange({ properties = {}, required = [], items = {} }: Schema, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => arrange(items, entry));
  if (!isRecord(value)) return value;
  const known = Object.keys(properties);
  const arranged: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(properties)) {
    const inner = arrange(field, value[key]);
    if (required.includes(key) || !isEmpty(inner)) arranged[key] = inner;
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) arranged[key] = value[key];
  }
  return arranged;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
