// What is sent and announced during a session step.
import { describe, expect, it } from 'vitest';
import type { BatchEntry } from '../../shared/contract';
import type { Failure } from '../../shared/contract/failure';
import type { BoardEdit } from '../../shared/draw/board-edit';
import { board } from '../../shared/locales/en/board';
import { NO_RECORD } from '../../shared/model/session';
import { buildView } from '../../tests/harness/open-map';
import { type Answers, buildWindow, settle } from '../../tests/harness/scripted-window';

const failure: Failure = { code: 'canvas', step: 's', item: '', detail: '' };
const answer = (changes: Parameters<typeof buildView>[0] = {}): Answers => ({
  'map.update': { ok: true, value: buildView(changes) },
  'sections.hide': { ok: true, value: buildView(changes) },
});
const editIn = (sent: { body: unknown }[]) => (sent[0]?.body as { edit: BoardEdit } | undefined)?.edit;
const far = { id: 'hear.second-hand', distance: 'far', text: 'What has {persona} heard?' } as const;

describe('addNotes', () => {
  it('sends the text unchanged, in the section’s colour', async () => {
    const { actions, store, sent } = buildWindow();
    expect(await actions.addNotes('hear', [' “Wait” '])).toBe(true);
    expect(sent[0]?.body).toEqual({
      node: '1:1',
      section: 'hear',
      notes: [{ node: '', copy: false, text: ' “Wait” ', fill: '#A8DAFF', data: '', word: '' }],
    });
    expect(store.get().status.text).toBe('Note added to Hear.');
  });

  it('sends several at once, skipping empty ones', async () => {
    const { actions, store, sent } = buildWindow();
    await actions.addNotes('hear', ['a', ' ', 'b']);
    expect(sent[0]?.body).toMatchObject({ notes: [{ text: 'a' }, { text: 'b' }] });
    expect(store.get().status.text).toBe('2 notes added to Hear.');
  });

  it('returns false on failure, so that the field keeps its text', async () => {
    const { actions } = buildWindow({ 'note.add': { ok: false, failure } });
    expect(await actions.addNotes('hear', ['a'])).toBe(false);
  });

  it('carries the touchpoint that the prompt asks about, unless its hashtag names one', async () => {
    const { actions, sent } = buildWindow({}, buildView({ context: 'Touchpoints: Front desk' }));
    actions.choosePrompt('hear', 'hear.messages@front-desk');
    await actions.addNotes('hear', ['a', 'b #at-phone', 'c #quote']);
    const carried = { data: '{"touchpoint":"Front desk"}', own: true };
    const base = { node: '', copy: false, fill: '#A8DAFF', word: '' };
    expect((sent[0]?.body as { notes: unknown } | undefined)?.notes).toEqual([
      { ...base, text: 'a', ...carried },
      { ...base, text: 'b #at-phone', data: '' },
      { ...base, text: 'c #quote', ...carried },
    ]);
  });

  it('never sends an empty note', async () => {
    const { actions, sent } = buildWindow();
    expect(await actions.addNotes('hear', ['  '])).toBe(false);
    expect(sent).toEqual([]);
  });
});

describe('showStep', () => {
  it.each([
    ['hear', { role: 'section', section: 'hear' }, 'Hear shown on the board.'],
    ['persona', { role: 'persona' }, 'Persona shown on the board.'],
    ['example', { role: 'how-to' }, 'A good note shown on the board.'],
    ['vote', { role: 'map' }, 'Vote shown on the board.'],
  ])('moves the view to %s', async (step, target, said) => {
    const { actions, store, sent } = buildWindow({}, buildView({}, { step }));
    await actions.showStep();
    expect(sent).toEqual([{ name: 'piece.show', body: { node: '1:1', ...target } }]);
    expect(store.get().status.text).toBe(said);
  });

  it('requests a deleted section, too, so that the user learns it is gone', async () => {
    const answers = { 'piece.show': { ok: false as const, failure } };
    const { actions, store } = buildWindow(answers, buildView({ present: ['see'] }));
    await actions.showStep();
    expect([store.get().failure, store.get().status.text]).toEqual([failure, '']);
  });
});

describe('follow', () => {
  it('does not move the view for a deleted section', async () => {
    const { actions, sent } = buildWindow({}, buildView({ present: ['see'] }));
    await actions.follow();
    expect(sent).toEqual([]);
  });
});

