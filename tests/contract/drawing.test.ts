// Every map is drawn without defects, whatever the group size, text, template and language, in both editors.
import { afterEach, describe, expect, it } from 'vitest';
import type { MapSpec } from '../../shared/draw/new-map';
import { LANGUAGES } from '../../shared/model/sections';
import { TEMPLATE_IDS } from '../../shared/templates';
import { pieces, SECTIONS } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { closeAll, type Editor, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const NOTE = 240;
const GAP = 24;
const PADDING = 32;

const LONG = 'Booking a table for a large family with strollers on a rainy Sunday evening '
  .repeat(3)
  .slice(0, 200);
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 200);
const WIDE = '予約アプリの利用者'.repeat(23).slice(0, 200);

const combinations = EDITORS.flatMap((editor) =>
  TEMPLATE_IDS.flatMap((template) => LANGUAGES.map((language) => ({ editor, template, language }))),
);

async function draw(editor: Editor, changes: Partial<MapSpec>) {
  const plugin = await openPlugin({ editor });
  const map = plugin.insert(changes);
  return { plugin, file: plugin.file, root: map.node };
}

describe.each(combinations)('a map in $editor, $template, $language', ({ editor, template, language }) => {
  it.each([1, 2, 6, 13, 50])('for %i people has no defects in layout, text or colour', async (people) => {
    const { file, root } = await draw(editor, { people, template, language });
    expect(complaintsAbout(file, root)).toEqual([]);
  });

  it.each([
    ['long', LONG],
    ['unbroken', UNBROKEN],
    ['wide', WIDE],
    ['no', ''],
  ])('with %s words for title and persona has no defects in layout, text or colour', async (_kind, words) => {
    const { file, root } = await draw(editor, { title: words, persona: words, template, language });
    expect(complaintsAbout(file, root)).toEqual([]);
  });

  it.each([1, 2, 6, 13, 50])(
    'for %i people has room for three notes each in every section',
    async (people) => {
      const { file, root } = await draw(editor, { people, template, language });
      const areas = pieces(file, root, 'note-area');
      expect(areas).toHaveLength(SECTIONS.length);
      const cells = (length: number) => Math.floor((length - 2 * PADDING + GAP) / (NOTE + GAP));
      for (const { width, height } of areas)
        expect(cells(width) * cells(height)).toBeGreaterThanOrEqual(people * 3);
    },
  );
});

describe.each(EDITORS)('notes added in %s', (editor) => {
  it('fill a section side by side: three for each of six people, without overlap or overhang', async () => {
    const { plugin, file, root } = await draw(editor, { people: 6 });
    for (let note = 0; note < 18; note += 1) {
      plugin.addNote(root, 'hear', `Heard ${note}`);
    }
    expect(complaintsAbout(file, root)).toEqual([]);
    const snapshot = plugin.get('map.read', { node: root });
    expect(snapshot.notes.map(({ text }) => text).sort()).toEqual(
      Array.from({ length: 18 }, (_, note) => `Heard ${note}`).sort(),
    );
  });
});
