// Round trips of random maps through real boards of both editors, one after the other. Each order has its own
// test file, so that the two run in parallel.
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { remove } from '../../host/document/people';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { planImport } from '../../shared/file/from-empathy-map';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { throughImagined } from './imagined';
import { closeAll, type Editor, type OpenPlugin, openPlugin } from './plugin';
import { randomStickies } from './random-map';
import { IS_LONG } from './runs';

/**
 * A board takes about 0.1 s, so most random maps use the predicted board (tests/boards/round-trip.test.ts).
 */
const RUNS = IS_LONG ? 500 : 8;
const LONGEST_MS = 60_000 + RUNS * 2_000;

/** `half` changes the seed, so that the two orders get different random maps. */
export function describeRoundTrips(first: Editor, second: Editor, half: 0 | 1): void {
  afterEach(closeAll);

  it(`any file survives ${first} and then ${second} unchanged and as predicted`, {
    timeout: LONGEST_MS,
  }, async () => {
    const boards = [await openPlugin({ editor: first }), await openPlugin({ editor: second })];
    const { seed = Date.now() } = fc.readConfigureGlobal();
    fc.assert(
      fc.property(randomStickies, (file) => {
        let came = file;
        for (const board of boards) {
          came = through(board, came);
          expect(came).toEqual(file);
          expect(came).toEqual(throughImagined(file));
        }
      }),
      { numRuns: RUNS, seed: seed + half },
    );
    expect(boards.flatMap(({ run }) => run.errors)).toEqual([]);
  });
}

/** Removes the map afterwards, so that the next one finds an empty board. */
function through(plugin: OpenPlugin, file: EmpathyMap): EmpathyMap {
  const { node } = plugin.get('map.insert', planImport(file, file.id, boardTexts[file.language]));
  const snapshot = plugin.get('map.read', { node });
  remove(plugin.file, [node]);
  plugin.run.settle();
  return toEmpathyMap(snapshot, file).map;
}
