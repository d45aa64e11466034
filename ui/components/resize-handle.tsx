// The corner that resizes the window: Figma's windows have none of their own (docs/platform.md H, showUI).
import { useRef } from 'preact/hooks';
import { fill } from '../../shared/catalogue/fill';
import { WINDOW } from '../../shared/model/limits';
import { useLocale } from '../use-locale';

const STEP = 20;

interface Size {
  width: number;
  height: number;
}

const KEYS: Record<string, Size> = {
  ArrowLeft: { width: -STEP, height: 0 },
  ArrowRight: { width: STEP, height: 0 },
  ArrowUp: { width: 0, height: -STEP },
  ArrowDown: { width: 0, height: STEP },
};

const within = (least: number, length: number) =>
  Math.round(Math.min(WINDOW.maxSide, Math.max(least, length)));

export interface ResizeHandleProps {
  onResize: (width: number, height: number) => void;
  onAnnounce: (text: string) => void;
}

export function ResizeHandle({ onResize, onAnnounce }: ResizeHandleProps) {
  const { texts } = useLocale();
  const grip = useRef<{ fromRight: number; fromBottom: number; frame: number } | null>(null);
  /** The size requested by keyboard since the handle got focus: the window itself lags behind. */
  const asked = useRef<Size | null>(null);

  function resizeTo({ width, height }: Size): Size {
    const size = {
      width: within(WINDOW.minWidth, width),
      height: within(WINDOW.minHeight, height),
    };
    onResize(size.width, size.height);
    return size;
  }

  /** At most one message per frame, because each crosses to the sandbox. */
  function onPointerMove(event: PointerEvent): void {
    const held = grip.current;
    if (!held) return;
    cancelAnimationFrame(held.frame);
    const size = { width: event.clientX + held.fromRight, height: event.clientY + held.fromBottom };
    held.frame = requestAnimationFrame(() => resizeTo(size));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = KEYS[event.key];
    if (!step) return;
    event.preventDefault();
    const { width, height } = asked.current ?? { width: innerWidth, height: innerHeight };
    const size = resizeTo({ width: width + step.width, height: height + step.height });
    asked.current = size;
    onAnnounce(fill(texts.window.resized, { ...size }));
  }

  return (
    <button
      type="button"
      class="resize-handle"
      aria-label={texts.window.resize}
      onKeyDown={onKeyDown}
      onFocus={() => {
        asked.current = null;
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        asked.current = null;
        grip.current = {
          fromRight: innerWidth - event.clientX,
          fromBottom: innerHeight - event.clientY,
          frame: 0,
        };
      }}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => {
        grip.current = null;
      }}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M11 3l-8 8M11 7l-4 4" />
      </svg>
    </button>
  );
}
