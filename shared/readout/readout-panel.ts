// What a map says on one page, as a panel beside it. Each source line leads to its note. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { countInFile, fileTexts } from '../catalogue/file-texts';
import { fill } from '../catalogue/fill';
import { readoutTexts } from '../catalogue/readout-texts';
import { type Tagger, text } from '../draw/blocks';
import type { ColumnBlock, Panel, RowBlock, TextBlock } from '../draw/board-plan';
import { PAPER, sectionFills } from '../draw/palette';
import { sidePanel } from '../draw/panels/side-panel';
import { CARD_PADDING, SIDE_WIDTH } from '../draw/sizes';
import type { TextStyleName } from '../draw/text-styles';
import type { PlacedNote } from '../insight/notes';
import type { Action, EmpathyMap } from '../model/empathy-map';
import { DEFAULT_EVIDENCE } from '../model/evidence';
import { DEFAULT_SIZE } from '../model/map-size';
import { type ReadoutTheme, readoutOf } from './readout';

const GAP = 32;
const CORNER = 16;
const LINE_GAP = 12;

export interface OnBoard {
  /** The id by which the board's nodes name the map. */
  id: string;
  /** Node ids of the notes, by their ids. */
  nodes: Readonly<Record<string, string>>;
}

type Line = Pick<TextBlock, 'style' | 'characters' | 'link'>;

export function readoutPanel(map: EmpathyMap, { id, nodes }: OnBoard): Panel {
  const words = readoutTexts[map.language];
  const look = { heading: words.heading, fill: PAPER, width: SIDE_WIDTH };
  const panel = sidePanel({ map: id, size: map.size ?? DEFAULT_SIZE }, 'summary', look, (tag, inner) =>
    cardsOf(map, nodes).map((row) => rowOf(tag, row, inner)),
  );
  return { ...panel, tag: { ...panel.tag, field: 'readout' } };
}

interface Card {
  fill: string;
  lines: Line[];
}

/** Cards beside each other, row by row. */
function cardsOf(map: EmpathyMap, nodes: OnBoard['nodes']): Card[][] {
  const { language, persona, problemStatement, actions = [] } = map;
  const words = readoutTexts[language];
  const { themes, contradiction, unknown, moreUnknown, notes, backed } = readoutOf(map);
  const card = (tint: keyof typeof sectionFills, ...lines: (Line | Line[])[]): Card => ({
    fill: sectionFills[tint],
    lines: lines.flat().filter(({ characters }) => characters !== ''),
  });
  const source = (placed: PlacedNote) => sourceLine(placed, map, nodes);
  const quote = (placed: PlacedNote): Line[] => [line('term', placed.note.text), source(placed)];
  const more = moreUnknown === 0 ? '' : countInFile(language, words.moreUnknown, moreUnknown);
  // That they are guesses is clear where they stand.
  const guesses = unknown.flatMap((placed) => [
    line('fact', `• ${placed.note.text}`),
    sourceLine(placed, map, nodes, ''),
  ]);
  const sides = contradiction === null ? [] : [...quote(contradiction.from), ...quote(contradiction.to)];
  const who = [persona.name, persona.role].filter((said) => said !== undefined && said !== '').join(' · ');
  return [
    [
      card(
        'pink',
        line('label', who || boardTexts[language].persona.unnamed),
        line('statement', problemStatement?.text ?? words.noProblem),
      ),
    ],
    [card('white', line('value', words.matters), themes.length === 0 ? line('fact', words.noThemes) : [])],
    ...inRows(themes.map((theme) => card('blue', themeLines(theme, map, source)))),
    [
      card('red', line('value', words.contradiction), sides, line('fact', contradiction?.label ?? '')),
      card('violet', line('value', words.unknown), guesses, line('fact', more)),
    ].filter(({ lines }) => lines.length > 1),
    [
      card(
        'green',
        line('value', words.decisions),
        actions.length === 0 ? line('fact', words.noDecisions) : [],
        actions.flatMap((action) => decisionLines(action, map)),
      ),
    ],
    [card('white', line('fact', notes === 0 ? '' : fill(words.basis, { count: notes, backed })))],
  ].filter((row) => row.some(({ lines }) => lines.length > 0));
}

const line = (style: TextStyleName, characters: string): Line => ({ style, characters });

/** Two beside each other; an odd last one has the row for itself. */
function inRows(cards: readonly Card[]): Card[][] {
  const rows: Card[][] = [];
  for (let at = 0; at < cards.length; at += 2) rows.push(cards.slice(at, at + 2));
  return rows;
}

/** What kind of evidence it is, where it comes from, and where it stands. */
function sourceLine(
  { note, section }: PlacedNote,
  { language }: EmpathyMap,
  nodes: OnBoard['nodes'],
  kind = boardTexts[language].evidence[note.evidence ?? DEFAULT_EVIDENCE],
): Line {
  const place = section?.title ?? fileTexts[language].unplaced;
  const votes = note.votes === undefined ? '' : countInFile(language, fileTexts[language].votes, note.votes);
  const said = [kind, note.source ?? '', place, votes];
  const link = nodes[note.id];
  return {
    ...line('fact', said.filter((one) => one !== '').join(' · ')),
    ...(link === undefined ? {} : { link }),
  };
}

function themeLines(
  { name, notes, votes, quote }: ReadoutTheme,
  { language }: EmpathyMap,
  source: (placed: PlacedNote) => Line,
): Line[] {
  const counted = [
    countInFile(language, readoutTexts[language].notes, notes.length),
    countInFile(language, fileTexts[language].votes, votes),
  ];
  const theme = name === '' ? [] : [line('value', name), line('fact', counted.join(' · '))];
  return [...theme, line('term', quote.note.text), source(quote)];
}

function decisionLines({ text: words, owner, due, status }: Action, { language }: EmpathyMap): Line[] {
  const { statuses } = boardTexts[language].actions;
  const facts = [owner ?? '', due ?? '', statuses[status]].filter((fact) => fact !== '');
  return [line('term', words), line('fact', facts.join(' · '))];
}

function rowOf(tag: Tagger, cards: readonly Card[], inner: number): RowBlock {
  const width = (inner - (cards.length - 1) * GAP) / cards.length;
  const items = cards.map((card): ColumnBlock => {
    const padding = card.fill === PAPER ? 0 : CARD_PADDING;
    return {
      kind: 'column',
      width,
      height: 0,
      padding,
      gap: LINE_GAP,
      box: card.fill === PAPER ? null : { kind: 'box', tag: tag('card'), fill: card.fill, corner: CORNER },
      items: card.lines.map(({ style, characters, link }) => ({
        ...text(tag('rule'), style, characters, width - 2 * padding),
        ...(link === undefined ? {} : { link }),
      })),
    };
  });
  return { kind: 'row', gap: GAP, centred: false, items };
}
