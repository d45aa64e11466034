// What is sent and said in a step of the session.
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../shared/protocol/failure';
import { buildWindow } from '../../tests/harness/scripted-window';

const failure: Failure = { code: 'canvas', step: 's', item: '', detail: '' };

describe('addNote', () => {
  it('sends the text to the character, in the colour of the section', async () => {
    const { actions, store, sent } = buildWindow();
    expect(await actions.addNote('hear', ' “Wait” ')).toBe(true);
    expect(sent[0]?.body).toEqual({ node: '1:1', section: 'hear', text: ' “Wait” ', fill: '#A8DAFF' });
    expect(store.get().status.text).toBe('Note added to Hear.');
  });

  it('reports a failure, so that the field keeps the text', async () => {
    const { actions } = buildWindow({ 'note.add': { ok: false, failure } });
    expect(await actions.addNote('hear', 'a')).toBe(false);
  });

  it('sends no empty note', async () => {
    const { actions, sent } = buildWindow();
    expect(await actions.addNote('hear', '  ')).toBe(false);
    expect(sent).toEqual([]);
  });
});

describe('goToSection', () => {
  it('stores the step, shows it at once and says where the session stands', async () => {
    const { actions, store, sent } = buildWindow();
    await actions.goToSection('think-feel');
    expect(sent).toEqual([{ name: 'guide.step', body: { node: '1:1', section: 'think-feel' } }]);
    expect(store.get().current?.step).toBe('think-feel');
    expect(store.get().status.text).toBe('Step 3 of 6: Think & Feel');
  });
});

describe('without a map', () => {
  it('sends nothing', async () => {
    const { actions, sent } = buildWindow({}, null);
    await actions.goToSection('hear');
    await actions.showSection('hear');
    expect(await actions.addNote('hear', 'a')).toBe(false);
    expect(sent).toEqual([]);
  });
});
