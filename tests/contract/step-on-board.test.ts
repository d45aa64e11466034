// What everybody in the room sees of the session on the board, step by step: the card, the flags, the numbers.

import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { duplicate, remove, typeText } from '../../host/document/people';
import type { MapChanges } from '../../shared/draw/map-changes';
import { encloses } from '../../shared/geometry/rect';
import { beginSession, leaveStep, NO_RECORD, planSession, stepsOf } from '../../shared/model/session';
import { sectionIds } from '../../shared/templates';
import { sixSection } from '../../shared/templates/six-section';
import type { SectionId } from '../../shared/templates/template';
import { badgeWords, boxOf, hexOf, piece, pieces, tagOf, wordsOf } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { closeAll, type Editor, openPlugin } from '../harness/plugin';

const SECTION_IDS = sectionIds('six-section');
const { orders } = sixSection;

afterEach(closeAll);

const MINUTE = 60_000;
const order = { preset: 'outside-in' as const, sections: [...orders['outside-in'].sections] };
const steps = stepsOf(order, sixSection);
const planned = planSession(steps, 60);
const CARD = ['now-step', 'now-name', 'now-task', 'now-next'] as const;

const card = (file: FigmaFile, node: string): string[] =>
  CARD.map((role) => wordsOf(piece(file, node, role)));

/** The flags that are up, by section. */
function flags(file: FigmaFile, node: string): [SectionId | undefined, string][] {
  const up = (role: string) => pieces(file, node, role).filter(({ visible }) => visible);
  expect(up('flag').map((pill) => tagOf(pill)?.section)).toEqual(
    up('flag-text').map((text) => tagOf(text)?.section),
  );
  return up('flag-text').map((text) => [tagOf(text)?.section, wordsOf(text)]);
}

const badges = (file: FigmaFile, node: string): string =>
  order.sections.map((section) => badgeWords(file, node, section)).join('');

/** Strokes of the sections' panels. */
const outlined = (file: FigmaFile, node: string): SectionId[] =>
  SECTION_IDS.filter((section) => {
    const { strokes, strokeWeight } = piece(file, node, 'section', section);
    return hexOf(strokes[0]) === '#1E1E1E' && strokeWeight === 16;
  });

async function start(editor: Editor) {
  const plugin = await openPlugin({ editor });
  const { node } = plugin.insert({ order, minutes: 60, persona: 'Dana' });
  const look = { isFigjam: editor === 'figjam', showsStep: true };
  const change = (changes: MapChanges, shows = look) => plugin.update(node, changes, shows);
  return { plugin, node, file: plugin.file, look, change };
}

/** Goes through all steps as the window does; what the board shows in each. */
async function play(editor: Editor) {
  const session = await start(editor);
  const { file, node, change } = session;
  const seen: { step: string; card: string[]; flags: unknown; badges: string; outlined: SectionId[] }[] = [];
  const look = (step: string) =>
    seen.push({
      step,
      card: card(file, node),
      flags: flags(file, node),
      badges: badges(file, node),
      outlined: outlined(file, node),
    });
  look('');
  let record = beginSession(NO_RECORD, { notes: 0 }, MINUTE);
  let now = MINUTE;
  for (const [at, { id, sections }] of steps.entries()) {
    change({ step: id, record, hidden: editor === 'figjam' ? sections : [] });
    look(id);
    now += (planned[id] ?? 0) * 1000;
    const to = steps[at + 1]?.id ?? null;
    record = leaveStep(record, { from: id, to, steps, planned, notes: 0 }, now);
  }
  change({ record, hidden: [] });
  look('end');
  return { ...session, seen };
}

const WAITING = [
  'STARTS SOON',
  '👋  Welcome',
  'Have a look around. What to do in each step will stand here.',
  '14 steps · first: Persona',
];
const ENDED = [
  'DONE',
  '🎉  Thank you!',
  'No votes were counted. So what matters most to Dana? Talk about it.',
  'Learned something new? Add a note at any time.',
];

