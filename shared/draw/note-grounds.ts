// Where a file's notes can be in each section of a plan, estimated before the canvas measures its texts. Pure.
import type { Rect } from '../geometry/rect';
import type { SectionId } from '../templates/template';
import type { BoardPlan, NoteArea, Panel } from './board-plan';
import { BROAD, estimatePanel, NARROW } from './estimate';
import { areaCorner, endOf } from './layout';
import type { Ground } from './place-notes';
import { AREA_PADDING } from './sizes';

/** Relative to each section. */
export function noteGrounds(plan: BoardPlan): Partial<Record<SectionId, Ground>> {
  const grounds: Partial<Record<SectionId, Ground>> = {};
  for (const panel of ([] as Panel[]).concat(...plan.rows)) {
    const { tag, notes } = panel;
    if (tag.section === undefined || notes === undefined) continue;
    const cornerAt = (share: number) => areaCorner(notes, endOf(panel, estimatePanel(panel, share)));
    const { x, y } = cornerAt(BROAD);
    grounds[tag.section] = {
      corner: cornerAt(NARROW),
      start: { x: x + AREA_PADDING, y: y + AREA_PADDING },
    };
  }
  return grounds;
}

/** The area starts above the first note, but not above where the prompts may end. */
export function roomFor(holds: Rect, { corner, start }: Ground): Pick<NoteArea, 'top' | 'holds'> {
  const highest = Math.max(corner.y, holds.y - AREA_PADDING);
  return { holds, top: Math.min(highest, start.y - AREA_PADDING) };
}
