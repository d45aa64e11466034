// Builds a complete map around what another kind of file contains. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { sectionName } from '../catalogue/template-words';
import type { EmpathyMap } from '../model/empathy-map';
import { FORMAT_TYPE, FORMAT_VERSION } from '../model/format';
import { DEFAULT_ORDER } from '../model/orders';
import { DEFAULT_TEMPLATE, sectionIds, templateOf } from '../templates';

export type MapParts = Partial<EmpathyMap> & Pick<EmpathyMap, 'id' | 'sections'>;

/** With exactly these sections. `now` (ISO 8601) is used for timestamps that the file lacks. */
export const mapAround = (
  { sections, template = DEFAULT_TEMPLATE, ...parts }: MapParts,
  now: string,
): EmpathyMap => ({
  type: FORMAT_TYPE,
  version: FORMAT_VERSION,
  source: 'unknown',
  title: '',
  language: 'en',
  template,
  createdAt: now,
  exportedAt: now,
  persona: { name: '' },
  order: { preset: DEFAULT_ORDER, sections: defaultOrder(template) },
  ...parts,
  sections,
});

/** A template that a file names and nobody knows has no order. */
const defaultOrder = (template: EmpathyMap['template']): string[] => [
  ...(templateOf(template)?.orders[DEFAULT_ORDER].sections ?? []),
];

/** With all sections of its template; missing ones are empty. */
export function toWholeMap(parts: MapParts, now: string): EmpathyMap {
  const sections = sectionIds(parts.template ?? DEFAULT_TEMPLATE).map(
    (id) =>
      parts.sections.find((section) => section.id === id) ?? {
        id,
        title: sectionName(id, boardTexts[parts.language ?? 'en']),
        notes: [],
      },
  );
  return mapAround({ ...parts, sections }, now);
}

/** The same text gives the same id (FNV-1a, 32 bits), so that a file imported twice is recognised. */
export function idFor(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
