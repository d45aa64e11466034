// Tests the table of touchpoints in documents: what it counts, and that no reader takes its figures for notes.
import { describe, expect, it } from 'vitest';
import { fixtureMaps } from '../../../tests/harness/fixture-maps';
import type { EmpathyMap } from '../../model/empathy-map';
import { html } from '../html/html';
import { tokensOf } from '../html/html-source';
import { markdown } from '../markdown/markdown';
import { markdownImporter } from '../markdown/read-markdown';
import { touchpointCells } from './touchpoint-cells';

const map: EmpathyMap = {
  ...fixtureMaps.small,
  context: { touchpoints: ['Desk | left', 'Phone'] },
  sections: fixtureMaps.small.sections.map((section) => ({
    ...section,
    notes:
      section.id === 'see'
        ? [{ id: 's1', text: 'A queue', touchpoint: 'Desk | left' }]
        : section.id === 'hear'
          ? [{ id: 'h1', text: 'Please hold' }]
          : [],
  })),
  unplaced: [],
  tensions: [],
  problemStatement: undefined,
  actions: [],
};
const counts = (see: string, hear: string) =>
  map.sections.map(({ id }) => ({ see, hear })[id as 'see'] ?? '');

describe('the table of touchpoints in documents', () => {
  it('has a row for each, and one for the notes without', () => {
    expect(touchpointCells(map)).toEqual([
      ['Touchpoint', ...map.sections.map(({ title }) => title)],
      ['Desk | left', ...counts('1', '')],
      ['Phone', ...counts('', '')],
      ['–', ...counts('', '1')],
    ]);
    expect(touchpointCells({ ...map, context: {}, sections: [], unplaced: [] })).toEqual([]);
  });

  it('stands in Markdown as a table of its own', () => {
    const { text } = markdown.write(map);
    expect(text).toContain('## Touchpoints\n\n| Touchpoint | Think & Feel | See |');
    expect(text).toContain('| --- | --: |');
    expect(text).toContain('| Desk \\| left |');
  });

  it('is no note where Markdown is read again', () => {
    const read = markdownImporter.read(markdown.write(map).text, { now: map.exportedAt });
    if (!read.ok) throw new Error('it was not read');
    const notes = read.maps.flatMap(({ sections, unplaced = [] }) => [
      ...sections.flatMap((section) => section.notes),
      ...unplaced,
    ]);
    expect(notes.map(({ text, touchpoint }) => [text, touchpoint])).toEqual([
      ['A queue', 'Desk | left'],
      ['Please hold', undefined],
    ]);
    expect(read.remarks).toEqual([]);
  });

  it('says nothing where a page is read again', () => {
    const page = html.write(map).text;
    expect(page).toContain('<th scope="row" dir="auto">Desk | left</th><td></td><td>1</td>');
    expect(tokensOf(page).map((token) => (token.kind === 'text' ? token.text : ''))).not.toContain('Phone');
  });
});
