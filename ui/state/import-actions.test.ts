// What an import finds in a file, what the user can choose, and what is sent.

import { describe, expect, it } from 'vitest';
import { sectionName } from '../../shared/catalogue/template-words';
import type { RequestOf } from '../../shared/contract';
import type { Failure } from '../../shared/contract/failure';
import { planImport } from '../../shared/file/from-empathy-map';
import { predictBoard } from '../../shared/file/predict-board';
import { board } from '../../shared/locales/en/board';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { buildView } from '../../tests/harness/open-map';
import { type Answers, buildWindow, settle } from '../../tests/harness/scripted-window';

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
    title: sectionName(id, board),
    notes: id === 'hear' ? [{ id: 'n1', text: 'Rumours', evidence: 'assumption' }] : [],
  })),
};
const textOf = (map: EmpathyMap) => JSON.stringify(map);
const drawn = buildView({ node: '7:7', map: 'map-7', title: 'Bakery', personaName: 'Mo' });
const cancelled: Failure = { code: 'cancelled', step: 'map.insert', item: '', detail: '' };

const batchOf = (body: unknown) => (body as RequestOf<'batch'>).requests;

const withNotes = (map: EmpathyMap, notes: EmpathyMap['sections'][number]['notes']): EmpathyMap => ({
  ...map,
  sections: map.sections.map((section) => (section.id === 'hear' ? { ...section, notes } : section)),
});

function importing(answers: Answers = {}, view = buildView()) {
  const window = buildWindow(answers, view);
  window.actions.setImporting(true);
  return window;
}

function checkedText(text: string, answers: Answers = {}) {
  const window = importing(answers);
  window.actions.paste(text);
  window.actions.checkPasted();
  return window;
}

const checked = (map: EmpathyMap, answers: Answers = {}) => checkedText(textOf(map), answers);

/** Opens the map that drawing `onBoard` would produce, and checks the file against it. */
async function compared(onBoard: EmpathyMap, inFile: EmpathyMap, answers: Answers = {}) {
  const { plan, facts, content } = planImport(onBoard, onBoard.id, board);
  const read = predictBoard(plan, facts, content as NonNullable<typeof content>);
  const view = buildView({ node: 'map', map: onBoard.id, title: onBoard.title, personaName: 'Mo' });
  const given: Answers = {
    'map.read': { ok: true, value: read },
    'map.update': { ok: true, value: view },
    ...answers,
  };
  const window = importing(given, view);
  window.actions.paste(textOf(inFile));
  window.actions.checkPasted();
  await settle();
  window.sent.length = 0;
  return window;
}

