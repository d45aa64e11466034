// Draws what a file adds to a new map: themes, notes, evidence labels, tensions, a picture. Thousands of
// notes take a while, so it yields to the editor, and people may start working on the map meanwhile.
import type { Content, NoteToDraw } from '../../shared/draw/content';
import { relativeTo } from '../../shared/geometry/rect';
import type { SectionId } from '../../shared/templates/template';
import { attempt } from '../failures';
import { writeNoteData } from '../read/tags';
import { type ChunkOptions, inChunks } from './chunks';
import type { DrawnArea, DrawnBoard } from './draw-board';
import { drawEvidenceLabel } from './evidence-label';
import { appendAt } from './move';
import { setPicture } from './picture';
import type { NoteSpec, Renderer } from './renderer';
import { currentRenderer } from './renderers';
import { drawTension } from './tension';
import { drawTheme } from './theme';
import type { Transaction } from './transaction';

const NONE = -1;

type Theme = Content['themes'][number];

export async function drawContent(
  transaction: Transaction,
  map: string,
  board: DrawnBoard,
  content: Content,
  options: ChunkOptions,
): Promise<void> {
  const { signal } = options;
  const { themes, notes, tensions, photo } = content;
  const { root, disc } = board;
  const renderer = currentRenderer();
  const { areas } = board;
  const areaFor = (section: SectionId | undefined): DrawnArea =>
    (section && areas.get(section)) || { node: root, corner: { x: 0, y: 0 } };
  if (photo !== null && disc !== null) attempt('draw', 'photo', () => setPicture(transaction, disc, photo));
  const drawnThemes = await inChunks(
    themes,
    ({ section, name, box }) => {
      const { node, corner } = areaFor(section);
      return drawTheme(transaction, node, { map, name, box: relativeTo(box, corner) });
    },
    { signal },
  );
  const drawnNotes = await inChunks(
    notes,
    (note) => {
      const at = note.theme ?? NONE;
      const theme = drawnThemes[at];
      // Somebody may already have deleted the new theme.
      const isInTheme = theme?.removed === false;
      const area = areaFor(note.section);
      const parent = isInTheme ? theme : area.node;
      const box = relativeTo(note.box, isInTheme ? (themes[at] as Theme).box : area.corner);
      const drawn = drawNote(transaction, renderer, { ...note, map, size: box, isImported: true });
      appendAt(parent, drawn, box);
      const { word } = note;
      const { id, width, height } = drawn;
      if (word !== '')
        drawEvidenceLabel(transaction, parent, { map, id, box: { ...box, width, height }, word });
      return drawn;
    },
    options,
  );
  const connect = ({ from, to, label }: Content['tensions'][number]) => {
    const ends = { from: drawnNotes[from], to: drawnNotes[to] };
    // Somebody may already have deleted one of the new notes.
    if (ends.from?.removed !== false || ends.to?.removed !== false) return;
    drawTension(transaction, root, { map, from: ends.from, to: ends.to, label });
  };
  await inChunks(tensions, connect, { signal });
}

/** Includes the note's data, but does not position it yet. */
export function drawNote(
  transaction: Transaction,
  renderer: Renderer,
  note: NoteSpec & Pick<NoteToDraw, 'data' | 'word'>,
): SceneNode {
  const drawn = renderer.note(transaction, note);
  writeNoteData(drawn, note.data, note.word);
  return drawn;
}
