// Opens a transcript and puts sentences of it on the board as quotes, with their source. No DOM access.

import { boardTexts } from '../../shared/catalogue/board-texts';
import { fill } from '../../shared/catalogue/fill';
import { sectionName } from '../../shared/catalogue/template-words';
import type { BatchEntry } from '../../shared/contract';
import { stickyFills } from '../../shared/draw/palette';
import { formatNoteData } from '../../shared/map/note-data';
import type { OpenMap } from '../../shared/map/open-map';
import type { Research } from '../../shared/model/context';
import { MAX_NOTE_LENGTH } from '../../shared/model/format';
import type { SectionId } from '../../shared/templates/template';
import { readTranscript } from '../../shared/transcript/read-transcript';
import { firstOf, lastOf, quoteOf } from '../../shared/transcript/selection';
import type { Context } from './context';
import { decode, refuseLarge } from './import-check';
import type { MapActions } from './map-actions';
import { tintOf } from './tint';
import { NO_TRANSCRIPT, type TranscriptState } from './transcript-state';

type ReadableFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export interface TranscriptActions {
  openTranscript: () => void;
  closeTranscript: () => void;
  changeTranscript: (changes: Partial<TranscriptState>) => void;
  /** The text of a file, as if it had been pasted. */
  chooseTranscript: (file: ReadableFile) => Promise<void>;
  /** Shows the sentences, unless something is missing. */
  showTranscript: () => void;
  /** Adds the selected sentences to a section as one note; one undo step. True once it is on the board. */
  addQuote: (section: SectionId) => Promise<boolean>;
}

const EXTENSION = /\.[a-z]{2,4}$/i;

export function createTranscriptActions(context: Context, update: MapActions['update']): TranscriptActions {
  const { store, batch, announce, dismiss, current, getLocale } = context;

  function change(changes: Partial<TranscriptState>): void {
    const { transcript } = store.get();
    if (transcript) store.dispatch({ type: 'transcript', transcript: { ...transcript, ...changes } });
  }

  async function choose(file: ReadableFile): Promise<void> {
    const locale = getLocale();
    change({ pasted: '', fileName: file.name, refusal: '', problem: null });
    const large = refuseLarge(file.size, locale);
    const bytes = large ? null : await file.arrayBuffer().catch(() => null);
    const text = large ?? (bytes ? decode(new Uint8Array(bytes), locale) : locale.texts.importing.unreadable);
    if (!bytes || typeof text !== 'string') {
      const refusal = typeof text === 'string' ? text : (text.problems[0] ?? '');
      return change({ fileName: '', refusal });
    }
    const title = store.get().transcript?.title || file.name.replace(EXTENSION, '');
    change({ pasted: text, title });
  }

  function show(): void {
    const { transcript: shown } = store.get();
    if (!shown) return;
    const transcript = readTranscript(shown.pasted);
    const problem = transcript.sentenceCount === 0 ? 'empty' : shown.title.trim() === '' ? 'untitled' : null;
    if (problem) change({ problem });
    else
      change({ transcript, problem, refusal: '', selection: NO_TRANSCRIPT.selection, names: {}, placed: {} });
  }

  /** The note's request, and the list of research if the interview or its consent is not in it yet. */
  function plan(map: OpenMap, section: SectionId, shown: TranscriptState) {
    const { transcript, selection, names } = shown;
    if (!transcript) return null;
    const { text, speaker, place } = quoteOf(transcript, selection);
    const title = shown.title.trim();
    const source = [title, names[speaker] ?? speaker, place].filter((part) => part !== '').join(' · ');
    const note = {
      node: '',
      copy: false,
      text: text.slice(0, MAX_NOTE_LENGTH),
      fill: stickyFills[tintOf(map.template, section)],
      data: formatNoteData({ evidence: 'quote', source }),
      word: boardTexts[map.language].evidence.quote,
    };
    const entry: BatchEntry = { name: 'note.add', body: { node: map.node, section, notes: [note] } };
    return { entry, research: withInterview(map.context.research, title, shown.consent) };
  }

  async function add(shown: TranscriptState | null, section: SectionId): Promise<boolean> {
    const { board, texts } = getLocale();
    const map = current();
    const planned = map && shown && plan(map, section, shown);
    if (!map || !shown || !planned) return false;
    dismiss();
    const { entry, research } = planned;
    const done = research ? await update(map, { context: { research } }, '', entry) : await batch(entry);
    if (!done) return false;
    mark(shown, section);
    const notes = (map.counts[section]?.notes ?? 0) + 1;
    announce(fill(texts.transcript.added, { section: sectionName(section, board) }), { section, notes });
    return true;
  }

  function mark({ selection }: TranscriptState, section: SectionId): void {
    const placed = { ...store.get().transcript?.placed };
    for (let at = firstOf(selection); at <= lastOf(selection); at += 1) {
      placed[at] = [...new Set([...(placed[at] ?? []), section])];
    }
    change({ placed });
  }

  /** Keys come faster than the board draws. */
  let last: Promise<unknown> = Promise.resolve();

  return {
    openTranscript: () => store.dispatch({ type: 'transcript', transcript: NO_TRANSCRIPT }),
    closeTranscript: () => store.dispatch({ type: 'transcript', transcript: null }),
    changeTranscript: change,
    chooseTranscript: choose,
    showTranscript: show,
    addQuote(section) {
      const { transcript: shown } = store.get();
      // What is selected now, not what is selected once the board has drawn the note before.
      const done = last.then(() => add(shown, section));
      last = done.catch(() => false);
      return done;
    },
  };
}

/** The research with an interview and what is known of its consent; null if it says so already. */
function withInterview(research: readonly Research[], title: string, consent: boolean | null) {
  const known = research.find((entry) => entry.title === title);
  if (!known) return [...research, { kind: 'interview' as const, title, count: null, consent }];
  if (known.consent !== null || consent === null) return null;
  return research.map((entry) => (entry === known ? { ...entry, consent } : entry));
}
