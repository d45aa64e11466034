// Which reading of each open question a Figma follows, told by what was measured there. The names of questions and
// readings are those of host/doubts.ts, which a test compares; docs/first-hour-in-figma.md says how to settle the others.
import type { Finding, Measure } from './measures';

/** Null if the value settles nothing. */
type Judge = (value: Finding['value']) => string | null;

interface Rule {
  doubt: string;
  measure: Measure;
  judge: Judge;
  /** What it means if Figma refused. */
  refused?: string;
}

const words =
  (meanings: Record<string, string>): Judge =>
  (value) =>
    meanings[String(value)] ?? null;

/** Sizes within this share of the assumed one count as it. */
const TOLERANCE = 0.15;

/** Compares a size with the one that the local FigJam computes. */
const scaleOf =
  (assumed: number): Judge =>
  (value) => {
    const share = Number(value) / assumed;
    if (!(share > 0)) return null;
    if (Math.abs(share - 1) <= TOLERANCE) return '1';
    return share < 1 ? '0.7' : '1.3';
  };

/** The width of the sample text in Inter Medium; a test compares it with Inter's own widths. */
export const SAMPLE_WIDTH = 653.5;
const STICKY_SIDE = 240;
/** Of any size that is thought possible. */
const TALLEST_EMPTY_STICKY = 450;
const COLUMN_WIDTH = 160;
/** Events that are assumed after 50 ms, and looked for every 20. */
const SOON_MS = 1000;

const absent = words({ undefined: 'undefined' });
const kept = words({ true: 'kept', false: 'dropped' });
const loads = words({ true: 'loads', false: 'missing' });

export const RULES: readonly Rule[] = [
  { doubt: 'unknown-read', measure: 'unknown-read', judge: absent, refused: 'throws' },
  { doubt: 'absent-member', measure: 'absent-member', judge: absent, refused: 'throws' },
  { doubt: 'html-value', measure: 'html-value', judge: words({ string: 'string', object: 'object' }) },
  {
    doubt: 'missing-permission',
    measure: 'missing-permission',
    judge: words({ undefined: 'undefined', object: 'undefined' }),
    refused: 'throws',
  },
  { doubt: 'second-run', measure: 'second-run', judge: words({ true: 'run-event' }) },
  { doubt: 'text-metrics', measure: 'text-width', judge: scaleOf(SAMPLE_WIDTH) },
  { doubt: 'sticky-size', measure: 'sticky-width', judge: scaleOf(STICKY_SIDE) },
  {
    doubt: 'sticky-height',
    measure: 'grown-sticky-height',
    judge: (height) => (Number(height) > TALLEST_EMPTY_STICKY ? 'grows' : 'fixed'),
  },
  { doubt: 'first-font', measure: 'first-font', judge: words({ Medium: 'Medium', Regular: 'Regular' }) },
  {
    doubt: 'text-resize',
    measure: 'text-resize',
    judge: words({ HEIGHT: 'keeps-height', NONE: 'sets-none' }),
  },
  { doubt: 'table-size', measure: 'column-width', judge: scaleOf(COLUMN_WIDTH) },
  {
    doubt: 'table-below-text',
    measure: 'row-below-text',
    judge: (height) => (Number(height) > 1 ? 'clamps' : null),
    refused: 'throws',
  },
  { doubt: 'last-row', measure: 'last-row', judge: words({ 0: 'removed', 1: 'kept' }), refused: 'kept' },
  { doubt: 'moved-row', measure: 'moved-row', judge: words({ 2: 'at-index', 1: 'before-index' }) },
  {
    doubt: 'new-section',
    measure: 'section-width',
    judge: (width) => (Number(width) > 1 ? 'sized-and-numbered' : 'one-pixel'),
  },
  {
    doubt: 'placed-over-section',
    measure: 'placed-over-section',
    judge: words({ true: 'adopts', false: 'never' }),
  },
  { doubt: 'semi-bold', measure: 'semi-bold', judge: loads },
  { doubt: 'inter', measure: 'inter', judge: loads },
  { doubt: 'extra-keys', measure: 'extra-keys', judge: words({ true: 'some', false: 'none' }) },
  { doubt: 'hidden-box', measure: 'hidden-box', judge: words({ true: 'null', false: 'kept' }) },
  {
    doubt: 'removed-read',
    measure: 'removed-read',
    judge: words({ string: 'last-values' }),
    refused: 'throws',
  },
  { doubt: 'copied-plugin-data', measure: 'copied-plugin-data', judge: kept },
  { doubt: 'copied-relaunch-data', measure: 'copied-relaunch-data', judge: kept },
  {
    doubt: 'copied-connectors',
    measure: 'connector-end',
    judge: words({ copy: 'copies', original: 'originals' }),
  },
  // That a fresh frame has none says nothing about pasted stamps.
  { doubt: 'stamps-in-design', measure: 'stuck-nodes', judge: () => null, refused: 'throws' },
  {
    doubt: 'node-change',
    measure: 'node-change',
    judge: (after) => (typeof after === 'number' ? (after < SOON_MS ? 'after-50-ms' : 'after-2-s') : null),
  },
  {
    doubt: 'hidden-contents-event',
    measure: 'hidden-contents-event',
    judge: words({ true: 'named', false: 'silent' }),
  },
  { doubt: 'timer', measure: 'timer', judge: () => 'yes', refused: 'throws' },
  {
    doubt: 'timer-rounding',
    measure: 'timer-remaining',
    // A timer that has just run out says nothing.
    judge: (seconds) => (seconds === 0 ? null : Number.isInteger(seconds) ? 'whole-seconds' : 'exact'),
  },
  { doubt: 'export', measure: 'export', judge: words({ true: 'picture', false: 'refused' }) },
];

/** The reading of each question that the findings settle. */
export function judge(findings: readonly Finding[]): Record<string, string> {
  const readings: Record<string, string> = {};
  for (const { what, value, refused } of findings) {
    const rule = RULES.find(({ measure }) => measure === what);
    const reading = refused ? rule?.refused : rule?.judge(value);
    if (rule && reading) readings[rule.doubt] = reading;
  }
  return readings;
}
