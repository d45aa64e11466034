// What a request cannot do without. If one of these is gone when Figma refuses a step, that is the reason to
// report: Figma's own words only name an id.
import { type FailureCode, FailureError } from '../../shared/contract/failure';
import type { SectionId } from '../../shared/templates/template';
import { failure, toFailure } from '../failures';
import { Pace } from '../pause';
import type { NotePlace } from './areas';
import type { MapRoot } from './board-node';
import { mapRoot } from './maps';
import { codeOf, type OwnNodeKind, requireNotePlace, requireOwnNode } from './own-nodes';
import type { OwnNode } from './page-tags';
import { noteNode } from './scene-node';

/** What can follow from the loss of something around it. */
const FOLLOWING: readonly FailureCode[] = ['canvas', 'cancelled', 'no-section', 'no-text', 'no-note'];

/** Calls to Figma to find a node by its id. */
const CALLS_PER_NOTE = 4;

interface Need {
  node: SceneNode;
  code: FailureCode;
  item: string;
}

export class Needs {
  /** Outer nodes come before what is in them. */
  private readonly needs: Need[] = [];

  keep<N extends SceneNode>(node: N, code: FailureCode, item: string): N {
    this.needs.push({ node, code, item });
    return node;
  }

  async map(node: string): Promise<MapRoot> {
    return this.keep(await mapRoot(node), 'no-map', 'map');
  }

  /** A node of ours on the map. */
  async piece(root: MapRoot, kind: OwnNodeKind): Promise<SceneNode> {
    return this.keep(await requireOwnNode(root, kind), codeOf(kind), kind.section || kind.role);
  }

  /** Where the notes of a section lie. */
  async notePlace(root: MapRoot, section: SectionId): Promise<NotePlace & { piece: OwnNode }> {
    const place = await requireNotePlace(root, section);
    const { container, piece, isShared } = place;
    this.keep(isShared || container.type === 'PAGE' ? piece.node : container, 'no-section', section);
    return place;
  }

  async note(node: string): Promise<SceneNode> {
    return this.keep(await noteNode(node), 'no-note', 'note');
  }

  /** Adds to each entry the note it names. */
  async notes<T extends { node: string }>(
    entries: readonly T[],
    pace = new Pace(),
  ): Promise<(T & { note: SceneNode })[]> {
    const found: (T & { note: SceneNode })[] = [];
    for (const entry of entries) {
      if (pace.spend(CALLS_PER_NOTE)) await pace.rest();
      found.push({ ...entry, note: await this.note(entry.node) });
    }
    return found;
  }

  /** The failure to report for an error. */
  explain(error: unknown): unknown {
    const { code, step, detail } = error instanceof FailureError ? error.failure : toFailure(error, '');
    const gone = this.needs.find(({ node }) => node.removed);
    if (gone === undefined || !FOLLOWING.includes(code)) return error;
    const isUndone = code === 'cancelled';
    // Work that was drawn into a map is undone together with it.
    if (isUndone && (!step.endsWith('undo') || gone.code === 'no-map')) return error;
    return failure(gone.code, isUndone ? '' : step, gone.item, detail);
  }
}
