// What the page's address says and how it is written.
import { describe, expect, it } from 'vitest';
import { readAddress, stateHash } from './address';

describe('the address', () => {
  it('shows a newcomer a filled map with the guide open', () => {
    expect(readAddress('')).toMatchObject({ state: 'clinic', run: 'guide', board: null });
  });

  it('combines a state with a command, an editor and a theme', () => {
    expect(readAddress('#state=many&run=export&editor=figma&theme=dark')).toEqual({
      state: 'many',
      run: 'export',
      editor: 'figma',
      theme: 'dark',
      board: null,
    });
  });

  it('opens an empty page for names that it does not know', () => {
    expect(readAddress('#state=nonsense&editor=word&theme=pink')).toEqual({
      state: 'empty',
      run: null,
      editor: null,
      theme: null,
      board: null,
    });
  });

  it('keeps the dark theme when another state is chosen', () => {
    expect(readAddress(stateHash('bakery', 'dark'))).toMatchObject({ state: 'bakery', theme: 'dark' });
  });
});
