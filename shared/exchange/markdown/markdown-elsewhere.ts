// The marks of other programs in documents from elsewhere, taken away without moving a line. Knows no maps.
import { fileTexts } from '../../catalogue/file-texts';
import { LANGUAGES } from '../../model/sections';
import { attribute, decoded } from '../html/html-source';
import { asMarkdownItem } from '../reading/bullets';
import type { Block } from './markdown-block';
import { linkText, literalText, PICTURE } from './markdown-inline';
import { isNameAlone } from './markdown-labels';
import { asMeant, onlyBreaks } from './markdown-source';
import { levelOfPlain } from './plain-headings';

/** Files of ours have a heading for the order of work; in them every character counts. */
export const mayBeOwn = (text: string): boolean =>
  LANGUAGES.some((language) => text.includes(`\n## ${fileTexts[language].order}\n`));

const NOTE_TO_SELF = /%%[\s\S]{0,2000}?%%/g;
const SUMMARY = /^([ \t]*)(?:<details[^<>]*>\s*)?<summary[^<>]*>(.*?)<\/summary>[ \t]*$/gim;
/** `> [!quote] Says` of Obsidian and GitHub. */
const CALLOUT = /^([ \t]*>[ \t]*)\[!\w+\][+-]?[ \t]*(.*)$/gm;
/** Of Logseq and Obsidian. */
const PROPERTY =
  /^[ \t]*(?:id|collapsed|heading|created-at|updated-at|background-color|logseq\.[\w-]+)::.*$/gm;
/** `h2. Says`, as in Jira and Confluence. */
const JIRA_HEADING = /^h([1-6])\.[ \t]+/gm;
/** `{panel:title=Says}` of Confluence and Jira, and the end of one. */
const PANEL = /^[ \t]*\{(?:panel|info|note|tip|quote|expand|column|section)(?::([^{}\n]*))?\}[ \t]*$/gm;
const PANEL_TITLE = /(?:^|\|)title=([^|]+)/;
const FIELD = /^([ \t]*(?:[-*+] +)?[\p{L}][\p{L} ]{0,40})::(?=[ \t])/gmu;

/** `isPlain`: nothing in the whole text is a heading by its mark. */
export const asMeantElsewhere = (source: string, isPlain: boolean): string =>
  asMeant(
    source
      .replace(NOTE_TO_SELF, onlyBreaks)
      .replace(SUMMARY, '$1**$2**')
      .replace(CALLOUT, (_line, before: string, title: string) =>
        title === '' ? before : `${before}**${title.trim()}**`,
      )
      .replace(PROPERTY, '')
      .replace(JIRA_HEADING, (_mark, level: string) => `${'#'.repeat(Number(level))} `)
      .replace(PANEL, (_mark, said = '') => {
        const title = PANEL_TITLE.exec(said)?.[1]?.trim();
        return title === undefined ? '' : `**${title}**`;
      })
      .replace(FIELD, '$1:')
      .split('\n')
      .map((line, at, lines) => ((lines[at - 1] ?? '').endsWith('\\') ? line : asMarkdownItem(line)))
      .map((line, at, lines) => (isHeadingAmongLines(line, lines[at - 1], isPlain) ? asHeading(line) : line))
      .join('\n'),
  );

const BOLD_ALONE = /^(?:\*\*|__)[^*_\n]+(?:\*\*|__)[ \t]*[:：]?[ \t]*$/;
const LONGEST_NAME = 40;
const BEGINS_ELSE = /^[\s#>|*+`~<-]|^\d{1,9}[.)]\s/;

/** To Markdown, a name right below a list goes on with its last item. */
function isHeadingAmongLines(line: string, before = '', isPlain: boolean): boolean {
  if (before.trim() === '' || before.endsWith('\\')) return false;
  if (BOLD_ALONE.test(line)) return true;
  return (
    line.length <= LONGEST_NAME &&
    !BEGINS_ELSE.test(line) &&
    (isPlain ? levelOfPlain(line.trim(), false) > 0 : isNameAlone(line))
  );
}

/** The least of all headings; in bold letters, it is known as none (markdown-outline.ts). */
const asHeading = (line: string): string =>
  `###### **${line.trim().replace(/^(?:\*\*|__)|(?:\*\*|__)(?=[ \t]*[:：]?$)/g, '')}**`;

const TAG =
  /(?<!\0)<(\/?)(a|abbr|b|big|center|cite|code|del|div|em|font|i|img|input|ins|kbd|label|li|mark|ol|p|q|s|small|span|strike|strong|sub|sup|table|tbody|td|th|time|tr|tt|u|ul)(\s[^<>]*)?\s*\/?>/gi;
const LINK = /(?<!\0)<a\s([^<>]*)>([\s\S]{0,500}?)<\/a>/gi;
const BREAKS = ['div', 'li', 'p', 'td', 'th', 'tr'];
const STRONGER = /(?<![\0*])\*{3}([^*\n]+)\*{3}(?!\*)/g;
const HIGHLIGHT = /(?<!\0)==(?=\S)([^=\n]{1,500}?)(?<=\S)==/g;
const WIKI = /!?\[\[([^[\]|#\n]*)(#[^[\]|\n]*)?(?:\|([^[\]\n]*))?\]\]/g;
const ANCHOR = /\s+(?:\^[\w-]{4,40}|\{[#.][^{}\n]*\})\s*$/;
const FOOTNOTE = /\[\^[^\]\s]{1,20}\]/g;
const DONE =
  /^(?:\{\{(?:\[\[)?(?:TODO|DONE)(?:\]\])?\}\}|\[COMPLETE\]|(?:TODO|DONE|LATER|NOW|DOING|WAITING)(?= [\p{L}\p{N}"“]))\s*/u;
/** Dates of Dynalist. */
const DATE = /(?<!\0)!\((\d{4}-\d{2}-\d{2}[^()]*)\)/g;

/** The words of a block, marked as before (markdown-inline.ts). */
function bareText(text: string): string {
  return text
    .replace(DONE, '')
    .replace(LINK, (_all, attributes: string, words: string) =>
      linkText(words, attribute(attributes, 'href') ?? ''),
    )
    .replace(TAG, (_tag, slash: string, name: string, attributes = '') => {
      const tag = name.toLowerCase();
      if (tag === 'b' || tag === 'strong') return '**';
      if (tag === 'i' || tag === 'em') return '*';
      if (tag === 'img') return pictureWords(attributes);
      return BREAKS.includes(tag) && slash === '' ? '<br>' : '';
    })
    .replace(STRONGER, '**$1**')
    .replace(HIGHLIGHT, '$1')
    .replace(WIKI, (_all, page: string, _part, shown?: string) => literalText(decoded(shown ?? page)))
    .replace(FOOTNOTE, '')
    .replace(DATE, '$1')
    .replace(ANCHOR, '');
}

function pictureWords(attributes: string): string {
  const words = (attribute(attributes, 'alt') ?? '').trim();
  return words === '' ? PICTURE : literalText(words);
}

export function withoutMarks(block: Block): Block {
  if (block.kind === 'code') return block;
  const rows = block.rows?.map((row) => ({ ...row, cells: row.cells.map(bareText) }));
  return Object.assign(block, { text: bareText(block.text) }, rows ? { rows } : {});
}