describe('a check', () => {
  it('finds the map in a pasted text and announces it', () => {
    const { store, sent } = checked(file);
    expect(store.get().importing).toEqual({
      pasted: textOf(file),
      source: { name: '', text: textOf(file) },
      found: { ok: true, format: 'json', maps: [file], remarks: [], repairs: [] },
      moves: new Map(),
      maps: [file],
      which: 0,
      into: 'new',
      merging: null,
      diff: null,
    });
    expect(store.get().status.text).toBe('File checked: 1 note.');
    expect(sent).toEqual([]);
  });

  it('lets lines move to another section, into the map and out of it, and says what becomes of all', async () => {
    const text = '## Hear\n- Rumours\n- Rain\n\n## Weather\nMuch fog\n';
    const { actions, store, sent } = checkedText(text, { 'map.insert': { ok: true, value: drawn } });
    const { found } = store.get().importing ?? {};
    expect(found?.ok && found.remarks.map(({ leftOut }) => leftOut)).toEqual([['Much fog'], ['Weather']]);
    actions.moveLines(['0/hear.1', 'left-out/0/0'], 'see');
    expect(store.get().status.text).toBe('3 notes in sections, 0 notes in no section and 1 thing left out');
    actions.moveLines(['0/hear.2'], null);
    expect(store.get().status.text).toBe('2 notes in sections, 0 notes in no section and 2 things left out');
    const [map] = store.get().importing?.maps ?? [];
    expect(map?.sections.flatMap(({ id, notes }) => notes.map((note) => [id, note.text]))).toEqual([
      ['see', 'Rumours'],
      ['see', 'Much fog'],
    ]);
    await actions.runImport();
    expect(sent).toEqual([{ name: 'map.insert', body: planImport(map as EmpathyMap, map?.id ?? '', board) }]);
  });

  it('makes a conclusion part of the problem statement, and no longer counts it as left out', () => {
    const { actions, store } = checkedText('## Hear\n- Rumours\n\n## Insights\n- They want news\n');
    actions.moveLines(['left-out/0/0'], 'problem');
    expect(store.get().status.text).toBe('1 note in a section, 0 notes in no section and 0 things left out');
    expect(store.get().importing?.maps[0]?.problemStatement).toEqual({ text: 'They want news' });
  });

  it('forgets what was moved once another file is checked', () => {
    const { actions, store } = checked(file);
    actions.moveLines(['0/n1'], null);
    actions.checkPasted();
    expect([store.get().importing?.moves.size, store.get().importing?.maps]).toEqual([0, [file]]);
  });

  it('lists the problems', () => {
    const { store } = checkedText('{"type":"empathy-map","version":99}');
    expect(store.get().importing?.found).toMatchObject({ ok: false, format: 'json', repaired: null });
    // The alert covers it.
    expect(store.get().status.text).toBe('');
  });

  it('is discarded once the text changes', () => {
    const { actions, store } = checked(file);
    actions.paste('{');
    expect(store.get().importing).toMatchObject({ pasted: '{', source: null, found: null });
  });

  it('treats a file like a text, and drops earlier pasted text', async () => {
    const { actions, store } = importing();
    actions.paste('something else');
    await actions.checkFile(new File([textOf(file)], 'map.json'));
    expect(store.get().importing).toMatchObject({
      pasted: '',
      source: { name: 'map.json', text: textOf(file) },
      found: { ok: true, maps: [file] },
    });
  });

  it('drops a file that finishes loading after the user has left', async () => {
    const { actions, store } = importing();
    const reading = actions.checkFile(new File([textOf(file)], 'map.json'));
    actions.setImporting(false);
    await reading;
    expect([store.get().importing, store.get().status.text]).toEqual([null, '']);
  });

  it('does not read a file of more than 20 MB', async () => {
    const { actions, store } = importing();
    const arrayBuffer = () => Promise.reject(new Error('read'));
    await actions.checkFile({ name: 'large.json', size: 20_000_001, arrayBuffer });
    expect(store.get().importing?.found).toEqual({
      ok: false,
      format: null,
      problems: ['The file is larger than 20 MB, which is the limit.'],
      repaired: null,
    });
  });

  it('reports an unreadable file', async () => {
    const { actions, store } = importing();
    const arrayBuffer = () => Promise.reject(new Error('gone'));
    await actions.checkFile({ name: 'gone.json', size: 9, arrayBuffer });
    expect(store.get().importing?.found).toMatchObject({
      problems: ['The file couldn’t be read. Choose it again.'],
    });
  });

  it('rejects bytes that are not text', async () => {
    const { actions, store } = importing();
    await actions.checkFile(new File([new Uint8Array([0xff, 0xfe, 0x41, 0])], 'notes.csv'));
    expect(store.get().importing?.found).toMatchObject({
      ok: false,
      format: null,
      problems: ['This text is in UTF-16. Save it as UTF-8 and choose it again.'],
    });
  });

  it('offers a repair and continues with it', () => {
    const damaged = { ...file, title: 7 };
    const { actions, store } = checkedText(JSON.stringify(damaged));
    const found = store.get().importing?.found;
    expect(found?.ok).toBe(false);
    actions.repair();
    const repaired = store.get().importing?.found;
    expect(repaired).toMatchObject({ ok: true, format: 'json', remarks: [] });
    expect(repaired?.ok && repaired.repairs).toHaveLength(1);
    expect(repaired?.ok && repaired.maps[0]?.sections[3]?.notes[0]?.text).toBe('Rumours');
  });
});

