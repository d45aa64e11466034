// Nothing that changes under the pointer can be clicked at once: a control that comes to lie where the pointer
// has just aimed at another one, or that now does something else, ignores the pointer for half a second.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const SETTLES_MS = 500;
const CONTROLS = 'button, a, select, input, label';

interface Aim {
  x: number;
  y: number;
  control: Element;
  /** What the control said when it was aimed at. */
  words: string;
}

const wordsOf = (control: Element): string => `${control.getAttribute('aria-label')} ${control.textContent}`;

/** The style sheet takes the pointer off controls with `data-settling`; the keyboard reaches them all the time. */
export function useSettling(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let aim: Aim | null = null;

    function onPointer({ clientX: x, clientY: y, target }: PointerEvent): void {
      const control = target instanceof Element ? target.closest(CONTROLS) : null;
      // Over a control that settles the pointer meets only what lies below: the aim stays.
      if (control) aim = { x, y, control, words: wordsOf(control) };
      else if (!(aim?.control.hasAttribute('data-settling') ?? false)) aim = null;
    }

    function onChange(): void {
      if (!aim) return;
      const { x, y, control, words } = aim;
      const isSame = control.isConnected && words === wordsOf(control);
      const now = document.elementFromPoint(x, y)?.closest(CONTROLS) ?? null;
      if (now === null || (isSame && now === control)) return;
      aim = { x, y, control: now, words: wordsOf(now) };
      settle(now);
    }

    const changes = new MutationObserver(onChange);
    if (root.current) changes.observe(root.current, { childList: true, subtree: true, characterData: true });
    document.addEventListener('pointermove', onPointer);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      changes.disconnect();
      document.removeEventListener('pointermove', onPointer);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [root]);
}

function settle(control: Element): void {
  control.setAttribute('data-settling', '');
  setTimeout(() => control.removeAttribute('data-settling'), SETTLES_MS);
}
