// Writes what a map says as one page to read, print and hang up: each sentence links to the notes that it rests on,
// which stand at its end. Nothing in it runs or is loaded.
import { boardTexts } from '../../catalogue/board-texts';
import { countInFile, fileTexts } from '../../catalogue/file-texts';
import { fill } from '../../catalogue/fill';
import { readoutTexts } from '../../catalogue/readout-texts';
import type { PlacedNote } from '../../insight/notes';
import type { EmpathyMap } from '../../model/empathy-map';
import { type Contradiction, type Readout, type ReadoutTheme, readoutOf } from '../../readout/readout';
import { escapeHtml, IN_NO_HTML, pictureData, typed } from '../html/html-escape';
import { linksTo, noteLinks } from '../html/html-notes';
import { htmlPage } from '../html/html-page';
import { actionTable, definitions, footer, panel } from '../html/html-parts';
import type { Exporter } from '../types';
import { anchorsOf, contextLines, noteTitles, personaFields } from '../writing/arranged';
import { toWritten } from '../writing/keepable';
import { groupsOf, notShown, saidOf } from './readout-parts';
import { readoutStyle } from './readout-style';

export const readoutHtml: Exporter = {
  id: 'readout',
  group: 'documents',
  extension: 'html',
  mediaType: 'text/html',
  cannot: [
    'size',
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
    const { text, warnings } = toWritten(page(map, readout), IN_NO_HTML);
    return { text, warnings: [...warnings, ...notShown(readout)] };
  },
};

interface Part {
  map: EmpathyMap;
  readout: Readout;
  /** To each note, by its id. */
  links: Map<string, string>;
}

function page(map: EmpathyMap, readout: Readout): string {
  const part: Part = { map, readout, links: noteLinks(map) };
  const words = readoutTexts[map.language];
  const title = map.title === '' ? fileTexts[map.language].untitled : map.title;
  const context = panel('context', boardTexts[map.language].context.heading, definitions(contextLines(map)));
  return htmlPage({
    language: map.language,
    title: `${words.heading}${boardTexts[map.language].colon}${title}`,
    style: readoutStyle(),
    parts: [
      `<header>${typed('h1', title)}<p class="kind">${words.heading}</p></header>`,
      personaPanel(part),
      problemPanel(part),
      panel('matters', words.matters, themeList(part)),
      ...together('two', contradictionPanel(part), unknownPanel(part)),
      panel('actions', words.decisions, actionTable(map, part.links) || none(words.noDecisions)),
      ...together('rest', context, panel('behind', words.behind, behindList(part))),
      footer(map),
    ],
  });
}

const together = (name: string, ...panels: string[]): string[] =>
  panels.every((one) => one === '') ? [] : [`<div class="${name}">${panels.join('')}</div>`];

const none = (sentence: string): string => `<p class="rests">${sentence}</p>`;

function personaPanel({ map }: Part): string {
  const { name, photo, fields = [] } = map.persona;
  const { heading, photo: photoWord } = boardTexts[map.language].persona;
  const data = pictureData(photo);
  const picture = data === '' ? '' : `<img src="data:${data}" alt="${photoWord}">`;
  const own = fields.map(({ label, value }) => ({ label, text: value }));
  const title = name === '' ? `<h2>${heading}</h2>` : typed('h2', name);
  return `<section class="panel persona">${picture}${title}${definitions([...personaFields(map), ...own])}</section>`;
}

function problemPanel({ map: { problemStatement, language }, links }: Part): string {
  const text = typed('p', problemStatement?.text, ' class="text"');
  const said = text === '' ? none(readoutTexts[language].noProblem) : text;
  const from = linksTo(problemStatement?.notes, links);
  return panel('problem', fileTexts[language].problem, `${said}${restsOn(from, language)}`);
}

const restsOn = (from: string, language: EmpathyMap['language']): string =>
  from === ''
    ? ''
    : `<p class="rests">${fileTexts[language].restsOn}${boardTexts[language].colon}${from}</p>`;

