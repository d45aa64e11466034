// A map of any template in any language comes back from each format that is read as well as written, but for what the
// table of losses says.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { promptsFor } from '../../shared/catalogue/prompts';
import { reasonOf, sectionName } from '../../shared/catalogue/template-words';
import { toFileWhatIfs } from '../../shared/catalogue/what-if-words';
import { FEATURES, type Feature, featureOf } from '../../shared/exchange/features';
import { readText } from '../../shared/exchange/reading/read-file';
import { EVERYTHING } from '../../shared/exchange/writing/choices';
import { exportMaps } from '../../shared/exchange/writing/export';
import { exporters } from '../../shared/exchange/writing/registry';
import { restoreOrder } from '../../shared/map/map-data';
import type { EmpathyMap, Note } from '../../shared/model/empathy-map';
import { LANGUAGES, type Language } from '../../shared/model/sections';
import { sectionIds, TEMPLATE_IDS, type TemplateId } from '../../shared/templates';
import { combinationsOf } from '../harness/covering';
import { fixtureMaps } from '../harness/fixture-maps';

const FORMATS = ['json', 'markdown', 'csv', 'opml', 'json-canvas', 'excalidraw'] as const;
type Format = (typeof FORMATS)[number];

const noteOf = (id: string, text: string, at: number): Note => ({
  id,
  text,
  author: 'Ana',
  color: 'blue',
  evidence: 'quote',
  source: 'Interview 3',
  votes: 2,
  stamps: { '👍': 2 },
  tags: ['phone'],
  theme: 'Waiting',
  touchpoint: 'Desk',
  check: {
    verdict: 'refuted',
    asked: 3,
    sources: ['Ben, his son', 'Zoe'],
    date: '2026-12-10',
    words: ['Zoe: Never · not once'],
    question: 'Is it so: yes or no?',
    who: 'Ana asks Ben',
    due: 'Friday',
  },
  bounds: { x: 48, y: 300 + 264 * at, width: 240, height: 240 },
});

/** With every feature, its titles, prompts and reason in the words of its language. */
function mapOf(template: TemplateId, language: Language): EmpathyMap {
  const texts = boardTexts[language];
  const ids = sectionIds(template);
  const [first = '', second = '', third = ''] = ids.map((id) => `${id}-1`);
  const order = restoreOrder({ preset: 'recovery' }, template);
  return {
    ...fixtureMaps.small,
    size: 'compact',
    id: 'map-1',
    context: {
      goal: 'Calmer mornings',
      decision: 'Two desks or one',
      deadline: 'in May',
      product: 'Booking',
      frame: 'with-product',
      touchpoints: ['Phone', 'Desk'],
      research: [{ kind: 'interview', title: 'Spring', count: 5, consent: true }],
    },
    session: { participants: 6, plannedMinutes: 60, steps: [{ section: ids[0] ?? '', plannedSeconds: 240 }] },
    language,
    template,
    order: {
      ...order,
      reason: reasonOf(order, template, texts),
      whatIfs: toFileWhatIfs([{ id: 'sold-out' }, { id: 'own.2', text: 'a queue, 2 · 3' }], texts),
    },
    sections: ids.map((id) => ({
      id,
      title: sectionName(id, texts),
      prompts: promptsFor(language, id)
        .slice(0, 2)
        .map((prompt) => ({ id: prompt.id, text: prompt.text.replace(/\{\w+\}/g, 'Dana') })),
      notes: [1, 2].map((n) => noteOf(`${id}-${n}`, `${sectionName(id, texts)}, ${n}`, n)),
    })),
    unplaced: [noteOf('loose', 'In no section', 0)],
    problemStatement: { text: 'Dana needs to sleep', notes: [first, second] },
    actions: [
      {
        id: 'a1',
        text: 'Ask again',
        owner: 'Ben',
        due: '2026-12-15',
        status: 'doing',
        measure: 'Calls',
        notes: [third],
      },
    ],
    tensions: [{ from: first, to: second, label: 'yet' }],
  };
}

/** What nothing in a file can refer to is missing from its notes, too: they are evidence for nothing. */
const asFarAs = (map: EmpathyMap, cannot: readonly Feature[]): EmpathyMap => {
  const { problemStatement, actions, ...rest } = map;
  return {
    ...rest,
    ...(cannot.includes('problem-notes') || problemStatement === undefined ? {} : { problemStatement }),
    ...(cannot.includes('actions') || actions === undefined ? {} : { actions }),
  };
};

function readBack(map: EmpathyMap, format: Format): EmpathyMap {
  const { text } = exportMaps(exporters[format], [map], EVERYTHING);
  const read = readText(text, 'file', { now: map.exportedAt });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.remarks).toEqual([]);
  return read.maps[0] as EmpathyMap;
}

const combinations = combinationsOf({ template: TEMPLATE_IDS, language: LANGUAGES, format: FORMATS });

describe('a map', () => {
  it.each(combinations)('of $template in $language is read from $format as it was', (combination) => {
    const { template, language, format } = combination;
    const map = mapOf(template, language);
    const back = readBack(map, format);
    const cannot: readonly Feature[] = exporters[format].cannot;
    const kept = FEATURES.filter((feature) => !cannot.includes(feature));
    const said = (one: EmpathyMap) =>
      Object.fromEntries(kept.map((feature) => [feature, featureOf[feature](one)]));
    expect({ template: back.template, ...said(back) }).toEqual({ template, ...said(asFarAs(map, cannot)) });
  });
});