describe('prompts', () => {
  const onBoard = { prompts: { hear: ['hear.messages', 'hear.influence'] } };

  it('are pinned in place of the prompt with the same distance', async () => {
    const { actions, store, sent } = buildWindow(answer(), buildView(onBoard));
    await actions.pinPrompt('hear', far);
    const edit = editIn(sent);
    expect(edit?.texts).toEqual([
      {
        role: 'prompt',
        section: 'hear',
        prompt: 'hear.influence',
        to: 'What has Dana heard?',
        becomes: 'hear.second-hand',
      },
      { role: 'now-step', onlyOurs: true, to: 'STARTS SOON' },
      { role: 'now-name', onlyOurs: true, to: '👋  Welcome' },
      { role: 'now-task', onlyOurs: true, to: board.now.waiting.task },
      { role: 'now-next', onlyOurs: true, to: '14 steps · first: Persona' },
    ]);
    expect(store.get().status.text).toBe('The prompt is on the board now.');
  });

  it('are not pinned if no prompt is left on the board', async () => {
    const { actions, sent } = buildWindow();
    await actions.pinPrompt('hear', far);
    expect(sent).toEqual([]);
  });

  it('of the group are saved with the map and selected at once', async () => {
    const { actions, store, sent } = buildWindow(answer());
    const added = actions.addPrompt('hear', { distance: 'near', text: 'Who laughs about it?' });
    expect(store.get().prompts).toEqual({ hear: 'own.1' });
    await added;
    const edit = editIn(sent);
    expect(edit?.facts).toEqual({
      prompts: '{"hear":[{"id":"own.1","distance":"near","text":"Who laughs about it?"}]}',
    });
    expect(store.get().status.text).toBe('Prompt added to Hear.');
  });

  it('of the group can be removed', async () => {
    const prompts = { hear: [{ ...far, id: 'own.1' }], see: [{ ...far, id: 'own.2' }] };
    const { actions, store, sent } = buildWindow(answer(), buildView({}, { prompts }));
    await actions.removePrompt('hear', 'own.1');
    const edit = editIn(sent);
    expect(edit?.facts.prompts).toBe(JSON.stringify({ see: prompts.see, hear: [] }));
    expect(store.get().status.text).toBe('Prompt removed from Hear.');
  });
});

describe('hiding', () => {
  it('hides the notes of the current section only, and reveals whatever is hidden', async () => {
    const view = buildView({ present: ['hear', 'see'] });
    const after = buildView({ hidden: ['hear', 'see'] });
    const batch = { ok: true, value: { replies: [view, after] } } as const;
    const { actions, store, sent } = buildWindow({ batch }, view);
    const ordered = (at: number) => (sent[at]?.body as { requests: BatchEntry[] } | undefined)?.requests[1];
    await actions.hideNotes();
    expect(ordered(0)).toEqual({
      name: 'sections.hide',
      body: { node: '1:1', sections: ['hear'], hidden: true },
    });
    expect(store.get().status.text).toBe('The notes are hidden now.');
    await actions.revealNotes();
    expect(ordered(1)?.body).toEqual({ node: '1:1', sections: ['hear', 'see'], hidden: false });
    expect(store.get().status.text).toBe('Everybody sees the notes.');
  });
});

describe('Follow on board', () => {
  it('moves the view at once when it is turned on', () => {
    const { actions, sent } = buildWindow();
    actions.setGuide({ follows: false });
    expect(sent).toEqual([]);
    actions.setGuide({ follows: true });
    expect(sent).toEqual([{ name: 'piece.show', body: { node: '1:1', role: 'section', section: 'hear' } }]);
  });
});

describe('showing the step on the board', () => {
  it('is on at first, and the board follows at once when it is turned off', async () => {
    const record = { ...NO_RECORD, started: 1, entered: 1 };
    const { actions, store, sent } = buildWindow(answer(), buildView({}, { step: 'hear', record }));
    const edits = () => sent.map(({ body }) => (body as { edit: BoardEdit }).edit);
    expect(store.get().guide.showsStep).toBe(true);
    actions.setGuide({ showsStep: false });
    await settle();
    expect(edits()[0]?.texts.map(({ to }) => to)).toEqual(Object.values(board.now.unshown));
    expect([edits()[0]?.flags, edits()[0]?.facts]).toEqual([[], {}]);
    expect(store.get().status.text).toBe('The step is off the board.');
  });
});

describe('toggle', () => {
  it('opens and closes', () => {
    const { actions, store } = buildWindow();
    actions.toggle('card');
    actions.toggle('steps');
    expect(store.get().guide.open).toEqual(['card', 'steps']);
    actions.toggle('card');
    expect(store.get().guide.open).toEqual(['steps']);
  });
});

describe('without a map', () => {
  it('sends nothing', async () => {
    const { actions, sent } = buildWindow({}, null);
    await actions.showStep();
    await actions.pinPrompt('hear', far);
    await actions.hideNotes();
    await actions.revealNotes();
    expect(await actions.addNotes('hear', ['a'])).toBe(false);
    expect(sent).toEqual([]);
  });
});