function themeList(part: Part): string {
  const { themes } = part.readout;
  if (themes.length === 0) return none(readoutTexts[part.map.language].noThemes);
  return `<ol class="themes">${themes.map((theme) => themeItem(theme, part)).join('\n')}</ol>`;
}

function themeItem({ name, notes, votes, quote }: ReadoutTheme, { map, links }: Part): string {
  const { language } = map;
  const ids = notes.map(({ note }) => note.id);
  const counted = [
    countInFile(language, readoutTexts[language].notes, notes.length),
    countInFile(language, fileTexts[language].votes, votes),
  ];
  const facts = `<p class="facts">${counted.join(' · ')}</p>`;
  const others = ids.filter((id) => id !== quote.note.id);
  return [
    '<li class="theme">',
    name === '' ? '' : `${typed('h3', name)}${facts}`,
    typed('blockquote', quote.note.text),
    sourceLine(quote, { map, links }, name === '' ? [counted[1] ?? ''] : []),
    others.length === 0 ? '' : `<p class="from others">${linksTo(others, links)}</p>`,
    '</li>',
  ].join('');
}

/** What kind of evidence it is, where it comes from, and where it stands. */
function sourceLine(
  placed: PlacedNote,
  { map, links }: Pick<Part, 'map' | 'links'>,
  more: readonly string[] = [],
): string {
  const said = saidOf(placed, map).map((one) => typed('span', one));
  return `<p class="from">${[...said, ...more, links.get(placed.note.id) ?? ''].join(' · ')}</p>`;
}

/** That it is a guess is clear where it stands. */
function votesLine({ note }: PlacedNote, { map, links }: Part): string {
  const votes =
    note.votes === undefined ? [] : [countInFile(map.language, fileTexts[map.language].votes, note.votes)];
  return `<span class="from">${[...votes, links.get(note.id) ?? ''].join(' · ')}</span>`;
}

function contradictionPanel(part: Part): string {
  const { map, readout } = part;
  const { contradiction } = readout;
  const sides = contradiction === null ? '' : sidesOf(contradiction, part);
  return panel('contradiction', readoutTexts[map.language].contradiction, sides);
}

function sidesOf({ from, to, label }: Contradiction, part: Part): string {
  const side = (placed: PlacedNote) =>
    `<li>${typed('blockquote', placed.note.text)}${sourceLine(placed, part)}</li>`;
  return `<ol class="sides">${side(from)}${side(to)}</ol>${typed('p', label, ' class="label"')}`;
}

function unknownPanel(part: Part): string {
  const { map, readout } = part;
  const words = readoutTexts[map.language];
  const items = readout.unknown.map(
    (placed) => `<li>${typed('span', placed.note.text, ' class="text"')}${votesLine(placed, part)}</li>`,
  );
  const more =
    readout.moreUnknown === 0
      ? ''
      : `<p class="rests">${countInFile(map.language, words.moreUnknown, readout.moreUnknown)}</p>`;
  return panel(
    'unknown',
    words.unknown,
    items.length === 0 ? '' : `<ul class="guesses">${items.join('')}</ul>${more}`,
  );
}

function behindList({ map, readout }: Part): string {
  const { language } = map;
  const { notes, backed, behind } = readout;
  if (notes === 0) return '';
  const anchors = anchorsOf(map);
  const titles = noteTitles(map);
  const items = behind.map((placed) => {
    const { id, text } = placed.note;
    const said = [...saidOf(placed, map), ...groupsOf(placed)];
    const votes = countInFile(language, fileTexts[language].votes, placed.note.votes ?? 0);
    const line = [...said.map((one) => typed('span', one)), placed.note.votes === undefined ? '' : votes];
    return [
      `<li id="${anchors.get(id)}" data-note="${escapeHtml(id)}">`,
      `${typed('b', titles.get(id))}${typed('span', text, ' class="text"')} `,
      `<span class="from">${line.filter((one) => one !== '').join(' · ')}</span></li>`,
    ].join('');
  });
  const basis = fill(readoutTexts[language].basis, { count: notes, backed });
  return `<p class="rests">${basis}</p><ol>${items.join('\n')}</ol>`;
}
