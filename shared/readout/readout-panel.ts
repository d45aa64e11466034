// What a map says on one page, as a panel beside it. Each source line leads to its note. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { countInFile, fileTexts } from '../catalogue/file-texts';
import { fill } from '../catalogue/fill';
import { readoutTexts } from '../catalogue/readout-texts';
import type { Panel } from '../draw/board-plan';
import type { PlacedNote } from '../insight/notes';
import { initials } from '../map/initials';
import type { Action, EmpathyMap } from '../model/empathy-map';
import { DEFAULT_EVIDENCE } from '../model/evidence';
import { type ReadoutTheme, readoutOf } from './readout';
import { type Card, card, inRows, type Line, line, summaryPanel } from './summary-panel';

export interface OnBoard {
  /** The id by which the board's nodes name the map. */
  id: string;
  /** Node ids of the notes, by their ids. */
  nodes: Readonly<Record<string, string>>;
}

export function readoutPanel(map: EmpathyMap, { id, nodes }: OnBoard): Panel {
  const { heading } = readoutTexts[map.language];
  return summaryPanel({ id, size: map.size, field: 'readout', heading }, cardsOf(map, nodes));
}

/** Cards beside each other, row by row. */
function cardsOf(map: EmpathyMap, nodes: OnBoard['nodes']): Card[][] {
  const { language, persona, problemStatement, actions = [] } = map;
  const words = readoutTexts[language];
  const { themes, contradiction, unknown, moreUnknown, notes, backed } = readoutOf(map);
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
      {
        ...card(
          'pink',
          line('label', who || boardTexts[language].persona.unnamed),
          line('statement', problemStatement?.text ?? words.noProblem),
        ),
        initials: initials(persona.name),
      },
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
  ];
}

/** What customers answered, what kind of evidence it is, where it comes from, and where it stands. */
function sourceLine(
  { note, section }: PlacedNote,
  { language }: EmpathyMap,
  nodes: OnBoard['nodes'],
  kind = boardTexts[language].evidence[note.evidence ?? DEFAULT_EVIDENCE],
): Line {
  const place = section?.title ?? fileTexts[language].unplaced;
  const votes = note.votes === undefined ? '' : countInFile(language, fileTexts[language].votes, note.votes);
  const { verdict } = note.check ?? {};
  const answer = verdict === undefined ? '' : boardTexts[language].check.labels[verdict];
  const said = [answer, kind, note.source ?? '', place, votes];
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

function decisionLines(
  { text: words, owner, due, status, trigger }: Action,
  { language }: EmpathyMap,
): Line[] {
  const { statuses } = boardTexts[language].actions;
  const facts = [owner ?? '', due ?? '', statuses[status], trigger ?? ''].filter((fact) => fact !== '');
  return [line('term', words), line('fact', facts.join(' · '))];
}
