// A small open map for tests; nothing shipped imports it.
import type { OpenMap } from '../../shared/protocol/messages';
import { presetOrder } from './order';

export function buildOpenMap(changes: Partial<OpenMap> = {}): OpenMap {
  return {
    node: '1:1',
    id: 'map-1',
    title: 'Clinic',
    persona: 'Dana',
    template: 'six-section',
    language: 'en',
    order: presetOrder('competitive'),
    people: 6,
    minutes: 60,
    product: '',
    goal: '',
    details: { name: 'Dana', segment: null, details: { age: '41' }, own: [] },
    missing: [],
    step: 'hear',
    counts: {},
    ...changes,
  };
}
