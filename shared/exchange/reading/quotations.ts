// Quotations one after the other in one text: each is a note. And whose they are, as a line below them says. Independent of
// formats.

/** By the quotation marks of many languages; an apostrophe within a word ends nothing. */
const PAIRS = [
  '["“][^"“”]+["”]',
  '„[^„“”]+[“”]',
  '«[^«»]+»',
  '»[^«»]+«',
  '「[^「」]+」',
  '『[^『』]+』',
  '‘(?:[^‘’]|(?<=\\p{L})’(?=\\p{L}))+’',
  "(?<![\\p{L}\\p{N}])'(?:[^']|(?<=\\p{L})'(?=\\p{L}))+'(?!\\p{L})",
];
const QUOTED = new RegExp(PAIRS.join('|'), 'gu');
const BETWEEN = /^[\s,;/·|、，；]*$/;

/** Null unless the text is nothing but several quotations. */
export function quotationsIn(text: string): string[] | null {
  const quoted = text.match(QUOTED) ?? [];
  return quoted.length > 1 && text.split(QUOTED).every((gap) => BETWEEN.test(gap)) ? quoted : null;
}

const IS_QUOTED = /^(?:["“‘«„»「『]|'.*'$)/s;
export const isQuotation = (text: string): boolean => IS_QUOTED.test(text.trim());

/** What people are called who were asked, before their number. */
const ASKED =
  'p|t|tn|vp|ip|user|participant|interview|interviewee|respondent|customer|visitor|guest|session|subject|teilnehmer(?:in)?|proband(?:in)?|nutzer(?:in)?|kunde|kundin|gespräch|' +
  'participante|entrevista|entrevistad[oa]|usuari[oa]|cliente|entretien|utilisat(?:eur|rice)|enquêté|intervista|partecipante|参加者|インタビュー|ユーザー|顧客|참가자|참여자|인터뷰|사용자|受访者|访谈|用户|被访者|受訪者';
const END = '(?:\\s*[,;·/(–—-]\\s*[^.!?]{1,60})?[)\\]]?$';
const NUMBERED = new RegExp(`^[([]?(?:${ASKED})[\\s.#]?\\d{1,3}${END}`, 'iu');
const TALK =
  /^[([]?(?:interview|entrevista|entretien|gespräch|intervista) (?:with|mit|avec|con|com) \p{Lu}[^.!?]{0,60}$/iu;
const DASHED = /^[—–]\s*(\S[^\n]{0,80})$/;
const BRACKETED = /^[([]([^()[\]]{1,60})[)\]]$/;
/** "visitor, 44", "Kim, 12 May". */
const WITH_NUMBER = /^\p{L}[\p{L}.’']*(?: [\p{L}.’']+){0,2}, (?:[^\s,]+ ){0,2}\d[^\s,]*(?: [^\s,]+)?$/u;

/** Who said the words above, or where; null for a line of its own. `isInside`: it belongs to them and to nothing else. */
export function sourceIn(text: string, isInside: boolean): string | null {
  const bare = text.trim();
  const dashed = DASHED.exec(bare)?.[1];
  if (dashed !== undefined) return dashed;
  const inner = BRACKETED.exec(bare)?.[1] ?? null;
  if (NUMBERED.test(bare) || TALK.test(bare)) return inner ?? bare;
  return isInside ? (inner ?? (WITH_NUMBER.test(bare) ? bare : null)) : null;
}
