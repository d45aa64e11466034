// Packed texts are read as lz-string reads them, whatever they hold.
import { describe, expect, it } from 'vitest';
import { unpacked } from './lz-string';
import { readText } from './read-file';

const DRAWING = [
  'N4IgLgngDgpiBcACEMAeBjAhgGwJYBMAnTAdxABpkA3GQgZ1wHsA7BRAJkpWxgFsZmYOmwDaoAmx',
  'AAzCskixJU4v1khUbAAxcImriQJgAFmwBsGrckMxcAc0Ng2AFnNdmmFUhABlTBGEBfSnF8SUxVeT',
  'hPMDQHLnUkZ21TCxB9fCM2AEYXS2s7ByR2AFYuaNQC5AAdEAAVRkZEbEYAV3xq1UZCW1w3bBqYyW',
  'q6hqbW9q4ldxgASRDPGUDEYMkbcOhI5EmVOLYAdhyQHSQUtIykMxSrW3snA7cPZAAxGBhsAKCQCU',
  '8AIzWFKIGOyQu0SyCOiDMegMxiQ2UueRuhRKcgGnl4AB/8DBEIAm10AMQyAfQYOl0bD0cP1ypIMV',
  'jcYTVFsZnNkKt/ABdfxAA===',
];

/** As Obsidian writes it. */
const document = (language: string, code: string): string =>
  [
    ...[
      '---',
      'excalidraw-plugin: parsed',
      '---',
      '# Excalidraw Data',
      '',
      '## Text Elements',
      '"Too loud" ^a',
      '',
    ],
    ...['%%', '## Drawing', `\`\`\`${language}`, code, '```', '%%', ''],
  ].join('\n');

describe('a packed text', () => {
  it.each([
    ['BIUwNmD2A0AEDukBOYAmBCIA', 'Hello, world!'],
    ['BYUwNmD2CMoZAmOUDMzIBZ1A', 'hello1hello2hello3hello4hello'],
  ])('%s is unpacked', (packed, text) => {
    expect(unpacked(packed, 100)).toBe(text);
  });

  it('may have breaks anywhere', () => {
    expect(unpacked('BIUwNmD2A0AE\n\nDukBOYAmBCIA', 100)).toBe('Hello, world!');
  });

  it.each(['', 'BIUw', 'not packed!', '////', 'AAAA'])('is none if it is %j', (packed) => {
    expect(unpacked(packed, 100)).toBe(null);
  });

  it('is none if it is longer than allowed', () => {
    expect(unpacked('BIUwNmD2A0AEDukBOYAmBCIA', 11)).toBe(null);
  });
});

describe('a drawing that Obsidian keeps in a document', () => {
  it.each([
    ['compressed-json', DRAWING.join('\n\n')],
    ['json', unpacked(DRAWING.join(''), 10_000) ?? ''],
  ])('is read from its block of %s', (language, code) => {
    const read = readText(document(language, code), 'Map.excalidraw.md', { now: '2026-11-22T09:00:00.000Z' });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const notes = read.maps.flatMap(({ sections }) =>
      sections.flatMap(({ id, notes: held }) => held.map(({ text }) => `${id}: ${text}`)),
    );
    expect([read.format, notes]).toEqual(['excalidraw', ['think-feel: müde 疲れた', 'say-do: "Too loud"']]);
  });
});
