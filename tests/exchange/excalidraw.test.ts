// Every map as an Excalidraw scene and back, equal in what the format carries; tests/e2e has Excalidraw itself read it.
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

describe('a map as an Excalidraw scene and back', () => {
  it.each(Object.entries(fixtureMaps))('loses what it declares and nothing else: %s', (_name, map) => {
    expect(differingFeatures(map, back(map))).toEqual(lossesOf(excalidraw.cannot, map));
  });

  it(
    'loses what it declares and nothing else, for any map',
    () => {
      fc.assert(
        fc.property(randomMap.map(withoutUnknown), (map) => {
          expect(differingFeatures(map, back(map))).toEqual(lossesOf(excalidraw.cannot, map));
        }),
        { numRuns: RUNS },
      );
    },
    60 * RUNS,
  );
});
