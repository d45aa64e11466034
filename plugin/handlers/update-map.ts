// Brings changes made in the window onto the board; only what changes is written, and all of it or nothing.

import { orderLine, personaLine } from '../../shared/board/lines';
import { restoreOrder } from '../../shared/board/map-data';
import { detailsText, parseDetails } from '../../shared/board/persona-text';
import { badgeText, fillPrompt } from '../../shared/board/plan';
import type { MapData, Snapshot } from '../../shared/board/snapshot';
import { KEYS, type Role } from '../../shared/board/tag';
import { boardTexts } from '../../shared/catalogue/board-texts';
import type { BoardTexts } from '../../shared/catalogue/types';
import type { Persona } from '../../shared/model/persona';
import type { MapChanges } from '../../shared/protocol/messages';
import { updateMapData } from '../board/map-data';
import { mapRoot } from '../board/maps';
import { type Piece, pieceOf, piecesOf } from '../board/pieces';
import { readBoard } from '../board/read-board';
import { brushFor } from '../canvas/brushes';
import { type TextWrite, writeTexts } from '../canvas/fonts';
import type { Handler } from './handler';
import { openRoot } from './open-map';

export const updateMap: Handler<'map.update'> = async ({ node, changes }, session) => {
  const root = await mapRoot(node, 'find the map');
  const before = await readBoard(root);
  const pieces = piecesOf(root);
  const { title, persona } = changes;
  const data = changedData(before.data, changes);
  const texts = boardTexts[data.language];
  await writeTexts([
    ...(title === undefined ? [] : writesOf(pieces, 'title', title)),
    ...(persona === undefined ? [] : personaWrites(pieces, persona, texts)),
    ...rewordings(
      pieces,
      before,
      { persona: persona ?? personaOf(before, texts), product: data.product },
      texts,
    ),
    ...(changes.order === undefined ? [] : orderWrites(pieces, data, texts)),
  ]);
  if (title !== undefined) root.name = title;
  if (persona !== undefined) rememberInvitation(pieces, persona, texts);
  updateMapData(root, before.data, data);
  figma.commitUndo();
  return openRoot(root, session);
};

function changedData(before: MapData, changes: MapChanges): MapData {
  const { product, goal, order, people, minutes } = changes;
  return {
    ...before,
    product: product ?? before.product,
    goal: goal ?? before.goal,
    order: order === undefined ? before.order : restoreOrder(order, before.template),
    people: people ?? before.people,
    minutes: minutes ?? before.minutes,
  };
}

function personaOf({ personaName, personaDetails }: Snapshot, texts: BoardTexts): Persona {
  return { name: personaName, ...parseDetails(personaDetails, texts) };
}

function personaWrites(pieces: readonly Piece[], persona: Persona, texts: BoardTexts): TextWrite[] {
  return [
    ...writesOf(pieces, 'persona-name', persona.name || texts.persona.unnamed),
    ...writesOf(pieces, 'persona-details', detailsText(persona, texts)),
  ];
}

function rememberInvitation(pieces: readonly Piece[], { name }: Persona, texts: BoardTexts): void {
  pieceOf(pieces, 'persona-name')?.setPluginData(KEYS.placeholder, name === '' ? texts.persona.unnamed : '');
}

interface Words {
  persona: Persona;
  product: string;
}

/** Lines and prompts that speak of the persona or the product, unless people have put them in words of their own. */
function rewordings(
  pieces: readonly Piece[],
  before: Snapshot,
  words: Words,
  texts: BoardTexts,
): TextWrite[] {
  const old: Words = { persona: personaOf(before, texts), product: before.data.product };
  const writes = writesOf(
    pieces,
    'persona-line',
    personaLine(words.persona, words.product, texts),
    personaLine(old.persona, old.product, texts),
  );
  for (const { node, tag } of pieces) {
    const prompt = tag.section && texts.prompts[tag.section].find(({ id }) => id === tag.prompt);
    if (!prompt || node.type !== 'TEXT' || node.characters !== fillPrompt(prompt.text, old, texts)) continue;
    writes.push({ text: node, characters: fillPrompt(prompt.text, words, texts) });
  }
  return writes;
}

function orderWrites(pieces: readonly Piece[], { order }: MapData, texts: BoardTexts): TextWrite[] {
  const brush = brushFor(figma.editorType);
  const writes = writesOf(pieces, 'order-line', orderLine(order, texts));
  for (const { node, tag } of pieces) {
    const text = tag.role === 'badge' ? brush.badgeText(node) : undefined;
    if (text !== undefined && tag.section !== undefined) {
      writes.push({ text, characters: badgeText(order, tag.section) });
    }
  }
  return writes;
}

/** The text with a role, to be written; with `from`, only while it still says that. */
function writesOf(pieces: readonly Piece[], role: Role, characters: string, from?: string): TextWrite[] {
  const node = pieceOf(pieces, role);
  if (node?.type !== 'TEXT') return [];
  return from === undefined || node.characters === from ? [{ text: node, characters }] : [];
}
