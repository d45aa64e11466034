// Tests plan and layout of a map for every group size, with the local board's text metrics.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from '../../host/document/text-metrics';
import { measure } from '../../tests/harness/measure';
import { IS_LONG } from '../../tests/harness/runs';
import { boardTexts } from '../catalogue/board-texts';
import { countIn } from '../geometry/grid';
import { encloses, overlaps, type Rect } from '../geometry/rect';
import type { MapSize } from '../model/map-size';
import { EMPTY_PERSONA } from '../model/persona';
import { LANGUAGES } from '../model/sections';
import { DEFAULT_TEMPLATE, sectionIds, TEMPLATE_IDS, templateOf } from '../templates';
import type { BoardPlan, Leaf } from './board-plan';
import { EMPTY_SPEC } from './board-spec';
import { type BoardLayout, layoutBoard, type PanelLayout } from './layout';
import { planBoard } from './plan';
import { blocksOf } from './plan-texts';
import { AREA_PADDING, PANEL_GAP, ROOT_PADDING, SIZES } from './sizes';
import { textStyles } from './text-styles';

/** Chinese and Japanese wrap after any letter. */
const WORD_ENDS = /\s+|(?<=[\u2e80-\ud7ff\uff00-\uffef])/u;

const LONG_TEXT = 'Booking a table for a large family with strollers on a rainy Sunday evening '
  .repeat(3)
  .slice(0, 200);

/** Each template in English, and each other language in one of them; in the long run, all in all. */
const combinationsOf = (size: MapSize) =>
  TEMPLATE_IDS.flatMap((template, at) =>
    LANGUAGES.filter((language, nth) => IS_LONG || language === 'en' || nth % TEMPLATE_IDS.length === at).map(
      (language) => ({ template, language, size }),
    ),
  );
const combinations = combinationsOf('regular');
const compactOnes = combinationsOf('compact');
type Combination = (typeof combinations)[number];

interface Words {
  title: string;
  persona: string;
}

function planFor({ template, language, size }: Combination, people: number, words: Words): BoardPlan {
  const order = { preset: 'recovery' as const, sections: [...templateOf(template).orders.recovery.sections] };
  const persona = { ...EMPTY_PERSONA, name: words.persona };
  const spec = { ...EMPTY_SPEC, map: 'm', title: words.title, persona, order, people, size };
  return planBoard(spec, templateOf(template), boardTexts[language]);
}

const SHORT: Words = { title: 'Booking app', persona: 'Dana' };
const LONG: Words = { title: LONG_TEXT, persona: LONG_TEXT };

/** Letters may be larger or smaller in Figma than here. */
const SCALES = [0.7, 1, 1.3];

const layOut = (combination: Combination, people: number, words: Words, scale = 1): BoardLayout => {
  const plan = planFor(combination, people, words);
  return layoutBoard(plan, measure(plan, scale));
};

/** What stands where it must not, and over what. */
type Fault = [Rect, ...Rect[]];

const atEdges = (rects: readonly Rect[], outer: Rect): Fault[] =>
  rects.flatMap((rect, at): Fault[] => [
    ...(encloses(outer, rect) ? [] : [[rect, outer] as Fault]),
    ...rects
      .slice(at + 1)
      .filter((other) => overlaps(rect, other))
      .map((other): Fault => [rect, other]),
  ]);

/** One assertion for a whole layout: there are hundreds of pairs in each of thousands of layouts. */
const expectSound = (layout: BoardLayout): void => expect(faultsIn(layout)).toEqual([]);

function faultsIn({ size, header, panels }: BoardLayout): Fault[] {
  const root = { x: 0, y: 0, ...size };
  return [
    ...atEdges([...header.values(), ...panels.map(({ rect }) => rect)], root),
    ...panels.flatMap(inPanel),
  ];
}

function inPanel(panel: PanelLayout): Fault[] {
  const { rect, blocks, area } = panel;
  const inner = { x: 0, y: 0, width: rect.width, height: rect.height };
  const rectsOf = (isWanted: (block: Leaf) => boolean) =>
    [...blocks].filter(([block]) => isWanted(block)).map(([, one]) => one);
  const boxes = rectsOf(({ kind }) => kind === 'box');
  const isFlag = ({ tag }: Leaf) => tag.role === 'flag';
  const others = rectsOf((block) => block.kind !== 'box' && !isFlag(block));
  // A text is in its card or beside it, never across its edge.
  const across = others.flatMap((one) =>
    boxes.filter((box) => !encloses(box, one) && overlaps(box, one)).map((box): Fault => [one, box]),
  );
  return [
    ...rectsOf(isFlag).flatMap((flag) => atFlag(flag, panel)),
    ...atEdges([...others, ...(area === null ? [] : [area])], inner),
    ...atEdges(boxes, inner),
    ...across,
  ];
}

