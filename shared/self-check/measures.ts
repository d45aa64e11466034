// What the self-check measures in Figma, by name. The sandbox measures; the window says what it means (judge.ts).

export const MEASURES = [
  // Of `figma` itself
  'html-value',
  'absent-member',
  'missing-permission',
  'second-run',
  'timer',
  'timer-remaining',
  'inter',
  'semi-bold',
  'undo',
  'node-change',
  // Of texts, and of any node
  'text-width',
  'text-height',
  'text-resize',
  'extra-keys',
  'unknown-read',
  'hidden-box',
  'removed-read',
  'export',
  // Of containers
  'section-width',
  'placed-over-section',
  'hidden-contents-event',
  'copied-plugin-data',
  'copied-relaunch-data',
  'connector-end',
  'stuck-nodes',
  // Of stickies and tables
  'first-font',
  'sticky-width',
  'sticky-height',
  'grown-sticky-height',
  'wide-sticky-width',
  'column-width',
  'row-height',
  'row-below-text',
  'moved-row',
  'last-row',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Finding {
  what: Measure;
  /** In canvas units or milliseconds if it is a number; Figma's message if it was refused. */
  value: number | boolean | string;
  refused: boolean;
}

/** Written at 100 units a letter in Inter Medium, to compare widths. */
export const SAMPLE_TEXT = 'Empathy map';
export const SAMPLE_SIZE = 100;
