// What to write on a board so that it is a map: which node stands for each section, and the map's facts. Pure.
import type { RequestOf } from '../contract';
import { marginsAround } from '../geometry/rect';
import { formatFacts, restoreOrder } from '../map/map-data';
import type { MapOrder } from '../model/orders';
import type { Language } from '../model/sections';
import { hasSection, type TemplateId } from '../templates';
import type { SectionId } from '../templates/template';
import { sectionNamedBy } from './headings';
import type { FoundBoard } from './recognise-boards';

export interface AdoptionSpec {
  template: TemplateId;
  language: Language;
  order: MapOrder;
  people: number;
  minutes: number;
}

/** Regions that name no section of the template are left out; null if none is left. */
export function planAdoption(
  { container, regions }: FoundBoard,
  spec: AdoptionSpec,
  map: string,
  created: string,
): RequestOf<'map.adopt'> | null {
  const { template, language, people, minutes } = spec;
  const used = regions.flatMap(({ section, ...region }) =>
    section !== null && hasSection(template, section) ? [{ ...region, section }] : [],
  );
  const [first] = used;
  if (first === undefined) return null;
  return {
    map,
    root: container ?? first.node,
    sections: used.map(({ node, section, head, box }) => ({
      node,
      section,
      region: marginsAround(head, box),
    })),
    headings: used.flatMap(({ section, titles }) => titles.map((node) => ({ node, section }))),
    facts: formatFacts({
      template,
      language,
      order: restoreOrder(spec.order, template),
      people,
      minutes,
      created,
    }),
  };
}

/** The same board with what its areas stand for in another template. */
export const inTemplate = (board: FoundBoard, template: TemplateId): FoundBoard => ({
  ...board,
  template,
  regions: board.regions.map((region) => ({
    ...region,
    section: sectionNamedBy({ text: region.heading }, template),
  })),
});

export const withSection = (board: FoundBoard, node: string, section: SectionId | null): FoundBoard => ({
  ...board,
  regions: board.regions.map((region) => (region.node === node ? { ...region, section } : region)),
});

/** Notes in areas that stand for a section. */
export const notesUsed = ({ regions }: FoundBoard): number =>
  regions.reduce((sum, { section, notes }) => sum + (section === null ? 0 : notes.length), 0);