/** Across the upper edge: over nothing in the panel, nor in the row above. */
function atFlag(flag: Rect, { rect: { width }, blocks, area }: PanelLayout): Fault[] {
  const isPlanted = flag.y > -PANEL_GAP && flag.x >= 0 && flag.x + flag.width <= width;
  const notes = area && { ...area, y: area.y + AREA_PADDING };
  const others = [...blocks].filter(([{ tag }]) => tag.role !== 'flag').map(([, rect]) => rect);
  const under = [...others, ...(notes ? [notes] : [])].filter((rect) => overlaps(flag, rect));
  return [...(isPlanted ? [] : [[flag] as Fault]), ...under.map((rect): Fault => [flag, rect])];
}

function expectLandscape({ size: { width, height } }: BoardLayout): void {
  expect(width / height).toBeGreaterThanOrEqual(3 / 2 - ROUNDING);
  expect(width / height).toBeLessThanOrEqual(16 / 9 + ROUNDING);
}

function roomFor({ area }: PanelLayout): number {
  const { width, height } = area ?? { width: 0, height: 0 };
  return countIn(width - 2 * AREA_PADDING) * countIn(height - 2 * AREA_PADDING);
}

const ROUNDING = 1e-9;
const ALL_SIZES = Array.from({ length: 50 }, (_, index) => index + 1);

/** Every size for the default template and for English, a few for the other pairs, unless there is time for all. */
const sizesFor = ({ template, language }: Combination): number[] =>
  IS_LONG || (template === DEFAULT_TEMPLATE && language === 'en') ? ALL_SIZES : [1, 6, 25, 50];

describe.each(combinations)('a map of $template in $language', (combination) => {
  it('has no overlaps, nothing over an edge, and is a landscape, for 1 to 50 people and letters of any size', () => {
    for (const people of sizesFor(combination)) {
      for (const words of [SHORT, LONG]) {
        const plan = planFor(combination, people, words);
        for (const scale of SCALES) {
          const layout = layoutBoard(plan, measure(plan, scale));
          expect({ people, scale, faults: faultsIn(layout) }).toEqual({ people, scale, faults: [] });
          if (words === SHORT) expectLandscape(layout);
        }
      }
    }
  });

  it('has room in every section for three notes each from 1 to 50 people', () => {
    for (const people of sizesFor(combination)) {
      const { panels } = layOut(combination, people, { title: 'Booking app', persona: LONG_TEXT });
      const sections = panels.filter(({ panel }) => panel.tag.role === 'section');
      expect(sections.map(({ panel }) => panel.tag.section).sort()).toEqual(
        sectionIds(combination.template).sort(),
      );
      for (const section of sections) expect(roomFor(section)).toBeGreaterThanOrEqual(people * 3);
    }
  });

  it('begins its right column with what to do now, then how to write a note', () => {
    const { panels } = layOut(combination, 6, SHORT);
    const edge = Math.max(...panels.map(({ rect }) => rect.x));
    const column = panels.filter(({ rect }) => rect.x === edge).map(({ panel }) => panel.tag.role);
    expect(column).toEqual(['now', 'how-to', 'problem', 'actions']);
  });

  it('has a valid layout with any words', () => {
    const words = fc.record({
      title: fc.string({ maxLength: 200 }),
      persona: fc.string({ unit: 'grapheme', maxLength: 200 }),
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 50 }), (given, people) => {
        expectSound(layOut(combination, people, given));
      }),
      { numRuns: combination.language === 'en' ? 30 : 3 },
    );
  });
});

describe.each([...combinations, ...compactOnes])('a $size map of $template in $language', (combination) => {
  it('breaks headings between words, into two lines at most', () => {
    const plan = planFor(combination, 6, SHORT);
    for (const block of blocksOf(plan)) {
      if (block.kind !== 'text' || block.tag.role !== 'heading') continue;
      const { fontSize, fontStyle } = textStyles[block.style];
      const lines = wrap(block.characters, { fontSize, style: fontStyle, maxWidth: block.width });
      const ends = lines.slice(1).map(({ start }) => block.characters.charAt(start - 1));
      expect([block.characters, ends.join('')]).toEqual([
        block.characters,
        expect.stringMatching(/^[ ・]?$/),
      ]);
    }
  });

  it('has text columns wide enough for every word', () => {
    const plan = planFor(combination, 1, SHORT);
    for (const block of blocksOf(plan)) {
      if (block.kind !== 'text') continue;
      const { fontSize, fontStyle } = textStyles[block.style];
      for (const word of block.characters.split(WORD_ENDS)) {
        expect(textWidth(word, { fontSize, style: fontStyle })).toBeLessThanOrEqual(block.width);
      }
    }
  });
});

