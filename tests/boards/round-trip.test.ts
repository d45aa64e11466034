// A file becomes a map, the map is read, and the file that comes of it says the same.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { remove } from '../../host/document/people';
import { planImport } from '../../shared/board/from-empathy-map';
import { toEmpathyMap } from '../../shared/board/to-empathy-map';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { type EmpathyMap, empathyMapSchema } from '../../shared/model/empathy-map';
import { throughImagined } from '../harness/imagined';
import { closeAll, type Editor, everywhere, type Mode, type OpenPlugin, openPlugin } from '../harness/plugin';
import { randomMap, randomStickies } from '../harness/random-map';
import { IS_LONG, RUNS } from '../harness/runs';

afterEach(closeAll);

const FULL = empathyMapSchema.parse(JSON.parse(readFileSync('schema/examples/full.json', 'utf8')));

/** Into an empty file, and out again. */
async function throughBoard(file: EmpathyMap, editor: Editor, mode: Mode, id = file.id): Promise<EmpathyMap> {
  const plugin = await openPlugin({ editor, mode });
  const { node } = plugin.get('map.insert', planImport(file, id, boardTexts[file.language]));
  const snapshot = plugin.get('map.read', { node });
  expect(plugin.run.errors).toEqual([]);
  return toEmpathyMap(snapshot, { source: file.source, exportedAt: file.exportedAt }).map;
}

describe.each(everywhere)('a full file in %s, %s', (editor, mode) => {
  it('comes out as it went in', async () => {
    expect(await throughBoard(FULL, editor, mode)).toEqual(FULL);
  });

  it('comes out the same a second time, under another id', async () => {
    const first = await throughBoard(FULL, editor, mode);
    expect(await throughBoard(first, editor, mode, 'other')).toEqual({ ...FULL, id: 'other' });
  });
});

describe('a full file', () => {
  it('survives the way from FigJam to Design and back', async () => {
    const inFigJam = await throughBoard(FULL, 'figjam', 'strict');
    const inDesign = await throughBoard(inFigJam, 'figma', 'strict');
    expect(await throughBoard(inDesign, 'figjam', 'strict')).toEqual(FULL);
  });
});

/**
 * A board of the local FigJam takes about a tenth of a second each time, so a few maps go through it in each run of the
 * tests and a thousand in the long one. What the board will say is imagined in pure code when a file is brought in;
 * every random map goes through that.
 */
const ON_BOARDS = IS_LONG ? 1_000 : 40;

describe('any file', () => {
  it('comes out of the board that is imagined as it went in', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(randomMap, (file) => {
        expect(throughImagined(file)).toEqual(file);
      }),
      { numRuns: RUNS },
    );
  });

  it('comes out of FigJam, out of Design, and of one after the other, as it went in', {
    timeout: 900_000,
  }, async () => {
    const figjam = await openPlugin({ editor: 'figjam' });
    const design = await openPlugin({ editor: 'figma' });
    fc.assert(
      fc.property(randomStickies, (file) => {
        const inFigJam = throughOpen(figjam, file);
        expect(inFigJam).toEqual(file);
        const inDesign = throughOpen(design, inFigJam);
        expect(inDesign).toEqual(file);
        expect(throughOpen(figjam, inDesign)).toEqual(file);
      }),
      { numRuns: ON_BOARDS },
    );
    expect([figjam.run.errors, design.run.errors]).toEqual([[], []]);
  });
});

/** The map is taken away again, so that the next one finds the board empty. */
function throughOpen(plugin: OpenPlugin, file: EmpathyMap): EmpathyMap {
  const { node } = plugin.get('map.insert', planImport(file, file.id, boardTexts[file.language]));
  const snapshot = plugin.get('map.read', { node });
  remove(plugin.file, [node]);
  plugin.run.settle();
  return toEmpathyMap(snapshot, file).map;
}
