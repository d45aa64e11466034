// Predicts how the board will be read once a plan is drawn. Pure.

import type { Block, BoardPlan, Panel, TextBlock } from '../draw/board-plan';
import type { Content } from '../draw/content';
import { panelsOf, planTexts, tableIn } from '../draw/plan-texts';
import type { RawNote, RawSection, Snapshot } from '../map/snapshot';
import { FACT_KEYS, type Facts } from '../map/tag';

/**
 * Every box is at the origin, so that positions inside need no arithmetic, and has no area, so that it
 * contains nothing.
 */
const CORNER = { x: 0, y: 0, width: 0, height: 0 };

export function predictBoard(
  plan: BoardPlan,
  facts: Partial<Facts>,
  { notes, themes, tensions, photo }: Content,
): Snapshot {
  const stored = {} as Facts;
  for (const key of FACT_KEYS) stored[key] = facts[key] ?? '';
  return {
    node: 'map',
    map: plan.root.tag.map,
    facts: stored,
    box: CORNER,
    ...planTexts(plan),
    hasPhoto: photo !== null,
    photo,
    sections: ([] as RawSection[]).concat(...panelsOf(plan).map(sectionOf)),
    notes: notes.map(
      (note, at): RawNote => ({
        node: nodeOf(at),
        text: note.text,
        box: note.box,
        parentSection: note.section ?? null,
        theme: note.theme === undefined ? '' : (themes[note.theme]?.name ?? ''),
        ancestors: [],
        author: '',
        fill: note.fill,
        stamps: {},
        hidden: false,
        data: note.data,
      }),
    ),
    tensions: tensions.map(({ from, to, label }) => ({ from: nodeOf(from), to: nodeOf(to), label })),
    actionsTable: 'table',
    actions: tableIn(plan, 'actions-table'),
    emptyNotes: 0,
    looseStamps: 0,
    otherNodes: {},
    vanished: 0,
  };
}

const nodeOf = (at: number): string => `note-${at}`;
const isText = (block: Block): block is TextBlock => block.kind === 'text';

function sectionOf({ tag: { section }, name, blocks }: Panel): RawSection[] {
  if (section === undefined) return [];
  const texts = blocks.filter(isText);
  const prompts = texts.filter(({ tag }) => tag.role === 'prompt');
  return [
    {
      node: section,
      id: section,
      box: CORNER,
      isHidden: false,
      name,
      heading: texts.find(({ tag }) => tag.role === 'heading')?.characters ?? '',
      prompts: prompts.map(({ tag, characters }) => ({ id: tag.prompt ?? '', text: characters })),
    },
  ];
}
