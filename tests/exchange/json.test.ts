// The JSON export is valid for an independent validator and survives a round trip.
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import published from '../../schema/empathy-map-1.schema.json';
import { json } from '../../shared/exchange/json/json';
import { readJson } from '../../shared/exchange/json/read-json';
import { lossesOf } from '../../shared/exchange/writing/losses';
import { fixtureMaps } from '../harness/fixture-maps';
import { randomMap } from '../harness/random-map';
import { RUNS } from '../harness/runs';

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(published);

/** A file leaves out empty optional fields, so both sides drop what is empty before they are compared. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  const fields = Object.entries(value).map(([key, field]) => [key, withoutEmpty(field)] as const);
  return Object.fromEntries(fields.filter(([, field]) => !isEmpty(field)));
}
const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

describe.each(Object.entries(fixtureMaps))('the %s map as JSON', (_name, map) => {
  const { text, warnings } = json.write(map);

  it('is valid for ajv', () => {
    expect(validate(JSON.parse(text))).toBe(true);
  });

  it('is read back unchanged, without losses or warnings', () => {
    expect(readJson(text)).toEqual({ ok: true, map });
    expect([lossesOf(json.cannot, map), warnings]).toEqual([[], []]);
  });
});

describe('any map as JSON', () => {
  it('is valid for ajv, read back unchanged and written identically again', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(randomMap, (map) => {
        const { text } = json.write(map);
        expect(validate(JSON.parse(text))).toBe(true);
        const read = readJson(text);
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(json.write(read.map).text).toBe(text);
        expect(withoutEmpty(read.map)).toEqual(withoutEmpty(map));
      }),
      { numRuns: RUNS },
    );
  });
});