/** The name of each step, what to do in it, its minutes, and what comes next. */
function stepCards(editor: Editor): string[][] {
  const inFigjam = editor === 'figjam';
  const notes = '4 min · about 2 notes each · ';
  return [
    ['🧑  Persona', 'Who is this about? Everybody adds one fact they know.', '5 min · next: A good note'],
    ['📝  A good note', 'Read the good note on the right. What makes it good?', '3 min · next: See'],
    [
      '👀  See',
      'What is in front of Dana on a normal day: places, screens, people?',
      `${notes}next: Say & Do`,
    ],
    ['💬  Say & Do', 'What have we heard Dana say, word for word?', `${notes}next: Hear`],
    ['👂  Hear', 'What does Dana hear that confuses, scares or misleads them?', `${notes}next: Say it aloud`],
    [
      '📣  Say it aloud',
      'What can we see and hear so far? Say it in two sentences each.',
      '3 min · next: Think & Feel',
    ],
    ['💭  Think & Feel', 'What worries Dana that they do not say?', `${notes}next: Pain`],
    ['😣  Pain', 'What frustrated Dana most this week?', `${notes}next: Gain`],
    ['🌱  Gain', 'How does Dana know it went well?', `${notes}next: Group`],
    ['🧩  Group', 'Put similar notes together. Silently, please.', '6 min · next: Vote'],
    [
      '⭐  Vote',
      inFigjam
        ? 'Put 3 stamps on what matters most to Dana. Stamps need edit access.'
        : 'Pick the 3 notes that matter most to Dana, and say which.',
      '3 min · next: Contradictions',
    ],
    [
      '⚡  Contradictions',
      `Find two notes that contradict each other, and ${inFigjam ? 'connect them' : 'say which'}.`,
      '6 min · next: Problem statement',
    ],
    ['🎯  Problem statement', 'Fill in the three lines: needs to… because… yet…', '5 min · next: Actions'],
    ['🚀  Actions', 'Fill in the table: one verb, one name, one date per action.', '5 min · last step'],
  ].map((lines, at) => [`NOW · ${at + 1} of 14`, ...lines]);
}

/** The sections' numbers before the session, in each step, and after it. */
const TICKS = [
  ...['123456', '123456', '123456', '123456', '✓23456', '✓✓3456', '✓✓✓456', '✓✓✓456', '✓✓✓✓56', '✓✓✓✓✓6'],
  ...Array.from({ length: 6 }, () => '✓✓✓✓✓✓'),
];

const HIDDEN = 'Hidden until we reveal. Keep writing.';

