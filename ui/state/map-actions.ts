// Actions on a whole map: insert it, change it, restore a section. No DOM access.

import { fill } from '../../shared/catalogue/fill';
import { sectionName } from '../../shared/catalogue/template-words';
import type { BatchEntry, RequestOf } from '../../shared/contract';
import type { BoardEdit } from '../../shared/draw/board-edit';
import { editFor } from '../../shared/draw/edit';
import type { MapChanges } from '../../shared/draw/map-changes';
import { type MapSpec, planNewMap, planSection } from '../../shared/draw/new-map';
import type { OpenMap } from '../../shared/map/open-map';
import type { MapView } from '../../shared/map/snapshot';
import type { SectionId } from '../../shared/templates/template';
import type { Context } from './context';
import { checkDraft, type NumberField } from './draft';

export interface MapActions {
  /** Returns the invalid fields that block the insert; empty if it was sent. */
  insert: () => NumberField[];
  /** Same check, before sorting the page's notes into a map that is inserted along with them. */
  usePage: () => NumberField[];
  /**
   * `shown` is the map as the user saw it while editing; `said` is announced once the board has it. `more`
   * becomes part of the same undo step; its replies are returned, or null after a failure.
   */
  update: (
    shown: OpenMap,
    changes: MapChanges,
    said: string,
    ...more: BatchEntry[]
  ) => Promise<readonly unknown[] | null>;
  restoreSection: (section: SectionId) => Promise<void>;
  /** Gives a map that lost its mark its mark again, and opens it. */
  repairMap: (node: string) => Promise<void>;
}

export interface MapActionsOptions {
  context: Context;
  planMap: (spec: MapSpec) => RequestOf<'map.insert'>;
}

/** Gives each new map its id and timestamp. */
export function mapPlanner(newId: () => string, now: () => number): MapActionsOptions['planMap'] {
  return (spec) => ({ ...planNewMap(spec, newId(), new Date(now()).toISOString()), content: null });
}

export function createMapActions({ context, planMap }: MapActionsOptions) {
  const { store, request, batch, isPending, announce, dismiss, current, open, getLocale } = context;

  function insert(): NumberField[] {
    const checked = checkDraft(store.get().draft);
    if (!checked.ok) return checked.wrong;
    if (!isPending('map.insert')) void drawDraft(checked.spec);
    return [];
  }

  function usePage(): NumberField[] {
    const checked = checkDraft(store.get().draft);
    if (!checked.ok) return checked.wrong;
    store.dispatch({ type: 'sorting', sorting: 'new' });
    return [];
  }

  async function drawDraft(spec: MapSpec): Promise<void> {
    const { texts } = getLocale();
    const map = await draw(spec);
    if (!map) return;
    const words = map.persona === '' ? texts.plan.insertedUnnamed : texts.plan.inserted;
    announce(fill(words, { count: map.order.sections.length - map.missing.length }));
  }

  async function draw(spec: MapSpec): Promise<OpenMap | null> {
    const { texts } = getLocale();
    dismiss();
    announce(texts.plan.inserting);
    const view = await request('map.insert', planMap(spec));
    if (!view) {
      announce('');
      return null;
    }
    store.dispatch({ type: 'drafting', on: false });
    return open(view);
  }

  async function update(
    shown: OpenMap,
    changes: MapChanges,
    said: string,
    ...more: BatchEntry[]
  ): Promise<readonly unknown[] | null> {
    const { node } = shown;
    const isOpen = () => current()?.node === node;
    // The state already includes pending changes; for a map that is no longer open, only `shown` has them.
    const latest = current();
    const { editor, guide } = store.get();
    const look = { isFigjam: editor === 'figjam', showsStep: guide.showsStep };
    const edit = editFor(latest?.node === node ? latest : shown, changes, look);
    if (isEmpty(edit)) return more.length === 0 ? null : batch(...more);
    dismiss();
    store.dispatch({ type: 'edited', node, changes });
    const replies = await batch({ name: 'map.update', body: { node, edit } }, ...more);
    if (!replies) {
      await takeBack(node);
      return null;
    }
    const [view, ...others] = replies;
    // If a later change is pending, its reply will bring the final state.
    if (isOpen() && !isPending('map.update')) open(view as MapView);
    announce(said);
    return others;
  }

  /** Reverts a failed change by asking the board for its current state. */
  async function takeBack(node: string): Promise<void> {
    if (current()?.node !== node) return;
    const { failure } = store.get();
    const view = await request('map.open', { node });
    if (view && current()?.node === node) open(view);
    // The reason for the failed change matters more than the reason for the failed reload.
    if (!view && failure) store.dispatch({ type: 'failed', failure });
  }

  async function restoreSection(section: SectionId): Promise<void> {
    const { board, texts } = getLocale();
    const map = current();
    if (!map || isPending('section.restore')) return;
    dismiss();
    const view = await request('section.restore', { node: map.node, ...planSection(map, section) });
    if (!view) return;
    if (current()?.node === map.node) open(view);
    announce(fill(texts.plan.restored, { section: sectionName(section, board) }), { section, notes: 0 });
  }

  async function repairMap(node: string): Promise<void> {
    const { texts } = getLocale();
    if (isPending('map.repair')) return;
    dismiss();
    const view = await request('map.repair', { node });
    if (!view) return;
    store.dispatch({ type: 'drafting', on: false });
    open(view);
    announce(texts.plan.repaired);
  }

  return { insert, usePage, draw, update, restoreSection, repairMap };
}

function isEmpty({ texts: written, facts, ...others }: BoardEdit): boolean {
  return [written, Object.keys(facts), Object.keys(others)].every((list) => list.length === 0);
}
