// The window before its script has run: title, tabs and one line, as html. The build puts it into the page, and it stays
// until the first answer of the sandbox is on the screen.
import { TABS } from './state/state';
import { texts } from './texts';

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The tabs only look like tabs: what cannot be used yet is not announced. */
export function staticFrame(): string {
  const { tabList, tabs, loading } = texts.window;
  const labels = TABS.map((tab) => `<span class="tab">${escapeHtml(tabs[tab])}</span>`);
  return [
    '<div class="window"><header class="top">',
    `<h1 class="visually-hidden">${escapeHtml(tabList)}</h1>`,
    `<div class="tabs" aria-hidden="true">${labels.join('')}</div></header>`,
    `<main class="panel"><p class="loading">${escapeHtml(loading)}</p></main></div>`,
  ].join('');
}
