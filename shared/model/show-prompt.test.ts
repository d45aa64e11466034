// Tests which prompts a session remembers as shown.
import { describe, expect, it } from 'vitest';
import { NO_RECORD, showPrompt } from './session';

describe('showPrompt', () => {
  it('remembers each prompt once, in the order shown', () => {
    const once = showPrompt(showPrompt(NO_RECORD, 'hear', 'b'), 'hear', 'a');
    expect(once.prompts).toEqual({ hear: ['b', 'a'] });
    expect(showPrompt(once, 'hear', 'b')).toBe(once);
  });
});
