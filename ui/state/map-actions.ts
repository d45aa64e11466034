// What a person can do to a map as a whole: insert one, change one, put a section back. Knows no DOM.

import type { RequestOf } from '../../shared/contract';
import type { BoardEdit } from '../../shared/draw/board-edit';
import { editFor, type MapChanges } from '../../shared/draw/edit';
import { type MapSpec, planNewMap, planSection } from '../../shared/draw/new-map';
import type { OpenMap } from '../../shared/map/open-map';
import type { SectionId } from '../../shared/model/sections';
import { board, fill, texts } from '../texts';
import type { Context } from './context';
import { checkDraft, type NumberField } from './draft';

export interface MapActions {
  /** The fields that keep the map from being inserted; none when it was sent. */
  insert: () => NumberField[];
  /** Likewise, before the notes on the page are sorted into the map that is inserted with them. */
  usePage: () => NumberField[];
  /** `shown` is the map that the person sees while changing it. `said` is announced once the board has it. */
  update: (shown: OpenMap, changes: MapChanges, said: string) => Promise<void>;
  restoreSection: (section: SectionId) => Promise<void>;
}

export interface MapActionsOptions {
  context: Context;
  planMap: (spec: MapSpec) => RequestOf<'map.insert'>;
}

/** Gives each new map its id and its moment. */
export function mapPlanner(newId: () => string, now: () => number): MapActionsOptions['planMap'] {
  return (spec) => ({ ...planNewMap(spec, newId(), new Date(now()).toISOString()), content: null });
}

export function createMapActions({ context, planMap }: MapActionsOptions) {
  const { store, request, isPending, announce, dismiss, current, open } = context;

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
    const map = await draw(spec);
    if (!map) return;
    const words = map.persona === '' ? texts.plan.insertedUnnamed : texts.plan.inserted;
    announce(fill(words, { count: map.order.sections.length - map.missing.length }));
  }

  async function draw(spec: MapSpec): Promise<OpenMap | null> {
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

  async function update(shown: OpenMap, changes: MapChanges, said: string): Promise<void> {
    const { node } = shown;
    const isOpen = () => current()?.node === node;
    // Changes that are still under way stand in the state already; a map that was left stands in `shown` only.
    const latest = current();
    const edit = editFor(latest?.node === node ? latest : shown, changes);
    if (isEmpty(edit)) return;
    dismiss();
    store.dispatch({ type: 'edited', node, changes });
    const view = await request('map.update', { node, edit });
    if (!view) return takeBack(node);
    // A later change is still under way: its reply will bring the state that counts.
    if (isOpen() && !isPending('map.update')) open(view);
    announce(said);
  }

  /** A change that did not reach the board is taken back by asking the board what it shows. */
  async function takeBack(node: string): Promise<void> {
    if (current()?.node !== node) return;
    const { failure } = store.get();
    const view = await request('map.open', { node });
    if (view && current()?.node === node) open(view);
    // Why the change failed says more than why the board could not be asked.
    if (!view && failure) store.dispatch({ type: 'failed', failure });
  }

  async function restoreSection(section: SectionId): Promise<void> {
    const map = current();
    if (!map || isPending('section.restore')) return;
    dismiss();
    const view = await request('section.restore', { node: map.node, ...planSection(map, section) });
    if (!view) return;
    if (current()?.node === map.node) open(view);
    announce(fill(texts.plan.restored, { section: board.sections[section] }));
  }

  return { insert, usePage, draw, update, restoreSection };
}

function isEmpty({ texts: written, facts, panel }: BoardEdit): boolean {
  return written.length === 0 && panel === undefined && Object.keys(facts).length === 0;
}
