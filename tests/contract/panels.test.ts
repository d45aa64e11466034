// The persona's cards and the problem's table: people write on the board, the window writes too, and nothing is lost.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { editCell, remove, typeText } from '../../host/document/people';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { board } from '../../shared/locales/en/board';
import { boxOf, fieldPiece, piece, pieces, wordsOf } from '../harness/board';
import { toEarlierPanels } from '../harness/earlier-panels';
import { complaintsAbout } from '../harness/inspect';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const STAMP = { source: 'test', exportedAt: '2026-11-30T10:00:00.000Z' };
const LONG = 'To know a week ahead which nights are hers, and to book what she needs around them. '.repeat(6);

const exported = (plugin: OpenPlugin, node: string) =>
  toEmpathyMap(plugin.get('map.read', { node }), STAMP).map;

/** As people do, in FigJam's table or in the rows of Design. */
function fillLine(file: FigmaFile, map: string, line: number, words: string): void {
  const table = piece(file, map, 'problem-table');
  if (table.type === 'TABLE') editCell(file, table.id, line, 1, words);
  else typeText(file, file.get(table.children[line] ?? '').children[1] ?? '', words);
}

describe.each(everywhere)('the panels in %s, %s', (editor, mode) => {
  const start = async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    plugin.run.settle();
    return { plugin, file: plugin.file, node };
  };

  it('ask for what is not known, and say nothing about it in a file', async () => {
    const { plugin, file, node } = await start();
    expect(exported(plugin, node).persona).toEqual({ name: 'Dana' });
    expect(complaintsAbout(file, node)).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('are read as people write into each text, and the window hears of it', async () => {
    const { plugin, file, node } = await start();
    typeText(file, fieldPiece(file, node, 'role').id, 'Ward nurse');
    typeText(file, fieldPiece(file, node, 'goal').id, 'Role: any\nGoal: Sleep');
    typeText(file, fieldPiece(file, node, 'segment').id, 'Lost customer');
    plugin.run.settle();
    expect(plugin.events('map').at(-1)?.personaFields.slice(0, 2)).toEqual([
      { field: 'role', label: '', text: 'Ward nurse' },
      { field: 'goal', label: '', text: 'Role: any\nGoal: Sleep' },
    ]);
    expect(exported(plugin, node).persona).toEqual({
      name: 'Dana',
      role: 'Ward nurse',
      goal: 'Role: any\nGoal: Sleep',
      segment: { kind: 'lost-customer' },
    });
  });

  it('give back any words, to the character', async () => {
    const { plugin, file, node } = await start();
    plugin.update(node, { own: { label: 'Pet', value: 'A cat' } });
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, words, words, words, (role, age, label, value) => {
        typeText(file, fieldPiece(file, node, 'role').id, role);
        typeText(file, fieldPiece(file, node, 'age').id, age);
        typeText(file, fieldPiece(file, node, 'own/Pet', 'persona-label').id, label);
        typeText(file, fieldPiece(file, node, 'own/Pet').id, value);
        expect(exported(plugin, node).persona).toEqual({
          name: 'Dana',
          role,
          age,
          fields: [{ label, value }],
        });
      }),
      { numRuns: 15 },
    );
  });

  it('get a chip for each further fact, and lose it with its last word', async () => {
    const { plugin, file, node } = await start();
    const before = pictureOf(file);
    plugin.update(node, { details: { children: 'Two' } });
    plugin.update(node, { own: { label: 'Pet', value: 'A cat' } });
    expect(complaintsAbout(file, node)).toEqual([]);
    expect(exported(plugin, node).persona).toEqual({
      name: 'Dana',
      children: 'Two',
      fields: [{ label: 'Pet', value: 'A cat' }],
    });
    const map = plugin.update(node, { own: { label: 'Pet', value: '' } });
    expect(map.details.own).toEqual([]);
    const left = ['persona-label', 'persona-field', 'card'].flatMap((role) =>
      pieces(file, node, role).filter(({ pluginData }) => (pluginData.tag ?? '').includes('own/Pet')),
    );
    expect(left).toEqual([]);
    for (let undone = 0; undone < 3; undone += 1) file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('draw nothing a second time if somebody was quicker', async () => {
    const { plugin, node } = await start();
    const body = plugin.updateBody(node, { details: { children: 'Two' } });
    plugin.update(node, { details: { children: 'Three' } });
    expect(plugin.ask('map.update', body)).toMatchObject({ ok: false, failure: { code: 'changed' } });
    expect(exported(plugin, node).persona.children).toBe('Three');
  });

  it('grow with long words: the card, what is below it, the panel and the map', async () => {
    const { plugin, file, node } = await start();
    const before = pictureOf(file);
    const at = (id: string) => boxOf(file, id);
    const card = fieldPiece(file, node, 'goal', 'card').id;
    const chip = fieldPiece(file, node, 'age', 'card').id;
    const below = piece(file, node, 'section', 'pain').id;
    const was = [at(card).height, at(chip).y, at(below).y];
    plugin.update(node, { details: { goal: LONG, role: LONG } });
    const is = [at(card).height, at(chip).y, at(below).y];
    is.forEach((value, index) => {
      expect(value).toBeGreaterThan(was[index] ?? 0);
    });
    expect(complaintsAbout(file, node)).toEqual([]);
    plugin.update(node, { details: { goal: 'Sleep' } });
    plugin.update(node, { details: { goal: LONG } });
    expect([at(card).height, at(chip).y]).toEqual(is.slice(0, 2));
    for (let undone = 0; undone < 3; undone += 1) file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('make the problem of the lines that people fill, and write it with the next step', async () => {
    const { plugin, file, node } = await start();
    fillLine(file, node, 0, 'hear of late cancellations');
    fillLine(file, node, 2, 'nobody sees the free slots');
    plugin.run.settle();
    const sentence = 'Dana needs to hear of late cancellations, yet nobody sees the free slots.';
    expect(plugin.events('map').at(-1)?.problemRows[0]?.[1]).toBe('hear of late cancellations');
    expect(exported(plugin, node).problemStatement).toEqual({ text: sentence });
    plugin.update(node, { step: 'actions' });
    expect(wordsOf(piece(file, node, 'problem-text'))).toBe(sentence);
    fillLine(file, node, 1, 'she works nights');
    expect(exported(plugin, node).problemStatement?.text).toBe(
      'Dana needs to hear of late cancellations because she works nights, yet nobody sees the free slots.',
    );
  });

  it('never overwrite a sentence that people wrote', async () => {
    const { plugin, file, node } = await start();
    typeText(file, piece(file, node, 'problem-text').id, 'It is too late.');
    fillLine(file, node, 0, 'sleep');
    plugin.update(node, { step: 'actions', name: 'Ida' });
    expect(wordsOf(piece(file, node, 'problem-text'))).toBe('It is too late.');
    expect(exported(plugin, node).problemStatement).toEqual({ text: 'It is too late.' });
    expect(plugin.update(node, { problem: '' }).problem).toBe('Ida needs to sleep.');
    expect(wordsOf(piece(file, node, 'problem-text'))).toBe('Ida needs to sleep.');
  });

  it('of an earlier map are read and written as they are', async () => {
    const { plugin, file, node } = await start();
    const details = toEarlierPanels(file, node);
    expect(plugin.open(node).details).toEqual({ name: 'Dana', segment: null, details: {}, own: [] });
    typeText(file, details, 'Role: Nurse\nDog: Rex\nno label here');
    plugin.open(node);
    const map = plugin.update(node, { details: { age: '41' }, own: { label: 'Car', value: 'Red' } });
    expect(wordsOf(file.get(details))).toBe('Role: Nurse\nDog: Rex\nno label here\nAge: 41\nCar: Red');
    expect(map.details).toEqual({
      name: 'Dana',
      segment: null,
      details: { role: 'Nurse', age: '41' },
      own: [
        { label: 'Dog', value: 'Rex\nno label here' },
        { label: 'Car', value: 'Red' },
      ],
    });
    expect(pieces(file, node, 'persona-field')).toEqual([]);
  });

  it('get a chip for what people deleted, and fail without their panel', async () => {
    const { plugin, file, node } = await start();
    remove(file, [fieldPiece(file, node, 'goal').id, fieldPiece(file, node, 'goal', 'card').id]);
    plugin.open(node);
    plugin.update(node, { details: { goal: 'Sleep' } });
    expect(exported(plugin, node).persona.goal).toBe('Sleep');
    remove(file, [piece(file, node, 'persona').id]);
    plugin.open(node);
    expect(plugin.ask('map.update', plugin.updateBody(node, { details: { goal: 'Rest' } }))).toMatchObject({
      ok: false,
      failure: { code: 'no-text' },
    });
  });
});

it('the words of the catalogue ask for every field', () => {
  expect(Object.values(board.persona.asks).filter((ask) => ask.trim() === '')).toEqual([]);
});
