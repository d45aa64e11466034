// Two weeks with one map: a session, its file, what people change by hand and customers answer, and the next session by
// another facilitator, who is told all of it. The second file is kept, and so is what changed between the two.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { writeDiff } from '../../bin/write-diff';
import { remove, typeText } from '../../host/document/people';
import { formatsOf } from '../../shared/catalogue/formats';
import { json } from '../../shared/exchange/json/json';
import { readText } from '../../shared/exchange/reading/read-file';
import { localeTexts } from '../../shared/locales/all';
import { parseBaseline } from '../../shared/merge/baseline';
import { diffFiles } from '../../shared/merge/diff-maps';
import { dueActions, proposeOrder, SINCE_KINDS, sinceBaseline } from '../../shared/merge/since';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { normalise } from '../e2e/harness/golden';
import { OTIS, stickyIn } from '../harness/board';
import { closeAll, STRICT } from '../harness/plugin';
import { openTwoClients } from '../harness/two-clients';
import { openWindowOn } from '../harness/window-on';

afterEach(closeAll);

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;
const HEARD = ['“Call at eight, or it is gone” #quote', 'Mother: you used to walk in'];

type Window = Awaited<ReturnType<typeof openWindowOn>>;

async function readingOf({ actions, state }: Window) {
  await actions.readFresh();
  const { reading } = state();
  if (reading === null) throw new Error('The board was not read.');
  return reading;
}

const exported = async (window: Window): Promise<EmpathyMap> => {
  const result = readText(json.write((await readingOf(window)).map).text, 'map.json', { now: '' });
  if (!result.ok) throw new Error('The file is not valid.');
  return result.maps[0] as EmpathyMap;
};

async function noteNamed(window: Window, text: string): Promise<string> {
  const { map } = await readingOf(window);
  const note = map.sections.flatMap(({ notes }) => notes).find((one) => one.text === text);
  if (note === undefined) throw new Error(`No note says ${text}.`);
  return note.id;
}

describe.each(STRICT)('two weeks in %s, %s', (editor, mode) => {
  it('end with a second session that knows what became of the first', async () => {
    const { maya, otis, advance } = await openTwoClients(editor, mode);
    const { node } = maya.plugin.insert();
    const first = await openWindowOn(maya.plugin);
    await first.actions.startSession();
    advance(5 * MINUTE);
    const hear = maya.plugin.addNotes(node, 'hear', HEARD);
    maya.plugin.addNotes(node, 'pain', ['Loses a morning', 'Feels judged']);
    maya.plugin.addNotes(node, 'see', ['A full waiting room', 'Posters on the wall', 'A queue at the door']);
    first.actions.selectTab('review');
    await readingOf(first);
    await first.actions.addAction({ text: 'Ring five patients', owner: 'Maya', due: '2026-11-28' }, 'Saved.');
    await first.actions.addAction({ text: 'Count calls before nine', due: '2026-12-09' }, 'Saved.');
    const [ring] = (await readingOf(first)).map.actions ?? [];
    await first.actions.setTrigger(ring?.id ?? '', 'When the clinic opens, then ring the first');
    advance(20 * MINUTE);
    await first.actions.finishSession();
    const open = first.state().current;
    if (open === null) throw new Error('No map is open.');
    const review = [{ question: 'What is missing?', answer: 'Night shifts' }];
    await first.actions.update(open, { review }, 'Answer saved.');
    const before = await exported(first);
    advance(3 * DAY);

    const { file } = otis.client;
    // In Design a note is a text in a frame.
    const { id = '', text, children = [] } = file.get(hear[1] ?? '');
    typeText(file, text ? id : (children[0] ?? ''), 'Mother: we used to walk in', OTIS);
    stickyIn(file, node, 'gain', 'A slot that fits her shift', { user: OTIS });
    remove(file, [await noteNamed(first, 'Posters on the wall')], OTIS);
    advance(4 * DAY);
    await readingOf(first);
    await first.actions.setAnswer(await noteNamed(first, 'Feels judged'), 'refuted');
    await first.actions.setEvidence(await noteNamed(first, 'Loses a morning'), 'observed');
    advance(7 * DAY);

    const second = await openWindowOn(otis.plugin);
    const back = (await readingOf(second)).map;
    const current = second.state().current;
    const baseline = parseBaseline(current?.baseline ?? '');
    if (baseline === null) throw new Error('The map remembers nothing.');
    const since = sinceBaseline(baseline, back);
    expect(
      Object.fromEntries(SINCE_KINDS.map((kind) => [kind, since.notes[kind].map(({ about }) => about)])),
    ).toEqual({
      fresh: ['A slot that fits her shift'],
      reworded: ['Mother: you used to walk in'],
      moved: [],
      answered: ['Feels judged'],
      proven: ['Loses a morning'],
      gone: ['Posters on the wall'],
    });
    const today = new Date(otis.plugin.run.clock.now()).toISOString().slice(0, 10);
    const { late, soon } = dueActions(back, today);
    expect([today, late.map(({ text }) => text), soon.map(({ text }) => text)]).toEqual([
      '2026-12-05',
      ['Ring five patients'],
      ['Count calls before nine'],
    ]);
    expect(current?.review).toEqual(review);

    const proposed = proposeOrder(back, current?.people ?? 0).map(({ section }) => section);
    await second.actions.startNextSession(proposed);
    await second.actions.startSession();
    advance(10 * MINUTE);
    stickyIn(file, node, 'think-feel', 'Is glad when somebody calls back', { user: OTIS });
    advance(MINUTE);
    await second.actions.finishSession();
    const after = await exported(second);
    expect([after.id, after.series]).toEqual([before.id, { session: 2, previous: before.id }]);
    expectKept(`two-weeks.${editor}.json`, `${JSON.stringify(normalise(after), null, 2)}\n`);
    const speaker = { texts: localeTexts('en'), ...formatsOf('en') };
    expectKept(`two-weeks.${editor}.diff.txt`, writeDiff(diffFiles([before], [after]), speaker));
  });
});

/** UPDATE_GOLDEN=1 rewrites the file. */
function expectKept(name: string, text: string): void {
  const path = `tests/boards/golden/${name}`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
