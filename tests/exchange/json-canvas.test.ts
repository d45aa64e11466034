// Every map as a JSON Canvas: follows the specification, can be read by others, and survives a round trip in
// all that the format carries.
import { JSONCanvas } from '@trbn/jsoncanvas';
import Ajv from 'ajv';
import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonCanvas } from '../../shared/exchange/canvas/json-canvas';
import { jsonCanvasImporter } from '../../shared/exchange/canvas/read-json-canvas';
import { notesOfMap } from '../../shared/exchange/features';
import { lossesOf } from '../../shared/exchange/writing/losses';
import { encloses, overlaps, type Rect } from '../../shared/geometry/rect';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { fixtureMaps } from '../harness/fixture-maps';
import { randomMap } from '../harness/random-map';
import { differingFeatures, passThrough, withoutUnknown } from '../harness/round-trip';
import { RUNS } from '../harness/runs';
import schema from './json-canvas.schema.json';

interface CanvasNode extends Rect {
  id: string;
  type: string;
  text: string;
  label: string;
  empathyMap: { role: string; id: string };
}

interface Canvas {
  nodes: CanvasNode[];
  edges: { id: string; fromNode: string; toNode: string; label?: string }[];
}

const isValid = new Ajv().compile(schema);
const maps = Object.entries(fixtureMaps);
const write = (map: EmpathyMap): Canvas => JSON.parse(jsonCanvas.write(map).text);
const back = (map: EmpathyMap) => passThrough(jsonCanvas, jsonCanvasImporter, map);

/** Checks what a schema cannot express. */
function expectSound({ nodes, edges }: Canvas): void {
  const ids = [...nodes, ...edges].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(nodes.map(({ id }) => id));
  expect(edges.filter(({ fromNode, toNode }) => !known.has(fromNode) || !known.has(toNode))).toEqual([]);
  const groups = nodes.filter(({ type }) => type === 'group');
  expect(nodes.slice(0, groups.length)).toEqual(groups);
  expect(groups.filter((one, at) => groups.slice(at + 1).some((other) => overlaps(one, other)))).toEqual([]);
  for (const card of nodes.slice(groups.length)) {
    const around = groups.filter((group) => overlaps(group, card));
    expect(around.filter((group) => !encloses(group, card))).toEqual([]);
    expect(around.length).toBeLessThan(2);
  }
}

describe('a map as a JSON Canvas', () => {
  it.each(maps)('follows the specification: %s', (_name, map) => {
    const canvas = write(map);
    expect(isValid(canvas) ? [] : isValid.errors).toEqual([]);
    expectSound(canvas);
  });

  it(
    'follows the specification, for any map',
    () => {
      fc.assert(
        fc.property(randomMap, (map) => {
          const canvas = write(map);
          expect(isValid(canvas)).toBe(true);
          expectSound(canvas);
        }),
        { numRuns: RUNS / 5 },
      );
    },
    300 * RUNS,
  );

  it.each(maps)('is read by another program, node for node: %s', (_name, map) => {
    const { text } = jsonCanvas.write(map);
    const read = JSONCanvas.fromString(text);
    expect(read.getNodes()).toEqual(JSON.parse(text).nodes);
    expect(read.getEdges()).toEqual(JSON.parse(text).edges);
  });

  it.each(maps)('shows a Markdown parser each note once, in the group of its section: %s', (_name, map) => {
    const { nodes } = write(map);
    const groups = nodes.filter(({ type }) => type === 'group');
    const shown = nodes
      .filter(({ empathyMap }) => empathyMap.role === 'note')
      .map((card) => [groups.find((group) => encloses(group, card))?.label, firstParagraph(card.text)]);
    const told = map.sections.flatMap(({ title, notes }) => notes.map(({ text }) => [title, text]));
    expect(shown).toEqual([...told, ...(map.unplaced ?? []).map(({ text }) => [undefined, text])]);
    expect(shown.length).toBe(notesOfMap(map).length);
  });

  it('draws tensions as labelled edges', () => {
    const { edges } = write(fixtureMaps.small);
    expect(edges.map(({ fromNode, toNode, label }) => [fromNode, toNode, label])).toEqual(
      (fixtureMaps.small.tensions ?? []).map(({ from, to, label }) => [`note-${from}`, `note-${to}`, label]),
    );
  });

  it.each(maps)('loses exactly what the format declares: %s', (_name, map) => {
    expect(differingFeatures(map, back(map))).toEqual(lossesOf(jsonCanvas.cannot, map));
  });

  it(
    'loses exactly what the format declares, for any map',
    () => {
      fc.assert(
        fc.property(randomMap.map(withoutUnknown), (map) => {
          expect(differingFeatures(map, back(map))).toEqual(lossesOf(jsonCanvas.cannot, map));
        }),
        { numRuns: RUNS },
      );
    },
    300 * RUNS,
  );
});

function firstParagraph(markdown: string): string {
  const parts: string[] = [];
  const walker = new Parser().parse(markdown).firstChild?.walker();
  for (let step = walker?.next(); step; step = walker?.next()) parts.push(textOf(step.node, step.entering));
  return parts.join('');
}

function textOf({ type, literal }: Node, isEntering: boolean): string {
  if (type === 'text') return literal ?? '';
  if (type === 'linebreak') return '\n';
  if (type === 'paragraph' || !isEntering) return '';
  throw new Error(`${type} in a note`);
}
