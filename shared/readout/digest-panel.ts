// Themes over one or several maps as a panel beside one of them. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { countInFile, fileTexts } from '../catalogue/file-texts';
import { formatsOf } from '../catalogue/formats';
import { readoutTexts } from '../catalogue/readout-texts';
import type { Panel } from '../draw/board-plan';
import type { EmpathyMap } from '../model/empathy-map';
import type { Language } from '../model/sections';
import { type DigestRow, digestOf } from './digest';
import { type Card, card, inRows, line, summaryPanel } from './summary-panel';

/** Beside the first of the maps, in its language. */
export function digestPanel(maps: readonly [EmpathyMap, ...EmpathyMap[]], id: string): Panel {
  const [{ language, size }] = maps;
  const { digest: heading, noThemes } = readoutTexts[language];
  const cards = digestOf(maps).map((row) => themeCard(row, language));
  const titles = maps.length > 1 ? maps.map(({ title }) => title).filter((title) => title !== '') : [];
  return summaryPanel({ id, size, field: 'digest', heading }, [
    [card('white', line('fact', titles.join(' · ')), cards.length === 0 ? line('fact', noThemes) : [])],
    ...inRows(cards),
  ]);
}

function themeCard(row: DigestRow, language: Language): Card {
  const { columns, noTheme, notes } = readoutTexts[language];
  const labelled = (label: string, said: string) =>
    line('fact', said === '' ? '' : `${label}${boardTexts[language].colon}${said}`);
  const counted = [
    countInFile(language, notes, row.notes.length),
    countInFile(language, fileTexts[language].votes, row.votes),
  ];
  return card(
    row.theme === '' ? 'gray' : 'blue',
    line('value', row.theme || noTheme),
    line('term', counted.join(' · ')),
    labelled(columns.backed, formatsOf(language).percent(row.backed)),
    labelled(columns.sections, row.sections.join(', ')),
    labelled(columns.segments, row.segments.join(', ')),
  );
}
