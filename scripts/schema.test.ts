// The published schema is what the schema in the sources gives.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { empathyMapSchema } from '../shared/model/empathy-map';
import { SCHEMA, toPublishedSchema } from './schema.mjs';

it('is written anew whenever the format changes', () => {
  expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(JSON.parse(toPublishedSchema(empathyMapSchema)));
});
