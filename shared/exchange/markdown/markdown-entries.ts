// What each block of a part is: a note or a topic of its own, or what is said of the one above. Knows no drafts.
import type { Note } from '../../model/empathy-map';
import { evidenceNamed } from '../../recognise/evidence';
import { factNamed } from '../../recognise/parts';
import { isQuotation, sourceIn } from '../reading/quotations';
import type { Block } from './markdown-block';
import { toPlain } from './markdown-inline';
import type { Part } from './markdown-outline';
import * as own from './markdown-own';

/** What items below say of a note or an action. */
export type Details = Partial<Note> & own.ActionDetails;

interface How {
  /** Whether our own export wrote it. */
  isOwn: boolean;
  words: own.OwnWords;
  /** Whether notes stand in the part. */
  isForNotes: boolean;
}

const SIGNED = /^([\s\S]+?)\\?\n\s*[—–]\s*(\S[^\n]{0,80})$/;
const TOPIC = /:\**$|^\*\*[^*]+\*\*$/;

export interface Entry {
  details: Details;
  theme: string;
  isTopic: boolean;
  /** Without what says whose words these are. */
  text: string;
}

/** Items that say something of the note or action around them are none of their own. */
export function entriesIn(
  { place, theme, blocks }: Part,
  { isOwn, words, isForNotes }: How,
): Map<Block, Entry> {
  const read = place === 'actions' ? own.actionDetails : isForNotes ? own.noteDetails : () => null;
  const entries = new Map<Block, Entry>();
  let last: Block | null = null;
  for (const block of blocks) {
    const { kind, text, parent, hasItems = false } = block;
    const above = parent && entries.get(parent);
    const mayTell = kind === 'item' && above !== undefined && above !== null && !above.isTopic;
    const details = mayTell
      ? (read(text, words) ?? (isOwn || !isForNotes ? null : factsOf(text, parent)))
      : null;
    if (above && details) {
      Object.assign(above.details, details);
      continue;
    }
    const isBelowQuotation = !isOwn && last && isForNotes && isQuotation(toPlain(last.text));
    const source = isBelowQuotation ? sourceIn(toPlain(text), parent === last && !hasItems) : null;
    if (last && source !== null) {
      addSource(entries.get(last)?.details ?? {}, source);
      continue;
    }
    last = block;
    const topic = above?.isTopic ? toPlain(parent?.text ?? '').replace(/:$/, '') : above?.theme;
    const isTopic = hasItems && !isOwn && TOPIC.test(text);
    const entry: Entry = { details: {}, theme: topic ?? theme, isTopic, text };
    if (!isOwn && isForNotes) takeSource(entry, kind);
    entries.set(block, entry);
  }
  return entries;
}

/** `Quelle: P4` or `(assumption)` below a note, in any language. */
function factsOf(marked: string, parent: Block | undefined): Details | null {
  const plain = toPlain(marked).trim();
  const [, label = '', said = plain] = /^([^:：]{1,40})[:：]\s*(\S.*)$/s.exec(plain) ?? [];
  const about = { heading: label, text: toPlain(parent?.text ?? '') };
  if (label === '' && !/^[([#]/.test(said)) return null;
  const fact = label === '' ? 'evidence' : factNamed(label);
  const evidence = evidenceNamed(said.replace(/^[([]|[)\]]$/g, ''), about);
  if ((fact === 'evidence' || fact === 'status') && evidence !== null) return { evidence };
  if (fact === 'votes' && /^\d{1,9}$/.test(said)) return { votes: Number(said) };
  return fact === 'source' || fact === 'author' || fact === 'theme' ? { [fact]: said } : null;
}

const addSource = (details: Details, source: string): void => {
  details.source = details.source === undefined ? source : `${details.source}, ${source}`;
};

/** The last line of a quotation says whose it is. */
function takeSource(entry: Entry, kind: Block['kind']): void {
  const [, words = '', source] = SIGNED.exec(entry.text) ?? [];
  if (source === undefined || !(kind === 'quote' || isQuotation(toPlain(words)))) return;
  entry.text = words;
  addSource(entry.details, toPlain(source));
}
