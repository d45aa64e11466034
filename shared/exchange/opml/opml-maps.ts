// Several maps in one outline: lines with sections of their own below them. Independent of XML.
import { announcedBy } from '../../recognise/people';
import type { Remark } from '../types';
import type { OutlineLine } from './opml-lines';
import { outsideRemark, type PlacedOutline } from './opml-places';

export interface PartOfOutline {
  outline: PlacedOutline;
  title: string;
  /** Whose map it is; '' if the outline does not say. */
  person: string;
  remarks: Remark[];
}

/** Each person's part on its own, or all as one map. `title` is the file's. */
export function splitOutline(outline: PlacedOutline, title: string): PartOfOutline[] {
  const around = new Set(outline.headings.flatMap(({ container }) => container ?? []));
  if (!isOfSeveral(outline, around)) return [wholeOutline(outline, title)];
  const others = outline.containers.filter((line) => !around.has(line)).map(outsideRemark);
  const titleRemark: Remark[] =
    title.trim() === '' ? [] : [{ path: '', code: 'outside', values: { text: title }, leftOut: [title] }];
  return [...around].map((container, at) => {
    const isIn = (line: { container: OutlineLine | null }) =>
      line.container === container || (at === 0 && (line.container === null || !around.has(line.container)));
    return {
      outline: {
        headings: outline.headings.filter(isIn),
        lines: outline.lines.filter(isIn),
        containers: [container],
        conclusions: [],
      },
      title: container.text,
      person: announcedBy(container.text)?.name || container.text,
      remarks: at === 0 ? [...titleRemark, ...others] : [],
    };
  });
}

/** Several people, or a section that is in several parts. */
function isOfSeveral({ headings }: PlacedOutline, around: ReadonlySet<OutlineLine>): boolean {
  if (around.size < 2) return false;
  const parts = [...around];
  const named = parts.filter(({ text }) => (announcedBy(text)?.name ?? '') !== '');
  const places = parts.flatMap((part) => [
    ...new Set(headings.filter(({ container }) => container === part).map(({ place }) => place)),
  ]);
  return named.length > 1 || new Set(places).size < places.length;
}

function wholeOutline(outline: PlacedOutline, title: string): PartOfOutline {
  const [first, ...others] = outline.containers;
  const isNamed = title.trim() !== '';
  const names = [title, ...outline.containers.map(({ text }) => text)].map(
    (text) => announcedBy(text)?.name ?? '',
  );
  return {
    outline,
    title: isNamed ? title : (first?.text ?? ''),
    person: names.find((name) => name !== '') ?? '',
    remarks: (isNamed && first !== undefined && first.text.trim() !== title.trim()
      ? [first, ...others]
      : others
    ).map(outsideRemark),
  };
}
