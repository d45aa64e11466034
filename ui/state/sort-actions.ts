// Finds notes on the page and moves them into sections as the user sorts them: of the open map, or of a new
// map that is inserted with them. No DOM access.

import type { BatchEntry, ReplyOf } from '../../shared/contract';
import type { NoteToAdd } from '../../shared/contract/note-add';
import type { MapReference } from '../../shared/contract/reference';
import { inReadingOrder } from '../../shared/geometry/reading-order';
import type { SectionId } from '../../shared/templates/template';

import type { Context } from './context';
import { checkDraft } from './draft';
import type { MapActionsOptions } from './map-actions';

export type FoundNotes = ReplyOf<'notes.find'> & { among: 'selection' | 'page' };

/** The section of each note, by node; notes without one stay where they are. */
export type Sorted = Readonly<Record<string, SectionId>>;

export interface SortActions {
  /**
   * The selected notes in reading order; for a new map, all of the page's notes if none is selected. Null if
   * they could not be read.
   */
  findNotes: () => Promise<FoundNotes | null>;
  /** One undo step; true once the notes are in their sections. */
  sortNotes: (sorted: Sorted, copy: boolean) => Promise<boolean>;
}

export function createSortActions(context: Context, planMap: MapActionsOptions['planMap']): SortActions {
  const { request, refresh, isPending, announce, dismiss, store, open, getLocale } = context;

  async function find(among: FoundNotes['among']): Promise<FoundNotes | null> {
    const found = await request('notes.find', { everywhere: among === 'page' });
    return found && { ...found, among, notes: inReadingOrder(found.notes, ({ box }) => box) };
  }

  /** The replies, or null if nothing was written. */
  async function write(requests: BatchEntry[]): Promise<readonly unknown[] | null> {
    const { texts } = getLocale();
    if (requests.length === 0 || isPending('batch')) return null;
    dismiss();
    announce(texts.sorting.working);
    const done = await request('batch', { requests });
    if (!done) announce(store.get().failure ? '' : texts.sorting.cancelled);
    return done?.replies ?? null;
  }

  async function sortIntoOpen(sorted: Sorted, copy: boolean): Promise<boolean> {
    const { current } = store.get();
    if (current === null) return false;
    return (await write(requestsFor(sorted, copy, current.node, current.order.sections))) !== null;
  }

  async function sortIntoNew(sorted: Sorted, copy: boolean): Promise<boolean> {
    const checked = checkDraft(store.get().draft);
    if (!checked.ok) return false;
    const { spec } = checked;
    const adding = requestsFor(sorted, copy, { ref: 'map' }, spec.order.sections);
    const body = planMap(spec);
    const replies = adding.length > 0 && (await write([{ name: 'map.insert', body }, ...adding]));
    if (!replies) return false;
    const [drawn] = replies as [ReplyOf<'map.insert'>];
    open(drawn);
    await refresh(drawn.node);
    store.dispatch({ type: 'drafting', on: false });
    return true;
  }

  return {
    async findNotes() {
      dismiss();
      const selected = await find('selection');
      return store.get().sorting === 'new' && selected?.notes.length === 0 ? find('page') : selected;
    },
    async sortNotes(sorted, copy) {
      const { countText, texts } = getLocale();
      const isNew = store.get().sorting === 'new';
      const done = await (isNew ? sortIntoNew : sortIntoOpen)(sorted, copy);
      const words = texts.sorting[isNew ? 'page' : 'selection'];
      if (done) announce(countText(copy ? words.copied : words.sorted, Object.keys(sorted).length));
      return done;
    },
  };
}

/** One request per section, in working order. */
function requestsFor(
  sorted: Sorted,
  copy: boolean,
  node: MapReference,
  sections: readonly SectionId[],
): BatchEntry[] {
  return sections.flatMap((section): BatchEntry[] => {
    const notes = Object.keys(sorted)
      .filter((note) => sorted[note] === section)
      .map((note): NoteToAdd => ({ node: note, copy, text: '', fill: '', data: '', word: '' }));
    return notes.length === 0 ? [] : [{ name: 'note.add', body: { node, section, notes } }];
  });
}
