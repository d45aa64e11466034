// While a request waits, another person deletes, moves, types, groups or undoes: no note of theirs is lost, no
// half-done work remains, and the reply says what happened.
import { afterAll, describe, expect, it } from 'vitest';
import type { NodeRecord } from '../../host/document/types';
import type { RequestName } from '../../shared/contract';
import {
  type Act,
  ASKED,
  DELETING,
  DISTURBING,
  hasLostWords,
  LONG_WORK,
  lostNotes,
  Meanwhile,
  newIds,
  type Outcome,
  type Prepare,
  WORKING,
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
  ...([
    'hello',
    'work.cancel',
    'notes.find',
    'board.find',
    'people.read',
    'command.end',
    'window.resize',
  ] as const),
];

/** A map that is still being drawn is gone with any of its parts. */
const fittingFor = (name: RequestName, doing: string): readonly string[] =>
  name === 'map.insert' && doing in FITTING ? ['no-map', ...(FITTING[doing] ?? [])] : (FITTING[doing] ?? []);

const bare = (picture: Picture): Picture => ({ ...picture, selection: [] });

/** Nothing of the work is missing afterwards. */
const WHOLE = ['moves a note', 'types in a note', 'groups notes', 'moves a section', 'undoes the last step'];

interface Expected {
  /** The board if only the other person had acted. */
  only: Picture;
  /** How many nodes the request creates when nobody disturbs it. */
  created: number;
}

/** One who renames the map while somebody types in its title is the later of two who write the same. */
const WRITES_TITLE: RequestName = 'map.update';

function complaintsAbout(
  name: RequestName,
  doing: string,
  outcome: Outcome,
  { only, created }: Expected,
): string[] {
  const { reply, before, after, hasActed } = outcome;
  const fitting = hasActed && !WITHOUT_MAP.includes(name) ? fittingFor(name, doing) : [];
  const lost = name === 'notes.write' && reply.ok ? [] : lostNotes(outcome, only);
  const problems = lost.map((note) => `lost ${note}`);
  if (name !== WRITES_TITLE && hasLostWords(outcome, only)) problems.push('wrote over what somebody typed');
  const isStandIn = ({ type, visible, pluginData }: NodeRecord) =>
    type === 'RECTANGLE' && !visible && pluginData.tag === undefined;
  const leftover = [...after.nodes.values()].filter(isStandIn);
  if (leftover.length > 0) problems.push('left a stand-in');
  if (reply.ok && WHOLE.includes(doing) && newIds(before, after).length < created)
    problems.push('did only half of the work');
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

/** Of each turn with each act, one in `of`; all of them in the long run. */
async function disturb(
  editor: Editor,
  [name, prepare]: [RequestName, Prepare],
  acts: Record<string, Act>,
  of: number,
) {
  const meanwhile = await Meanwhile.open(editor, name, prepare);
  const problems: string[] = [];
  let nth = 0;
  for (const at of turnsToTry(meanwhile.turns)) {
    for (const [doing, act] of Object.entries(acts)) {
      nth += 1;
      if (!IS_LONG && nth % of !== 0) continue;
      const only = meanwhile.actOnly(act);
      const outcome = meanwhile.ask(at, act);
      for (const problem of complaintsAbout(name, doing, outcome, { only, created: meanwhile.created }))
        problems.push(`${doing} at turn ${at} of ${meanwhile.turns.length}: ${problem}`);
      await meanwhile.restore(outcome.before);
    }
  }
  expect(problems).toEqual([]);
  expect(meanwhile.errors).toEqual([]);
}

const NAMES = Object.keys(ASKED) as RequestName[];
/** The editors differ in how these draw and what they find. */
const DIFFERENT: readonly RequestName[] = ['map.update', 'notes.gather', 'tension.draw', 'table.write'];
const inDesign = IS_LONG ? NAMES.filter((name) => name !== 'sections.hide') : DIFFERENT;

/** Tried at every turn with every act. */
const WHOLLY_TRIED: readonly RequestName[] = ['map.insert', 'map.read'];
/** These share no factor with the numbers of acts, so each act comes at some turn. */
const SAMPLED_SHORT = 5;
const SAMPLED = 11;

describe('somebody deletes what is worked on', () => {
  it.each([
    ...NAMES.map((name) => ['figjam' as const, name] as const),
    ...inDesign.map((name) => ['figma' as const, name] as const),
  ])('in %s during %s', { timeout: 2 * MINUTE }, async (editor, name) => {
    await disturb(editor, [name, ASKED[name]], DELETING, WHOLLY_TRIED.includes(name) ? 1 : SAMPLED_SHORT);
  });
});

describe('somebody works on the board', () => {
  it.each([
    ...NAMES.map((name) => ['figjam' as const, name] as const),
    ...inDesign.map((name) => ['figma' as const, name] as const),
  ])('in %s during %s', { timeout: 2 * MINUTE }, async (editor, name) => {
    await disturb(editor, [name, ASKED[name]], WORKING, SAMPLED_SHORT);
  });
});

describe.each<Editor>(IS_LONG ? ['figjam', 'figma'] : ['figjam'])(
  'somebody does anything on a large board in %s',
  (editor) => {
    it.each(LONG_WORK)('during %s', { timeout: 10 * MINUTE }, async (_what, name, prepare) => {
      await disturb(editor, [name, prepare], DISTURBING, SAMPLED);
    });
  },
);
