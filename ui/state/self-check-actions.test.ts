// The self-check from the window: what is asked, what is kept for reports, and what is announced.
import { describe, expect, it } from 'vitest';
import { MEMBERS } from '../../shared/self-check/members';
import { buildWindow } from '../../tests/harness/scripted-window';

const checked = {
  absent: ['figma.timer'],
  findings: [
    { what: 'text-resize', value: 'NONE', refused: false },
    { what: 'row-below-text', value: 'Error: too low', refused: true },
  ],
  remains: 0,
};

describe('the self-check', () => {
  it('keeps what Figma answered, with what the window found, and says how much that is', async () => {
    const { actions, store, sent } = buildWindow({ 'self.check': { ok: true, value: checked } });
    await actions.selfCheck(false);
    expect(sent.at(-1)).toEqual({ name: 'self.check', body: { members: MEMBERS } });
    expect(store.get().selfCheck).toEqual({
      readings: { 'text-resize': 'sets-none', 'table-below-text': 'throws', 'blob-address': 'refused' },
      absent: ['figma.timer'],
      found: { 'text-resize': 'NONE' },
      refused: { 'row-below-text': 'Error: too low' },
      remains: 0,
    });
    expect(store.get().status.text).toBe('Checked. The report has 3 answers now.');
  });

  it('says when something could not be removed', async () => {
    const { actions, store } = buildWindow({
      'self.check': { ok: true, value: { ...checked, remains: 1 } },
    });
    await actions.selfCheck(true);
    expect(store.get().selfCheck?.remains).toBe(1);
    expect(store.get().status.text).toBe(
      'Checked, but 1 layer couldn’t be removed. Look below and to the right of everything else.',
    );
  });

  it('keeps the last result when the next check fails', async () => {
    const answers: Parameters<typeof buildWindow>[0] = { 'self.check': { ok: true, value: checked } };
    const { actions, store } = buildWindow(answers);
    await actions.selfCheck(true);
    const before = store.get().selfCheck;
    const failure = { code: 'canvas', step: 'self.check', item: '', detail: '' } as const;
    answers['self.check'] = { ok: false, failure };
    await actions.selfCheck(true);
    expect(store.get().selfCheck).toBe(before);
    expect(store.get().failure).toEqual(failure);
  });
});
