// What the page's URL means, and how it is written.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/model/sections';
import { TEMPLATE_IDS } from '../../../shared/templates';
import { STATES } from '../states/states';
import { readAddress, STATE_NAMES, shownMap, stateHash } from './address';

describe('the URL hash', () => {
  it('shows a new visitor a filled map with the guide open', () => {
    expect(readAddress('')).toMatchObject({ state: 'clinic', run: 'guide', board: null });
  });

  it('combines a state with a command, an editor and a theme', () => {
    expect(readAddress('#state=many&run=export&editor=figma&theme=dark&language=de')).toEqual({
      state: 'many',
      run: 'export',
      editor: 'figma',
      theme: 'dark',
      language: 'de',
      board: null,
      readings: {},
    });
  });

  it('opens an empty page for unknown names', () => {
    expect(readAddress('#state=nonsense&editor=word&theme=pink')).toEqual({
      state: 'empty',
      run: null,
      editor: null,
      theme: null,
      language: null,
      board: null,
      readings: {},
    });
  });

  it('says in which Figma the board is open, and leaves out what it does not know', () => {
    const { readings } = readAddress('#readings=text-metrics:1.3,inter:missing,inter:green,moon:full');
    expect(readings).toEqual({ 'text-metrics': '1.3', inter: 'missing' });
  });

  it('has a board for each template in each size, and for each language, in which the window speaks', () => {
    for (const template of TEMPLATE_IDS) {
      expect(STATE_NAMES).toContain(template);
      expect(STATE_NAMES).toContain(`${template}-compact`);
    }
    expect(shownMap('goal-first-compact')).toEqual({
      template: 'goal-first',
      size: 'compact',
      language: 'en',
      isEmpty: false,
    });
    for (const language of LANGUAGES) {
      expect(readAddress(`#state=language-${language}`)).toMatchObject({
        state: `language-${language}`,
        language,
      });
      expect(shownMap(`language-${language}`)).toMatchObject({ language, isEmpty: true });
    }
    expect(readAddress('#state=language-ja&language=de').language).toBe('de');
    expect(STATES.map(({ name }) => name).sort()).toEqual([...STATE_NAMES].sort());
  });

  it('keeps the dark theme when another state is chosen', () => {
    expect(readAddress(stateHash('bakery', 'dark'))).toMatchObject({ state: 'bakery', theme: 'dark' });
  });
});
