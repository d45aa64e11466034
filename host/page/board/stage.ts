// Paints the board a little larger than the screen. During a pan or zoom, the finished picture is only moved
// and stretched; it is laid out and repainted once the view rests or has moved too far.
import type { Scene } from './scene';
import { svg } from './svg';
import type { View } from './viewport';

/** The picture's size relative to the screen. */
const OVERSCAN = 1.5;
const REST_MS = 110;
const FARTHEST_PAN = (OVERSCAN - 1) * 0.45;
const LARGEST_STRETCH = 1.5;
const SMALLEST_STRETCH = 0.72;

interface Shift {
  readonly x: number;
  readonly y: number;
  readonly stretch: number;
}

/** The shift that makes one view's picture look like another's. */
export function shiftBetween(painted: View, now: View): Shift {
  return {
    x: (painted.center.x - now.center.x) * now.zoom,
    y: (painted.center.y - now.center.y) * now.zoom,
    stretch: now.zoom / painted.zoom,
  };
}

export function isTooFar({ x, y, stretch }: Shift, { width, height }: View): boolean {
  const panned = Math.abs(x) > width * FARTHEST_PAN || Math.abs(y) > height * FARTHEST_PAN;
  return panned || stretch > LARGEST_STRETCH || stretch < SMALLEST_STRETCH;
}

export class Stage {
  readonly element = svg('svg', { class: 'stage' });
  private painted: View | null = null;
  private resting = 0;
  private frame = 0;

  constructor(private readonly scene: Scene) {
    this.element.append(scene.world);
    const part = (OVERSCAN - 1) / 2;
    this.element.style.inset = `${-part * 100}%`;
    this.element.style.width = `${OVERSCAN * 100}%`;
    this.element.style.height = `${OVERSCAN * 100}%`;
  }

  show(view: View): void {
    clearTimeout(this.resting);
    cancelAnimationFrame(this.frame);
    const { painted } = this;
    const sameSize = painted?.width === view.width && painted.height === view.height;
    const shift = painted && sameSize ? shiftBetween(painted, view) : null;
    if (!shift || isTooFar(shift, view)) {
      this.paint(view);
      return;
    }
    // No `will-change`: toggling it lays out all text again, and leaving it on blurs the text.
    this.element.style.transform = `translate(${shift.x}px, ${shift.y}px) scale(${shift.stretch})`;
    this.paintAtRest(view);
  }

  /** On a slow machine, frames of one gesture can be far apart, so wait for two frames without a change. */
  private paintAtRest(view: View): void {
    this.resting = window.setTimeout(() => {
      this.frame = requestAnimationFrame(() => {
        this.frame = requestAnimationFrame(() => this.paint(view));
      });
    }, REST_MS);
  }

  private paint(view: View): void {
    this.painted = view;
    this.element.style.transform = '';
    this.scene.show({ ...view, width: view.width * OVERSCAN, height: view.height * OVERSCAN });
  }
}
