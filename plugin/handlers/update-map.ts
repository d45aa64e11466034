// Brings changes made in the window onto the board; only what changes is written.

import { orderLine, personaLine } from '../../shared/board/lines';
import { firstOf } from '../../shared/board/map-data';
import { detailsText, parseDetails } from '../../shared/board/persona-text';
import { badgeText, fillPrompt } from '../../shared/board/plan';
import type { MapData, Snapshot } from '../../shared/board/snapshot';
import { KEYS } from '../../shared/board/tag';
import { boardTexts } from '../../shared/catalogue/board-texts';
import type { BoardTexts } from '../../shared/catalogue/types';
import type { Persona } from '../../shared/model/persona';
import type { MapChanges } from '../../shared/protocol/messages';
import { updateMapData } from '../board/map-data';
import { mapRoot } from '../board/maps';
import { findPieces, type Piece, pieceOf } from '../board/pieces';
import { readBoard } from '../board/read-board';
import { brushFor } from '../canvas/brushes';
import { writeText } from '../canvas/fonts';
import type { Handler } from './handler';
import { openRoot } from './open-map';

export const updateMap: Handler<'map.update'> = async ({ node, changes }, session) => {
  const root = await mapRoot(node, 'find the map');
  const before = await readBoard(root);
  const pieces = findPieces(root);
  const { title, persona, ...facts } = changes;
  const data = updateMapData(root, before.data, factsOf(facts, before.data));
  if (title !== undefined) {
    await writePiece(pieces, 'title', title);
    root.name = title;
  }
  await writePersona(pieces, before, data, persona);
  if (changes.order !== undefined) await writeOrder(pieces, data);
  figma.commitUndo();
  return openRoot(root, session);
};

/** When the order changes, the session goes on at its step if it still is one. */
function factsOf(facts: Omit<MapChanges, 'title' | 'persona'>, before: MapData): Partial<MapData> {
  const { order } = facts;
  if (order === undefined || order.sections.includes(before.step)) return facts;
  return { ...facts, step: firstOf(order) };
}

/** Name, details and every line that speaks of the persona or the product, unless people have reworded it. */
async function writePersona(
  pieces: readonly Piece[],
  before: Snapshot,
  data: MapData,
  changed: Persona | undefined,
): Promise<void> {
  const texts = boardTexts[data.language];
  const old: Persona = { name: before.personaName, ...parseDetails(before.personaDetails, texts) };
  const persona = changed ?? old;
  if (changed !== undefined) {
    await writeName(pieces, changed.name, texts);
    await writePiece(pieces, 'persona-details', detailsText(changed, texts));
  }
  const oldWords = { persona: old, product: before.data.product };
  const words = { persona, product: data.product };
  await rewrite(
    pieceOf(pieces, 'persona-line'),
    personaLine(old, oldWords.product, texts),
    personaLine(persona, words.product, texts),
  );
  for (const { node, tag } of pieces) {
    const prompt = tag.section && texts.prompts[tag.section].find(({ id }) => id === tag.prompt);
    if (prompt) {
      await rewrite(node, fillPrompt(prompt.text, oldWords, texts), fillPrompt(prompt.text, words, texts));
    }
  }
}

async function writeName(pieces: readonly Piece[], name: string, texts: BoardTexts): Promise<void> {
  const node = pieceOf(pieces, 'persona-name');
  if (node?.type !== 'TEXT') return;
  const invitation = name === '' ? texts.persona.unnamed : '';
  await writeText(node, name === '' ? invitation : name);
  node.setPluginData(KEYS.placeholder, invitation);
}

async function writeOrder(pieces: readonly Piece[], { order, language }: MapData): Promise<void> {
  const brush = brushFor(figma.editorType);
  for (const { node, tag } of pieces) {
    if (tag.role === 'badge' && tag.section !== undefined) {
      await brush.writeBadge(node, badgeText(order, tag.section));
    }
  }
  await writePiece(pieces, 'order-line', orderLine(order, boardTexts[language]));
}

async function writePiece(
  pieces: readonly Piece[],
  role: Piece['tag']['role'],
  characters: string,
): Promise<void> {
  const node = pieceOf(pieces, role);
  if (node?.type === 'TEXT') await writeText(node, characters);
}

/** People's own wording stays. */
async function rewrite(node: SceneNode | undefined, from: string, to: string): Promise<void> {
  if (node?.type === 'TEXT' && from !== to && node.characters === from) await writeText(node, to);
}
