// Finds notes on the page, and puts them into sections as a person sorts them: of the open map, or of a new one that is
// inserted with them. Knows no DOM.
import { sectionOf } from '../../shared/exchange/reading/section-names';
import { inReadingOrder } from '../../shared/geometry/reading-order';
import type { SectionId } from '../../shared/model/sections';
import type { BatchEntry, NoteToAdd, ReplyOf } from '../../shared/protocol/messages';
import { countText, texts } from '../import-texts';
import { checkDraft } from './draft';
import type { MapActionsOptions } from './map-actions';
import type { Tools } from './tools';

type Among = 'selection' | 'page';
export type FoundNotes = ReplyOf<'notes.find'> & { among: Among };

/** Sections of notes, by node; notes without one stay where they are. */
export type Sorted = Readonly<Record<string, SectionId>>;

export interface SortActions {
  /**
   * What is selected, in reading order; for a new map all notes of the page when no note is selected. Null when it could
   * not be read.
   */
  findNotes: () => Promise<FoundNotes | null>;
  /** As one undo step; true when the notes lie in their sections. */
  sortNotes: (sorted: Sorted, copy: boolean) => Promise<boolean>;
}

/** Where notes go, and what has to be drawn for it first. */
interface Target {
  /** 'open' is the map that was inserted last. */
  node: string;
  sections: readonly SectionId[];
  first: BatchEntry[];
}

export function createSortActions(tools: Tools, planMap: MapActionsOptions['planMap']): SortActions {
  const { ask, isPending, say, dismiss, store } = tools;

  async function find(among: Among): Promise<FoundNotes | null> {
    const found = await ask('notes.find', { among });
    return found && { ...found, among, notes: inReadingOrder(found.notes, ({ box }) => box) };
  }

  function target(): Target | null {
    const { current, drafting, draft } = store.get();
    if (!drafting) return current && { node: current.node, sections: current.order.sections, first: [] };
    const checked = checkDraft(draft);
    if (!checked.ok) return null;
    const { spec } = checked;
    const first: BatchEntry[] = [{ name: 'map.insert', body: planMap(spec) }];
    return { node: 'open', sections: spec.order.sections, first };
  }

  return {
    async findNotes() {
      dismiss();
      const selected = await find('selection');
      return store.get().drafting && selected?.notes.length === 0 ? find('page') : selected;
    },
    async sortNotes(sorted, copy) {
      const into = target();
      const adding = into ? requestsFor(sorted, copy, into) : [];
      if (!into || adding.length === 0 || isPending('batch')) return false;
      dismiss();
      say(texts.sorting.working);
      const { drafting } = store.get();
      const words = texts.sorting[drafting ? 'page' : 'selection'];
      const done = await ask('batch', { requests: [...into.first, ...adding] });
      if (!done) {
        say(store.get().failure ? '' : texts.sorting.cancelled);
        return false;
      }
      if (drafting) store.dispatch({ type: 'drafting', on: false });
      say(countText(copy ? words.copied : words.sorted, Object.keys(sorted).length));
      return true;
    },
  };
}

/** Notes in a section of people's own that bears a name of ours; its heading is no note of it. */
export function sortByTheme({ notes }: FoundNotes, sections: readonly SectionId[]): Sorted {
  return Object.fromEntries(
    notes.flatMap(({ node, text, theme }) => {
      const section = sectionOf(theme);
      const isSorted = section !== null && sections.includes(section) && sectionOf(text) === null;
      return isSorted ? [[node, section] as const] : [];
    }),
  );
}

/** One request a section, in the order of work. */
function requestsFor(sorted: Sorted, copy: boolean, { node, sections }: Target): BatchEntry[] {
  return sections.flatMap((section): BatchEntry[] => {
    const notes = Object.keys(sorted)
      .filter((note) => sorted[note] === section)
      .map((note): NoteToAdd => ({ node: note, copy, text: '', fill: '', data: '', word: '' }));
    return notes.length === 0 ? [] : [{ name: 'note.add', body: { node, section, notes } }];
  });
}
