// Every map is drawn without defects, whatever the group size, text, template and language, in both editors.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import type { Readings } from '../../host/doubts';
import type { MapSpec } from '../../shared/draw/new-map';
import { MAP_SIZES } from '../../shared/model/map-size';
import { LANGUAGES } from '../../shared/model/sections';
import { sectionIds, TEMPLATE_IDS } from '../../shared/templates';
import { textComplaints } from '../doubts/layout';
import { pieces } from '../harness/board';
import { combinationsOf } from '../harness/covering';
import { complaintsAbout } from '../harness/inspect';
import { closeAll, type Editor, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const NOTE = 240;
const GAP = 24;
const PADDING = 32;
const ROUNDING = 1e-9;
/** The shape of the page, lying. */
const A3 = 420 / 297;

const LONG = 'Booking a table for a large family with strollers on a rainy Sunday evening '
  .repeat(3)
  .slice(0, 200);
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 200);
const WIDE = '予約アプリの利用者'.repeat(23).slice(0, 200);

/** Also where letters come out smaller or larger than they are computed. */
const combinations = combinationsOf({
  template: TEMPLATE_IDS,
  language: LANGUAGES,
  editor: EDITORS,
  people: [1, 6, 25, 50],
  size: MAP_SIZES,
  letters: ['0.7', '1', '1.3'],
});

const wordings = combinationsOf({
  template: TEMPLATE_IDS,
  language: LANGUAGES,
  editor: EDITORS,
  size: MAP_SIZES,
  words: [LONG, UNBROKEN, WIDE, ''],
});

async function draw(editor: Editor, changes: Partial<MapSpec>, readings: Readings = {}) {
  const file = FigmaFile.create({ editor, readings });
  const plugin = await openPlugin({ file });
  const map = plugin.insert(changes);
  return { plugin, file, root: map.node };
}

const fontSizes = (file: FigmaFile, root: string): number[] =>
  file.descendants(root).flatMap((id) => {
    const { text, table } = file.get(id);
    const texts = [
      ...(text === undefined ? [] : [text]),
      ...(table?.cells.flat().map((cell) => cell.text) ?? []),
    ];
    return texts.map(({ fontSize }) => fontSize);
  });

const cells = (length: number) => Math.floor((length - 2 * PADDING + GAP) / (NOTE + GAP));

describe('a map', () => {
  it.each(combinations)(
    'a $size one of $template in $language, in $editor for $people people with letters × $letters is drawn without defects',
    async ({ editor, letters, ...changes }) => {
      const { file, root } = await draw(editor, changes, { 'text-metrics': letters });
      expect([...complaintsAbout(file, root), ...textComplaints(file, root)]).toEqual([]);
      const isPage = changes.size === 'compact';
      expect(Math.min(...fontSizes(file, root))).toBe(isPage ? 34 : 32);
      const { width, height } = file.get(root);
      const [narrowest, widest] = isPage ? [A3, A3] : [3 / 2, 16 / 9];
      expect(width / height).toBeGreaterThanOrEqual(narrowest - ROUNDING);
      expect(width / height).toBeLessThanOrEqual(widest + ROUNDING);
      const areas = pieces(file, root, 'note-area');
      expect(areas).toHaveLength(sectionIds(changes.template).length);
      for (const area of areas)
        expect(cells(area.width) * cells(area.height)).toBeGreaterThanOrEqual(
          isPage ? 4 : changes.people * 3,
        );
    },
  );

  it.each(wordings)(
    'a $size one of $template in $language, in $editor, whose title and persona are “$words”, is drawn without defects',
    async ({ editor, words, ...changes }) => {
      const { file, root } = await draw(editor, { ...changes, title: words, persona: words });
      expect(complaintsAbout(file, root)).toEqual([]);
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
