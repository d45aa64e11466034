// What is wrong with how a map's texts lie, whatever their size comes out as: larger than their box, over one another,
// or over the edge of their panel. A pure look at the file.
import type { FigmaFile } from '../../host/document/file';
import { absoluteBoundingBox } from '../../host/document/geometry';
import type { NodeRecord, Rect } from '../../host/document/types';
import { tagOf, wordsOf } from '../harness/board';
import { fitsItsBox, fitsItsShape } from '../harness/inspect';

export function textComplaints(file: FigmaFile, root: string): string[] {
  const records = file.descendants(root).map((id) => file.get(id));
  const texts = records.filter(({ type }) => type === 'TEXT');
  const placed = records.filter(
    ({ type }) => type === 'TEXT' || type === 'TABLE' || type === 'SHAPE_WITH_TEXT',
  );
  return [
    ...texts
      .filter((text) => !fitsItsBox(file, text))
      .map((text) => `${nameOf(text)} is larger than its box`),
    ...records
      .filter((shape) => shape.type === 'SHAPE_WITH_TEXT' && !fitsItsShape(file, shape))
      .map((shape) => `${nameOf(shape)} has no room in its shape`),
    ...texts.flatMap((a, at) =>
      texts
        .slice(at + 1)
        .filter((b) => overlap(absoluteBoundingBox(file, a.id), absoluteBoundingBox(file, b.id)))
        .map((b) => `${nameOf(a)} lies over ${nameOf(b)}`),
    ),
    ...placed
      .filter((node) => !isFlag(node) && leavesItsPanel(file, node))
      .map((node) => `${nameOf(node)} leaves its panel`),
  ];
}

/** It stands across the upper edge of its panel. */
const isFlag = (record: NodeRecord): boolean => tagOf(record)?.role === 'flag-text';

const nameOf = (record: NodeRecord): string => wordsOf(record).slice(0, 30) || record.type.toLowerCase();

/** The nearest section or frame around it. */
function leavesItsPanel(file: FigmaFile, record: NodeRecord): boolean {
  const parent = file.get(record.parent ?? '');
  if (parent.type === 'PAGE') return true;
  return !holds(absoluteBoundingBox(file, parent.id), absoluteBoundingBox(file, record.id));
}

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
