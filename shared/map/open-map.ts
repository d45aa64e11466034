// The map that the window works with, built from what the sandbox read. Pure.
import { boardTexts } from '../catalogue/board-texts';
import type { Context } from '../model/context';
import type { Persona } from '../model/persona';
import type { Language } from '../model/sections';
import type { TemplateId } from '../templates';
import { templates } from '../templates';
import type { SectionId } from '../templates/template';
import { parseContext } from './context-text';
import type { MapData } from './map-data';
import { restoreMapData } from './map-data';
import { readPersona } from './persona-text';
import { problemOf } from './problem-text';
import type { MapView, PersonaText } from './snapshot';
import type { Facts } from './tag';

export interface OpenMap
  extends Omit<MapData, 'map' | 'template' | 'language' | 'places'>,
    Pick<MapView, 'node' | 'title' | 'problem' | 'problemRows' | 'hasPhoto' | 'hidden' | 'counts'> {
  id: string;
  persona: string;
  template: TemplateId;
  language: Language;
  details: Persona;
  /** The persona's texts on the board. */
  personaFields: PersonaText[];
  /** Whether the board has one text with a line for each field, as on maps of before. */
  hasDetails: boolean;
  context: Context;
  /** Whether the board shows a context. */
  hasContext: boolean;
  /** Ids of the prompts on the board, by section. */
  shownPrompts: MapView['prompts'];
  /** Deleted sections, which can be restored. */
  missing: SectionId[];
  /** What of the map people drew themselves; null for a map that the plugin drew. */
  adopted: MapView['adopted'] | null;
  /** A newer version of the plugin has written it: it cannot be changed here. */
  isNewer: boolean;
  /** As stored; they include the places of sections. */
  facts: Facts;
}

export function toOpenMap(view: MapView): OpenMap {
  const { map, facts, personaName } = view;
  const { map: _map, places: _places, ...data } = restoreMapData(map, facts, facts.created);
  const texts = boardTexts[data.language];
  return {
    ...data,
    node: view.node,
    id: map,
    title: view.title,
    persona: personaName,
    details: { name: personaName, ...readPersona(view, texts) },
    personaFields: view.personaFields,
    hasDetails: view.personaDetails !== null,
    context: parseContext(view.context ?? '', texts),
    hasContext: view.context !== null,
    problem: problemOf(view, texts),
    problemRows: view.problemRows,
    hasPhoto: view.hasPhoto,
    shownPrompts: view.prompts,
    missing: missingSections(data.template, view.present),
    hidden: view.hidden,
    adopted: view.adopted ?? null,
    isNewer: view.isNewer === true,
    counts: view.counts,
    facts,
  };
}

/** The template's sections that are not on the board. */
export function missingSections(template: TemplateId, present: readonly SectionId[]): SectionId[] {
  return templates[template].sections.map(({ id }) => id).filter((id) => !present.includes(id));
}
