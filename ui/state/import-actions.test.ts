// What an import says of a file, and what it sends.
import { describe, expect, it } from 'vitest';
import { planImport } from '../../shared/board/from-empathy-map';
import { board } from '../../shared/catalogue/locales/en';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import type { Failure } from '../../shared/protocol/failure';
import { buildView } from '../../tests/harness/open-map';
import { type Answers, buildWindow } from '../../tests/harness/scripted-window';

const sections = ['think-feel', 'see', 'say-do', 'hear', 'pain', 'gain'] as const;
const file: EmpathyMap = {
  type: 'empathy-map',
  version: 1,
  source: 'test',
  id: 'map-7',
  title: 'Bakery',
  language: 'en',
  template: 'six-section',
  createdAt: '2026-11-21T10:00:00.000Z',
  exportedAt: '2026-11-21T11:00:00.000Z',
  persona: { name: 'Mo' },
  order: { preset: 'custom', sections: [...sections] },
  sections: sections.map((id) => ({
    id,
    title: board.sections[id],
    notes: id === 'hear' ? [{ id: 'n1', text: 'Rumours' }] : [],
  })),
};
const textOf = (map: EmpathyMap) => JSON.stringify(map);

function importing(answers: Answers = {}) {
  const window = buildWindow(answers);
  window.actions.setImporting(true);
  return window;
}

function checked(map: EmpathyMap, answers: Answers = {}) {
  const window = importing(answers);
  window.actions.paste(textOf(map));
  window.actions.checkPasted();
  return window;
}

describe('a check', () => {
  it('finds the map of a pasted text and says so', () => {
    const { store, sent } = checked(file);
    expect(store.get().importing?.found).toEqual({ ok: true, map: file });
    expect(store.get().status.text).toBe('The file can be imported: 1 note.');
    expect(sent).toEqual([]);
  });

  it('lists what is wrong', () => {
    const { store } = checked({ ...file, title: 7 } as never);
    const found = store.get().importing?.found;
    expect(found).toEqual({ ok: false, problems: ['title: expected text, found number'] });
    expect(store.get().status.text).toBe('There is 1 problem. Nothing was drawn.');
  });

  it('is void once the text changes', () => {
    const { actions, store } = checked(file);
    actions.paste('{');
    expect(store.get().importing).toEqual({ pasted: '{', found: null });
  });

  it('takes a file as it takes a text', async () => {
    const { actions, store } = importing();
    await actions.checkFile(new Blob([textOf(file)]));
    expect(store.get().importing?.found).toEqual({ ok: true, map: file });
  });

  it('forgets a file that was read after the person has left', async () => {
    const { actions, store } = importing();
    const reading = actions.checkFile(new Blob([textOf(file)]));
    actions.setImporting(false);
    await reading;
    expect(store.get().importing).toBeNull();
  });

  it('does not read a file of more than 20 MB', async () => {
    const { actions, store } = importing();
    const large = { size: 20_000_001, text: () => Promise.reject(new Error('read')) };
    await actions.checkFile(large);
    expect(store.get().importing?.found).toEqual({
      ok: false,
      problems: ['The file is larger than 20 MB, the most that can be read.'],
    });
  });

  it('says when a file cannot be read', async () => {
    const { actions, store } = importing();
    const gone = { size: 9, text: () => Promise.reject(new Error('gone')) };
    await actions.checkFile(gone);
    expect(store.get().importing?.found).toEqual({
      ok: false,
      problems: ['The file could not be read. Choose it again.'],
    });
  });
});

describe('runImport', () => {
  const drawn = buildView({ node: '7:7', map: 'map-7', title: 'Bakery', personaName: 'Mo' });

  it('draws the map under its own id and leaves the import', async () => {
    const { actions, store, sent } = checked(file, { 'map.insert': { ok: true, value: drawn } });
    await actions.runImport();
    expect(sent).toEqual([{ name: 'map.insert', body: planImport(file, 'map-7', board) }]);
    expect(store.get().importing).toBeNull();
    expect(store.get().current?.node).toBe('7:7');
    expect(store.get().status.text).toBe('“Bakery” imported: 1 note.');
  });

  it('gives the map another id when its own is on the page', async () => {
    const { actions, sent } = checked({ ...file, id: 'map-1' }, { 'map.insert': { ok: true, value: drawn } });
    await actions.runImport();
    expect(sent).toEqual([
      { name: 'map.insert', body: planImport({ ...file, id: 'map-1' }, 'new-map', board) },
    ]);
  });

  it('keeps what was found when drawing fails', async () => {
    const failure: Failure = { code: 'canvas', step: 's', item: '', detail: '' };
    const { actions, store } = checked(file, { 'map.insert': { ok: false, failure } });
    await actions.runImport();
    expect(store.get().importing?.found?.ok).toBe(true);
    expect([store.get().failure, store.get().status.text]).toEqual([failure, '']);
  });

  it('sends nothing before a check, and nothing twice', async () => {
    const { actions, sent } = buildWindow();
    await actions.runImport();
    expect(sent).toEqual([]);
    const again = checked(file, { 'map.insert': { ok: true, value: drawn } });
    await Promise.all([again.actions.runImport(), again.actions.runImport()]);
    expect(again.sent).toHaveLength(1);
  });
});
