// Pictures on buttons, drawn in the text's colour. Each button has a name; the pictures say nothing.
import type { ComponentChildren } from 'preact';

const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {children}
  </svg>
);

export const PlayIcon = () => (
  <Icon>
    <path class="filled" d="M5 3.2v9.6L12.5 8z" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M5.5 3.5v9M10.5 3.5v9" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path stroke-width="2.2" d="M3 8h.01M8 8h.01M13 8h.01" />
  </Icon>
);

export const TargetIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="4.2" />
    <path d="M8 1.8v4M8 10.2v4M1.8 8h4M10.2 8h4" />
  </Icon>
);
