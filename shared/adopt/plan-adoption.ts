// What to write on a board so that it is a map: which node stands for each section, and the map's facts. Pure.
import type { RequestOf } from '../contract';
import { marginsAround } from '../geometry/rect';
import { formatFacts, restoreOrder } from '../map/map-data';
import type { MapOrder } from '../model/orders';
import type { Language } from '../model/sections';
import { hasSection, type TemplateId } from '../templates';
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
  const used = regions.filter(({ section }) => hasSection(template, section));
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
