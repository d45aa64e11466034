// Tests the words of the card where a session of fourteen steps does not come (tests/contract/step-on-board.test.ts).
import { describe, expect, it } from 'vitest';
import { buildOpenMap } from '../../tests/harness/open-map';
import { boardTexts } from '../catalogue/board-texts';
import { NO_RECORD } from '../model/session';
import { nowTexts } from './now-texts';

const texts = boardTexts.en;
const look = { isFigjam: true, showsStep: true };
const map = { ...buildOpenMap(), record: { ...NO_RECORD, started: 1, entered: 1 } };
const named = (name: string) => ({ ...map, details: { ...map.details, name } });

describe('the card', () => {
  it('says all of a long task', () => {
    const name = 'Dana '.repeat(40);
    const { task } = nowTexts({ ...named(name), step: 'vote' }, texts, look);
    expect(task).toBe(`Put 3 stamps on what matters most to ${name}. Stamps need edit access.`);
  });

  it('says how long the step really is, and how many notes fit in it', () => {
    const next = (seconds: number) =>
      nowTexts({ ...map, step: 'hear', plan: { hear: seconds } }, texts, look).next;
    expect(next(540)).toMatch(/^9 min · about 5 notes each · next: /);
    expect(next(120)).toMatch(/^2 min · about 1 note each · next: /);
  });

  it('asks about this person while nobody has named them', () => {
    expect(nowTexts({ ...named(''), step: 'vote' }, texts, look).task).toContain('to this person.');
  });

  it('says a situation as its card does, in the words of the board', () => {
    const whatIfs = [{ id: 'sold-out' }, { id: 'own.1', text: 'it rains' }];
    const on = (step: string, words = texts) =>
      nowTexts({ ...named('Dana'), order: { ...map.order, whatIfs }, step }, words, look);
    expect(on('what-if/sold-out')).toMatchObject({
      label: 'NOW · 10 of 16',
      name: '🔀  What if it is sold out?',
      task: 'What does Dana think, feel, say and do then? Write it where it belongs.',
      next: '4 min · next: What if it rains?',
    });
    expect(on('what-if/own.1').name).toBe('🔀  What if it rains?');
    expect(on('what-if/sold-out', boardTexts.de).name).toBe('🔀  Was, wenn es ausverkauft ist?');
  });

  it.each(['persona', 'vote', 'tensions', 'cluster', 'hear'])(
    'says nothing of FigJam’s in Design: %s',
    (step) => {
      const { task } = nowTexts({ ...map, step }, texts, { ...look, isFigjam: false });
      expect(task).not.toMatch(/stamp|stick/i);
    },
  );
});
