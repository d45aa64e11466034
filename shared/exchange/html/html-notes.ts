// Notes and references to them as HTML. Independent of the page.

import { boardTexts } from '../../catalogue/board-texts';
import { countInFile, fileTexts } from '../../catalogue/file-texts';
import { type Rgb, toRgb } from '../../draw/palette';
import type { BoardTexts } from '../../locales/locale';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { checkLines } from '../check-words';
import { fillOf } from '../colors';
import { anchorsOf, noteTitles } from '../writing/arranged';
import { escapeHtml, typed } from './html-escape';

/** A link to each note of the map, by its id. */
export function noteLinks(map: EmpathyMap): Map<string, string> {
  const anchors = anchorsOf(map);
  const link = (id: string, title: string) => typed('a', title, ` href="#${anchors.get(id)}"`);
  return new Map([...noteTitles(map)].map(([id, title]) => [id, link(id, title)]));
}

/** `<a>Hear 2</a>, <a>Pain 1</a>`; notes not in the map are omitted. */
export const linksTo = (ids: readonly string[] | undefined, links: Map<string, string>): string =>
  (ids ?? []).flatMap((id) => links.get(id) ?? []).join(', ');

export function noteList(notes: readonly Note[], place: string, map: EmpathyMap): string {
  if (notes.length === 0) return `<p class="rests">${fileTexts[map.language].noNotes}</p>`;
  const items = notes.map((note, at) => noteItem(note, `${place}-${at + 1}`, at + 1, map));
  return `<ol class="notes">\n${items.join('\n')}\n</ol>`;
}

function noteItem(note: Note, anchor: string, number: number, map: EmpathyMap): string {
  const words = fileTexts[map.language];
  const texts = boardTexts[map.language];
  const verdict = note.check?.verdict;
  const said = [
    `<span>${number}</span>`,
    verdict === undefined ? '' : `<span class="evidence">${texts.check.labels[verdict]}</span>`,
    note.evidence && `<span class="evidence">${texts.evidence[note.evidence]}</span>`,
    note.votes === undefined ? '' : `<b>${countInFile(map.language, words.votes, note.votes)}</b>`,
    ...Object.entries(note.stamps ?? {}).map(([name, count]) => typed('span', `${name} ${count}`)),
    labelled(words.source, note.source, texts),
    labelled(words.theme, note.theme, texts),
    labelled(words.touchpoint, note.touchpoint, texts),
    labelled(words.tags, note.tags?.join(', '), texts),
    ...checkLines(note, map.language).map(({ label, items }) => labelled(label, items.join(', '), texts)),
  ];
  const parts = [
    typed('p', note.text, ' class="text"'),
    `<p class="said">${said.filter((part) => part !== '' && part !== undefined).join(' ')}</p>`,
    typed('p', note.author, ' class="author"'),
  ];
  return `<li id="${anchor}" ${cardLook(note.color)}>${parts.join('')}</li>`;
}

const labelled = (label: string, text: string | undefined, { colon }: BoardTexts): string =>
  text === undefined || text === '' ? '' : `<span>${label}${colon}<bdi>${escapeHtml(text)}</bdi></span>`;

/** The sticky's colour; white if it is not a colour. */
function cardLook(color: string | undefined): string {
  const fill = fillOf(color);
  if (fill === undefined) return 'class="note"';
  return `class="note${needsWhite(toRgb(fill)) ? ' dark' : ''}" style="background:${fill}"`;
}

/**
 * Below this relative luminance, white letters have more contrast than our #1E1E1E (WCAG 2.2, contrast
 * ratio).
 */
const DARKEST = 0.2;

function needsWhite({ r, g, b }: Rgb): boolean {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARKEST;
}
