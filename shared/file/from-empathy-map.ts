// Turns a file into a new map: what to draw, which facts to store, which notes to add. Pure. Reading the new
// map returns the file; what the board cannot show is stored with the map (`unknown-fields.ts`).

import { boardTexts } from '../catalogue/board-texts';
import { fromFileWhatIfs } from '../catalogue/what-if-words';
import type { RequestOf } from '../contract';
import type { BoardPlan } from '../draw/board-plan';
import { type BoardSpec, EMPTY_SPEC } from '../draw/board-spec';
import type { Content } from '../draw/content';
import { noteGrounds, roomFor } from '../draw/note-grounds';
import { type Ground, type Placement, placeNotes } from '../draw/place-notes';
import { looseLeft, planBoard } from '../draw/plan';
import { ROOT_PADDING } from '../draw/sizes';
import { bottom, right, type Size } from '../geometry/rect';
import { ACTION_COLUMNS, type BoardTexts } from '../locales/locale';
import { toKnown } from '../map/known-actions';
import type { MapData } from '../map/map-data';
import { formatFacts, restoreOrder } from '../map/map-data';
import type { Action, EmpathyMap } from '../model/empathy-map';
import { DEFAULT_SIZE, type MapSize } from '../model/map-size';
import type { MapOrder } from '../model/orders';
import { templateOf } from '../templates';
import type { SectionId } from '../templates/template';
import { fromFileContext } from './file-context';
import { fromFilePersona, photoOf } from './file-persona';
import { fromFileSession } from './file-session';
import { NotesToDraw } from './notes-to-draw';
import { predictBoard } from './predict-board';
import { toEmpathyMap } from './to-empathy-map';
import { differences, withinBytes } from './unknown-fields';

const ANYWHERE: Ground = { corner: { x: 0, y: 0 }, start: { x: 0, y: 0 } };

/** Figma stores at most 100 kB per key. */
const MOST_BYTES = 80_000;

/** `map` is the id of the new map, `texts` are in the file's language. */
export function planImport(file: EmpathyMap, map: string, texts: BoardTexts): RequestOf<'map.insert'> {
  const spec = specOf(file, map, texts);
  const template = templateOf(file.template);
  const grounds = noteGrounds(planBoard(spec, template, texts));
  const placements = new Map<SectionId, Placement>();
  const room: BoardSpec['room'] = {};
  for (const { id, notes } of file.sections) {
    const ground = grounds[id] ?? ANYWHERE;
    const placement = placeNotes(notes, ground);
    placements.set(id, placement);
    if (placement.extent !== null) room[id] = roomFor(placement.extent, ground);
  }
  const loose = placeLoose(file);
  const plan = planBoard({ ...spec, room, loose: sizeOf(loose) }, template, texts);
  const content = contentOf(file, placements, loose, plan);
  const facts = factsOf(file, spec.order, content.notes.length);
  const origin = { source: file.source, exportedAt: file.exportedAt };
  const drawn = toEmpathyMap(predictBoard(plan, formatFacts(facts), content), origin).map;
  const notShown = differences(withoutNotes(drawn), withoutNotes({ ...file, id: map }));
  const unknownFields = withinBytes(notShown, MOST_BYTES);
  return { plan, facts: formatFacts({ ...facts, unknownFields }), content };
}

function specOf(file: EmpathyMap, map: string, texts: BoardTexts): BoardSpec {
  const spec: BoardSpec = {
    ...EMPTY_SPEC,
    map,
    title: file.title,
    persona: fromFilePersona(file.persona),
    context: fromFileContext(file.context),
    problem: file.problemStatement?.text ?? '',
    actions: (file.actions ?? []).map((action) => rowOf(action, texts)),
    order: orderOf(file),
    people: fromFileSession(file.session ?? {}, { ...file, order: orderOf(file), notes: 0 }).people,
    size: sizeOfMap(file),
    titles: {},
    prompts: {},
  };
  for (const { id, title, prompts } of file.sections) {
    spec.titles[id] = title;
    if (prompts !== undefined) spec.prompts[id] = firstOfEach(prompts);
  }
  return spec;
}

/** The file's own list counts: if it differs from the preset's, somebody has changed it. */
function orderOf({ order, template, language }: EmpathyMap): MapOrder {
  const { preset, sections, whatIfs = [] } = order;
  const isPreset =
    preset !== 'custom' && templateOf(template).orders[preset].sections.join() === sections.join();
  const kept = fromFileWhatIfs(whatIfs, boardTexts[language]);
  return restoreOrder({ preset: isPreset ? preset : 'custom', sections, whatIfs: kept }, template);
}

const sizeOfMap = ({ size = DEFAULT_SIZE }: EmpathyMap): MapSize => size;

const rowOf = (action: Action, texts: BoardTexts): string[] => {
  const cells = { ...action, status: texts.actions.statuses[action.status] };
  return ACTION_COLUMNS.map((column) => cells[column] ?? '');
};

/** A section has each prompt only once. */
const firstOfEach = <T extends { id: string }>(items: readonly T[]): T[] =>
  items.filter(({ id }, at) => items.findIndex((item) => item.id === id) === at);

/** Notes in no section keep their arrangement. */
function placeLoose({ unplaced = [] }: EmpathyMap): Placement {
  const boxes = unplaced.map(({ bounds }) => bounds ?? { x: 0, y: 0 });
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const moved = unplaced.map(({ bounds, ...note }) =>
    bounds === undefined ? note : { ...note, bounds: { ...bounds, x: bounds.x - left, y: bounds.y - top } },
  );
  return placeNotes(moved, ANYWHERE);
}

const sizeOf = ({ extent }: Placement): Size | null =>
  extent && { width: right(extent), height: bottom(extent) };

function contentOf(
  file: EmpathyMap,
  placements: ReadonlyMap<SectionId, Placement>,
  loose: Placement,
  plan: BoardPlan,
): Content {
  const drawing = new NotesToDraw(file);
  for (const { id, notes } of file.sections) {
    drawing.add(notes, placements.get(id) as Placement, { x: 0, y: 0 }, id);
  }
  drawing.add(file.unplaced ?? [], loose, { x: looseLeft(plan), y: ROOT_PADDING });
  return { ...drawing.content(), photo: photoOf(file.persona) };
}

function factsOf(file: EmpathyMap, order: MapOrder, notes: number): Partial<Omit<MapData, 'map' | 'places'>> {
  const { template, language, actions = [] } = file;
  return {
    template,
    size: sizeOfMap(file),
    language,
    order,
    ...fromFileSession(file.session ?? {}, { template, order, language, notes }),
    actions: actions.map(toKnown),
    review: file.review ?? [],
    series: file.series ?? null,
    created: new Date(file.createdAt).toISOString(),
  };
}

/** Notes themselves store what the board cannot show of them. */
function withoutNotes({ unplaced: _unplaced, ...map }: EmpathyMap): object {
  return { ...map, sections: map.sections.map((section) => ({ ...section, notes: [] })) };
}
