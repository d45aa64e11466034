// The command without a window: how it reads its parameters, and the text of its single notice.
import { describe, expect, it } from 'vitest';
import type { Failure, FailureCode } from '../../shared/contract/failure';
import { localeFor } from '../locale';
import { failedNotice, insertedNotice, specFor } from './insert-command';

const en = localeFor('en');

const nothing = { persona: '', template: '', size: '', order: '' };

describe('specFor', () => {
  it('fills empty parameters with defaults', () => {
    expect(specFor({ ...nothing, persona: '  Dana ' }, en)).toEqual({
      ok: true,
      spec: {
        title: 'Empathy map',
        persona: 'Dana',
        template: 'six-section',
        size: 'regular',
        language: 'en',
        order: { preset: 'outside-in', sections: ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'] },
        people: 6,
        minutes: 60,
      },
    });
  });

  it.each(['recovery', 'Lost customers', ' lost CUSTOMERS '])('finds an order by %j', (order) => {
    const chosen = specFor({ ...nothing, order }, en);
    expect(chosen.ok && chosen.spec.order.preset).toBe('recovery');
  });

  it.each(['six-section', 'Six sections'])('finds a template by %j', (template) => {
    expect(specFor({ ...nothing, template }, en).ok).toBe(true);
  });

  it.each(['compact', 'Compact', ' COMPACT'])('finds a size by %j', (size) => {
    const chosen = specFor({ ...nothing, size }, en);
    expect(chosen.ok && chosen.spec.size).toBe('compact');
  });

  it.each([
    [{ ...nothing, template: 'Nine' }, '“Nine” isn’t a known template. Run the command again and pick one.'],
    [{ ...nothing, size: 'A9' }, '“A9” isn’t a known size. Run the command again and pick one.'],
    [{ ...nothing, order: 'custom' }, '“custom” isn’t a known order. Run the command again and pick one.'],
  ])('rejects %j', (parameters, said) => {
    expect(specFor(parameters, en)).toEqual({ ok: false, said });
  });

  it('cuts a long value, so that the whole notice stays visible', () => {
    const chosen = specFor({ ...nothing, order: 'backwards '.repeat(50) }, en);
    expect(chosen.ok ? '' : chosen.said).toBe(
      '“backwards backwards backwards backwards …” isn’t a known order. Run the command again and pick one.',
    );
    expect(chosen.ok ? 0 : chosen.said.length).toBe(100);
  });
});

describe('insertedNotice', () => {
  const { order, people } = { order: { preset: 'recovery', sections: ['pain', 'gain'] }, people: 6 } as const;
  const notice = (title: string) =>
    insertedNotice({ title, order: { preset: order.preset, sections: [...order.sections] }, people }, en);

  it('says what was inserted', () => {
    expect(notice('Ward')).toBe('Inserted “Ward” with 2 sections for 6 people.');
  });

  it('cuts a long title, but never inside a character', () => {
    const long = notice(`${'a'.repeat(57)}${'🦊'.repeat(40)}`);
    expect(long).toBe(`Inserted “${'a'.repeat(57)}…” with 2 sections for 6 people.`);
    expect(notice('a'.repeat(200))).toHaveLength(100);
  });
});

describe('failedNotice', () => {
  const failure = (code: FailureCode, item = ''): Failure => ({ code, step: 's', item, detail: '' });

  it('says what happened', () => {
    expect(failedNotice(failure('canvas'), en)).toBe(
      'Figma refused a step. Check the board, then try again.',
    );
  });

  it('falls back to a shorter message when a notice would be cut', () => {
    expect(failedNotice(failure('no-font', 'Inter Semi Bold'), en)).toBe(
      'No map was inserted. Open the plugin to see why.',
    );
  });
});
