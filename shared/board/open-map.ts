// A map as the window works with it, made from what the sandbox saw. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { templates } from '../catalogue/templates';
import type { Persona } from '../model/persona';
import type { Language, MapOrder, SectionId, TemplateId } from '../model/sections';
import { restoreMapData } from './map-data';
import { parseDetails } from './persona-text';
import type { Outline, SectionCounts } from './snapshot';
import type { Facts } from './tag';

/** What the sandbox tells of an open map: texts and facts as they stand, counts per section, the sections it found. */
export interface MapView
  extends Pick<Outline, 'node' | 'map' | 'facts' | 'title' | 'personaName' | 'personaDetails'> {
  counts: SectionCounts;
  present: SectionId[];
}

export interface OpenMap {
  node: string;
  id: string;
  title: string;
  persona: string;
  template: TemplateId;
  language: Language;
  order: MapOrder;
  people: number;
  minutes: number;
  product: string;
  goal: string;
  details: Persona;
  /** Sections that somebody deleted; they can be put back. */
  missing: SectionId[];
  /** The step that the session stands at. */
  step: SectionId;
  counts: SectionCounts;
  /** As stored; places of sections stand here. */
  facts: Facts;
}

export function toOpenMap({
  node,
  map,
  facts,
  title,
  personaName,
  personaDetails,
  ...seen
}: MapView): OpenMap {
  const data = restoreMapData(map, facts, facts.created);
  const details = parseDetails(personaDetails, boardTexts[data.language]);
  return {
    node,
    id: map,
    title,
    persona: personaName,
    template: data.template,
    language: data.language,
    order: data.order,
    people: data.people,
    minutes: data.minutes,
    product: data.product,
    goal: data.goal,
    details: { name: personaName, ...details },
    missing: missingSections(data.template, seen.present),
    step: data.step,
    counts: seen.counts,
    facts,
  };
}

/** Sections of the template that are not on the board. */
export function missingSections(template: TemplateId, present: readonly SectionId[]): SectionId[] {
  return templates[template].sections.map(({ id }) => id).filter((id) => !present.includes(id));
}
