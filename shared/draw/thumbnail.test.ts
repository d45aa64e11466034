// Tests that the small picture of a template shows what the board would.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { encloses, overlaps } from '../geometry/rect';
import { sectionIds, TEMPLATE_IDS, templateOf } from '../templates';
import { panelFills } from './palette';
import { thumbnailOf } from './thumbnail';

describe.each(TEMPLATE_IDS)('the picture of %s', (template) => {
  const { size, panels } = thumbnailOf(templateOf(template), 'regular', boardTexts.en);

  it('has a panel for each section, with its colour and icon, and for what stands around them', () => {
    const sections = panels.filter(({ icon }) => icon !== '');
    expect(sections.map(({ key, icon, fill }) => [key, icon, fill]).sort()).toEqual(
      templateOf(template)
        .sections.map(({ id, icon, tint }) => [id, icon, panelFills[tint]])
        .sort(),
    );
    expect(panels).toHaveLength(sectionIds(template).length + 5);
  });

  it('of a compact map has the shape of a page', () => {
    const page = thumbnailOf(templateOf(template), 'compact', boardTexts.en).size;
    expect(page).toEqual({ width: 5040, height: 3564 });
  });

  it('has them beside each other, on the board', () => {
    for (const [at, { rect }] of panels.entries()) {
      expect(encloses({ x: 0, y: 0, ...size }, rect)).toBe(true);
      for (const other of panels.slice(at + 1)) expect(overlaps(rect, other.rect)).toBe(false);
    }
  });
});
