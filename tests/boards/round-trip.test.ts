// Round trips: a file becomes a map, the map is read back, and the resulting file says the same.
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

/** Inserts the file on an empty board and reads it back. */
async function throughBoard(file: EmpathyMap, editor: Editor, mode: Mode, id = file.id): Promise<EmpathyMap> {
  const plugin = await openPlugin({ editor, mode });
  const { node } = plugin.get('map.insert', planImport(file, id, boardTexts[file.language]));
  const snapshot = plugin.get('map.read', { node });
  expect(plugin.run.errors).toEqual([]);
  return toEmpathyMap(snapshot, { source: file.source, exportedAt: file.exportedAt }).map;
}

describe.each(everywhere)('a full file in %s, %s', (editor, mode) => {
  it('survives a round trip', async () => {
    expect(await throughBoard(FULL, editor, mode)).toEqual(FULL);
  });

  it('survives a second round trip under another id', async () => {
    const first = await throughBoard(FULL, editor, mode);
    expect(await throughBoard(first, editor, mode, 'other')).toEqual({ ...FULL, id: 'other' });
  });
});

describe('a full file', () => {
  it('survives a round trip from FigJam to Design and back', async () => {
    const inFigJam = await throughBoard(FULL, 'figjam', 'strict');
    const inDesign = await throughBoard(inFigJam, 'figma', 'strict');
    expect(await throughBoard(inDesign, 'figjam', 'strict')).toEqual(FULL);
  });
});

describe('any file', () => {
  it('survives a round trip through the predicted board', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(randomMap, (file) => {
        expect(throughImagined(file)).toEqual(file);
      }),
      { numRuns: RUNS },
    );
  });
});