describe('a table', () => {
  const table = 'Section,Note,Comment\nHear,Rumours,Ana said so\nSee,Queues,\n';
  const texts = (map: EmpathyMap | undefined) =>
    map?.sections.flatMap(({ id, notes }) => notes.map(({ text }) => `${id}: ${text}`));

  it('is reread with the meanings chosen for its columns', () => {
    const { actions, store } = checkedText(table);
    actions.chooseColumns(['section', '', 'text']);
    const found = store.get().importing?.found;
    expect(found?.columns).toEqual([
      { heading: 'Section', meaning: 'section' },
      { heading: 'Note', meaning: '' },
      { heading: 'Comment', meaning: 'text' },
    ]);
    expect(found?.ok && texts(found.maps[0])).toEqual(['hear: Ana said so']);
  });

  it('keeps its columns when a choice leaves no notes, so that the user can choose again', () => {
    const { actions, store } = checkedText(table);
    actions.chooseColumns(['section', '', '']);
    expect(store.get().importing?.found).toEqual({
      ok: false,
      format: 'csv',
      problems: ['Which column has the notes? Choose one.'],
      repaired: null,
      columns: [
        { heading: 'Section', meaning: 'section' },
        { heading: 'Note', meaning: '' },
        { heading: 'Comment', meaning: '' },
      ],
    });
    actions.chooseColumns(['section', 'text', '']);
    const found = store.get().importing?.found;
    expect(found?.ok && texts(found.maps[0])).toEqual(['see: Queues', 'hear: Rumours']);
  });

  it('is reread in the chosen format', () => {
    const { actions, store } = checkedText(table);
    actions.chooseFormat('lines');
    expect(store.get().importing?.found).toMatchObject({ ok: true, format: 'lines' });
  });
});

describe('several maps in one file', () => {
  const text = '# Persona: Dana\n\n## Hear\n\n- Rumours\n\n# Persona: Ben\n\n## See\n\n- Queues\n- Crowds\n';

  it('can be chosen one by one', async () => {
    const { actions, store, sent } = checkedText(text, { 'map.insert': { ok: true, value: drawn } });
    const found = store.get().importing?.found;
    expect(found?.ok && found.maps.map(({ persona }) => persona.name)).toEqual(['Dana', 'Ben']);
    actions.chooseMap(1);
    await actions.runImport();
    expect(sent[0]?.body).toMatchObject({ plan: { root: { tag: { map: found?.ok && found.maps[1]?.id } } } });
  });

  it('can be drawn all at once, as one batch', async () => {
    const dana = buildView({ node: '5:5', map: 'dana' });
    const ben = buildView({ node: '6:6', map: 'ben' });
    const replies = { ok: true, value: { replies: [dana, ben] } } as const;
    const { actions, store, sent } = checkedText(text, { batch: replies });
    actions.chooseMap('all');
    await actions.runImport();
    const requests = batchOf(sent[0]?.body);
    expect([sent.length, sent[0]?.name]).toEqual([1, 'batch']);
    expect(requests.map(({ name }) => name)).toEqual(['map.insert', 'map.insert']);
    expect(store.get().current?.node).toBe('6:6');
    expect(store.get().status.text).toBe('2 maps imported: 3 notes.');
    expect(store.get().importing).toBeNull();
  });
});

