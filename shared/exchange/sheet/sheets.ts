// The question sheet for customers: to print, to send, or as a table for a survey tool. Nothing is filled in. Pure.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { fill } from '../../catalogue/fill';
import type { EmpathyMap } from '../../model/empathy-map';
import { IN_NO_HTML, typed } from '../html/html-escape';
import { htmlPage } from '../html/html-page';
import { styleAround } from '../html/html-style';
import { escapeHeading, escapeLine } from '../markdown/markdown-escape';
import { writeForSheets } from '../table/table';
import type { Written } from '../types';
import { toWritten } from '../writing/keepable';
import { type Asked, SHEET_COLUMNS } from './asked';

export interface Sheet {
  map: EmpathyMap;
  asked: readonly Asked[];
  /** How many customers there are sheets for. */
  customers: number;
}

export interface SheetFormat {
  /** Without a dot. */
  extension: string;
  mediaType: string;
  write: (sheet: Sheet) => Written;
}

export const sheetFormats = {
  html: { extension: 'html', mediaType: 'text/html', write: (sheet) => toWritten(page(sheet), IN_NO_HTML) },
  markdown: { extension: 'md', mediaType: 'text/markdown', write: (sheet) => toWritten(document(sheet)) },
  csv: { extension: 'csv', mediaType: 'text/csv', write: (sheet) => writeForSheets(rowsOf(sheet)) },
} as const satisfies Record<string, SheetFormat>;

export type SheetFormatId = keyof typeof sheetFormats;
export const SHEET_FORMATS = Object.keys(sheetFormats) as SheetFormatId[];

const wordsOf = ({ language }: EmpathyMap) => fileTexts[language].check.sheet;

const namesOf = ({ map, customers }: Sheet): string[] =>
  Array.from({ length: customers }, (_one, at) => fill(wordsOf(map).customer, { number: at + 1 }));

const rowsOf = (sheet: Sheet): string[][] => [
  [...SHEET_COLUMNS],
  ...namesOf(sheet).flatMap((customer) =>
    sheet.asked.map(({ note, section, question }) => [note, customer, section, question, '', '']),
  ),
];

const STYLE = `
.sheet{break-after:page;max-width:48rem;margin:0 auto 3rem}
.sheet:last-child{break-after:auto;margin-bottom:0}
.sheet .hello,.sheet .how{margin:.6rem 0}
.sheet .how{color:var(--soft)}
.sheet .line{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin-top:.8rem}
.sheet .blank{flex:1;min-width:12rem;border-bottom:1px solid var(--soft)}
.sheet .agree{display:flex;gap:.6rem;align-items:baseline;margin:.8rem 0 1.2rem}
.box{flex:none;display:inline-block;width:.95rem;height:.95rem;border:1.5px solid var(--ink);border-radius:.15rem;translate:0 .15rem}
.sheet ol{list-style-position:inside;border-top:1px solid var(--line)}
.sheet li{break-inside:avoid;padding:.9rem 0 .4rem}
.sheet li p{display:inline}
.sheet .scale{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;margin:.6rem 0}
.sheet .scale span{display:flex;gap:.5rem}
.sheet .said{display:block;color:var(--soft)}
.sheet .room{height:3.2rem;border-bottom:1px solid var(--soft)}
@media print{.sheet{max-width:none;font-size:1.25rem}}
`;

function page(sheet: Sheet): string {
  const { map } = sheet;
  const words = wordsOf(map);
  const title =
    map.title === '' ? words.title : `${words.title}${boardTexts[map.language].colon}${map.title}`;
  return htmlPage({
    language: map.language,
    title,
    style: styleAround(STYLE, 'portrait'),
    parts: namesOf(sheet).map((customer) => sheetFor(customer, sheet)),
  });
}

const BOX = '<span class="box"></span>';

function sheetFor(customer: string, { map, asked }: Sheet): string {
  const words = wordsOf(map);
  const scale = words.scale.map((word, points) => `<span>${BOX}${points} · ${word}</span>`).join('');
  const blank = (label: string) => `<span class="blank">${label}</span>`;
  const items = asked.map(
    ({ question }) =>
      `<li>${typed('p', question)}<div class="scale">${scale}</div><span class="said">${words.words}</span><div class="room"></div></li>`,
  );
  return [
    `<article class="sheet"><h1>${customer}</h1>`,
    `<div class="line">${blank(words.asker)}${blank(words.date)}</div>`,
    `<p class="hello">${words.hello}</p><p class="agree">${BOX}${words.consent}</p>`,
    `<p class="how">${words.how}</p>`,
    `<ol>${items.join('\n')}</ol></article>`,
  ].join('\n');
}

function document(sheet: Sheet): string {
  const { map, asked } = sheet;
  const words = wordsOf(map);
  const mark = boardTexts[map.language].colon.trimEnd();
  const blocks = namesOf(sheet).flatMap((customer) => [
    `# ${escapeHeading(customer)}`,
    `${words.asker}${mark} \\_\\_\\_\\_\\_\\_ · ${words.date}${mark} \\_\\_\\_\\_\\_\\_`,
    escapeLine(words.hello),
    `- [ ] ${escapeLine(words.consent)}`,
    `*${escapeLine(words.how)}*`,
    ...asked.flatMap(({ question }, at) => [
      `## ${at + 1}. ${escapeLine(question)}`,
      words.scale.map((word, points) => `- [ ] ${points} · ${escapeLine(word)}`).join('\n'),
      `${words.words}${mark}`,
    ]),
  ]);
  return `${blocks.join('\n\n')}\n`;
}
