// Writes a map as one page for reading and printing: no script, nothing loaded. Independent of board and
// window.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { sectionName } from '../../catalogue/template-words';
import { textDirection } from '../../catalogue/text-direction';
import type { Action, EmpathyMap } from '../../model/empathy-map';
import { UNPLACED } from '../note-place';
import type { Exporter } from '../types';
import {
  consentText,
  contextFields,
  inOrderOfWork,
  joined,
  type LabelledText,
  personaFields,
  type Section,
} from '../writing/arranged';
import { toWritten } from '../writing/keepable';
import { escapeHtml, IN_NO_HTML, pictureData, typed } from './html-escape';
import { linksTo, noteLinks, noteList } from './html-notes';
import { pageStyle } from './html-style';

/** If a section has more notes, sections are stacked instead: columns of different lengths waste paper. */
const MOST_SIDE_BY_SIDE = 30;
/** Prevents anything in the page from running or being fetched, even if it is saved or forwarded. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export const html: Exporter = {
  id: 'html',
  group: 'documents',
  extension: 'html',
  mediaType: 'text/html',
  cannot: ['size', 'ids', 'places', 'session'],
  write: (map) => toWritten(page(map), IN_NO_HTML),
};

function page(map: EmpathyMap): string {
  const title = map.title === '' ? fileTexts[map.language].untitled : map.title;
  return `<!doctype html>
<html lang="${map.language}" dir="${textDirection(map.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${pageStyle(map.template)}</style>
</head>
<body>
<main>
${[`<header>${typed('h1', title)}${orderLine(map)}</header>`, ...panels(map), footer(map)].join('\n')}
</main>
</body>
</html>
`;
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
  ].filter((part) => part !== '');
}

/** '' if there is no content. */
const panel = (name: string, heading: string, content: string): string =>
  content === '' ? '' : `<section class="panel ${name}"><h2>${heading}</h2>${content}</section>`;

function orderLine(map: EmpathyMap): string {
  const texts = boardTexts[map.language];
  const { preset, sections, reason } = map.order;
  const line = joined(texts.orders[preset], sections.map((id) => sectionName(id, texts)).join(' → '), texts);
  const { order } = fileTexts[map.language];
  return `<p class="order">${escapeHtml(`${order}${texts.colon}${line}`)}</p>${typed('p', reason, ' class="order"')}`;
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

const definitions = (lines: readonly LabelledText[]): string => {
  const items = lines.map(
    ({ label, text }) => `<div><dt dir="auto">${escapeHtml(label)}</dt>${typed('dd', text)}</div>`,
  );
  return items.length === 0 ? '' : `<dl>${items.join('')}</dl>`;
};

function contextLines(map: EmpathyMap): LabelledText[] {
  const texts = boardTexts[map.language];
  const { fields, research: kinds } = texts.context;
  const { touchpoints = [], research = [] } = map.context ?? {};
  return [
    ...contextFields(map),
    ...(touchpoints.length === 0 ? [] : [{ label: fields.touchpoints, text: touchpoints.join(', ') }]),
    ...research.map((entry) => {
      const facts = [entry.count?.toString(), consentText(entry, map)].filter(Boolean).join(', ');
      const name = joined(kinds[entry.kind], entry.title, texts);
      return { label: fields.research, text: facts === '' ? name : `${name} (${facts})` };
    }),
  ];
}

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

function actionTable({ actions = [], language }: EmpathyMap, links: Map<string, string>): string {
  if (actions.length === 0) return '';
  const words = fileTexts[language];
  const { statuses } = boardTexts[language].actions;
  const heads = [words.action, words.owner, words.due, words.status, words.measure, words.restsOn];
  const row = ({ text, owner, due, status, measure, notes }: Action) =>
    [
      `<tr><th scope="row" dir="auto">${escapeHtml(text)}</th>`,
      ...[owner, due, statuses[status], measure].map(
        (cell) => `<td dir="auto">${escapeHtml(cell ?? '')}</td>`,
      ),
      `<td>${linksTo(notes, links)}</td></tr>`,
    ].join('');
  return [
    `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    `<tbody>${actions.map(row).join('')}</tbody></table></div>`,
  ].join('');
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

function footer({ createdAt, exportedAt, language }: EmpathyMap): string {
  const words = fileTexts[language];
  const day = (moment: string) =>
    `<time datetime="${escapeHtml(moment)}">${escapeHtml(moment.slice(0, 10))}</time>`;
  return `<footer>${words.created} ${day(createdAt)} · ${words.exported} ${day(exportedAt)}</footer>`;
}
