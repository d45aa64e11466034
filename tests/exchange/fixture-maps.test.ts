// Every fixture is a valid map, with as many notes as its name says.
import { describe, expect, it } from 'vitest';
import { notesOfMap } from '../../shared/exchange/features';
import { empathyMapSchema } from '../../shared/model/empathy-map';
import { fixtureMaps } from '../harness/fixture-maps';

describe('fixture maps', () => {
  it.each(Object.entries(fixtureMaps))('%s is valid', (_name, map) => {
    expect(empathyMapSchema.safeParse(map).error?.issues ?? []).toEqual([]);
  });

  it('come in all sizes', () => {
    const counts = Object.values(fixtureMaps).map((map) => notesOfMap(map).length);
    expect(counts).toEqual([0, 4, 72, 40, 2000, 8]);
  });
});
