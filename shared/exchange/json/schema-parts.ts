// What a schema of the file format is made of, for whoever goes through a value along with it. Pure; knows no field.
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

/** What zod knows of a schema, whether or not a value may be missing. */
function definitionOf(schema: Schema): Definition {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' ? definitionOf(def.innerType) : def;
}

export const isOptional = (schema: Schema): boolean => schema._zod.def.type === 'optional';

/** What a value of it is; null for anything. */
export function expectedKind(schema: Schema): Kind | null {
  const definition = definitionOf(schema);
  if (definition.type === 'literal') return kindOf(definition.values[0]);
  if (definition.type === 'enum') return kindOf(Object.values(definition.entries)[0]);
  if (definition.type === 'number') return 'format' in definition ? 'whole' : 'number';
  return KINDS[definition.type] ?? null;
}

/** The fields of an object, in the order of the format. */
export function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> {
  const definition = definitionOf(schema);
  return definition.type === 'object' ? definition.shape : {};
}

/** Of what stands in a list, or in an object under `key`. */
export function innerSchema(schema: Schema, key: string | number): Schema {
  const definition = definitionOf(schema);
  if (definition.type === 'array') return definition.element;
  if (definition.type === 'record') return definition.valueType;
  // A file may use names such as `toString`, which every object answers to.
  const fields = fieldsOf(schema);
  return (Object.keys(fields).includes(String(key)) ? fields[key] : undefined) ?? ANYTHING;
}
