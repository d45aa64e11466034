// Reads which notes are selected on the page, and puts them into sections as a person sorts them. Knows no DOM.
import { inReadingOrder } from '../../shared/geometry/reading-order';
import type { SectionId } from '../../shared/model/sections';
import type { BatchEntry, NoteToAdd, ReplyOf } from '../../shared/protocol/messages';
import { countText, texts } from '../import-texts';
import type { Tools } from './tools';

export type Selection = ReplyOf<'selection.read'>;

/** Sections of notes, by node; notes without one stay where they are. */
export type Sorted = Readonly<Record<string, SectionId>>;

export interface SortActions {
  /** In reading order; null when it could not be read. */
  readSelection: () => Promise<Selection | null>;
  /** As one undo step; true when the notes lie in their sections. */
  sortNotes: (sorted: Sorted, copy: boolean) => Promise<boolean>;
}

export function createSortActions({ ask, isPending, say, dismiss, current, store }: Tools): SortActions {
  const words = texts.sorting;
  return {
    async readSelection() {
      dismiss();
      const found = await ask('selection.read', {});
      return found && { ...found, notes: inReadingOrder(found.notes, ({ box }) => box) };
    },
    async sortNotes(sorted, copy) {
      const map = current();
      const requests = map ? requestsFor(sorted, copy, map) : [];
      if (requests.length === 0 || isPending('batch')) return false;
      dismiss();
      say(words.working);
      const done = await ask('batch', { requests });
      if (done) say(countText(copy ? words.copied : words.sorted, Object.keys(sorted).length));
      else say(store.get().failure ? '' : words.cancelled);
      return done !== null;
    },
  };
}

/** One request a section, in the order of work. */
function requestsFor(
  sorted: Sorted,
  copy: boolean,
  { node, order }: { node: string; order: { sections: readonly SectionId[] } },
): BatchEntry[] {
  return order.sections.flatMap((section): BatchEntry[] => {
    const notes = Object.keys(sorted)
      .filter((note) => sorted[note] === section)
      .map((note): NoteToAdd => ({ node: note, copy, text: '', fill: '', data: '', word: '' }));
    return notes.length === 0 ? [] : [{ name: 'note.add', body: { node, section, notes } }];
  });
}
