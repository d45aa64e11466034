// A map as a Markdown document for people, which is read back exactly. Knows no board and no window.
import { boardTexts } from '../../catalogue/board-texts';
import { countInFile, fileTexts } from '../../catalogue/file-texts';
import { sectionName } from '../../catalogue/template-words';
import { whatIfTitle } from '../../catalogue/what-if-words';
import type { BoardTexts } from '../../locales/locale';
import type { Action, EmpathyMap, Note } from '../../model/empathy-map';
import type { Exporter } from '../types';
import {
  consentText,
  contextFields,
  inOrderOfWork,
  joined,
  numberNotes,
  personaFields,
  type Section,
} from '../writing/arranged';
import { hitCells, hitsHeading } from '../writing/hit-cells';
import { toWritten } from '../writing/keepable';
import { touchpointCells, touchpointsHeading } from '../writing/touchpoint-cells';
import { checkParts } from './markdown-check';
import { escapeHeading, escapeItem, escapeLine, escapeLines, escapePart } from './markdown-escape';

/**
 * The shape of the file, so that it can be read back (CommonMark 0.31; task lists as in GFM). Every block is followed by
 * one blank line; a part that the map does not have is left out with its heading. Words are those of `fileTexts`
 * and `boardTexts`; {…} stands for a text that people typed.
 *
 *     # {title}                                            no such line for an empty title
 *
 *     ## Problem statement
 *
 *     {text}
 *
 *     - Supported by: Hear 2, In no section 1
 *
 *     ## Actions
 *
 *     - [ ] {text}                                         `[x]` when done; `- [ ]` alone when it has no text
 *       - Status: Doing · Owner: {text} · Due: {text} · How we’ll know: {text} · Trigger: {text} · Supported by: Hear 2   status only for doing
 *
 *     ## Persona: {name}                                   `## Persona` without a name; left out when nothing is said
 *
 *     - **Segment:** Lost customer: {label}                kind by its name, then `: {label}` if there is one
 *     - **Role:** {text}                                   fields in the order of PERSONA_FIELDS
 *     - *{label}:* {text}                                  fields of people's own, in italics
 *
 *     ## Context
 *
 *     - **Goal:** {text}                                   decision, deadline, product likewise
 *     - **Focus:** This situation
 *     - **Touchpoints:** {text}, {text}
 *     - **Research:** Interviews · Title: {text} · Count: 5 · consent given      a line each; all but the kind optional
 *
 *     ## Order of work
 *
 *     Very competitive market: Hear → See → Pain           preset by its name; names of sections are never their titles
 *
 *     {reason}                                             if there is one
 *
 *     - What if {text}?                                    a line for each situation
 *
 *     ## Hear                                              sections in the order of work, then others in the map's order
 *
 *     > {prompt}                                           a paragraph each, all in one block quote, `>` between them
 *
 *     1. {text of the note}
 *        - quote · 3 votes · Source: {text} · Theme: {text} · Touchpoint: {text} · Tags: {text}, {text} · Author: {text}
 *        - Answer: Held · People asked: 3 · Answers from: {text}, {text} · Answered on: {text} · …   in the same line, if somebody was asked
 *     2. {text of the note}
 *
 *     ## In no section                                     notes likewise
 *
 *     ## Contradictions
 *
 *     - Hear 2 → Say & Do 1: {label}                       notes by section and number; `: {label}` if there is one
 *
 *     ## Touchpoints                                       a table of how many notes there are; readers pass it over
 *
 *     ## Review questions
 *
 *     - {question}
 *       - {answer}                                         lines as in a note
 *
 * - `## Hear` is a title that equals the section's name but for upper and lower case, and is kept as written;
 *   any other title stands behind the name: `## Hear: {title}`.
 * - Parts of a line are parted by ` · `, items of a list by `, `; {…} never holds a bare `·` there (`&middot;`), and
 *   in a list no bare comma (`&#44;`). So: split first, unescape then. Each part stands only if the note says it.
 * - {text of the note}, {text} of the problem and of an action go over several lines: each line break of theirs is a hard
 *   one, a backslash at the end of the line, the next line indented as its item; breaks at either end are `&#10;`.
 *   Everywhere else a line break is `&#10;`.
 * - Unescaping is CommonMark's for plain text: a backslash before ASCII punctuation, and references: `&middot;`, `&#…;`.
 *   Nothing else in {…} ever means anything (markdown-escape.ts).
 * - References to notes that the map does not hold are left out.
 */
