// One page to print for people who meet customers: what to watch out for, with room for strokes. Loads and runs nothing.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { fill } from '../../catalogue/fill';
import { sectionFills, stickyFills } from '../../draw/palette';
import type { EmpathyMap } from '../../model/empathy-map';
import type { Tint } from '../../templates/template';
import { escapeHtml, IN_NO_HTML, typed } from '../html/html-escape';
import { htmlPage } from '../html/html-page';
import { panel } from '../html/html-parts';
import { styleAround } from '../html/html-style';
import type { Written } from '../types';
import { toWritten } from '../writing/keepable';
import { type KitItem, kitItems } from './kit-items';

const TINTS: Readonly<Record<string, Tint>> = { feelings: 'violet', reactions: 'yellow', guesses: 'red' };

const tints = Object.entries(TINTS).map(
  ([name, tint]) => `.${name}{--tint:${sectionFills[tint]};--edge:${stickyFills[tint]}}`,
);

const SPECIAL = `
header{margin-bottom:.75rem}
h1{font-size:1.6rem}
.blanks{display:flex;flex-wrap:wrap;gap:.4rem 2rem;margin:.75rem 0;font-weight:600}
.blank{flex:1 1 10rem;border-bottom:1px solid var(--ink);padding-bottom:.15rem}
.blank.where{flex-grow:3}
.place{display:inline-block;margin-inline-start:.9em}
.box{display:inline-block;width:.9em;height:.9em;border:1.5px solid var(--ink);margin-inline-end:.35em;vertical-align:-.08em}
.kit{display:grid;gap:1rem;align-items:start}
.kit .panel.panel{margin:0;padding:.75rem .9rem}
.column{display:grid;gap:1rem}
.kit h2{margin-bottom:.25rem}
.kit th,.kit td{padding:.3rem .5rem .3rem 0;min-width:0;vertical-align:middle}
.kit thead th{color:var(--soft);font-weight:400;font-size:.85rem}
.kit tbody th{width:46%;min-width:0}
.kit td.sum{width:4.5rem}
.kit td.sum span{display:block;height:1.7rem;border:1.5px solid var(--ink);border-radius:.25rem;background:var(--panel)}
.rules{padding-inline-start:1.2rem;columns:2;column-gap:2rem}
.rules li{break-inside:avoid}
.line{height:1.9rem;border-bottom:1px solid var(--line)}
@media print,(min-width:44rem){.kit{grid-template-columns:1fr 1fr}}
`;

export function kitPage(map: EmpathyMap): Written {
  const texts = boardTexts[map.language];
  const words = fileTexts[map.language].frontline;
  const { feelings, reactions, guesses } = kitItems(map);
  const persona = map.persona.name || texts.blanks.persona;
  const header = [typed('h1', words.title), typed('p', fill(words.lead, { persona }), ' class="order"')].join(
    '',
  );
  const parts = [
    `<header>${header}</header>`,
    blanks(map),
    '<div class="kit">',
    column(table('feelings', words.seem, feelings, map), table('guesses', words.guesses, guesses, map)),
    column(table('reactions', words.react, reactions, map), heard(map), rules(words.rules)),
    '</div>',
  ];
  const style = styleAround(`${tints.join('\n')}${SPECIAL}`, 'landscape');
  return toWritten(htmlPage({ language: map.language, title: words.title, style, parts }), IN_NO_HTML);
}

const column = (...panels: readonly string[]): string => `<div class="column">${panels.join('')}</div>`;

const rules = (lines: readonly string[]): string =>
  `<ol class="rules">${lines.map((line) => typed('li', line)).join('')}</ol>`;

/** The touchpoints to tick, and what the group writes in. */
function blanks({ context, language }: EmpathyMap): string {
  const words = fileTexts[language];
  const places = (context?.touchpoints ?? []).map(
    (name) => `<span class="place"><span class="box"></span><bdi>${escapeHtml(name)}</bdi></span>`,
  );
  const { colon } = boardTexts[language];
  return [
    '<div class="blanks">',
    `<span class="blank where">${words.touchpoint}${colon}${places.join(' ')}</span>`,
    `<span class="blank">${words.frontline.date}${colon}</span>`,
    '</div>',
  ].join('');
}

function table(name: string, heading: string, items: readonly KitItem[], { language }: EmpathyMap): string {
  if (items.length === 0) return '';
  const { strokes, sum } = fileTexts[language].frontline;
  const rows = items.map(
    ({ text }) => `<tr>${typed('th', text, ' scope="row"')}<td></td><td class="sum"><span></span></td></tr>`,
  );
  const head = `<thead><tr><th></th><th scope="col">${strokes}</th><th scope="col">${sum}</th></tr></thead>`;
  return panel(`tinted ${name}`, heading, `<table>${head}<tbody>${rows.join('')}</tbody></table>`);
}

const heard = ({ language }: EmpathyMap): string =>
  panel('heard', fileTexts[language].frontline.words, '<div class="line"></div>'.repeat(4));
