// Writes a map as one page for reading and printing: no script, nothing loaded. Independent of board and
// window.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { sectionName } from '../../catalogue/template-words';
import { whatIfTitle } from '../../catalogue/what-if-words';
import type { EmpathyMap } from '../../model/empathy-map';
import { UNPLACED } from '../note-place';
import type { Exporter } from '../types';
import { contextLines, inOrderOfWork, joined, personaFields, type Section } from '../writing/arranged';
import { hitCells, hitsHeading } from '../writing/hit-cells';
import { toWritten } from '../writing/keepable';
import { touchpointCells, touchpointsHeading } from '../writing/touchpoint-cells';
import { escapeHtml, IN_NO_HTML, pictureData, typed } from './html-escape';
import { linksTo, noteLinks, noteList } from './html-notes';
import { htmlPage } from './html-page';
import { actionTable, definitions, footer, panel } from './html-parts';
import { pageStyle } from './html-style';

/** If a section has more notes, sections are stacked instead: columns of different lengths waste paper. */
const MOST_SIDE_BY_SIDE = 30;

export const html: Exporter = {
  id: 'html',
  group: 'documents',
  extension: 'html',
  mediaType: 'text/html',
  cannot: ['size', 'ids', 'places', 'session', 'series'],
  write: (map) => toWritten(page(map), IN_NO_HTML),
};

function page(map: EmpathyMap): string {
  const title = map.title === '' ? fileTexts[map.language].untitled : map.title;
  const header = `<header>${typed('h1', title)}${orderLine(map)}</header>`;
  return htmlPage({
    language: map.language,
    title,
    style: pageStyle(map.template),
    parts: [header, ...panels(map), footer(map)],
  });
}

function panels(map: EmpathyMap): string[] {
  const words = fileTexts[map.language];
  const links = noteLinks(map);
  const longest = Math.max(0, ...map.sections.map(({ notes }) => notes.length));
  const sections = inOrderOfWork(map).map((section) => sectionPanel(section, map));
  const unplaced = map.unplaced ?? [];
  return [
    panel('problem', words.problem, problem(map, links)),
    panel('actions', words.actions, actionTable(map, links)),
    panel('context', boardTexts[map.language].context.heading, definitions(contextLines(map))),
    `<div class="map${longest > MOST_SIDE_BY_SIDE ? '' : ' board'}">`,
    personaPanel(map),
    ...sections,
    '</div>',
    panel(UNPLACED, words.unplaced, unplaced.length > 0 ? noteList(unplaced, UNPLACED, map) : ''),
    panel('tensions', words.tensions, tensionList(map, links)),
    panel('touchpoints', touchpointsHeading(map), countTable(touchpointCells(map))),
    panel('hits', hitsHeading(map), countTable(hitCells(map))),
    panel('review', words.review, definitions(reviewLines(map))),
  ].filter((part) => part !== '');
}

function countTable([heads, ...rows]: readonly string[][]): string {
  if (heads === undefined) return '';
  const head = heads.map((text) => typed('th', text, ' scope="col"')).join('');
  const body = rows.map(([name, ...counts]) => {
    const cells = counts.map((count) => `<td>${count}</td>`).join('');
    return `<tr>${typed('th', name, ' scope="row"')}${cells}</tr>`;
  });
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function orderLine(map: EmpathyMap): string {
  const texts = boardTexts[map.language];
  const { preset, sections, reason } = map.order;
  const line = joined(texts.orders[preset], sections.map((id) => sectionName(id, texts)).join(' → '), texts);
  const { order } = fileTexts[map.language];
  const whatIfs = map.order.whatIfs?.map((one) => whatIfTitle(one, texts)).join(' ');
  return `<p class="order">${escapeHtml(`${order}${texts.colon}${line}`)}</p>${typed('p', reason, ' class="order"')}${typed('p', whatIfs, ' class="order"')}`;
}

function personaPanel(map: EmpathyMap): string {
  const { name, photo, fields = [] } = map.persona;
  const { heading, photo: photoWord } = boardTexts[map.language].persona;
  const data = pictureData(photo);
  const picture = data === '' ? '' : `<img src="data:${data}" alt="${photoWord}">`;
  const own = fields.map(({ label, value }) => ({ label, text: value }));
  const title = name === '' ? `<h2>${heading}</h2>` : typed('h2', name);
  return `<section class="panel persona">${picture}${title}${definitions([...personaFields(map), ...own])}</section>`;
}

const reviewLines = ({ review = [] }: EmpathyMap) =>
  review.map(({ question, answer }) => ({ label: question, text: answer }));

function sectionPanel({ id, title, prompts = [], notes }: Section, map: EmpathyMap): string {
  const step = map.order.sections.indexOf(id) + 1;
  const heading = `<h2>${step > 0 ? `<span class="step">${step}</span> ` : ''}${typed('span', title)}</h2>`;
  const asked = prompts.map(({ text }) => typed('li', text)).join('');
  const list = asked === '' ? '' : `<ul class="prompts">${asked}</ul>`;
  return `<section class="panel tinted ${id}">${heading}${list}${noteList(notes, id, map)}</section>`;
}

function problem({ problemStatement, language }: EmpathyMap, links: Map<string, string>): string {
  const rests = linksTo(problemStatement?.notes, links);
  const line =
    rests === ''
      ? ''
      : `<p class="rests">${fileTexts[language].restsOn}${boardTexts[language].colon}${rests}</p>`;
  return `${typed('p', problemStatement?.text, ' class="text"')}${line}`;
}

function tensionList({ tensions = [], language }: EmpathyMap, links: Map<string, string>): string {
  const items = tensions.flatMap(({ from, to, label }) => {
    const ends = [links.get(from), links.get(to)];
    if (ends.includes(undefined)) return [];
    const words = typed('span', label, ' class="label"');
    return `<li>${joined(ends.join(' → '), words, boardTexts[language])}</li>`;
  });
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}
