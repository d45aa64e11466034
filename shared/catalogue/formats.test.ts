// Tests how languages write numbers, lists and what depends on a number.
import { expect, it } from 'vitest';
import { formatsOf } from './formats';

const notes = { one: '{count} note', other: '{count} notes' };

it('chooses the form of the number and writes the number as the language does', () => {
  const { countText } = formatsOf('en');
  expect([0, 1, 2, 1200].map((count) => countText(notes, count))).toEqual([
    '0 notes',
    '1 note',
    '2 notes',
    '1,200 notes',
  ]);
  expect(
    formatsOf('fr').countText({ one: '{count} note', many: '{count} de notes', other: '{count} notes' }, 0),
  ).toBe('0 note');
  expect(formatsOf('de').countText({ one: '{count} Notiz', other: '{count} Notizen' }, 1200)).toBe(
    '1.200 Notizen',
  );
  expect(formatsOf('ja').countText({ other: '{count} 件' }, 1)).toBe('1 件');
});

it('falls back to the form that every language has', () => {
  expect(formatsOf('en').form({ other: 'some' }, 1)).toBe('some');
});

it('joins lists and writes shares as the language does', () => {
  const items = ['A', 'B', 'C'];
  expect(formatsOf('en').list(items)).toBe('A, B and C');
  expect(formatsOf('de').list(items)).toBe('A, B und C');
  expect(formatsOf('ja').list(items)).toBe('A、B、C');
  expect(formatsOf('es').list(items)).toBe('A, B y C');
  expect(formatsOf('en').enumerate(items)).toBe('A, B, C');
  expect(formatsOf('zh-Hans').enumerate(items)).toBe('A、B、C');
  expect(formatsOf('en').percent(0.4)).toBe('40%');
  expect(formatsOf('fr').percent(0.4)).toBe('40\u00a0%');
});

it('writes moments as the language does', () => {
  const moment = new Date(2026, 10, 2, 14, 5).getTime();
  expect(formatsOf('en').time(moment)).toBe('14:05');
  expect(formatsOf('de').dateAndTime(moment)).toBe('02.11.2026, 14:05');
  expect(formatsOf('ja').time(moment)).toBe('14:05');
});
