// The sentence for a failure, and what its report may contain.
import { describe, expect, it } from 'vitest';
import { localeFor } from '../locale';
import { buildReport, fontSentence, sentenceOf } from './report';

const en = localeFor('en');

describe('buildReport', () => {
  it('contains the facts of the failure and where it happened', () => {
    const failure = {
      code: 'no-section' as const,
      step: 'note.add',
      item: 'hear',
      detail: 'in appendChild: node removed',
    };
    expect(
      JSON.parse(buildReport('1.2.3', { editor: 'figma', fonts: [], selfCheck: null }, failure)),
    ).toEqual({
      plugin: 'Empathy Map',
      version: '1.2.3',
      editor: 'figma',
      code: 'no-section',
      step: 'note.add',
      item: 'hear',
      detail: 'in appendChild: node removed',
    });
  });

  it('contains the last self-check, also without a failure', () => {
    const selfCheck = { readings: { timer: 'yes' }, absent: [], found: {}, refused: {}, remains: 0 };
    expect(JSON.parse(buildReport('1.2.3', { editor: 'figjam', fonts: [], selfCheck }))).toEqual({
      plugin: 'Empathy Map',
      version: '1.2.3',
      editor: 'figjam',
      selfCheck,
    });
  });
});

describe('a missing font', () => {
  const fonts = [{ missing: 'Inter Bold', used: 'Roboto Bold' }];

  it('is named in the window and in the report, with what is used instead', () => {
    expect(fontSentence(fonts, en)).toBe(
      'The font Inter Bold isn’t available here, so texts use Roboto Bold.',
    );
    const failure = { code: 'canvas' as const, step: 'map.insert', item: '', detail: '' };
    expect(
      JSON.parse(buildReport('1.2.3', { editor: 'figma', fonts, selfCheck: null }, failure)).fonts,
    ).toEqual(['Roboto Bold instead of Inter Bold']);
  });
});

describe('sentenceOf', () => {
  const failure = { step: 'note.add', detail: 'in appendChild: node removed' };

  it('refers to a section by its title', () => {
    expect(sentenceOf({ ...failure, code: 'no-section', item: 'think-feel' }, en)).toBe(
      '“Think & Feel” is no longer on the map. Put it back in Plan.',
    );
  });

  it('refers to a font by its name', () => {
    expect(sentenceOf({ ...failure, code: 'no-font', item: 'Inter Bold' }, en)).toBe(
      'The font Inter Bold couldn’t be loaded. Connect to the internet or choose another one, then try again.',
    );
  });

  it('leaves the editor’s error message to the report', () => {
    expect(sentenceOf({ ...failure, code: 'canvas', item: 'title' }, en)).toBe(
      'Figma refused a step. Check the board, then try again.',
    );
  });
});
