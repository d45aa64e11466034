// A small open map for unit tests of the window, as the sandbox tells it and as the window works with it.
import { formatFacts } from '../../shared/board/map-data';
import { type MapView, type OpenMap, toOpenMap } from '../../shared/board/open-map';
import type { MapData } from '../../shared/board/snapshot';
import { orders } from '../../shared/catalogue/orders';
import { SECTION_IDS } from '../../shared/model/sections';

const data: Omit<MapData, 'map' | 'step' | 'places'> = {
  template: 'six-section',
  language: 'en',
  order: { preset: 'competitive', sections: orders.competitive.sections },
  people: 6,
  minutes: 60,
  product: '',
  goal: '',
  created: '2026-11-21T10:00:00.000Z',
};

export function buildView(
  changes: Partial<MapView> = {},
  facts: Partial<typeof data & { step: string; places: string }> = {},
): MapView {
  const { step = 'hear', places = '', ...rest } = facts;
  const stored = formatFacts({ ...data, ...rest });
  return {
    node: '1:1',
    map: 'map-1',
    title: 'Clinic',
    personaName: 'Dana',
    personaDetails: 'Age: 41',
    counts: {},
    present: [...SECTION_IDS],
    facts: {
      template: '',
      language: '',
      order: '',
      people: '',
      minutes: '',
      product: '',
      goal: '',
      created: '',
      ...stored,
      step,
      places,
    },
    ...changes,
  };
}

export const buildOpenMap = (...given: Parameters<typeof buildView>): OpenMap =>
  toOpenMap(buildView(...given));
