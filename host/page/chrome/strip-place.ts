// Where the selection strip goes on screen, as arithmetic; no DOM.
import type { Rect } from '../../document/types';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface StripPlace {
  readonly left: number;
  readonly top: number;
  /** Whether there is room above it for its colour list. */
  readonly opensUp: boolean;
}

const GAP = 16;
const MARGIN = 12;
const TITLE = 28;
const BELOW_BAR = 76;
const ABOVE_TOOLS = 84;
const ROOM_FOR_COLORS = 140;

/** Above the selection if there is room, else below, else inside at the bottom: titles are at the top. */
export function placeStrip(box: Rect, strip: Size, screen: Size, titled: boolean): StripPlace {
  const above = box.y - strip.height - GAP - (titled ? TITLE : 0);
  const lowest = Math.max(BELOW_BAR, screen.height - strip.height - ABOVE_TOOLS);
  const below = Math.max(BELOW_BAR, box.y + box.height + GAP);
  const top = above > BELOW_BAR ? above : Math.min(below, lowest);
  const centred = box.x + box.width / 2 - strip.width / 2;
  const left = Math.min(Math.max(MARGIN, centred), screen.width - strip.width - MARGIN);
  return { left: Math.round(left), top: Math.round(top), opensUp: top > ROOM_FOR_COLORS };
}
