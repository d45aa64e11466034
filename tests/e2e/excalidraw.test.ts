// Excalidraw itself opens what we write: every element stays unchanged, with its text and its bindings.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excalidraw } from '../../shared/exchange/canvas/excalidraw';
import { notesOfMap } from '../../shared/exchange/features';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { fixtureMaps } from '../harness/fixture-maps';
import { sharedBrowser } from './harness/browser';
import { loadExcalidraw, type Restored, restore } from './harness/excalidraw-page';

let page: Page;

beforeAll(async () => {
  page = await (await sharedBrowser()).newPage();
  await loadExcalidraw(page);
});
afterAll(() => page.close());

/** Excalidraw measures the baseline of a text and adds it. */
const withoutBaseline = ({ baseline: _baseline, ...element }: Restored) => element;

type Bound = { id: string; type: string };

function boundTo(elements: readonly Restored[], id: string, type: string): Bound[] {
  const bound = elements.find((element) => element.id === id)?.boundElements ?? [];
  return (bound as Bound[]).filter((one) => one.type === type);
}

describe('Excalidraw', () => {
  it.each(Object.entries(fixtureMaps))(
    'keeps every element unchanged: %s',
    async (_name, map: EmpathyMap) => {
      const { text } = excalidraw.write(map);
      const restored = await restore(page, text);
      expect(restored.map(withoutBaseline)).toEqual(JSON.parse(text).elements);
    },
  );

  it('has each note as a rectangle and a text that refer to each other', async () => {
    const map = fixtureMaps.typical;
    const restored = await restore(page, excalidraw.write(map).text);
    for (const { id, text } of notesOfMap(map)) {
      const [label] = boundTo(restored, `note-${id}`, 'text');
      const shown = restored.find((element) => element.id === label?.id);
      expect(shown?.containerId).toBe(`note-${id}`);
      expect(`${shown?.originalText}`.startsWith(text)).toBe(true);
    }
  });

  it('has each tension as an arrow whose ends and notes refer to each other', async () => {
    const map = fixtureMaps.typical;
    const restored = await restore(page, excalidraw.write(map).text);
    const arrows = restored.filter(({ type }) => type === 'arrow');
    expect(arrows.map(({ startBinding, endBinding }) => [startBinding, endBinding])).toEqual(
      (map.tensions ?? []).map(({ from, to }) => [
        { elementId: `note-${from}`, focus: 0, gap: 1 },
        { elementId: `note-${to}`, focus: 0, gap: 1 },
      ]),
    );
    arrows.forEach(({ id }, at) => {
      const { from = '', to = '' } = map.tensions?.[at] ?? {};
      for (const note of [from, to]) {
        expect(boundTo(restored, `note-${note}`, 'arrow').map((bound) => bound.id)).toContain(id);
      }
    });
  });

  it('moves the notes of a section with its frame', async () => {
    const restored = await restore(page, excalidraw.write(fixtureMaps.typical).text);
    const frames = restored.filter(({ type }) => type === 'frame').map(({ id }) => id);
    const inSections = fixtureMaps.typical.sections.flatMap(({ id, notes }) =>
      notes.map((note) => [`note-${note.id}`, `section-${id}`]),
    );
    const inFrames = restored.filter(({ id }) => /^note-.*(?<!-text)$/.test(id));
    expect(inFrames.map(({ id, frameId }) => [id, frameId])).toEqual(inSections);
    expect(frames).toEqual(
      expect.arrayContaining(fixtureMaps.typical.sections.map(({ id }) => `section-${id}`)),
    );
  });
});
