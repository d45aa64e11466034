// Finds empathy maps that people drew themselves on the page, and uses one as it is. No DOM access.
import { languageOf } from '../../shared/adopt/board-language';
import { planAdoption } from '../../shared/adopt/plan-adoption';
import { type FoundBoard, recogniseBoards } from '../../shared/adopt/recognise-boards';
import { mapInTable } from '../../shared/adopt/table-map';
import { planBeside } from '../../shared/draw/new-map';
import type { Context } from './context';
import { checkDraft } from './draft';

export interface FoundOnPage {
  boards: FoundBoard[];
  /** The words of a table that is a map; null if there is none. */
  table: string | null;
}

export interface AdoptActions {
  /** No boards if there are none, or if the page could not be read. */
  findBoards: () => Promise<FoundOnPage>;
  /** One undo step. */
  adoptBoard: (board: FoundBoard) => Promise<void>;
  /** Draws what the open map lacks beside it, with the title and the name from the form for a new map. */
  drawBeside: () => Promise<void>;
}

export function createAdoptActions(
  { request, isPending, current, announce, dismiss, store, open, getLocale }: Context,
  { newId, now }: { newId: () => string; now: () => number },
): AdoptActions {
  return {
    async findBoards() {
      dismiss();
      const found = await request('board.find', {});
      const items = found?.items ?? [];
      return { boards: recogniseBoards(items), table: mapInTable(items) };
    },

    async adoptBoard(board) {
      const checked = checkDraft(store.get().draft);
      if (!checked.ok || isPending('map.adopt')) return;
      const { order, people, minutes, language } = checked.spec;
      const { template } = board;
      const spec = { template, order, people, minutes, language: languageOf(board, language) };
      const body = planAdoption(board, spec, newId(), new Date(now()).toISOString());
      if (body === null) return;
      dismiss();
      const view = await request('map.adopt', body);
      if (!view) return;
      store.dispatch({ type: 'sorting', sorting: null });
      store.dispatch({ type: 'drafting', on: false });
      open(view);
      announce(getLocale().texts.adopt.done);
    },
    async drawBeside() {
      const map = current();
      if (map === null || isPending('panels.draw')) return;
      dismiss();
      const view = await request('panels.draw', { node: map.node, plan: planBeside(map, store.get().draft) });
      if (!view) return;
      open(view);
      announce(getLocale().texts.adopt.drawn);
    },
  };
}
