// Tests which calls count towards the minimum for a node.
import { describe, expect, it } from 'vitest';
import { hexPaint, NO_LAYOUT, newRecord, textRecord } from '../../host/document/defaults';
import type { NodeRecord, NodeType, TextRecord } from '../../host/document/types';
import { callsFor, leastCalls } from './least-calls';

const page = newRecord('0:1', 'PAGE');
const section = newRecord('1:1', 'SECTION', { parent: '0:1' });

function callsOf(type: NodeType, changes: Partial<NodeRecord>, parent = section): number {
  const fresh = newRecord('1:2', type);
  return callsFor({ ...fresh, ...changes }, fresh, parent);
}

function wordsOf(type: NodeType): TextRecord {
  const { text } = newRecord('1:2', type);
  if (!text) throw new Error(`a ${type} without text`);
  return text;
}

describe('callsFor', () => {
  it('counts one create on the page, and also an append elsewhere', () => {
    expect(callsOf('SECTION', {}, page)).toBe(1);
    expect(callsOf('SECTION', {})).toBe(2);
  });

  it('counts each property that differs, and width and height as one', () => {
    expect(callsOf('SECTION', { x: 10, y: 20, name: 'Say', width: 300, height: 200 })).toBe(2 + 2 + 1 + 1);
  });

  it('treats a paint with explicit defaults as the same paint', () => {
    const short = { type: 'SOLID' as const, color: { r: 1, g: 1, b: 1 } };
    expect(callsOf('SECTION', { fills: [short] })).toBe(2);
    expect(callsOf('SECTION', { fills: [hexPaint('FF0000')] })).toBe(3);
  });

  it('counts plugin data per entry and relaunch buttons as one', () => {
    expect(
      callsOf('SECTION', { pluginData: { a: '1', b: '2' }, relaunchData: { guide: '', export: '' } }),
    ).toBe(5);
  });

  it('measures a text once, and does not count a height or name that follows from its characters', () => {
    const text = { ...wordsOf('TEXT'), characters: 'Hello' };
    const changes = { text, name: 'Hello', width: 200, height: 40, textAutoResize: 'HEIGHT' as const };
    // Create, append, measure, characters, resize mode, width.
    expect(callsOf('TEXT', changes)).toBe(6);
  });

  it("counts reading a shape's text before writing it", () => {
    expect(callsOf('SHAPE_WITH_TEXT', { text: { ...wordsOf('SHAPE_WITH_TEXT'), characters: '1' } })).toBe(
      2 + 1 + 1,
    );
  });

  it('reads only the table cells that differ', () => {
    const table = newRecord('1:2', 'TABLE').table;
    if (!table) throw new Error('a table without cells');
    const [[first, ...others] = [], ...rows] = table.cells;
    if (!first) throw new Error('a table without cells');
    const cells = [[{ ...first, text: { ...first.text, characters: 'Owner' } }, ...others], ...rows];
    // Create, append, measure; one column; one cell, its text and its characters.
    expect(callsOf('TABLE', { table: { ...table, columnWidths: [200, 160], cells } })).toBe(3 + 1 + 3);
  });

  it('skips what auto-layout sets', () => {
    const flow = { ...NO_LAYOUT, layoutMode: 'VERTICAL' as const };
    const parent = newRecord('1:1', 'FRAME', { layout: flow });
    expect(callsOf('FRAME', { x: 10, y: 20 }, parent)).toBe(2);
    expect(callsOf('FRAME', { layout: flow, width: 300, height: 200 })).toBe(3);
  });
});

describe('leastCalls', () => {
  it('adds selection, viewport, commit, each font once and one look at each node on the page', () => {
    const texts = ['1:2', '1:3'].map((id) => newRecord(id, 'TEXT', { text: textRecord('Hello') }));
    const own = texts.reduce((sum, text) => sum + callsFor(text, newRecord('1:9', 'TEXT'), page), 0);
    const all = leastCalls(
      texts,
      () => newRecord('1:9', 'TEXT'),
      () => page,
      4,
    );
    expect(all - own).toBe(3 + 1 + 4);
  });
});
