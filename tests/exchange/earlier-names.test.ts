// Files of earlier versions call some things by other names; they are read as the same map.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importers } from '../../shared/exchange/reading/registry';
import { exporters } from '../../shared/exchange/writing/registry';
import type { EmpathyMap } from '../../shared/model/empathy-map';

const NOW = '2026-11-22T10:00:00.000Z';
const full = JSON.parse(readFileSync('schema/examples/full.json', 'utf8')) as EmpathyMap;

/** As they are written now, and as they were. */
const NAMES: readonly [string, string][] = [
  ['Situation', 'Circumstances'],
  ['Looks up to', 'Admires'],
  ['Focus', 'Frame'],
  ['How we’ll know', 'Measure'],
  ['Contradictions', 'Tensions'],
  ['Supported by', 'Rests on'],
];

const asBefore = (text: string): string =>
  NAMES.reduce((written, [now, before]) => written.replaceAll(now, before), text);

describe.each(['markdown', 'json-canvas', 'excalidraw', 'opml'] as const)('a %s file of before', (format) => {
  it('is read as the same map', () => {
    const { text } = exporters[format].write(full);
    const before = asBefore(text);
    expect(before).not.toBe(text);
    const read = importers[format].read(before, { now: NOW });
    const expected = importers[format].read(text, { now: NOW });
    if (!read.ok || !expected.ok) expect.fail('refused');
    // A file without an id gets one from its text.
    const ids = { id: read.maps[0]?.id };
    expect(read).toEqual({ ...expected, maps: expected.maps.map((map) => ({ ...map, ...ids })) });
  });
});
