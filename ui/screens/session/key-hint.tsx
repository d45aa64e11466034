// A button's keyboard shortcut, visible but not read out, because `aria-keyshortcuts` already announces it.
import { KEY_NAMES, type Shortcut } from './use-shortcuts';

export const KeyHint = ({ of }: { of: Shortcut }) => (
  <span class="key" aria-hidden="true">
    {KEY_NAMES[of].hint}
  </span>
);
