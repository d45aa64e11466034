// The parts of a file-format schema, for code that walks a value along with its schema. Pure; knows no
// fields.
import * as z from 'zod/mini';
import { type Kind, kindOf } from '../problem';

export type Schema = z.core.$ZodType;

const ANYTHING = z.unknown();
const KINDS: { [type: string]: Kind } = {
  string: 'text',
  boolean: 'flag',
  array: 'list',
  object: 'object',
  record: 'object',
};

type Definition = z.core.$ZodTypes['_zod']['def'];

/** zod's definition of a schema, looking inside optional ones. */
function definitionOf(schema: Schema): Definition {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' ? definitionOf(def.innerType) : def;
}

export const isOptional = (schema: Schema): boolean => schema._zod.def.type === 'optional';

/** The kind of its values; null for any. */
export function expectedKind(schema: Schema): Kind | null {
  const definition = definitionOf(schema);
  if (definition.type === 'literal') return kindOf(definition.values[0]);
  if (definition.type === 'enum') return kindOf(Object.values(definition.entries)[0]);
  if (definition.type === 'number') return 'format' in definition ? 'whole' : 'number';
  return KINDS[definition.type] ?? null;
}

/** An object's fields, in format order. */
export function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> {
  const definition = definitionOf(schema);
  return definition.type === 'object' ? definition.shape : {};
}

/** The schema of a list's entries, or of an object's value at `key`. */
export function innerSchema(schema: Schema, key: string | number): Schema {
  const definition = definitionOf(schema);
  if (definition.type === 'array') return definition.element;
  if (definition.type === 'record') return definition.valueType;
  // A file may use names that every object has, such as `toString`.
  const fields = fieldsOf(schema);
  return (Object.keys(fields).includes(String(key)) ? fields[key] : undefined) ?? ANYTHING;
}
