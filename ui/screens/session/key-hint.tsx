// A button's keyboard shortcut, visible but not part of its words: `aria-keyshortcuts` announces it already.
import { KEY_NAMES, type Shortcut } from './use-shortcuts';

export const KeyHint = ({ of }: { of: Shortcut }) => (
  <span class="key" aria-hidden="true" data-key={KEY_NAMES[of].hint} />
);
