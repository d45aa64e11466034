// The window before its script has run: title, tabs and one line, as HTML. The build puts it into the page,
// where it stays until the sandbox's first reply is on screen.
import { TABS } from './state/state';
import { texts } from './texts';

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** These only look like tabs: controls that do not work yet are not announced. */
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
