// Maps on boards in every language come back from the formats that are read, with the same notes in the same sections.
import { describe, expect, it } from 'vitest';
import full from '../../schema/examples/full.json';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { sectionName } from '../../shared/catalogue/template-words';
import { readText } from '../../shared/exchange/reading/read-file';
import type { ImportFormatId } from '../../shared/exchange/reading/registry';
import { EVERYTHING } from '../../shared/exchange/writing/choices';
import { exportMaps } from '../../shared/exchange/writing/export';
import { exporters } from '../../shared/exchange/writing/registry';
import { type EmpathyMap, empathyMapSchema } from '../../shared/model/empathy-map';
import { LANGUAGES, type Language } from '../../shared/model/sections';

const FORMATS = [
  'json',
  'markdown',
  'csv',
  'json-canvas',
  'excalidraw',
  'opml',
] as const satisfies ImportFormatId[];

const example = empathyMapSchema.parse(full) as EmpathyMap;

/** The example as a board in this language has it. */
function mapIn(language: Language): EmpathyMap {
  const texts = boardTexts[language];
  return {
    ...example,
    language,
    sections: example.sections.map((section) => ({ ...section, title: sectionName(section.id, texts) })),
  };
}

function readBack(map: EmpathyMap, format: (typeof FORMATS)[number]): EmpathyMap {
  const { text } = exportMaps(exporters[format], [map], EVERYTHING);
  const read = readText(text, 'file', { now: map.exportedAt });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.remarks).toEqual([]);
  return read.maps[0] as EmpathyMap;
}

const notesOf = (map: EmpathyMap) => ({
  ...Object.fromEntries(map.sections.map(({ id, notes }) => [id, notes.map(({ text }) => text)])),
  unplaced: (map.unplaced ?? []).map(({ text }) => text),
});

describe.each(['fr', 'ja'] as const)('a file in %s', (language) => {
  const texts = boardTexts[language];

  it.each(['opml', 'github', 'html'] as const)('has its own colon in %s', (format) => {
    const { text } = exportMaps(exporters[format], [mapIn(language)], EVERYTHING);
    expect(text).toContain(texts.colon);
  });

  it('is read with the colons of other languages, too', () => {
    const { text } = exportMaps(exporters.markdown, [mapIn(language)], EVERYTHING);
    const plain = text.replaceAll(`${texts.colon.trimEnd()}*`, ':*').replaceAll(texts.colon, ': ');
    expect(plain).not.toBe(text);
    const [own, other] = [text, plain].map((file) => readText(file, 'file', { now: example.exportedAt }));
    // The id of a map without one follows from its text.
    const mapsIn = (read: typeof own) => (read?.ok ? read.maps.map((map) => ({ ...map, id: '' })) : []);
    expect(mapsIn(own)).toHaveLength(1);
    expect(mapsIn(other)).toEqual(mapsIn(own));
  });
});

describe.each(LANGUAGES)('a map in %s', (language) => {
  const map = mapIn(language);
  const english = mapIn('en');

  it.each(FORMATS)('comes back from %s as an English one does', (format) => {
    const back = readBack(map, format);
    const backInEnglish = readBack(english, format);
    expect(notesOf(back)).toEqual(notesOf(backInEnglish));
    expect(back.persona).toEqual(backInEnglish.persona);
    expect(back.context).toEqual(backInEnglish.context);
    expect(back.order).toEqual(backInEnglish.order);
    expect(back.problemStatement).toEqual(backInEnglish.problemStatement);
    expect(back.actions).toEqual(backInEnglish.actions);
    expect(back.tensions).toEqual(backInEnglish.tensions);
    expect(back.language).toBe(language);
  });
});
