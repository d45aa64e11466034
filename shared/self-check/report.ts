// The result of a self-check as it stands in a copied report: names of members, sizes and readings, never a text of the board.

import { judge } from './judge';
import type { Finding } from './measures';

export interface SelfCheckReport {
  /** The reading of each open question of host/doubts.ts that this Figma settles. */
  readings: Record<string, string>;
  /** Members of the API that are missing. */
  absent: string[];
  /** What was measured, by name. */
  found: Record<string, Finding['value']>;
  /** Figma's message where it refused. */
  refused: Record<string, string>;
  /** How many of the self-check's nodes are still on the page. */
  remains: number;
}

export interface Checked {
  absent: string[];
  findings: Finding[];
  remains: number;
}

/** `blobs`: whether the window could load a blob address. */
export function toSelfCheckReport({ absent, findings, remains }: Checked, blobs: boolean): SelfCheckReport {
  const report: SelfCheckReport = {
    readings: { ...judge(findings), 'blob-address': blobs ? 'works' : 'refused' },
    absent,
    found: {},
    refused: {},
    remains,
  };
  for (const { what, value, refused } of findings) {
    if (refused) report.refused[what] = String(value);
    else report.found[what] = value;
  }
  return report;
}
