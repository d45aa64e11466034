// The key that does the same as the button it stands on; seen, not read out: `aria-keyshortcuts` says it.
import { KEY_NAMES, type Shortcut } from './use-shortcuts';

export const KeyHint = ({ of }: { of: Shortcut }) => (
  <span class="key" aria-hidden="true">
    {KEY_NAMES[of].hint}
  </span>
);
