// Random maps through real boards of both editors, one after the other. The two orders stand in two files, so that they
// run side by side.
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

/** A board takes about a tenth of a second, so most random maps go over the imagined board (tests/boards/round-trip.test.ts). */
const RUNS = IS_LONG ? 5_000 : 50;
const LONGEST_MS = RUNS * 2_000;

/** `half` of the random maps: the other order has others. */
export function describeRoundTrips(first: Editor, second: Editor, half: 0 | 1): void {
  afterEach(closeAll);

  it(`any file comes out of ${first}, and then of ${second}, as it went in and as it is imagined`, {
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

/** The map is taken away again, so that the next one finds the board empty. */
function through(plugin: OpenPlugin, file: EmpathyMap): EmpathyMap {
  const { node } = plugin.get('map.insert', planImport(file, file.id, boardTexts[file.language]));
  const snapshot = plugin.get('map.read', { node });
  remove(plugin.file, [node]);
  plugin.run.settle();
  return toEmpathyMap(snapshot, file).map;
}
