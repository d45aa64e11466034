// Every map survives an Excalidraw scene in all the format carries; in tests/e2e Excalidraw itself reads it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excalidraw } from '../../shared/exchange/canvas/excalidraw';
import { excalidrawImporter } from '../../shared/exchange/canvas/read-excalidraw';
import { lossesOf } from '../../shared/exchange/writing/losses';
import { fixtureMaps } from '../harness/fixture-maps';
import { randomMap } from '../harness/random-map';
import { differingFeatures, passThrough, withoutUnknown } from '../harness/round-trip';
import { RUNS } from '../harness/runs';

const back = (map: typeof fixtureMaps.small) => passThrough(excalidraw, excalidrawImporter, map);

describe('a round trip through Excalidraw', () => {
  it.each(Object.entries(fixtureMaps))('loses exactly what the format declares: %s', (_name, map) => {
    expect(differingFeatures(map, back(map))).toEqual(lossesOf(excalidraw.cannot, map));
  });

  it(
    'loses exactly what the format declares, for any map',
    () => {
      fc.assert(
        fc.property(randomMap.map(withoutUnknown), (map) => {
          expect(differingFeatures(map, back(map))).toEqual(lossesOf(excalidraw.cannot, map));
        }),
        { numRuns: RUNS },
      );
    },
    300 * RUNS,
  );
});
