// Every map survives an OPML outline in all that the format carries; tests/e2e checks the rules of OPML.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opml } from '../../shared/exchange/opml/opml';
import { opmlImporter } from '../../shared/exchange/opml/read-opml';
import { lossesOf } from '../../shared/exchange/writing/losses';
import { fixtureMaps } from '../harness/fixture-maps';
import { randomMap } from '../harness/random-map';
import { differingFeatures, passThrough, withoutUnknown } from '../harness/round-trip';
import { RUNS } from '../harness/runs';

const back = (map: typeof fixtureMaps.small) => passThrough(opml, opmlImporter, map);

describe('a round trip through OPML', () => {
  it.each(Object.entries(fixtureMaps))('loses exactly what the format declares: %s', (_name, fixture) => {
    const map = withoutUnknown(fixture);
    expect(differingFeatures(map, back(map))).toEqual(lossesOf(opml.cannot, map));
  });

  it(
    'loses exactly what the format declares, for any map',
    () => {
      fc.assert(
        fc.property(randomMap.map(withoutUnknown), (map) => {
          expect(differingFeatures(map, back(map))).toEqual(lossesOf(opml.cannot, map));
        }),
        { numRuns: RUNS },
      );
    },
    300 * RUNS,
  );
});
