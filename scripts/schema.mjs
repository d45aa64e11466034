// Writes the published JSON Schema of the file format, generated from the zod schema in shared/model.
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { runSource } from './run-source.mjs';
import { writeFormatted } from './write-formatted.mjs';

export const SCHEMA = fileURLToPath(new URL('../schema/empathy-map-1.schema.json', import.meta.url));

/** @param {import('zod/mini').ZodMiniType} schema */
export function toPublishedSchema(schema) {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
  const published = { $schema, $id: 'urn:empathy-map:1', title: 'Empathy Map JSON, version 1', ...rest };
  return `${JSON.stringify(published, null, 2)}\n`;
}

/**
 * @param {import('zod').core.JSONSchema.BaseSchema} schema Drops an empty `additionalProperties`: unknown
 * fields are allowed by default.
 */
function tidy(schema) {
  const { additionalProperties } = schema;
  if (typeof additionalProperties === 'object' && Object.keys(additionalProperties).length === 0) {
    delete schema.additionalProperties;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { empathyMapSchema } = await runSource('shared/model/empathy-map.ts');
  writeFormatted(SCHEMA, toPublishedSchema(empathyMapSchema));
}
