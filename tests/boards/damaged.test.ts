// Whatever the data of a map's nodes contains, the plugin opens the map, reads its notes and keeps working.

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { remove } from '../../host/document/people';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { ROOT_FACTS } from '../../shared/map/parts';
import { empathyMapSchema } from '../../shared/model/empathy-map';
import { stepsOf } from '../../shared/model/session';
import { sixSection } from '../../shared/templates/six-section';
import { ME, piece, pieces, stickyIn } from '../harness/board';
import { FIRST_ROOT, toFirstVersion } from '../harness/first-version';
import { complaintsAbout } from '../harness/inspect';
import { closeAll, type Editor, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const STAMP = { source: 'Test 1', exportedAt: '2026-11-21T10:00:00.000Z' };

function damage(file: FigmaFile, id: string, data: Record<string, string>): void {
  file.transact({ origin: 'REMOTE', byPlugin: false }, () =>
    file.patch(id, { pluginData: { ...file.get(id).pluginData, ...data } }),
  );
}

const toFirst = (file: FigmaFile, node: string, data: Record<string, string> = {}) =>
  toFirstVersion(file, node, { namesNodes: true, root: { ...FIRST_ROOT, ...data } });

async function noted(editor: Editor) {
  const { plugin, node } = await openOnMap({ editor });
  stickyIn(plugin.file, node, 'hear', 'still here');
  plugin.run.settle();
  return { plugin, file: plugin.file, node };
}

const DAMAGES: [string, Record<string, string>][] = [
  ['an order that is no JSON', { order: '{' }],
  ['an order of another shape', { order: '[1,2]' }],
  ['an order with strange sections', { order: '{"preset":"custom","sections":["hear","hear","x",null]}' }],
  ['a preset named __proto__', { order: '{"preset":"__proto__","sections":[]}' }],
  ['an unknown template', { template: 'constructor' }],
  ['an unknown language', { language: 'tlh' }],
  ['people out of bounds', { people: '1e9' }],
  ['minutes that are no number', { minutes: 'NaN' }],
  ['an unknown step', { step: 'see+hear' }],
  ['a plan and a record of another shape', { plan: '[60]', record: '{"steps":7}' }],
  ['prompts, rules and actions of another shape', { prompts: '{"hear":{}}', coach: '7', actions: '{}' }],
  ['a creation date that does not exist', { created: '2026-02-30T10:00:00.000Z' }],
  ['a creation date at 24 o’clock', { created: '2026-02-20T24:00:00.000Z' }],
  ['places of another shape', { places: '{"hear":{"x":"a"},"see":null}' }],
  ['a timer of another shape', { timer: '{"state":"running"}' }],
  [
    'fields of a file that would take the place of its notes',
    { kept: '{"/unplaced":{"is":"x"},"/sections":{"is":7}}' },
  ],
  [
    'a session begun after the end of all calendars',
    { record: '{"started":9e15,"entered":9e15,"ended":1e300}' },
  ],
  [
    'steps of endless length',
    { record: '{"started":1,"entered":1,"steps":{"hear":{"planned":1e300,"actual":1e300}}}' },
  ],
  ['a tag that is no JSON', { tag: 'x' }],
  ['a tag with an empty map id', { tag: '{"v":1,"map":"","role":"map"}' }],
  ['a tag of a newer version', { tag: '{"v":99,"map":"abc","role":"map","more":{}}' }],
];

describe.each(EDITORS)('a map in %s with', (editor) => {
  it.each(DAMAGES)('%s opens, keeps its notes and exports a valid file', async (_what, data) => {
    const { plugin, file, node } = await noted(editor);
    toFirst(file, node, data);
    const map = plugin.open(node);
    expect(map.counts).toEqual({ hear: { notes: 1, names: [ME] } });
    expect(map.missing).toEqual([]);
    expect([...map.order.sections].sort()).toEqual(['gain', 'hear', 'pain', 'say-do', 'see', 'think-feel']);
    expect(stepsOf(map.order, sixSection).map(({ id }) => id)).toContain(map.step);
    const hello = plugin.get('hello', {});
    expect(hello.maps).toEqual([{ node, id: map.id, title: 'Booking app', persona: 'Dana' }]);
    const { map: exported } = toEmpathyMap(plugin.get('map.read', { node }), STAMP);
    expect(empathyMapSchema.safeParse(exported).error?.issues).toBe(undefined);
    expect(plugin.run.errors).toEqual([]);
  });

  it.each([
    ['no width', { x: 0, y: 0, width: 0, height: 0 }],
    ['a width of less than its padding', { x: 80, y: 80, width: 40, height: 900 }],
    ['a negative width', { x: 80, y: 80, width: -500, height: 900 }],
    ['an endless width', { x: 80, y: 80, width: 1e300, height: 900 }],
    ['a place beyond reason', { x: 1e300, y: -1e300, width: 888, height: 900 }],
  ])('a remembered place of %s can still restore the section', async (_what, place) => {
    const { plugin, file, node } = await noted(editor);
    remove(file, [piece(file, node, 'section', 'gain').id]);
    damage(file, node, { places: JSON.stringify({ gain: place }) });
    expect(plugin.restore(node, 'gain').missing).toEqual([]);
    expect(complaintsAbout(file, node).filter((complaint) => !complaint.startsWith('STICKY'))).toEqual([]);
  });

  it.each([
    ['this version', () => {}],
    ['the first version', toFirst],
  ])(
    'arbitrary strings under every key of %s still answers every request',
    {
      timeout: 60_000,
    },
    async (_version, prepare) => {
      const { plugin, file, node } = await noted(editor);
      const known = plugin.get('map.read', { node }).facts;
      prepare(file, node);
      const stored = [node, ...file.descendants(node)]
        .map((id) => ({ id, data: file.get(id).pluginData }))
        .filter(({ id, data }) => id === node || Object.keys(data).some((key) => key.startsWith('fact/')));
      const places = stored.flatMap(({ id, data }) =>
        Object.keys(data)
          .filter((key) => key !== 'home' && (id === node || key !== 'tag'))
          .map((key) => ({ id, key })),
      );
      const value = fc.oneof(fc.string(), fc.json(), fc.constantFrom('null', '-1', '1e999', '"hear"', '[]'));
      const said = value.map((text) => JSON.stringify({ value: text, at: 9_000_000_000_000, by: 'x' }));
      const written = fc.array(fc.tuple(fc.constantFrom(...places), fc.oneof(value, said)));
      fc.assert(
        fc.property(written, (entries) => {
          file.transact({ origin: 'REMOTE', byPlugin: false }, () => {
            for (const { id, data } of stored) file.patch(id, { pluginData: data });
            for (const [{ id, key }, text] of entries) damage(file, id, { [key]: text });
          });
          const snapshot = plugin.get('map.read', { node });
          const { map } = toEmpathyMap(snapshot, STAMP);
          for (const key of ROOT_FACTS)
            expect(snapshot.facts[key]).toBe(file.get(node).pluginData[key] ?? known[key]);
          expect(empathyMapSchema.safeParse(map).error?.issues).toBe(undefined);
          expect(map.sections.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual(['still here']);
          expect(plugin.get('hello', {}).current?.counts).toEqual({ hear: { notes: 1, names: [ME] } });
        }),
        { numRuns: 40 },
      );
      expect(plugin.run.errors).toEqual([]);
    },
  );

  it('damaged tags on all its sections reports them as missing and keeps the notes', async () => {
    const { plugin, file, node } = await noted(editor);
    for (const { id } of pieces(file, node, 'section')) damage(file, id, { tag: '{"role":"section"}' });
    const snapshot = plugin.get('map.read', { node });
    expect(snapshot.sections).toEqual([]);
    expect(snapshot.notes.map(({ text }) => text)).toContain('still here');
    expect(plugin.open(node).missing).toHaveLength(6);
  });
});
