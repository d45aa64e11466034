// Writes Empathy Map JSON, version 1, in the order of its published schema, several maps as a list. Lossless; unknown
// fields are written back.
import { type EmpathyMap, empathyMapSchema } from '../../model/empathy-map';
import { isRecord } from '../../model/stored';
import type { Exporter, Written } from '../types';
import { fieldsOf, innerSchema, isOptional, type Schema } from './schema-parts';

export const json: Exporter = {
  id: 'json',
  group: null,
  extension: 'json',
  mediaType: 'application/json',
  cannot: [],
  write: (map) => written(arranged(map)),
  writeAll: (maps) => written(maps.map(arranged)),
};

const arranged = (map: EmpathyMap): unknown => arrange(empathyMapSchema, map);
const written = (value: unknown): Written => ({ text: `${JSON.stringify(value, null, 2)}\n`, warnings: [] });

/** Known fields first, in format order and without empty optional ones; then unknown fields, untouched. */
function arrange(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner = innerSchema(schema, 0);
    return value.map((entry) => arrange(inner, entry));
  }
  if (!isRecord(value)) return value;
  const fields = new Map(Object.entries(fieldsOf(schema)));
  const inOrder: Record<string, unknown> = {};
  for (const [key, field] of fields) {
    const inner = arrange(field, value[key]);
    if (!isOptional(field) || !isEmpty(inner)) inOrder[key] = inner;
  }
  for (const key of Object.keys(value)) if (!fields.has(key)) inOrder[key] = value[key];
  return inOrder;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
