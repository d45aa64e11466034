// Tests that the published schema matches the zod schema.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { empathyMapSchema } from '../shared/model/empathy-map';
import { SCHEMA, toPublishedSchema } from './schema.mjs';

it('is regenerated whenever the format changes', () => {
  expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(JSON.parse(toPublishedSchema(empathyMapSchema)));
});
