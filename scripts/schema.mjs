// Writes the published JSON Schema of the file format, generated from the zod schema in shared/model.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';

const SOURCE = fileURLToPath(new URL('../shared/model/empathy-map.ts', import.meta.url));
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

async function loadSchema() {
  const { outputFiles } = await build({ entryPoints: [SOURCE], bundle: true, format: 'esm', write: false });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const { empathyMapSchema } = await import(`data:text/javascript;base64,${code}`);
  return empathyMapSchema;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(fileURLToPath(new URL('../schema/', import.meta.url)), { recursive: true });
  writeFileSync(SCHEMA, toPublishedSchema(await loadSchema()));
}
