// Tests the differences between file and board in the map's title, statement and persona.

import { describe, expect, it } from 'vitest';
import { compared, nodeOf, planned, readFull } from '../../tests/harness/merging';
import type { BoardEdit } from '../draw/board-edit';

describe('the map’s own words', () => {
  const comparison = compared((file) => {
    file.title = 'Why nobody phones';
    Object.assign(file.persona, { name: 'Dana B.', role: 'Doctor', segment: { kind: 'loyal' } });
    file.persona.fields = [
      { label: 'Pet', value: 'A dog' },
      { label: 'Car', value: 'None' },
      { label: 'role', value: 'is a field of ours' },
      { label: '', value: 'bare' },
    ];
    Object.assign(file.context ?? {}, { goal: 'No calls at eight', touchpoints: ['Phone'] });
    file.problemStatement = { text: 'Dana needs sleep', notes: ['n1'] };
  });

  it('conflict field by field', () => {
    expect(comparison.conflicts.map(({ id, board, file }) => [id, board, file])).toEqual([
      ['title//', 'Why patients phone', 'Why nobody phones'],
      ['persona//name', 'Dana', 'Dana B.'],
      ['persona//segment', 'Lost customer (night shift)', 'Loyal customer'],
      ['persona//role', 'Nurse', 'Doctor'],
      ['own//Pet', 'A cat', 'A dog'],
      ['context//goal', 'Fewer calls at eight', 'No calls at eight'],
      ['context//touchpoints', 'Phone\nFront desk', 'Phone'],
      ['problem//', readFull().problemStatement?.text, 'Dana needs sleep'],
    ]);
    expect(comparison.filled.map(({ id, file }) => [id, file])).toEqual([['own//Car', 'None']]);
  });

  it('are written as in the file', () => {
    const entries = planned(comparison);
    expect(entries.map(({ name }) => name)).toEqual(['notes.set', 'map.update', 'map.update', 'map.update']);
    const texts = entries.slice(1).flatMap(
      ({ body }) =>
        (
          body as {
            edit: {
              texts: { role: string; label?: string; field?: string; to: string; onlyOurs?: boolean }[];
            };
          }
        ).edit.texts,
    );
    expect(
      texts
        .filter(({ onlyOurs }) => onlyOurs !== true)
        .map(({ role, label, field, to }) => [role, label ?? field, to]),
    ).toEqual([
      ['title', undefined, 'Why nobody phones'],
      ['persona-name', undefined, 'Dana B.'],
      ['persona-field', 'segment', 'Loyal customer'],
      ['persona-field', 'role', 'Doctor'],
      ['context-text', 'Goal', 'No calls at eight'],
      ['context-text', 'Touchpoints', 'Phone'],
      ['problem-text', undefined, 'Dana needs sleep'],
      ['persona-field', 'own/Pet', 'A dog'],
    ]);
    const cards = entries.flatMap(({ body }) => (body as { edit?: BoardEdit }).edit?.cards ?? []);
    expect(cards.map(({ items }) => items.map(({ characters }) => characters))).toEqual([['Car', 'None']]);
  });
});

it('draws tensions between notes on the board, once per pair', () => {
  const comparison = compared((file) => {
    file.tensions?.push(
      { from: 'n3', to: 'n1', label: 'why' },
      { from: 'n1', to: 'n3' },
      { from: 'n1', to: 'n2' },
    );
  });
  expect(planned(comparison, false)).toEqual([
    { name: 'tension.draw', body: { node: 'map', from: nodeOf('n3'), to: nodeOf('n1'), label: 'why' } },
  ]);
});
