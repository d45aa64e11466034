// The window before it is known which maps there are: title, tabs and one line, as HTML. The build puts it into the
// page, where it stays until the sandbox's first reply is on screen.
import type { WindowTexts } from '../shared/locales/locale-texts';
import { TABS } from './state/state';

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** These only look like tabs: controls that do not work yet are not announced. */
export function staticFrame({ tabList, tabs, loading }: WindowTexts['window']): string {
  const labels = TABS.map((tab) => `<span class="tab">${escapeHtml(tabs[tab])}</span>`);
  return [
    '<div class="window"><header class="top">',
    `<h1 class="visually-hidden">${escapeHtml(tabList)}</h1>`,
    `<div class="tabs" aria-hidden="true">${labels.join('')}</div></header>`,
    `<main class="panel"><p class="loading">${escapeHtml(loading)}</p></main></div>`,
  ].join('');
}
