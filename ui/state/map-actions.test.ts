// What is sent and announced when a map is inserted, changed or repaired.

import { describe, expect, it } from 'vitest';
import type { Failure } from '../../shared/contract/failure';
import { editFor } from '../../shared/draw/edit';
import { planNewMap, planSection } from '../../shared/draw/new-map';
import { sectionIds } from '../../shared/templates';
import { buildOpenMap, buildView } from '../../tests/harness/open-map';
import { type Answers, buildWindow, settle } from '../../tests/harness/scripted-window';
import { presetOrder } from './order';

const SECTION_IDS = sectionIds('six-section');

const failure: Failure = { code: 'canvas', step: 's', item: '', detail: '' };
const map = buildOpenMap();

describe('insert', () => {
  it('rejects bad numbers and sends nothing', () => {
    const { actions, sent } = buildWindow();
    actions.editDraft({ people: '0' });
    expect(actions.insert()).toEqual(['people']);
    expect(sent).toEqual([]);
  });

  it('sends the draft’s plan with a new id and the current time', () => {
    const { actions, sent } = buildWindow({ 'map.insert': { ok: false, failure } });
    actions.editDraft({ title: ' Ward ', persona: 'Noor' });
    actions.insert();
    const spec = {
      title: 'Ward',
      persona: 'Noor',
      template: 'six-section',
      size: 'regular',
      language: 'en',
      order: presetOrder('outside-in', 'six-section'),
      people: 6,
      minutes: 60,
    } as const;
    expect(sent).toEqual([
      {
        name: 'map.insert',
        body: { ...planNewMap(spec, 'new-map', '1970-01-01T00:00:00.000Z'), content: null },
      },
    ]);
  });

  it('warns after inserting a map without a persona', async () => {
    const unnamed = buildView({ node: '3:3', map: 'map-3', personaName: '' });
    const { actions, store } = buildWindow({ 'map.insert': { ok: true, value: unnamed } });
    expect(actions.insert()).toEqual([]);
    await settle();
    expect(store.get().current?.node).toBe('3:3');
    expect(store.get().status.text).toBe('Map inserted with 6 sections. Name the persona before you start.');
  });

  it('does not insert twice while the first map is being drawn', () => {
    const { actions, sent } = buildWindow({ 'map.insert': { ok: false, failure } });
    actions.insert();
    actions.insert();
    expect(sent.length).toBe(1);
  });
});

describe('update', () => {
  it('sends only the changes, and announces them once the board has them', async () => {
    const renamed = buildView({ title: 'Ward' });
    const { actions, store, sent } = buildWindow({ 'map.update': { ok: true, value: renamed } });
    await actions.update(map, { title: 'Ward' }, 'Title saved.');
    expect(sent).toEqual([
      {
        name: 'map.update',
        body: { node: '1:1', edit: { texts: [{ role: 'title', to: 'Ward' }], name: 'Ward', facts: {} } },
      },
    ]);
    expect(store.get().current?.title).toBe('Ward');
    expect(store.get().status.text).toBe('Title saved.');
  });

  it('writes one detail and not the others', async () => {
    const { actions, sent } = buildWindow({ 'map.update': { ok: true, value: buildView() } });
    await actions.update(map, { details: { age: '42' } }, 'Age saved.');
    expect(sent[0]?.body).toEqual({
      node: '1:1',
      edit: { texts: [{ role: 'persona-details', label: 'Age', colon: ': ', to: '42' }], facts: {} },
    });
  });

  it('sends and announces nothing if there is nothing to write', async () => {
    const { actions, sent, store } = buildWindow();
    await actions.update(map, {}, 'Saved.');
    expect(sent).toEqual([]);
    expect(store.get().status.text).toBe('');
  });

  it('builds on a change that is still pending', async () => {
    const { actions, sent } = buildWindow({ 'map.update': { ok: true, value: buildView() } });
    const first = actions.update(map, { name: 'Noor' }, '');
    await Promise.all([first, actions.update(map, { details: { role: 'nurse' } }, '')]);
    const named = buildOpenMap({ personaName: 'Noor' });
    expect(sent[1]?.body).toEqual({ node: '1:1', edit: editFor(named, { details: { role: 'nurse' } }) });
  });

  it('updates the map that was being edited, even after another one was opened', async () => {
    const answers: Answers = {
      'map.open': { ok: true, value: buildView({ node: '2:2', map: 'map-2', title: 'Bakery' }) },
      'map.update': { ok: true, value: buildView({ title: 'Ward' }) },
    };
    const { actions, store, sent } = buildWindow(answers);
    await actions.openMap('2:2');
    await actions.update(map, { title: 'Ward' }, 'Title saved.');
    expect(sent[1]).toEqual({
      name: 'map.update',
      body: { node: '1:1', edit: editFor(map, { title: 'Ward' }) },
    });
    expect([store.get().current?.node, store.get().current?.title]).toEqual(['2:2', 'Bakery']);
  });

  it('reverts to the board’s state on failure', async () => {
    const { actions, store } = buildWindow({
      'map.update': { ok: false, failure },
      'map.open': { ok: true, value: buildView() },
    });
    await actions.update(map, { title: 'Ward' }, 'Title saved.');
    expect(store.get().current?.title).toBe('Clinic');
    expect(store.get().failure).toBe(failure);
    expect(store.get().status.text).toBe('');
  });

  it('reports why the change failed, even if the board does not answer afterwards', async () => {
    const silence: Failure = { ...failure, code: 'no-answer' };
    const { actions, store } = buildWindow({
      'map.update': { ok: false, failure },
      'map.open': { ok: false, failure: silence },
    });
    await actions.update(map, { title: 'Ward' }, 'Title saved.');
    expect(store.get().failure).toBe(failure);
  });
});

describe('restoreSection', () => {
  const present = SECTION_IDS.filter((id) => id !== 'hear');
  const torn = buildView({ present });

  it('sends the section’s drawing and its former place, once for a double click', async () => {
    const { actions, store, sent } = buildWindow(
      { 'section.restore': { ok: true, value: buildView() } },
      torn,
    );
    expect(store.get().current?.missing).toEqual(['hear']);
    await Promise.all([actions.restoreSection('hear'), actions.restoreSection('hear')]);
    expect(sent).toEqual([
      { name: 'section.restore', body: { node: '1:1', ...planSection(buildOpenMap({ present }), 'hear') } },
    ]);
    expect(store.get().current?.missing).toEqual([]);
    expect(store.get().status.text).toBe('An empty Hear was added. Undo brings its notes back.');
  });

  it('sends nothing while no map is open', async () => {
    const { actions, sent } = buildWindow({}, null);
    await actions.restoreSection('hear');
    expect(sent).toEqual([]);
  });
});

describe('repairing a map', () => {
  const repaired = buildView({ node: '3:3', map: 'map-3', title: 'Ward' });

  it('opens it and says so', async () => {
    const { actions, sent, store } = buildWindow({ 'map.repair': { ok: true, value: repaired } });
    actions.setDrafting(true);
    await actions.repairMap('3:3');
    expect(sent).toEqual([{ name: 'map.repair', body: { node: '3:3' } }]);
    const { current, drafting, status } = store.get();
    expect([current?.node, drafting, status.text]).toEqual(['3:3', false, 'Map repaired.']);
  });

  it('that fails leaves everything as it was', async () => {
    const { actions, store } = buildWindow({ 'map.repair': { ok: false, failure } });
    await actions.repairMap('3:3');
    expect([store.get().current?.node, store.get().failure]).toEqual(['1:1', failure]);
  });
});
