// One line of a list of actions: who does it and until when, and only where the line is clear.
import { describe, expect, it } from 'vitest';
import { actionFrom } from './markdown-actions';

describe('an action of a list', () => {
  it('has its owner and its day in either order, without the marks that part them', () => {
    const said = { text: 'Move the desk', status: 'open', owner: 'ana', due: '2026-12-01' };
    expect(actionFrom('Move the desk – @ana, due 2026-12-01', false, false)).toEqual(said);
    expect(actionFrom('Move the desk, by 2026-12-01 (owner: ana)', false, false)).toEqual(said);
  });

  it('is one text, whatever the space in it', () => {
    const text = `Move${' '.repeat(50_000)}it`;
    expect(actionFrom(text, true, false)).toEqual({ text, status: 'done' });
  });
});
