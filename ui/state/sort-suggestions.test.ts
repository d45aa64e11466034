// Which notes of a page are offered, and where they are suggested to go.
import { describe, expect, it } from 'vitest';
import { notesOffered, suggestSections } from './sort-suggestions';

const at = (x: number, y = 0) => ({ x, y, width: 240, height: 240 });
const note = (node: string, text: string, box = at(0), theme = '') => {
  return { node, text, author: '', kind: 'sticky' as const, theme, box };
};
const shape = { ...note('3:1', 'A shape'), kind: 'shape' as const };
const text = { ...note('3:2', 'A text'), kind: 'text' as const };
const page = (
  notes: ReturnType<typeof note>[],
  headings: { text: string; box: ReturnType<typeof at> }[] = [],
) => {
  return { among: 'page' as const, notes, headings };
};

describe('notesOffered', () => {
  const sticky = note('2:1', 'Rumours');
  const found = { ...page([]), notes: [sticky, shape, text] };

  it('offers only the stickies of a page at first', () => {
    expect(notesOffered(found, false)).toEqual([sticky]);
    expect(notesOffered(found, true)).toEqual([sticky, shape, text]);
  });

  it('offers everything where there are no stickies, and everything that was selected', () => {
    expect(notesOffered({ ...found, notes: [shape, text] }, false)).toEqual([shape, text]);
    expect(notesOffered({ ...found, among: 'selection' }, false)).toEqual([sticky, shape, text]);
  });
});

describe('suggestSections', () => {
  const map = { template: 'six-section', sections: ['hear', 'see'] } as const;
  const themed = (...notes: [text: string, theme: string][]) =>
    suggestSections(
      page(notes.map(([words, theme], n) => note(`${n}`, words, at(n * 2000), theme))),
      false,
      map,
    );

  it('recognises people’s own sections by name, in every language', () => {
    expect(themed(['Rumours', 'What do they hear?'], ['Queues', '👀 SEE'], ['Crowds', 'Parking'])).toEqual({
      0: 'hear',
      1: 'see',
    });
    expect(themed(['Lärm', 'Hören'], ['人混み', '見ていること'], ['Colas', 'Ve'])).toEqual({
      0: 'hear',
      1: 'see',
      2: 'see',
    });
  });

  it('skips headings, and notes for sections the map does not have', () => {
    expect(themed(['Hear', 'Hear'], ['Cash', 'Gains'], ['No section', ''])).toEqual({});
  });

  const under = [
    note('1', 'Rumours', at(0, 100)),
    note('2', 'Queues', at(800, 100)),
    note('3', 'Far', at(9000, 100)),
  ];
  const hear = { text: 'What they hear', box: { x: 0, y: 0, width: 200, height: 60 } };
  const see = { text: 'Sehen', box: { x: 800, y: 0, width: 200, height: 60 } };

  it('takes texts in drawings for headings of the notes under them', () => {
    expect(suggestSections(page(under, [hear, see]), false, map)).toEqual({ 1: 'hear', 2: 'see' });
  });

  it('takes loose texts and shapes for headings, whether they are offered or not', () => {
    const loose = [hear, see].map((one, n) => ({ ...text, node: `9:${n}`, ...one }));
    const found = { ...page([]), notes: [...under, ...loose] };
    expect(suggestSections(found, false, map)).toEqual({ 1: 'hear', 2: 'see' });
    expect(suggestSections(found, true, map)).toEqual({ 1: 'hear', 2: 'see' });
  });

  it('takes stickies for headings only if nothing else names a section', () => {
    const stickies = [note('8:1', 'Hear', at(0, -200)), note('8:2', 'See', at(800, -200))];
    expect(suggestSections(page([...under, ...stickies]), false, map)).toEqual({ 1: 'hear', 2: 'see' });
    const withText = page(
      [...under, ...stickies],
      [{ ...hear, text: 'Pain', box: { ...hear.box, x: 5000 } }],
    );
    expect(suggestSections(withText, false, map)).toEqual({});
  });

  it('believes the section around a note before the heading above it', () => {
    const inside = note('1', 'Rumours', at(0, 100), 'See');
    expect(suggestSections(page([inside], [hear]), false, map)).toEqual({ 1: 'see' });
  });
});
