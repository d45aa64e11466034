// What a change rewrites of what everybody sees of the current step: the card, and the flags on sections. Pure.
import { boardTexts } from '../catalogue/board-texts';
import type { BoardTexts } from '../locales/locale';
import type { OpenMap } from '../map/open-map';
import { isRunning, stepsOf } from '../model/session';
import { templateOf } from '../templates';
import type { BoardEdit, ChipEdit, TextEdit } from './board-edit';
import { applyChanges, type MapChanges } from './map-changes';
import { closingTask, nowTexts, type StepLook } from './now-texts';
import { FLAG_LOOK } from './panels/section';

export type Shown = Pick<BoardEdit, 'texts' | 'flags' | 'badges'>;
export const NOTHING_SHOWN: Shown = { texts: [] };

/** Changes that the card or a flag may have to follow. */
const FOLLOWED = [
  'order',
  'minutes',
  'step',
  'plan',
  'record',
  'votes',
  'hidden',
  'name',
  'pin',
  'language',
] as const;

export function stepOnBoard(map: OpenMap, changes: MapChanges, texts: BoardTexts, look: StepLook): Shown {
  if (FOLLOWED.every((key) => changes[key] === undefined)) return NOTHING_SHOWN;
  const after = applyChanges(map, changes);
  const { top } = changes;
  const { label, name, task, next } = nowTexts(after, texts, { ...look, hasVotes: (top ?? []).length > 0 });
  const edit = (role: TextEdit['role'], to: string): TextEdit => ({ role, onlyOurs: true, to });
  return {
    texts: [
      edit('now-step', label),
      edit('now-name', name),
      // Only the change that ends the session knows of the votes.
      ...(isOver(map) && isOver(after) ? closingTasks(map, texts) : [edit('now-task', task)]),
      edit('now-next', next),
    ],
    flags: look.showsStep ? flagsFor(after, texts) : [],
    ...badgesFor(map, after, look.showsStep ? (top ?? []) : []),
  };
}

/** Whichever of the two the card says, in another language. */
function closingTasks(map: OpenMap, texts: BoardTexts): TextEdit[] {
  const before = boardTexts[map.language];
  if (before === texts) return [];
  return [true, false].map((hasVotes) => ({
    role: 'now-task',
    from: closingTask(map, before, hasVotes),
    to: closingTask(map, texts, hasVotes),
  }));
}

const isOver = ({ record }: OpenMap): boolean => record.ended > 0;

/** They come with the end of the session, and go when it goes on or starts anew. */
function badgesFor(
  before: OpenMap,
  after: OpenMap,
  top: NonNullable<MapChanges['top']>,
): Pick<BoardEdit, 'badges'> {
  if (isOver(before) === isOver(after)) return {};
  return { badges: isOver(after) ? top.map(({ note, votes }) => ({ note, characters: `★ ${votes}` })) : [] };
}

/** On the sections that people write in now. */
function flagsFor({ template, order, step, record, hidden }: OpenMap, texts: BoardTexts): ChipEdit[] {
  if (!isRunning(record)) return [];
  const { flag, hiddenFlag } = texts.now;
  const sections = stepsOf(order, templateOf(template)).find(({ id }) => id === step)?.sections ?? [];
  return sections.map((section) => ({
    section,
    characters: hidden.includes(section) ? hiddenFlag : flag,
    ...FLAG_LOOK,
  }));
}
