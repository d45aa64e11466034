// What pages about a map have in common: panels, labelled lines, the table of actions, the footer.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import type { Action, EmpathyMap } from '../../model/empathy-map';
import type { LabelledText } from '../writing/arranged';
import { escapeHtml, typed } from './html-escape';
import { linksTo } from './html-notes';

/** '' if there is no content. */
export const panel = (name: string, heading: string, content: string): string =>
  content === '' ? '' : `<section class="panel ${name}"><h2>${heading}</h2>${content}</section>`;

export const definitions = (lines: readonly LabelledText[]): string => {
  const items = lines.map(
    ({ label, text }) => `<div><dt dir="auto">${escapeHtml(label)}</dt>${typed('dd', text)}</div>`,
  );
  return items.length === 0 ? '' : `<dl>${items.join('')}</dl>`;
};

export function actionTable({ actions = [], language }: EmpathyMap, links: Map<string, string>): string {
  if (actions.length === 0) return '';
  const words = fileTexts[language];
  const { statuses } = boardTexts[language].actions;
  const hasTrigger = actions.some(({ trigger }) => trigger !== undefined);
  const heads = [
    ...[words.action, words.owner, words.due, words.status, words.measure],
    ...(hasTrigger ? [words.trigger] : []),
    words.restsOn,
  ];
  const row = ({ text, owner, due, status, measure, trigger, notes }: Action) =>
    [
      `<tr><th scope="row" dir="auto">${escapeHtml(text)}</th>`,
      ...[owner, due, statuses[status], measure, ...(hasTrigger ? [trigger] : [])].map(
        (cell) => `<td dir="auto">${escapeHtml(cell ?? '')}</td>`,
      ),
      `<td>${linksTo(notes, links)}</td></tr>`,
    ].join('');
  return [
    `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    `<tbody>${actions.map(row).join('')}</tbody></table></div>`,
  ].join('');
}

export function footer({ createdAt, exportedAt, language }: EmpathyMap): string {
  const words = fileTexts[language];
  const day = (moment: string) =>
    `<time datetime="${escapeHtml(moment)}">${escapeHtml(moment.slice(0, 10))}</time>`;
  return `<footer>${words.created} ${day(createdAt)} · ${words.exported} ${day(exportedAt)}</footer>`;
}
