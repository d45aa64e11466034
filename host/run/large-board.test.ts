// Boards with thousands of notes: a run reads them all and ends cleanly. Tested only through a small plugin.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import { runPlugin } from './node';

const MANIFEST = { name: 'Sample', main: 'main.js', id: '42', documentAccess: 'dynamic-page' } as const;
const SECTIONS = 80;
const NOTES_EACH = 100;

function largeBoard(): FigmaFile {
  const file = FigmaFile.create();
  for (let section = 0; section < SECTIONS; section += 1) {
    const { id } = file.create('SECTION', '0:1');
    for (let at = 0; at < NOTES_EACH; at += 1) file.create('STICKY', id, { x: at });
  }
  return file;
}

describe('a run on a large board', () => {
  it('reads everything after an await, and can be disposed', async () => {
    const run = await runPlugin({
      file: largeBoard(),
      manifest: MANIFEST,
      turnLimitMs: 60_000,
      main: `(async () => {
        await null;
        const read = figma.currentPage.findAllWithCriteria({ types: ['STICKY'] }).map((note) => ({
          fills: note.fills,
          box: note.absoluteBoundingBox,
          text: note.text.characters,
          where: note.absoluteTransform,
        }));
        console.log(read.length);
      })();`,
    });
    expect(run.console.map((line) => line.text)).toEqual(['8000']);
    expect(run.errors).toEqual([]);
    expect(() => run.dispose()).not.toThrow();
  }, 60_000);

  it('survives memory growth in the middle of a promise job', async () => {
    const run = await runPlugin({
      file: FigmaFile.create(),
      manifest: MANIFEST,
      main: `Promise.resolve()
        .then(() => new Uint8Array(40000000).length)
        .then((length) => console.log(length));`,
    });
    expect(run.console.map((line) => line.text)).toEqual(['40000000']);
    expect(() => run.dispose()).not.toThrow();
  });
});
