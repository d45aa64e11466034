// Gives a map another template, as one undo step: new sections where the old ones were, with everything that people put
// into those.
import type { RequestOf } from '../../shared/contract';
import { ROOT_PADDING } from '../../shared/draw/sizes';
import { bottom, type Rect, relativeTo, right } from '../../shared/geometry/rect';
import { KEYS, type Role } from '../../shared/map/tag';
import { failure } from '../failures';
import { Pace } from '../pause';
import { Belongings, type ParentSection } from '../read/belongings';
import { type BoardNode, isBoardNode } from '../read/board-node';
import { boxOf } from '../read/note';
import { findOwnNode, ownNodesOf } from '../read/own-nodes';
import { isAdopted, requireBoard } from '../read/regions';
import { isBack, markParted, type Place, type Settler, Settling } from '../read/settle';
import { announceProgress } from '../session/announce';
import { inChunks } from '../write/chunks';
import { bottomOf, type NewSections, SectionDrawing } from '../write/draw-sections';
import { changeFacts } from '../write/facts';
import { growDown } from '../write/grow-down';
import { movePersona, neededBy } from '../write/move-persona';
import { loadEvidenceLabels, placeEvidenceLabels } from '../write/place-evidence-labels';
import { redrawChips } from '../write/redraw-chips';
import { discard, disown, follow, rehang, sendToBack, settle, settleLate, shift } from '../write/resettle';
import { placeTensions } from '../write/tension';
import type { Transaction } from '../write/transaction';
import type { Handler, HandlerContext } from './handler';

type Body = RequestOf<'map.switch'>;

export const mapSwitch: Handler<'map.switch'> = async (body, context) => {
  const { transaction, needs, session } = context;
  const root = requireBoard(await needs.map(body.node));
  const labels = await loadEvidenceLabels(transaction, root);
  const pace = new Pace();
  const record = session.open.recordOf(root);
  const there = await ownNodesOf(root, pace);
  record.read(there);
  // What people drew themselves is no template's, and nobody takes it away.
  if (there.some(({ tag }) => isAdopted(tag))) throw failure('no-section', 'find the map', 'map');
  await redrawChips(transaction, root, body.chips, pace);
  const belongings = await Belongings.read(root, pace);
  const ground = groundOf(root, belongings);
  const settlers = await settlersOn(belongings, body, ground);
  const followers = await belongings.followers(pace, (id) => settlers.moving.has(id));
  const lines = belongings.lines();
  const drawing = new SectionDrawing(transaction, body, settlers.byPlace);
  await drawing.create(pace);
  const scene = { root, belongings, ground, drawing, riding: settlers.riding };
  const sections = await drawSections(transaction, scene, pace);
  await moveAll(context, { body, belongings, settlers, sections });
  await follow(transaction, followers, pace);
  for (const line of lines) rehang(transaction, root, line, belongings.parentSections);
  await placeEvidenceLabels(transaction, root, labels);
  await placeTensions(transaction, root, belongings.pieces, pace);
  endOldSections(transaction, root, { body, belongings, sections });
  sendToBack(transaction, root, sections.panels);
  hide(transaction, body, sections);
  const places = JSON.stringify(placesOf(sections));
  changeFacts(transaction, record, await ownNodesOf(root, pace), { ...body.facts, places });
  return session.open.reload(root);
};

/** Where the sections are, relative to the map; and the panel among them. */
interface Ground {
  rows: Rect;
  persona: BoardNode | null;
  /** The lowest of the old sections that are on the map itself. */
  lowest: BoardNode | null;
  /** What the new sections are drawn down to, if they need less. */
  end: number;
}

const BESIDE: readonly Role[] = ['problem', 'actions', 'how-to', 'context'];
/** Of sections on a map that has none left. */
const HIGHEST = 600;

function groundOf(root: BoardNode, { parentSections, pieces }: Belongings): Ground {
  const origin = boxOf(root);
  const isOnMap = (node: SceneNode): node is BoardNode =>
    !node.removed && isBoardNode(node) && node.parent?.id === root.id;
  const persona = findOwnNode(pieces, { role: 'persona' });
  const panel = persona !== undefined && isOnMap(persona) ? persona : null;
  const old = parentSections.map(({ node }) => node).filter(isOnMap);
  const boxes = [...old, ...(panel === null ? [] : [panel])].map((node) => relativeTo(boxOf(node), origin));
  const edge = Math.max(0, ...boxes.map(right));
  const beside = pieces
    .filter(({ tag, node }) => BESIDE.includes(tag.role) && isOnMap(node))
    .map(({ node }) => relativeTo(boxOf(node), origin))
    .filter(({ x }) => x >= edge);
  const top = boxes.length === 0 ? HIGHEST : Math.min(...boxes.map(({ y }) => y));
  const low = Math.max(top, ...boxes.map(bottom));
  return {
    rows: { x: ROOT_PADDING, y: top, width: edge - ROOT_PADDING, height: low - top },
    persona: panel,
    lowest: old.find((node) => Math.abs(bottom(boxOf(node)) - origin.y - low) < 1) ?? null,
    end: Math.max(low, ...beside.map(bottom)),
  };
}

