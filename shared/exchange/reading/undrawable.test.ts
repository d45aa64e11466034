// Tests what the board will not show: pictures that Figma rejects, and notes without text.
import { describe, expect, it } from 'vitest';
import { gifHead, jpegHead, pngHead } from '../../../host/document/image-fixture';
import full from '../../../schema/examples/full.json';
import { toBase64 } from '../../file/picture';
import { importing } from '../../locales/en/import';
import { problemText } from '../problem';
import { readText } from './read-file';

function read(changes: object) {
  const result = readText(JSON.stringify({ ...full, ...changes }), '', { now: '2026-11-21T10:00:00.000Z' });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { map: result.maps[0], told: result.remarks.map((problem) => problemText(problem, importing)) };
}

describe('a photo', () => {
  const toldOf = (bytes: Uint8Array) => {
    const photo = { mediaType: 'image/png', data: toBase64(bytes) };
    const { map, told } = read({ persona: { name: 'Dana', photo } });
    expect(map?.persona.photo).toEqual(photo);
    return told;
  };

  it('is drawn if Figma accepts it', () => {
    expect(toldOf(pngHead(4096, 1))).toEqual([]);
    expect(toldOf(jpegHead(1, 4096))).toEqual([]);
  });

  it.each([
    ['is cut', pngHead(1, 1).subarray(0, 20)],
    ['begins like a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['is too wide', pngHead(4097, 1)],
    ['is too high', jpegHead(1, 4097)],
    ['has no pixels', pngHead(1, 0)],
    ['is something else', gifHead(1, 1)],
  ])('that %s is reported and kept, and the map is read', (_name, bytes) =>
    expect(toldOf(bytes)).toEqual([
      'persona.photo.data: isn’t a PNG or JPEG of at most 4096 pixels per side, so it is left out',
    ]),
  );
});

describe('a note without text', () => {
  const note = (id: string, text: string) => ({ id, text, evidence: 'assumption' });

  it('is reported with its place and kept in the map', () => {
    const [hear, ...others] = full.sections;
    const unplaced = [note('u1', 'Waits'), note('u2', '\t')];
    const sections = [{ ...hear, notes: [note('h1', ' \n\u00a0')] }, ...others];
    const { map, told } = read({
      sections,
      unplaced,
      actions: [],
      tensions: [],
      problemStatement: undefined,
    });
    expect(map?.unplaced?.map(({ text }) => text)).toEqual(['Waits', '\t']);
    expect(told).toEqual([
      'sections[0].notes[0].text: has no words: it will be an empty note, and those are not exported',
      'unplaced[1].text: has no words: it will be an empty note, and those are not exported',
    ]);
  });
});
