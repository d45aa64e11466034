// Single-key session shortcuts, while the focus is in the panel and not on a control that needs the key.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type Shortcut = 'next' | 'back' | 'skip' | 'extend';

const KEYS: Record<string, Shortcut> = {
  n: 'next',
  arrowright: 'next',
  p: 'back',
  arrowleft: 'back',
  s: 'skip',
  '+': 'extend',
};

/** In `aria-keyshortcuts` syntax, and as shown in a button's hint. */
export const KEY_NAMES: Record<Shortcut, { keys: string; hint: string }> = {
  next: { keys: 'N ArrowRight', hint: 'N' },
  back: { keys: 'P ArrowLeft', hint: 'P' },
  skip: { keys: 'S', hint: 'S' },
  extend: { keys: '+', hint: '+' },
};

const NEEDS_KEYS = 'input:not([type="checkbox"]), textarea, select, [role="alertdialog"] *';

export function useShortcuts(
  inside: RefObject<HTMLElement | null>,
  actions: Partial<Record<Shortcut, () => void>>,
): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const panel = inside.current?.closest('[role="tabpanel"]');
      if (!(target instanceof Element) || !panel?.contains(target)) return;
      // Holding a key down would run through the whole session.
      if (ctrlKey || metaKey || altKey || event.repeat || event.isComposing) return;
      if (target.matches(NEEDS_KEYS)) return;
      const action = latest.current[KEYS[key.toLowerCase()] as Shortcut];
      if (!action) return;
      event.preventDefault();
      action();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [inside]);
}
