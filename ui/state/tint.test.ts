// Section colours by name.
import { describe, expect, it } from 'vitest';
import { tintOf } from './tint';

describe('tintOf', () => {
  it('gives each section its colour on the board', () => {
    expect(tintOf('six-section', 'hear')).toBe('blue');
    expect(tintOf('six-section', 'pain')).toBe('red');
  });
});
