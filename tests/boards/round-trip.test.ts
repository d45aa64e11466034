// A file becomes a map, the map is read, and the file that comes of it says the same.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { planImport } from '../../shared/file/from-empathy-map';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { type EmpathyMap, empathyMapSchema } from '../../shared/model/empathy-map';
import { throughImagined } from '../harness/imagined';
import { closeAll, type Editor, everywhere, type Mode, openPlugin } from '../harness/plugin';
import { randomMap } from '../harness/random-map';
import { RUNS } from '../harness/runs';

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

describe('any file', () => {
  it('comes out of the board that is imagined as it went in', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(randomMap, (file) => {
        expect(throughImagined(file)).toEqual(file);
      }),
      { numRuns: RUNS },
    );
  });
});