describe('an import into a new map', () => {
  it('draws the map under its own id and closes the import', async () => {
    const { actions, store, sent } = checked(file, { 'map.insert': { ok: true, value: drawn } });
    await actions.runImport();
    expect(sent).toEqual([{ name: 'map.insert', body: planImport(file, 'map-7', board) }]);
    expect(store.get().importing).toBeNull();
    expect(store.get().current?.node).toBe('7:7');
    expect(store.get().status.text).toBe('“Bakery” imported: 1 note.');
  });

  it('gives the map another id when its own is already on the page', async () => {
    const same = { ...file, id: 'map-1' };
    const failure: Failure = { code: 'canvas', step: 'map.read', item: '', detail: '' };
    const { actions, sent } = checked(same, {
      'map.insert': { ok: true, value: drawn },
      'map.read': { ok: false, failure },
    });
    actions.chooseInto('new');
    await settle();
    sent.length = 0;
    await actions.runImport();
    expect(sent).toEqual([{ name: 'map.insert', body: planImport(same, 'new-map', board) }]);
  });

  it('keeps the findings when drawing fails', async () => {
    const failure: Failure = { code: 'canvas', step: 's', item: '', detail: '' };
    const { actions, store } = checked(file, { 'map.insert': { ok: false, failure } });
    await actions.runImport();
    expect(store.get().importing?.found?.ok).toBe(true);
    expect([store.get().failure, store.get().status.text]).toEqual([failure, '']);
  });

  it('announces that the board is unchanged after a cancel', async () => {
    const { actions, store, sent } = checked(file, { 'map.insert': { ok: false, failure: cancelled } });
    const running = actions.runImport();
    await actions.cancelWork();
    await running;
    expect(sent.map(({ name }) => name)).toEqual(['map.insert', 'work.cancel']);
    expect(store.get().failure).toBeNull();
    expect(store.get().status.text).toBe('Cancelled. The board is as it was.');
    expect(store.get().importing?.found?.ok).toBe(true);
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

describe('an import into the open map', () => {
  it('is suggested for a file of that map, and finds no differences in an unchanged export', async () => {
    const { actions, store, sent } = await compared(file, file);
    const found = store.get().importing;
    expect(found?.into).toBe('open');
    expect(found?.merging?.comparison).toMatchObject({ added: [], conflicts: [], same: 1, onBoard: 0 });
    await actions.runImport();
    expect(sent).toEqual([]);
    expect(store.get().importing).toBe(found);
  });

  it('adds new content as one batch, after rereading the board', async () => {
    const more = withNotes(file, [
      { id: 'n1', text: 'Rumours', evidence: 'assumption' },
      { id: 'n2', text: 'Promises', evidence: 'quote' },
    ]);
    const { actions, store, sent } = await compared(file, more);
    await actions.runImport();
    expect(sent.map(({ name }) => name)).toEqual(['map.read', 'batch', 'map.update']);
    const requests = batchOf(sent[1]?.body);
    expect(requests.map(({ name }) => name)).toEqual(['note.add']);
    expect(requests[0]?.body).toMatchObject({ node: 'map', section: 'hear', notes: [{ text: 'Promises' }] });
    expect(store.get().status.text).toBe('Added to “Bakery”: 1 note new, 0 differences taken from the file.');
    expect(store.get().importing).toBeNull();
  });

  it('overwrites a difference only if the user takes it from the file', async () => {
    const other = withNotes(file, [{ id: 'n1', text: 'Gossip', evidence: 'assumption' }]);
    const { actions, store, sent } = await compared(file, other);
    const conflicts = store.get().importing?.merging?.comparison.conflicts ?? [];
    expect(conflicts).toMatchObject([{ kind: 'note', field: 'text', board: 'Rumours', file: 'Gossip' }]);
    actions.takeFromFile(new Set(conflicts.map(({ id }) => id)));
    await actions.runImport();
    const requests = batchOf(sent[1]?.body);
    expect(requests.map(({ name }) => name)).toEqual(['notes.write']);
    expect(requests[0]?.body).toMatchObject({ notes: [{ was: 'Rumours', to: 'Gossip' }] });
    expect(store.get().status.text).toBe('Added to “Bakery”: 0 notes new, 1 difference taken from the file.');
  });

  it('shows the differences again if the board has changed in the meantime', async () => {
    const other = withNotes(file, [{ id: 'n1', text: 'Gossip', evidence: 'assumption' }]);
    const answers: Answers = {};
    const { actions, store, sent } = await compared(file, other, answers);
    const ids = store.get().importing?.merging?.comparison.conflicts.map(({ id }) => id) ?? [];
    expect(ids).toEqual(['note/n1/text']);
    actions.takeFromFile(new Set(ids));
    const merging = store.get().importing?.merging;
    const before = { ...merging?.comparison, same: 99 };
    store.dispatch({
      type: 'importing',
      importing: { ...store.get().importing, merging: { ...merging, comparison: before } } as never,
    });
    await actions.runImport();
    expect(sent.map(({ name }) => name)).toEqual(['map.read']);
    expect(store.get().importing?.merging).toEqual(merging);
    expect(store.get().status.text).toBe(
      'The board has changed in the meantime. Check the differences again, then import.',
    );
  });

  it('falls back to a new map when the board cannot be read', async () => {
    const failure: Failure = { code: 'no-map', step: 'map.read', item: '', detail: '' };
    const { store } = await compared(file, file, { 'map.read': { ok: false, failure } });
    expect(store.get().importing).toMatchObject({ into: 'new', merging: null });
    expect(store.get().failure).toEqual(failure);
  });
});
