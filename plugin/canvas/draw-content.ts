// Draws what a file brings to a new map: themes, notes, the words of their evidence, tensions, a picture.
// Thousands of notes take a while, so the editor gets to breathe; people may already work on the map meanwhile.
import type { Content, NoteToDraw } from '../../shared/board/content';
import { KEYS } from '../../shared/board/tag';
import { relativeTo } from '../../shared/geometry/rect';
import type { SectionId } from '../../shared/model/sections';
import { CHUNK, pause } from '../board/pause';
import { attempt } from '../failures';
import type { BoardNode, Brush } from './brush';
import type { DrawnBoard } from './draw-board';
import { drawMark } from './mark';
import { setPicture } from './picture';
import { drawTension } from './tension';
import { drawTheme } from './theme';
import type { Transaction } from './transaction';

const NONE = -1;

export async function drawContent(
  transaction: Transaction,
  brush: Brush,
  map: string,
  board: DrawnBoard,
  content: Content,
): Promise<void> {
  const { themes, notes, tensions, photo } = content;
  const { root, disc } = board;
  const holder = (section: SectionId | undefined) => (section && board.holders.get(section)) ?? root;
  if (photo !== null && disc !== null) attempt('draw', 'photo', () => setPicture(transaction, disc, photo));
  const drawnThemes = await inChunks(themes, ({ section, name, box }) =>
    drawTheme(transaction, holder(section), { map, name, box }),
  );
  const drawnNotes = await inChunks(notes, (note) => {
    const theme = note.theme ?? NONE;
    const parent = drawnThemes[theme] ?? holder(note.section);
    const box = relativeTo(note.box, themes[theme]?.box ?? { x: 0, y: 0 });
    return drawNote(transaction, brush, map, parent, { ...note, box });
  });
  await inChunks(tensions, ({ from, to, label }) => {
    const ends = { from: drawnNotes[from], to: drawnNotes[to] };
    // Somebody may have taken away one of the new notes.
    if (ends.from?.removed !== false || ends.to?.removed !== false) return;
    drawTension(transaction, root, { map, from: ends.from, to: ends.to, label });
  });
}

function drawNote(
  transaction: Transaction,
  brush: Brush,
  map: string,
  parent: BoardNode,
  { text, fill, box, wide, data, word }: NoteToDraw,
): SceneNode {
  const note = brush.note(transaction, { map, text, fill, imported: { wide, size: box } });
  parent.appendChild(note);
  note.x = box.x;
  note.y = box.y;
  if (data !== '') note.setPluginData(KEYS.note, data);
  if (word !== '') {
    note.setPluginData(KEYS.word, word);
    const { id, width, height } = note;
    drawMark(transaction, parent, { map, id, box: { ...box, width, height }, word });
  }
  return note;
}

async function inChunks<T, R>(items: readonly T[], draw: (item: T) => R): Promise<R[]> {
  const drawn: R[] = [];
  for (const item of items) {
    if (drawn.length > 0 && drawn.length % CHUNK === 0) await pause();
    drawn.push(attempt('draw', 'content', () => draw(item)));
  }
  return drawn;
}
