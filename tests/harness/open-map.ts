// A small open map for unit tests of the window, as the sandbox sends it and as the window uses it.

import type { MapData } from '../../shared/map/map-data';
import { formatFacts } from '../../shared/map/map-data';
import { type OpenMap, toOpenMap } from '../../shared/map/open-map';
import type { MapView } from '../../shared/map/snapshot';
import { FACT_KEYS, type Facts } from '../../shared/map/tag';
import { sectionIds } from '../../shared/templates';
import { sixSection } from '../../shared/templates/six-section';

const SECTION_IDS = sectionIds('six-section');
const { orders } = sixSection;

const data: Partial<Omit<MapData, 'map' | 'places'>> = {
  template: 'six-section',
  language: 'en',
  order: { preset: 'competitive', sections: [...orders.competitive.sections] },
  people: 6,
  minutes: 60,
  step: 'hear',
  created: '2026-11-21T10:00:00.000Z',
};

export function buildView(
  changes: Partial<MapView> = {},
  facts: Partial<Omit<MapData, 'map' | 'places'>> & { places?: string } = {},
): MapView {
  const { places = '', ...rest } = facts;
  const empty = Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts;
  return {
    node: '1:1',
    map: 'map-1',
    title: 'Clinic',
    personaName: 'Dana',
    personaDetails: 'Age: 41',
    personaFields: [],
    context: null,
    problem: '',
    problemRows: [],
    prompts: {},
    hasPhoto: false,
    counts: {},
    present: [...SECTION_IDS],
    hidden: [],
    facts: { ...empty, ...formatFacts({ ...data, ...rest }), places },
    ...changes,
  };
}

export const buildOpenMap = (...given: Parameters<typeof buildView>): OpenMap =>
  toOpenMap(buildView(...given));