interface Settlers {
  byPlace: Map<Place, Settler[]>;
  /** Notes that lie loose over the persona's panel. */
  riding: readonly string[];
  /** All notes that are moved. */
  moving: Set<string>;
}

async function settlersOn(
  belongings: Belongings,
  body: Body,
  { rows, persona, end }: Ground,
): Promise<Settlers> {
  const { parentSections, root } = belongings;
  const settling = new Settling(belongings, body);
  const listed = new Set(body.notes.map(({ node }) => node));
  const riding = persona === null ? [] : belongings.looseIn(boxOf(persona)).filter((id) => !listed.has(id));
  const origin = boxOf(root);
  const region = { ...rows, x: rows.x + origin.x, y: rows.y + origin.y, height: end - rows.y };
  const inside = ([] as Settler[]).concat(
    ...parentSections.map((parentSection) => settling.in(parentSection)),
  );
  const all = [...inside, ...(await settling.loose(region, riding))];
  markParted(all);
  const byPlace = new Map<Place, Settler[]>();
  const moving = new Set(riding);
  // What goes back to its place comes first.
  for (const settler of [...all.filter(isBack), ...all.filter((one) => !isBack(one))]) {
    const there = byPlace.get(settler.to) || [];
    byPlace.set(settler.to, there);
    there.push(settler);
    for (const id of settler.thing.notes) moving.add(id);
  }
  return { byPlace, riding, moving };
}

interface Scene {
  root: BoardNode;
  belongings: Belongings;
  ground: Ground;
  drawing: SectionDrawing;
  riding: readonly string[];
}

/** Everything below goes down as far as it must. */
async function drawSections(
  transaction: Transaction,
  { root, belongings, ground, drawing, riding }: Scene,
  pace: Pace,
): Promise<NewSections> {
  const { rows, persona, lowest, end } = ground;
  const layout = drawing.layout({ top: rows.y, end, persona: persona === null ? 0 : neededBy(persona) });
  const missing = bottomOf(layout) - bottom(rows);
  if (missing > 0 && lowest !== null) await growDown(transaction, { node: lowest, by: missing }, pace);
  const more = bottomOf(layout) + ROOT_PADDING - root.height;
  if (more > 0) await growDown(transaction, { node: root, by: more }, pace);
  const sections = drawing.place(root, layout);
  const { persona: place } = layout.rows;
  if (persona !== null && !persona.removed && place !== null) {
    const riders = await belongings.loose(riding, () => false);
    shift(transaction, riders, movePersona(transaction, persona, place));
  }
  return sections;
}

interface Moves {
  body: Body;
  belongings: Belongings;
  settlers: Settlers;
  sections: NewSections;
}

async function moveAll(
  { transaction, signal }: HandlerContext,
  { body, belongings, settlers, sections }: Moves,
): Promise<void> {
  const all = ([] as Settler[]).concat(...settlers.byPlace.values());
  await inChunks(all, (settler) => settle(transaction, settler, sections.homes), {
    signal,
    onProgress: announceProgress,
  });
  await inChunks(
    body.notes,
    ({ node, data }) => {
      const note = belongings.found.get(node)?.node;
      if (note !== undefined && !note.removed) transaction.setData(note, KEYS.note, data);
    },
    { signal },
  );
}

/** In one turn, so that nothing can be put into them any more. */
function endOldSections(
  transaction: Transaction,
  root: BoardNode,
  { body, belongings, sections }: Omit<Moves, 'settlers'>,
): void {
  const settling = new Settling(belongings, body);
  for (const parentSection of belongings.parentSections)
    for (const late of settling.in(parentSection)) settleLate(transaction, late, sections.homes);
  const isAround = ({ id }: ParentSection) => belongings.around.has(id);
  const old = belongings.parentSections
    .filter((parentSection) => !isAround(parentSection))
    .map(({ node }) => node);
  // Somebody has put the map into one of its own sections, which is only theirs from now on.
  for (const { node } of belongings.parentSections.filter(isAround)) disown(transaction, node);
  discard(transaction, root, [...belongings.copiesOfParts([...sections.homes.keys()]), ...old]);
}

function hide(transaction: Transaction, { hidden }: Body, { homes }: NewSections): void {
  for (const place of hidden) {
    const node = homes.get(place)?.node;
    if (node?.type === 'SECTION') transaction.set(node, 'sectionContentsHidden', true);
  }
}

function placesOf({ rows }: NewSections): Record<string, Rect> {
  const places: Record<string, Rect> = {};
  for (const { panel, rect } of rows.panels) places[panel.tag.section || ''] = rect;
  return places;
}
