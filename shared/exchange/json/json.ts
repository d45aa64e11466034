// Writes Empathy Map JSON, version 1, in the order of its published schema. Lossless; unknown fields are
// written back.
import { empathyMapSchema } from '../../model/empathy-map';
import { isRecord } from '../../model/stored';
import type { Exporter } from '../types';
import { fieldsOf, innerSchema, isOptional, type Schema } from './schema-parts';

export const json: Exporter = {
  id: 'json',
  group: null,
  extension: 'json',
  mediaType: 'application/json',
  cannot: [],
  write: (map) => ({ text: `${JSON.stringify(arrange(empathyMapSchema, map), null, 2)}\n`, warnings: [] }),
};

/** Known fields first, in format order and without empty optional ones; then unknown fields, untouched. */
function arrange(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner = innerSchema(schema, 0);
    return value.map((entry) => arrange(inner, entry));
  }
  if (!isRecord(value)) return value;
  const fields = new Map(Object.entries(fieldsOf(schema)));
  const arranged: Record<string, unknown> = {};
  for (const [key, field] of fields) {
    const inner = arrange(field, value[key]);
    if (!isOptional(field) || !isEmpty(inner)) arranged[key] = inner;
  }
  for (const key of Object.keys(value)) if (!fields.has(key)) arranged[key] = value[key];
  return arranged;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
