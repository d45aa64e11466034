// Reads a whole map into plain data: its own pieces and every note on it, each exactly once.
import type { RawNote, RawSection, Snapshot } from '../../shared/board/snapshot';
import { KEYS, type Tag } from '../../shared/board/tag';
import type { BoardNode } from '../canvas/brush';
import { failure } from '../failures';
import { readTable } from './actions';
import { readMapData } from './map-data';
import { boxOf, isBlank, type NodeType, type NoteNode, noteText, readNote, type Where } from './note';
import { StampCounter } from './stamps';
import { straysOf } from './strays';
import { type Visitor, walk } from './walk';

export async function readBoard(root: BoardNode): Promise<Snapshot> {
  try {
    return await readAll(root);
  } catch (error) {
    throw root.removed ? failure('no-map', 'read the map', 'map') : error;
  }
}

async function readAll(root: BoardNode): Promise<Snapshot> {
  const reader = new BoardReader();
  const box = boxOf(root);
  await walk(root.children, reader);
  const { loose, sections } = straysOf(root);
  await walk([...loose, ...sections], reader);
  return {
    node: root.id,
    box,
    data: readMapData(root),
    ...reader.pieces,
    sections: reader.sections,
    notes: reader.notes,
    emptyNotes: reader.emptyNotes,
    looseStamps: reader.stamps.loose(),
    otherNodes: reader.otherNodes,
    vanished: reader.gone,
  };
}

class BoardReader implements Visitor {
  readonly stamps = new StampCounter(figma.editorType);
  readonly sections: RawSection[] = [];
  readonly notes: RawNote[] = [];
  readonly otherNodes: Record<string, number> = {};
  readonly pieces = {
    title: '',
    personaName: '',
    personaDetails: '',
    problem: '',
    actionsTable: '',
    actions: [] as Snapshot['actions'],
  };
  emptyNotes = 0;
  gone = 0;

  note(node: NoteNode, type: NodeType, where: Where): void {
    const text = noteText(node, type);
    const stamps = this.stamps.on(node);
    if (isBlank(text)) this.emptyNotes += 1;
    else this.notes.push(readNote(node, { type, text, where, stamps }));
  }

  ours(node: SceneNode, type: NodeType, tag: Tag, where: Where): void {
    if (tag.role === 'section' && tag.section !== undefined) {
      const { id, name } = node;
      this.sections.push({ node: id, id: tag.section, name, heading: '', box: boxOf(node), prompts: [] });
    } else if (tag.role === 'actions-table') {
      if (this.pieces.actionsTable !== '') return;
      this.pieces.actionsTable = node.id;
      this.pieces.actions = readTable(node);
    } else if (type === 'TEXT') {
      this.text(node as TextNode, tag, where);
    }
  }

  private text(node: TextNode, tag: Tag, where: Where): void {
    const section = this.sections.find((candidate) => candidate.node === where.holder);
    if (tag.role === 'heading' && section !== undefined) section.heading = node.characters;
    if (tag.role === 'prompt' && section !== undefined && tag.prompt !== undefined) {
      section.prompts.push({ id: tag.prompt, text: node.characters });
    }
    Object.assign(this.pieces, pieceText(node, tag));
  }

  stamp(): void {
    this.stamps.meet();
  }

  other(type: NodeType, where: Where): void {
    if (where.holder !== null) this.otherNodes[type] = (this.otherNodes[type] ?? 0) + 1;
  }

  vanished(): void {
    this.gone += 1;
  }
}

/** What a text of ours says about the map, by the snapshot's names; nothing for headings, prompts and lines. */
export function pieceText(node: TextNode, { role }: Tag): Partial<Snapshot> {
  if (role === 'title') return { title: node.characters };
  if (role === 'persona-name') return { personaName: ownWords(node) };
  if (role === 'persona-details') return { personaDetails: node.characters };
  return role === 'problem-text' ? { problem: ownWords(node) } : {};
}

/** What people wrote; '' while our invitation still stands there. */
export function ownWords(node: TextNode): string {
  const { characters } = node;
  return characters === node.getPluginData(KEYS.placeholder) ? '' : characters;
}
