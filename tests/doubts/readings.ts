// The Figmas in which the main line is played: the first readings, each other reading alone, all of the last ones, and pairs.
import { type DoubtId, doubts, type Readings } from '../../host/doubts';
import type { Editor } from '../harness/plugin';
import { IS_LONG } from '../harness/runs';

/** A name that says which doubts it is about, and the readings. */
export type Case = readonly [name: string, readings: Readings];

interface Single {
  id: DoubtId;
  reading: string;
}

/** What the script can observe in an editor. */
export const doubtsIn = (editor: Editor) =>
  doubts.filter((doubt) => !('isOfWindow' in doubt) && (!('editor' in doubt) || doubt.editor === editor));

const singles = (editor: Editor): Single[] =>
  doubtsIn(editor).flatMap(({ id, readings }) => readings.slice(1).map((reading) => ({ id, reading })));

const caseOf = (...parts: readonly Single[]): Case => [
  parts.map(({ id, reading }) => `${id} ${reading}`).join(' with '),
  Object.fromEntries(parts.map(({ id, reading }) => [id, reading])),
];

/** What both editors share is tried in one of them, in turn; in the long run, in both. */
export function eachAlone(editor: Editor): Case[] {
  const turn = editor === 'figjam' ? 0 : 1;
  const shared = singles('figma').filter(({ id }) => doubtsIn('figjam').some((doubt) => doubt.id === id));
  return singles(editor)
    .filter((single) => {
      const at = shared.findIndex(({ id, reading }) => id === single.id && reading === single.reading);
      return IS_LONG || at < 0 || at % 2 === turn;
    })
    .map((single) => caseOf(single));
}

/** Those that decide how large anything comes out. */
const SIZES: readonly DoubtId[] = [
  'text-metrics',
  'text-resize',
  'shape-text-room',
  'sticky-size',
  'sticky-height',
  'table-size',
  'first-font',
  'semi-bold',
  'inter',
];

export function eachSizeAlone(editor: Editor): Case[] {
  return singles(editor).flatMap((single) => (SIZES.includes(single.id) ? [caseOf(single)] : []));
}

/** The last reading of each doubt is the hardest one. */
export function worst(editor: Editor): Readings {
  return Object.fromEntries(doubtsIn(editor).map(({ id, readings }) => [id, readings.at(-1)]));
}

export function pairs(editor: Editor): Case[] {
  const all = singles(editor);
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => (one.id === other.id ? [] : [caseOf(one, other)])),
  );
}
