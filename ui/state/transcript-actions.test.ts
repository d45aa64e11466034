// Quotes from a transcript: what is sent for a sentence, and when the research is written along with it.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../shared/contract';
import { stickyFills } from '../../shared/draw/palette';
import { buildView } from '../../tests/harness/open-map';
import { buildWindow, settle } from '../../tests/harness/scripted-window';

const PASTED = 'Ana [0:03]: How do you book?\nDana [0:05]: I set two alarms. Then I call.';

const note = (text: string, source: string) => ({
  node: '',
  copy: false,
  text,
  fill: stickyFills.teal,
  data: JSON.stringify({ evidence: 'quote', source }),
  word: 'quote',
});

function openTranscript(context = '') {
  const value = { replies: [buildView({ context }), {}] };
  const window = buildWindow({ batch: { ok: true, value } }, buildView({ context }));
  window.actions.openTranscript();
  window.actions.changeTranscript({ pasted: PASTED, title: 'Spring round', consent: true });
  window.actions.showTranscript();
  return window;
}

const shownIn = ({ store }: ReturnType<typeof openTranscript>) => store.get().transcript;

describe('addQuote', () => {
  it('draws the words as a quote with research, person and time as its source', async () => {
    const window = openTranscript('Research: Interviews: Spring round (consent given)');
    const { actions, sent, store } = window;
    actions.changeTranscript({ selection: { anchor: 1, focus: 2 } });
    expect(await actions.addQuote('see')).toBe(true);
    const said = note('I set two alarms. Then I call.', 'Spring round · Dana · 0:05');
    expect(sent).toEqual([{ name: 'note.add', body: { node: '1:1', section: 'see', notes: [said] } }]);
    expect(store.get().status.text).toBe('Quote added to See.');
    expect(shownIn(window)?.placed).toEqual({ 1: ['see'], 2: ['see'] });
  });

  it('writes the interview and its consent with the first quote, in one undo step', async () => {
    const { actions, sent } = openTranscript();
    await actions.addQuote('see');
    expect(sent.map(({ name }) => name)).toEqual(['batch']);
    const [written, added] = (sent[0]?.body as RequestOf<'batch'> | undefined)?.requests ?? [];
    expect([written?.name, added?.name]).toEqual(['map.update', 'note.add']);
    expect(JSON.stringify(written?.body)).toContain('Interviews: Spring round (consent given)');
  });

  it('keeps an answer that the research has already, and gives it one where it has none', async () => {
    const refused = openTranscript('Research: Interviews: Spring round (no consent)');
    await refused.actions.addQuote('see');
    expect(refused.sent.map(({ name }) => name)).toEqual(['note.add']);
    const unsaid = openTranscript('Research: Survey: Spring round (40)');
    await unsaid.actions.addQuote('see');
    expect(JSON.stringify(unsaid.sent[0]?.body)).toContain('Spring round (40, consent given)');
  });

  it('calls a speaker what the user wants', async () => {
    const { actions, sent } = openTranscript('Research: Interviews: Spring round (consent given)');
    actions.changeTranscript({ names: { Dana: 'P3' }, selection: { anchor: 2, focus: 2 } });
    await actions.addQuote('see');
    expect(sent[0]?.body).toMatchObject({ notes: [note('Then I call.', 'Spring round · P3 · 0:05')] });
  });

  it('adds each sentence of quick keys, in order', async () => {
    const { actions, sent } = openTranscript('Research: Interviews: Spring round (consent given)');
    const first = actions.addQuote('see');
    actions.changeTranscript({ selection: { anchor: 1, focus: 1 } });
    await Promise.all([first, actions.addQuote('see')]);
    const texts = sent.map(({ body }) => (body as { notes: { text: string }[] }).notes[0]?.text);
    expect(texts).toEqual(['How do you book?', 'I set two alarms.']);
  });

  it('marks nothing that the board refused', async () => {
    const failure = { code: 'no-note', step: 'add', item: '', detail: '' } as const;
    const window = buildWindow(
      { 'note.add': { ok: false, failure } },
      buildView({ context: 'Research: Interviews: Spring round (consent given)' }),
    );
    window.actions.openTranscript();
    window.actions.changeTranscript({ pasted: PASTED, title: 'Spring round' });
    window.actions.showTranscript();
    expect(await window.actions.addQuote('see')).toBe(false);
    expect([window.store.get().transcript?.placed, window.store.get().failure]).toEqual([{}, failure]);
  });
});

describe('the transcript', () => {
  it('needs words and a name for the interview', () => {
    const { actions, store } = buildWindow();
    const problem = () => store.get().transcript?.problem;
    actions.openTranscript();
    actions.showTranscript();
    expect(problem()).toBe('empty');
    actions.changeTranscript({ pasted: 'Words.' });
    actions.showTranscript();
    expect([problem(), store.get().transcript?.transcript]).toEqual(['untitled', null]);
  });

  it('comes from a file, whose name is offered for the interview', async () => {
    const { actions, store } = buildWindow();
    actions.openTranscript();
    const bytes = new TextEncoder().encode(PASTED);
    await actions.chooseTranscript({
      name: 'dana.vtt',
      size: bytes.length,
      arrayBuffer: async () => bytes.buffer,
    });
    expect(store.get().transcript).toMatchObject({
      pasted: PASTED,
      fileName: 'dana.vtt',
      title: 'dana',
      refusal: '',
    });
    const pdf = new TextEncoder().encode('%PDF-1.7');
    await actions.chooseTranscript({
      name: 'dana.pdf',
      size: pdf.length,
      arrayBuffer: async () => pdf.buffer,
    });
    expect(store.get().transcript).toMatchObject({
      pasted: '',
      fileName: '',
      refusal: 'This is a PDF. Copy the notes from it and paste them here.',
    });
  });

  it('is kept nowhere: closing it, or losing the map, forgets it', async () => {
    const window = openTranscript();
    window.actions.closeTranscript();
    expect(shownIn(window)).toBeNull();
    const lost = openTranscript();
    lost.hear('maps', { maps: [], selected: null });
    await settle();
    expect(shownIn(lost)).toBeNull();
    expect([...window.sent, ...lost.sent]).toEqual([]);
  });
});
