// A long text is read in turns, between which the window answers.
import { describe, expect, it } from 'vitest';
import { buildView } from '../../tests/harness/open-map';
import { buildWindow } from '../../tests/harness/scripted-window';

type Window = ReturnType<typeof buildWindow>;

function check({ actions }: Window, text: string): void {
  actions.paste(text);
  actions.checkPasted();
}

function checkedText(text: string): Window {
  const window = buildWindow({}, buildView());
  window.actions.setImporting(true);
  check(window, text);
  return window;
}

const found = ({ store }: Window) => store.get().importing?.found ?? null;

describe('a long text', () => {
  const list = (note: string) => `## Hear\n${`- ${note} **waits** for an answer\n`.repeat(2000)}`;

  it('is read in turns of a few pieces, between which the window answers', () => {
    const window = checkedText(list('Ada'));
    let pauses = 0;
    for (; found(window) === null; pauses += 1) window.timeUp();
    // 5 steps in a turn: pieces of 5000 characters, three with what they hold, and two looks at each thousand of 2000 items.
    const steps = Math.ceil(list('Ada').length / 5000) + 3 + 2 * 2;
    expect(pauses).toBe(Math.floor(steps / 5));
    expect(found(window)).toMatchObject({ ok: true, format: 'markdown' });
  });

  it('is dropped when another one is checked meanwhile', () => {
    const window = checkedText(list('Ada'));
    window.timeUp();
    check(window, '## Hear\n- Bo');
    const first = found(window);
    expect(first).toMatchObject({ ok: true, format: 'markdown' });
    for (let pause = 0; pause < 100; pause += 1) window.timeUp();
    expect(found(window)).toBe(first);
  });
});