describe.each(['figjam', 'figma'] as const)('participants in %s', (editor) => {
  it('read on the card which step it is, what to do, for how long, and what comes next', async () => {
    const { seen } = await play(editor);
    expect(seen.map(({ card: lines }) => lines)).toEqual([WAITING, ...stepCards(editor), ENDED]);
  });

  it('see a flag and an outline on the section to write in, and a tick on those that are done', async () => {
    const { seen } = await play(editor);
    const words = editor === 'figjam' ? HIDDEN : 'Write here now';
    const inSections = seen.filter(({ flags: up }) => (up as unknown[]).length > 0);
    expect(inSections.map(({ step, flags: up }) => [step, up])).toEqual(
      order.sections.map((section) => [section, [[section, words]]]),
    );
    for (const { step, outlined: panels } of seen)
      expect(panels).toEqual(SECTION_IDS.filter((id) => id === step));
    expect(seen.map(({ badges: numbers }) => numbers)).toEqual(TICKS);
  });

  it('see it change with the step itself: one undo takes back both', async () => {
    const { file, node, change, plugin } = await start(editor);
    const record = beginSession(NO_RECORD, { notes: 0 }, MINUTE);
    change({ step: 'hear', record });
    expect(flags(file, node)).toEqual([['hear', 'Write here now']]);
    plugin.run.settle();
    file.undo();
    plugin.run.settle();
    expect([card(file, node), flags(file, node), outlined(file, node)]).toEqual([WAITING, [], []]);
    expect(plugin.open(node).step).not.toBe('hear');
  });

  it('see nothing of the steps while the facilitator wants it so', async () => {
    const { file, node, change, look } = await start(editor);
    const record = beginSession(NO_RECORD, { notes: 0 }, MINUTE);
    change({ step: 'hear', record });
    change({ hidden: [] }, { ...look, showsStep: false });
    expect([card(file, node)[2], flags(file, node), outlined(file, node)]).toEqual([
      'Your facilitator tells you what to do.',
      [],
      [],
    ]);
    change({ hidden: [] });
    expect([card(file, node)[1], flags(file, node)]).toEqual(['👂  Hear', [['hear', 'Write here now']]]);
  });

  it('find a flag on both sections of one step, and none left on a section that was restored', async () => {
    const { plugin, file, node, change } = await start(editor);
    const express = { preset: 'express' as const, sections: [...orders.express.sections] };
    change({ order: express, step: 'pain+gain', record: beginSession(NO_RECORD, { notes: 0 }, MINUTE) });
    const up = flags(file, node).map(([section]) => section);
    expect([...up].sort()).toEqual(['gain', 'pain']);
    expect(card(file, node)[2]).toBe('Answer the questions in both sections, one observation per note.');
    file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
      file.remove(piece(file, node, 'section', 'pain').id),
    );
    plugin.run.settle();
    plugin.restore(node, 'pain');
    expect(flags(file, node).map(([section]) => section)).toEqual(['gain']);
  });

  it('have room for every step’s words, and nothing lies over anything else', async () => {
    const { file, node, change } = await start(editor);
    const inCard = pieces(file, node, 'now').flatMap(({ children }) => children.map((id) => file.get(id)));
    const boxes = () => inCard.map(({ id }) => boxOf(file, id));
    const record = beginSession(NO_RECORD, { notes: 0 }, MINUTE);
    for (const { id, sections } of steps) {
      change({ step: id, record, hidden: sections });
      expect(complaintsAbout(file, node)).toEqual([]);
    }
    const [ground, ...lines] = boxes();
    for (const line of lines) expect(ground && encloses(ground, line)).toBe(true);
  });

  it('read all of a long task: the card grows, and what lies under it goes down', async () => {
    const { file, node, change } = await start(editor);
    const below = () => boxOf(file, piece(file, node, 'how-to').id).y;
    const end = () => {
      const { y, height } = boxOf(file, piece(file, node, 'now').id);
      return y + height;
    };
    const gap = below() - end();
    const text =
      'What do the people at the front desk say to Dana when the line is busy for the third time? '.repeat(4);
    const own = { id: 'own.1', distance: 'near' as const, text };
    const from = tagOf(piece(file, node, 'prompt', 'hear'))?.prompt ?? '';
    change({ prompts: { hear: [own] }, pin: { section: 'hear', from, to: own } });
    const before = below();
    change({ step: 'hear', record: beginSession(NO_RECORD, { notes: 0 }, MINUTE) });
    expect(card(file, node)[2]).toBe(text);
    expect(below()).toBeGreaterThan(before);
    expect(below() - end()).toBe(gap);
    expect(boxOf(file, piece(file, node, 'now-card').id)).toEqual(boxOf(file, piece(file, node, 'now').id));
    expect(complaintsAbout(file, node)).toEqual([]);
    change({ step: 'see' });
    expect(below() - end()).toBe(gap);
  });

  it('keep what somebody wrote on the card, and its copies are no notes', async () => {
    const { plugin, file, node, change } = await start(editor);
    typeText(file, piece(file, node, 'now-task').id, 'Coffee until eleven');
    duplicate(file, [piece(file, node, 'now').id]);
    duplicate(file, [piece(file, node, 'now-name').id, piece(file, node, 'flag-text', 'see').id]);
    plugin.run.settle();
    change({ step: 'hear', record: beginSession(NO_RECORD, { notes: 0 }, MINUTE) });
    expect(card(file, node)).toMatchObject({ 1: '👂  Hear', 2: 'Coffee until eleven' });
    expect(plugin.get('map.read', { node }).notes).toEqual([]);
  });

  it('see the step on a map without a card in its numbers only', async () => {
    const { plugin, file, node, change } = await start(editor);
    remove(
      file,
      ['now', 'flag', 'flag-text'].flatMap((role) => pieces(file, node, role)).map(({ id }) => id),
    );
    plugin.run.settle();
    const before = file.nodes.size;
    const record = beginSession(NO_RECORD, { notes: 0 }, MINUTE);
    const next = { from: 'see', to: 'say-do', steps, planned, notes: 0 };
    change({ step: 'say-do', record: leaveStep(record, next, 2 * MINUTE) });
    expect([file.nodes.size, badges(file, node), outlined(file, node)]).toEqual([before, '✓23456', []]);
  });
});
