// Single-key session shortcuts: in the session bar on every tab, and anywhere in Guide, while the focus is not
// on a control that needs the key. None of FigJam's tool keys is among them (docs/platform.md H).
import { useEffect, useRef } from 'preact/hooks';

export type Shortcut = 'next' | 'back' | 'extend';

const KEYS: Record<string, Shortcut> = {
  n: 'next',
  arrowright: 'next',
  p: 'back',
  arrowleft: 'back',
  '+': 'extend',
};

/** In `aria-keyshortcuts` syntax, and as shown in a button's hint. */
export const KEY_NAMES: Record<Shortcut, { keys: string; hint: string }> = {
  next: { keys: 'N ArrowRight', hint: 'N' },
  back: { keys: 'P ArrowLeft', hint: 'P' },
  extend: { keys: '+', hint: '+' },
};

const NEEDS_KEYS = 'input:not([type="checkbox"]), textarea, select, [role="alertdialog"] *';

export function useShortcuts(isGuide: boolean, actions: Partial<Record<Shortcut, () => void>>): void {
  const latest = useRef({ isGuide, actions });
  latest.current = { isGuide, actions };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const places = latest.current.isGuide ? '.session, [role="tabpanel"]' : '.session';
      if (!(target instanceof Element) || !target.closest(places)) return;
      // Holding a key down would run through the whole session.
      if (ctrlKey || metaKey || altKey || event.repeat || event.isComposing) return;
      if (target.matches(NEEDS_KEYS)) return;
      const action = latest.current.actions[KEYS[key.toLowerCase()] as Shortcut];
      if (!action) return;
      event.preventDefault();
      action();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
