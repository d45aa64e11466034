// Writes what a map says as one page of Markdown: each sentence links to the notes that it rests on, which stand at its end.
// It is for people to read; what is read back is the map's own Markdown.
import { boardTexts } from '../../catalogue/board-texts';
import { countInFile, fileTexts } from '../../catalogue/file-texts';
import { fill } from '../../catalogue/fill';
import { readoutTexts } from '../../catalogue/readout-texts';
import type { PlacedNote } from '../../insight/notes';
import type { Action, EmpathyMap } from '../../model/empathy-map';
import { type Readout, type ReadoutTheme, readoutOf } from '../../readout/readout';
import { contextBlocks, inParts, personaBlocks, underHeading } from '../markdown/markdown';
import { escapeHeading, escapeLine, escapeLines, escapePart } from '../markdown/markdown-escape';
import type { Exporter } from '../types';
import { anchorsOf, joined, noteTitles } from '../writing/arranged';
import { toWritten } from '../writing/keepable';
import { groupsOf, notShown, saidOf } from './readout-parts';

export const readoutMarkdown: Exporter = {
  id: 'readout-markdown',
  group: 'documents',
  extension: 'md',
  mediaType: 'text/markdown',
  cannot: [
    'size',
    'ids',
    'photo',
    'order',
    'prompts',
    'author',
    'color',
    'stamps',
    'tags',
    'checks',
    'places',
    'session',
    'review',
    'series',
  ],
  write(map) {
    const readout = readoutOf(map);
    const { text, warnings } = toWritten(`${blocksOf(map, readout).join('\n\n')}\n`);
    return { text, warnings: [...warnings, ...notShown(readout)] };
  },
};

type Links = ReadonlyMap<string, string>;

function blocksOf(map: EmpathyMap, readout: Readout): string[] {
  const { language, title, problemStatement, actions = [], createdAt, exportedAt } = map;
  const words = readoutTexts[language];
  const labels = fileTexts[language];
  const links = linksOf(map);
  const problem = problemStatement?.text ?? '';
  const decided = actions.map((action) => decisionItem(action, map, links)).join('\n');
  const themes = readout.themes.map((theme, at) => themeItem(theme, at + 1, map, links)).join('\n');
  const days = [labels.created, createdAt.slice(0, 10), '·', labels.exported, exportedAt.slice(0, 10)];
  return [
    `# ${joined(words.heading, escapeHeading(title), boardTexts[language])}`,
    ...personaBlocks(map),
    ...underHeading(
      labels.problem,
      problem === '' ? words.noProblem : escapeLines(problem, ''),
      restsOn(problemStatement?.notes, map, links),
    ),
    ...underHeading(words.matters, themes || words.noThemes),
    ...underHeading(words.contradiction, contradictionList(readout, map, links)),
    ...underHeading(words.unknown, unknownList(readout, map, links)),
    ...underHeading(words.decisions, decided || words.noDecisions),
    ...contextBlocks(map),
    ...underHeading(words.behind, basisOf(readout, map), behindList(readout, map)),
    days.join(' '),
  ];
}

function linksOf(map: EmpathyMap): Links {
  const anchors = anchorsOf(map);
  const titles = [...noteTitles(map)];
  return new Map(titles.map(([id, title]) => [id, `[${escapePart(title)}](#${anchors.get(id)})`]));
}

const linked = (ids: readonly string[], links: Links): string =>
  ids.flatMap((id) => links.get(id) ?? []).join(', ');

function restsOn(ids: readonly string[] | undefined, { language }: EmpathyMap, links: Links): string {
  const from = linked(ids ?? [], links);
  return from === '' ? '' : joined(fileTexts[language].restsOn, from, boardTexts[language]);
}

function themeItem({ name, notes, votes, quote }: ReadoutTheme, at: number, map: EmpathyMap, links: Links) {
  const { language } = map;
  const marker = `${at}. `;
  const indent = ' '.repeat(marker.length);
  const counted = countInFile(language, fileTexts[language].votes, votes);
  const facts = inParts([
    `**${escapePart(name)}**`,
    countInFile(language, readoutTexts[language].notes, notes.length),
    counted,
    linked(
      notes.map(({ note }) => note.id),
      links,
    ),
  ]);
  const said = quoteLines(quote, map, links, name === '' ? counted : '');
  if (name === '') return `${marker}${said.join(`\n${indent}`)}`;
  return `${marker}${facts}\n\n${indent}> ${said.join(`\n${indent}> `)}`;
}

/** A note, and on a line of its own what kind of evidence it is. */
function quoteLines(placed: PlacedNote, map: EmpathyMap, links: Links, more = ''): string[] {
  const said = [...saidOf(placed, map).map(escapePart), more, links.get(placed.note.id)];
  return [`${escapeLine(placed.note.text)}\\`, inParts(said)];
}

function contradictionList({ contradiction }: Readout, map: EmpathyMap, links: Links): string {
  if (contradiction === null) return '';
  const { from, to, label } = contradiction;
  const sides = [from, to].map((placed) => `- ${quoteLines(placed, map, links).join('\n  ')}`);
  return [...sides, ...(label === '' ? [] : [`- *${escapeLine(label)}*`])].join('\n');
}

function unknownList({ unknown, moreUnknown }: Readout, map: EmpathyMap, links: Links): string {
  const items = unknown.map(({ note: { id, text, votes } }) => {
    const counted =
      votes === undefined ? '' : countInFile(map.language, fileTexts[map.language].votes, votes);
    return `- ${escapeLine(text)}\\\n  ${inParts([counted, links.get(id)])}`;
  });
  const { moreUnknown: forms } = readoutTexts[map.language];
  const more = moreUnknown === 0 ? [] : [`- ${countInFile(map.language, forms, moreUnknown)}`];
  return [...items, ...more].join('\n');
}

function decisionItem(action: Action, map: EmpathyMap, links: Links): string {
  const texts = boardTexts[map.language];
  const words = fileTexts[map.language];
  const { text, owner, due, status, measure, trigger, notes } = action;
  const labelled = (label: string, said: string | undefined) =>
    said === undefined ? '' : joined(label, escapePart(said), texts);
  const facts = inParts([
    labelled(words.owner, owner),
    labelled(words.due, due),
    labelled(words.status, texts.actions.statuses[status]),
    labelled(words.measure, measure),
    labelled(words.trigger, trigger),
    restsOn(notes, map, links),
  ]);
  return `- ${escapeLines(text, '  ')}\n  - ${facts}`;
}

const basisOf = ({ notes, backed }: Readout, { language }: EmpathyMap): string =>
  notes === 0 ? '' : fill(readoutTexts[language].basis, { count: notes, backed });

function behindList({ behind }: Readout, map: EmpathyMap): string {
  const { language } = map;
  const anchors = anchorsOf(map);
  const titles = noteTitles(map);
  const items = behind.map((placed) => {
    const { id, text, votes } = placed.note;
    const counted = votes === undefined ? '' : countInFile(language, fileTexts[language].votes, votes);
    const said = inParts([...[...saidOf(placed, map), ...groupsOf(placed)].map(escapePart), counted]);
    const title = `<a id="${anchors.get(id)}"></a>**${escapePart(titles.get(id) ?? '')}**`;
    return `- ${title} ${escapeLines(text, '  ')}\\\n  ${said}`;
  });
  return items.join('\n');
}