export const markdown: Exporter = {
  id: 'markdown',
  group: 'documents',
  extension: 'md',
  mediaType: 'text/markdown',
  cannot: ['size', 'ids', 'moments', 'photo', 'color', 'stamps', 'places', 'session', 'series'],
  write: (map) => toWritten(`${blocksOf(map).join('\n\n')}\n`),
};

function blocksOf(map: EmpathyMap): string[] {
  const words = fileTexts[map.language];
  const texts = boardTexts[map.language];
  const numbers = numberNotes(map, (section) =>
    section === null ? words.unplaced : sectionName(section.id, texts),
  );
  return [
    ...(map.title === '' ? [] : [`# ${escapeHeading(map.title)}`]),
    ...problemBlocks(map, numbers),
    ...underHeading(
      words.actions,
      (map.actions ?? []).map((action) => actionItem(action, map, numbers)).join('\n'),
    ),
    ...personaBlocks(map),
    ...contextBlocks(map),
    ...orderBlocks(map),
    ...inOrderOfWork(map).flatMap((section) => sectionBlocks(section, map)),
    ...underHeading(words.unplaced, noteList(map.unplaced ?? [], map)),
    ...tensionBlocks(map, numbers),
    ...tableBlocks(touchpointsHeading(map), touchpointCells(map)),
    ...tableBlocks(hitsHeading(map), hitCells(map)),
    ...reviewBlocks(map),
  ];
}

/** Nothing when there is nothing to stand under it. */
export const underHeading = (heading: string, ...blocks: string[]): string[] => {
  const filled = blocks.filter((block) => block !== '');
  return filled.length === 0 ? [] : [`## ${heading}`, ...filled];
};

export function personaBlocks(map: EmpathyMap): string[] {
  const { name, fields = [] } = map.persona;
  const texts = boardTexts[map.language];
  const mark = texts.colon.trimEnd();
  const heading = joined(fileTexts[map.language].persona, escapeHeading(name), texts);
  const lines = [
    ...personaFields(map).map(({ label, text }) => `- **${label}${mark}** ${escapeLine(text)}`),
    ...fields.map(({ label, value }) => `- *${escapeLine(label)}${mark}* ${escapeLine(value)}`),
  ];
  const blocks = underHeading(heading, lines.join('\n'));
  return blocks.length === 0 && name !== '' ? [`## ${heading}`] : blocks;
}

export function contextBlocks(map: EmpathyMap): string[] {
  const texts = boardTexts[map.language];
  const { fields, heading, research: kinds } = texts.context;
  const mark = texts.colon.trimEnd();
  const { title, count } = fileTexts[map.language];
  const { touchpoints = [], research = [] } = map.context ?? {};
  const lines = [
    ...contextFields(map).map(({ label, text }) => `- **${label}${mark}** ${escapeLine(text)}`),
    ...(touchpoints.length === 0
      ? []
      : [`- **${fields.touchpoints}${mark}** ${touchpoints.map(escapeItem).join(', ')}`]),
    ...research.map((entry) => {
      const parts = [
        kinds[entry.kind],
        labelled(title, entry.title, texts),
        labelled(count, entry.count?.toString(), texts),
        consentText(entry, map),
      ];
      return `- **${fields.research}${mark}** ${inParts(parts)}`;
    }),
  ];
  return underHeading(heading, lines.join('\n'));
}

function orderBlocks(map: EmpathyMap): string[] {
  const texts = boardTexts[map.language];
  const { preset, sections, reason, whatIfs = [] } = map.order;
  const line = joined(texts.orders[preset], sections.map((id) => sectionName(id, texts)).join(' → '), texts);
  const items = whatIfs.map((one) => `- ${escapeLine(whatIfTitle(one, texts))}`).join('\n');
  return underHeading(fileTexts[map.language].order, line, escapeLine(reason ?? ''), items);
}

function sectionBlocks(section: Section, map: EmpathyMap): string[] {
  const texts = boardTexts[map.language];
  const name = sectionName(section.id, texts);
  const isName = section.title.toLowerCase() === name.toLowerCase();
  const heading = isName ? section.title : joined(name, escapeHeading(section.title), texts);
  const prompts = (section.prompts ?? []).map(({ text }) => `> ${escapeLine(text)}`).join('\n>\n');
  return [`## ${heading}`, prompts, noteList(section.notes, map)].filter((block) => block !== '');
}