/** Of paper: A3 across. */
const PAPER = { width: 420, height: 297 };
const POINT = 25.4 / 72;
const LEAST_POINTS = 8;

describe.each(compactOnes)('a compact map of $template in $language', (combination) => {
  const words = { title: '', persona: '' };

  it.each(SCALES)('is a page without overlaps or anything over an edge, with letters × %s', (scale) => {
    const plan = planFor(combination, 6, words);
    const layout = layoutBoard(plan, measure(plan, scale));
    expectSound(layout);
    const { width, height } = layout.size;
    expect(width / height).toBeCloseTo(PAPER.width / PAPER.height, 9);
    const fontSizes = blocksOf(plan).map((block) =>
      'style' in block ? textStyles[block.style].fontSize : textStyles.chip.fontSize,
    );
    const least = (Math.min(...fontSizes) * scale * PAPER.width) / width / POINT;
    expect(least).toBeGreaterThanOrEqual(LEAST_POINTS * Math.min(1, scale));
  });

  it('is the same page for any group, with room for four notes or more in each section', () => {
    const [few, many] = [1, 50].map((people) => layOut(combination, people, words));
    expect(many?.size).toEqual({ width: 5040, height: 3564 });
    expect(many?.panels.map(({ rect }) => rect)).toEqual(few?.panels.map(({ rect }) => rect));
    const sections = many?.panels.filter(({ panel }) => panel.tag.role === 'section') ?? [];
    expect(sections.map(({ panel }) => panel.tag.section).sort()).toEqual(
      sectionIds(combination.template).sort(),
    );
    for (const section of sections) expect(roomFor(section)).toBeGreaterThanOrEqual(4);
  });

  it('keeps the shape of the page around long words, which make it larger', () => {
    for (const scale of SCALES) {
      const layout = layOut(combination, 6, LONG, scale);
      expectSound(layout);
      expect(layout.size.width / layout.size.height).toBeCloseTo(PAPER.width / PAPER.height, 9);
    }
  });

  it('has what people write on below the sections, and what to do now beside the title', () => {
    const { panels, size } = layOut(combination, 6, words);
    const roles = panels.map(({ panel }) => panel.tag.role);
    expect(roles[0]).toBe('now');
    expect(roles.slice(-2)).toEqual(['problem', 'actions']);
    const [problem, actions] = panels.slice(-2).map(({ rect }) => rect) as [Rect, Rect];
    expect([problem.y, problem.height]).toEqual([actions.y, actions.height]);
    expect(problem.y + problem.height).toBeCloseTo(size.height - ROOT_PADDING, 6);
    const rows = panels.slice(1, -2).map(({ rect }) => rect.y + rect.height);
    expect(Math.max(...rows)).toBeLessThan(problem.y);
  });
});

describe('a section', () => {
  it('grows with the group', () => {
    const [combination] = combinations as [Combination];
    const heightOf = (people: number) =>
      layOut(combination, people, { title: '', persona: '' }).panels.find(
        ({ panel }) => panel.tag.section === 'hear',
      )?.rect ?? { width: 0, height: 0 };
    const areas = [1, 6, 13, 25, 50].map(heightOf).map(({ width, height }) => width * height);
    expect(areas).toEqual([...areas].sort((a, b) => a - b));
    expect(new Set(areas).size).toBe(5);
  });
});

/** Sizes on a screen, in pixels, at a quarter of full size. */
describe('at a quarter of full size', () => {
  const [combination] = combinations as [Combination];
  const plan = planFor(combination, 6, SHORT);
  const texts = blocksOf(plan).filter((block) => block.kind === 'text');
  const onScreen = (size: number) => size / 4;

  it.each(['title', 'heading', 'prompt'] as const)('the %s is at least nine pixels high', (role) => {
    const sizes = texts.filter(({ tag }) => tag.role === role).map(({ style }) => textStyles[style].fontSize);
    expect(sizes.length).toBeGreaterThan(0);
    expect(onScreen(Math.min(...sizes))).toBeGreaterThanOrEqual(9);
  });

  it('numbers and the section order are, too', () => {
    expect(onScreen(Math.min(textStyles.badge.fontSize, textStyles.chip.fontSize))).toBeGreaterThanOrEqual(9);
  });

  it('nothing is smaller than eight', () => {
    for (const { fontSize } of Object.values(textStyles))
      expect(onScreen(fontSize)).toBeGreaterThanOrEqual(8);
  });

  it('a number fits on its disc, however large its letters', () => {
    const width = textWidth('6', { fontSize: textStyles.badge.fontSize * 1.3, style: 'Bold' });
    expect(width).toBeLessThan(SIZES.regular.badge / Math.SQRT2);
    expect(textStyles.badge.fontSize * 1.3 * 1.21).toBeLessThanOrEqual(SIZES.regular.badge);
  });
});
