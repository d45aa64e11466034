// What changes on a board that is given another language: our texts, layers and heads of tables, wherever they still say
// what we wrote. People's own words match none of these. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { promptById } from '../catalogue/prompts';
import type { OpenMap } from '../map/open-map';
import type { Role } from '../map/tag';
import { VERDICTS } from '../model/check';
import { EVIDENCE } from '../model/evidence';
import type { Language } from '../model/sections';
import { ALL_SECTIONS, templateOf } from '../templates';
import type { SectionId } from '../templates/template';
import type { BoardEdit, Renaming, Rewording, TextEdit } from './board-edit';
import type { BoardPlan, Panel, TableBlock, TextBlock } from './board-plan';
import { EMPTY_SPEC } from './board-spec';
import { definedOf } from './defined';
import { checkPanel } from './panels/check';
import { keptName, keptPanel } from './panels/kept';
import { fillPrompt } from './panels/section';
import { planBoard } from './plan';
import { blocksOf, panelsOf } from './plan-texts';
import { SIDE_WIDTH } from './sizes';
import { textStyles } from './text-styles';

export type Translation = Required<Pick<BoardEdit, 'texts' | 'renamings' | 'evidence'>> &
  Pick<BoardEdit, 'name'>;

/** What follows the session is rewritten with it (step-on-board.ts). */
const FOLLOWS_STEP: readonly Role[] = ['now-step', 'now-name', 'now-task', 'now-next'];

export function translate(map: OpenMap, to: Language): Translation {
  const [before, after] = [planIn(map, map.language), planIn(map, to)];
  const renamed = before.root.name !== after.root.name;
  return {
    texts: textEdits(before, after),
    renamings: [...layerRenamings(before, after), ...headRenamings(before, after)],
    evidence: labelWords(map.language, to),
    ...(renamed ? { name: after.root.name } : {}),
  };
}

/** The board as we would draw it in this language; a title that is not ours stays. */
function planIn(map: OpenMap, language: Language): BoardPlan {
  const { id, template, size, order, people, details: persona, context } = map;
  const title = map.title === boardTexts[map.language].title ? '' : map.title;
  const prompts = promptsIn(map, language);
  const spec = { ...EMPTY_SPEC, map: id, title, persona, context, order, people, size, prompts };
  const plan = planBoard(spec, templateOf(template), boardTexts[language]);
  // Only some boards have these; where they are not, none of their words are found.
  const some = [checkPanel(map, [], boardTexts[language]), keptPanelIn(map, language)];
  return { ...plan, side: [...plan.side, ...some] };
}

/** Notes may be kept from a section of any template. */
function keptPanelIn({ id }: OpenMap, language: Language): Panel {
  const texts = boardTexts[language];
  const panel = keptPanel(id, texts, SIDE_WIDTH);
  const names = ALL_SECTIONS.map((section) => keptName(id, section, texts, SIDE_WIDTH));
  return { ...panel, blocks: [...panel.blocks, ...names] };
}

function promptsIn(
  map: OpenMap,
  language: Language,
): Partial<Record<SectionId, { id: string; text: string }[]>> {
  const words = { persona: map.details.name, context: map.context };
  const texts = boardTexts[language];
  const shown = Object.entries(map.shownPrompts).map(([section, ids = []]) => {
    const known = ids.flatMap((id) => promptById(language, section, id) ?? []);
    return [
      section,
      known.map((prompt) => ({ id: prompt.id, text: fillPrompt(prompt, words, texts) })),
    ] as const;
  });
  return Object.fromEntries(shown);
}

function textEdits(before: BoardPlan, after: BoardPlan): TextEdit[] {
  const [old, now] = [before, after].map(textsOf) as [TextBlock[], TextBlock[]];
  const pads: TextEdit[] =
    before.pad === null || after.pad === null
      ? []
      : [{ role: before.pad.tag.role, from: before.pad.characters, to: after.pad.characters }];
  const edits = old.flatMap((block, at) => {
    const other = now[at] as TextBlock;
    const { role, section, prompt, field } = block.tag;
    const kind = { role, ...definedOf({ section, prompt, field }) };
    const [size, newSize] = [block, other].map(({ style }) => textStyles[style].fontSize) as [number, number];
    const fontSize = size === newSize ? {} : { fontSize: { from: size, to: newSize } };
    const edit = (from: string, to: string): TextEdit => ({ ...kind, ...fontSize, from, to });
    const inDesign = block.inDesign === undefined ? [] : [edit(block.inDesign, other.inDesign ?? '')];
    return [edit(block.characters, other.characters), ...inDesign];
  });
  return [...edits, ...pads].filter(({ from, to }) => from !== to);
}

/** On the labels of notes. */
function labelWords(from: Language, to: Language): Rewording[] {
  const labelsIn = (language: Language): string[] => {
    const { check, evidence } = boardTexts[language];
    return [...EVIDENCE.map((kind) => evidence[kind]), ...VERDICTS.map((verdict) => check.labels[verdict])];
  };
  const after = labelsIn(to);
  return labelsIn(from)
    .map((word, at) => ({ from: word, to: after[at] ?? word }))
    .filter((words) => words.from !== words.to);
}

const textsOf = (plan: BoardPlan): TextBlock[] =>
  blocksOf(plan).filter(
    (block): block is TextBlock => block.kind === 'text' && !FOLLOWS_STEP.includes(block.tag.role),
  );

function layerRenamings(before: BoardPlan, after: BoardPlan): Renaming[] {
  const now = panelsOf(after);
  return panelsOf(before).flatMap((panel, at) => {
    const other = now[at];
    const layers = [panel, panel.notes].map((layer, part) => [layer, [other, other?.notes][part]] as const);
    return layers.flatMap(([layer, renamed]) => {
      if (!layer || !renamed || layer.name === renamed.name) return [];
      const { role, section } = layer.tag;
      return [{ role, ...definedOf({ section }), from: layer.name, to: renamed.name }];
    });
  });
}

/** The words at the head of a table. */
function headRenamings(before: BoardPlan, after: BoardPlan): Renaming[] {
  const tablesOf = (plan: BoardPlan) =>
    blocksOf(plan).filter((block): block is TableBlock => block.kind === 'table');
  const now = tablesOf(after);
  return tablesOf(before).flatMap(({ tag, rows }, at) =>
    rows.flatMap((row, line) =>
      row.flatMap((from, column) => {
        const to = now[at]?.rows[line]?.[column] ?? from;
        return from === '' || from === to ? [] : [{ role: tag.role, cell: { line, column }, from, to }];
      }),
    ),
  );
}