const noteList = (notes: readonly Note[], map: EmpathyMap): string =>
  notes.map((note, at) => noteItem(note, `${at + 1}. `, map)).join('\n');

function noteItem(note: Note, marker: string, map: EmpathyMap): string {
  const words = fileTexts[map.language];
  const texts = boardTexts[map.language];
  const indent = ' '.repeat(marker.length);
  const said = inParts([
    note.evidence && texts.evidence[note.evidence],
    note.votes === undefined ? '' : countInFile(map.language, words.votes, note.votes),
    labelled(words.source, note.source, texts),
    labelled(words.theme, note.theme, texts),
    labelled(words.touchpoint, note.touchpoint, texts),
    labelledList(words.tags, note.tags, texts),
    labelled(words.author, note.author, texts),
    ...checkParts(note, map.language),
  ]);
  return itemOf(`${marker}${escapeLines(note.text, indent)}`, said, indent);
}

const itemOf = (item: string, said: string, indent: string): string =>
  said === '' ? item : `${item}\n${indent}- ${said}`;

export const inParts = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

const labelled = (label: string, text: string | undefined, { colon }: BoardTexts): string =>
  text === undefined ? '' : `${label}${colon}${escapePart(text)}`;

const labelledList = (label: string, items: readonly string[] | undefined, { colon }: BoardTexts): string =>
  items === undefined || items.length === 0 ? '' : `${label}${colon}${items.map(escapeItem).join(', ')}`;

const restsOn = (ids: readonly string[] | undefined, map: EmpathyMap, numbers: Map<string, string>): string =>
  labelledList(
    fileTexts[map.language].restsOn,
    ids?.flatMap((id) => numbers.get(id) ?? []),
    boardTexts[map.language],
  );

function tensionBlocks(map: EmpathyMap, numbers: Map<string, string>): string[] {
  const items = (map.tensions ?? []).flatMap(({ from, to, label }) => {
    const ends = [numbers.get(from), numbers.get(to)];
    if (ends.includes(undefined)) return [];
    return `- ${joined(ends.join(' → '), label && escapeLine(label), boardTexts[map.language])}`;
  });
  return underHeading(fileTexts[map.language].tensions, items.join('\n'));
}

/** What the notes say, counted. Readers pass it over. */
function tableBlocks(heading: string, [heads, ...rows]: readonly string[][]): string[] {
  if (heads === undefined) return [];
  const line = (cells: readonly string[]) => `| ${cells.map(escapeLine).join(' | ')} |`;
  const ruler = heads.map((_head, at) => (at === 0 ? '---' : '--:'));
  return underHeading(heading, [line(heads), `| ${ruler.join(' | ')} |`, ...rows.map(line)].join('\n'));
}

function reviewBlocks({ review = [], language }: EmpathyMap): string[] {
  const items = review.map(({ question, answer }) =>
    itemOf(`- ${escapeLines(question, '  ')}`, escapeLines(answer, '    '), '  '),
  );
  return underHeading(fileTexts[language].review, items.join('\n'));
}

function problemBlocks(map: EmpathyMap, numbers: Map<string, string>): string[] {
  const { text = '', notes } = map.problemStatement ?? {};
  const rests = restsOn(notes, map, numbers);
  return underHeading(fileTexts[map.language].problem, escapeLines(text, ''), rests && `- ${rests}`);
}

function actionItem(action: Action, map: EmpathyMap, numbers: Map<string, string>): string {
  const words = fileTexts[map.language];
  const texts = boardTexts[map.language];
  const said = inParts([
    action.status === 'doing' ? `${words.status}${texts.colon}${texts.actions.statuses.doing}` : '',
    labelled(words.owner, action.owner, texts),
    labelled(words.due, action.due, texts),
    labelled(words.measure, action.measure, texts),
    labelled(words.trigger, action.trigger, texts),
    restsOn(action.notes, map, numbers),
  ]);
  const box = action.status === 'done' ? '- [x]' : '- [ ]';
  return itemOf(`${box} ${escapeLines(action.text, '  ')}`.trimEnd(), said, '  ');
}
