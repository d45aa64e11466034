// One or several maps theme by theme, with every note, for people who were in none of their sessions.
import { boardTexts } from '../../catalogue/board-texts';
import { countInFile, fileTexts } from '../../catalogue/file-texts';
import { formatsOf } from '../../catalogue/formats';
import { readoutTexts } from '../../catalogue/readout-texts';
import type { EmpathyMap } from '../../model/empathy-map';
import type { Language } from '../../model/sections';
import { type DigestRow, digestOf, type NoteOfMap } from '../../readout/digest';
import { FEATURES, type Feature } from '../features';
import { inParts } from '../markdown/markdown';
import { escapeHeading, escapeLines, escapePart } from '../markdown/markdown-escape';
import type { Exporter } from '../types';
import { joined } from '../writing/arranged';
import { toWritten } from '../writing/keepable';
import { saidOf } from './readout-parts';

const CARRIED: readonly Feature[] = [
  ...(['title', 'segment', 'section-titles', 'supporting-notes', 'other-notes', 'unplaced'] as const),
  ...(['evidence', 'source', 'votes', 'theme', 'verdicts'] as const),
];

export const digestMarkdown: Exporter = {
  id: 'digest',
  group: 'documents',
  extension: 'md',
  mediaType: 'text/markdown',
  cannot: FEATURES.filter((feature) => !CARRIED.includes(feature)),
  write: (map) => writeMaps([map]),
  writeAll: (maps) => writeMaps(maps),
};

function writeMaps(maps: readonly EmpathyMap[]) {
  const { language = 'en' } = maps[0] ?? {};
  const titles = maps.map(({ title }) => title).filter((title) => title !== '');
  const heading = joined(
    readoutTexts[language].digest,
    titles.map(escapeHeading).join(', '),
    boardTexts[language],
  );
  const blocks = digestOf(maps).flatMap((row) => themeBlocks(row, language, maps.length > 1));
  return toWritten(`${[`# ${heading}`, ...blocks].join('\n\n')}\n`);
}

function themeBlocks(row: DigestRow, language: Language, isOfSeveral: boolean): string[] {
  const { columns, noTheme, notes } = readoutTexts[language];
  const texts = boardTexts[language];
  const facts = inParts([
    countInFile(language, notes, row.notes.length),
    countInFile(language, fileTexts[language].votes, row.votes),
    joined(columns.backed, formatsOf(language).percent(row.backed), texts),
    joined(columns.sections, row.sections.map(escapePart).join(', '), texts),
    joined(columns.segments, row.segments.map(escapePart).join(', '), texts),
  ]);
  const items = row.notes.map((one) => noteItem(one, isOfSeveral));
  return [`## ${row.theme === '' ? noTheme : escapeHeading(row.theme)}`, facts, items.join('\n')];
}

function noteItem(placed: NoteOfMap, isOfSeveral: boolean): string {
  const { map, note, section } = placed;
  const { votes, unplaced } = fileTexts[map.language];
  const said = inParts([
    escapePart(section?.title ?? unplaced),
    ...saidOf(placed, map).map(escapePart),
    note.votes === undefined ? '' : countInFile(map.language, votes, note.votes),
    isOfSeveral ? escapePart(map.title) : '',
  ]);
  return `- ${escapeLines(note.text, '  ')}\\\n  ${said}`;
}
