// While a request waits, another person deletes, moves, types, groups or undoes: no note of theirs is lost, no
// half-done work remains, and the reply says what happened.
import { afterAll, describe, expect, it } from 'vitest';
import type { RequestName } from '../../shared/contract';
import {
  type Act,
  ASKED,
  DELETING,
  DISTURBING,
  LONG_WORK,
  lostNotes,
  Meanwhile,
  newIds,
  type Outcome,
  type Prepare,
} from '../harness/meanwhile';
import { isSame, type Picture } from '../harness/picture';
import { closeAll, type Editor } from '../harness/plugin';
import { IS_LONG } from '../harness/runs';

afterAll(closeAll);

const MINUTE = 60_000;

/** What the reply may say when somebody deletes a node; everything else must succeed. */
const FITTING: Record<string, readonly string[]> = {
  'the map': ['no-map', 'cancelled'],
  'a section': ['no-section', 'no-note', 'no-text'],
  'the title': ['no-text'],
  'the table': ['no-text'],
  'the picture': ['no-text'],
  'a note': ['no-note'],
  // The notes that were read are no longer the ones on the board.
  'types in a note': ['changed'],
  'undoes the last step': ['cancelled', 'no-map', 'no-section', 'no-note', 'no-text', 'changed'],
};
/** These name no map, so they succeed whatever happens to it. */
const WITHOUT_MAP: readonly RequestName[] = [
  ...(['hello', 'work.cancel', 'notes.find', 'people.read', 'command.end', 'window.resize'] as const),
];

const bare = (picture: Picture): Picture => ({ ...picture, selection: [] });

function complaintsAbout(name: RequestName, doing: string, outcome: Outcome, only: Picture): string[] {
  const { reply, before, after, hasActed } = outcome;
  const fitting = hasActed && !WITHOUT_MAP.includes(name) ? (FITTING[doing] ?? []) : [];
  const lost = name === 'notes.write' && reply.ok ? [] : lostNotes(outcome, only);
  const problems = lost.map((note) => `lost ${note}`);
  const leftover = [...after.nodes.values()].filter(({ type, visible }) => type === 'RECTANGLE' && !visible);
  if (leftover.length > 0) problems.push('left a stand-in');
  if (reply.ok) return problems;
  if (!fitting.includes(reply.failure.code)) problems.push(JSON.stringify(reply.failure));
  const isAlone = doing === 'groups notes' || doing.startsWith('undoes');
  if (isAlone ? newIds(before, after).length > 1 : !isSame(bare(only), bare(after)))
    problems.push('left half-done work');
  return problems;
}

/** Each kind of turn once, the last of several in a row, because nothing happens between font loads. */
function turnsToTry(turns: readonly string[]): number[] {
  const all = turns.map((_turn, at) => at + 1);
  return IS_LONG ? all : all.filter((at) => turns[at - 1] !== turns[at] || at === turns.length);
}

async function disturb(editor: Editor, name: RequestName, prepare: Prepare, acts: [string, Act][]) {
  const meanwhile = await Meanwhile.open(editor, name, prepare);
  const problems: string[] = [];
  for (const at of turnsToTry(meanwhile.turns)) {
    for (const [doing, act] of acts) {
      const only = meanwhile.actOnly(act);
      const outcome = meanwhile.ask(at, act);
      for (const problem of complaintsAbout(name, doing, outcome, only))
        problems.push(`${doing} at turn ${at} of ${meanwhile.turns.length}: ${problem}`);
      await meanwhile.restore(outcome.before);
    }
  }
  expect(problems).toEqual([]);
  expect(meanwhile.errors).toEqual([]);
}

const EDITORS: Editor[] = ['figjam', 'figma'];
const NAMES = Object.keys(ASKED) as RequestName[];

describe.each(EDITORS)('somebody deletes in %s what is worked on', (editor) => {
  const names = NAMES.filter((name) => editor === 'figjam' || name !== 'sections.hide');
  it.each(names)('during %s', { timeout: 2 * MINUTE }, async (name) => {
    await disturb(editor, name, ASKED[name], Object.entries(DELETING));
  });
});

describe.each(EDITORS)('somebody works on the board in %s', (editor) => {
  it.each(LONG_WORK)('during %s', { timeout: 10 * MINUTE }, async (_what, name, prepare) => {
    await disturb(editor, name, prepare, Object.entries(DISTURBING));
  });
});
