// Where a node is: on a map, in another, or on the page; in which section and theme. Each container is looked at
// once.
import type { Role, Tag } from '../../shared/map/tag';
import { hidesContents, type MapRoot, type NodeType } from './board-node';
import type { OwnNode, PageTags } from './page-tags';

export interface Place {
  /** `map`: in this map. `other`: in another one. `page`: in neither. */
  inside: 'map' | 'other' | 'page';
  /** Node id of the section that contains it. */
  parentSection: string | null;
  /** Name of the nearest theme, or section of people's own, inside a section. */
  theme: string;
  /** Ids of all the nodes around it, outermost first, up to the map's root. */
  path: readonly string[];
  /** Something around it is hidden, or is a section that hides its contents. */
  isHidden: boolean;
  /** The frame around it that its texts belong to: a note, or a label of ours. */
  enclosing: 'note' | 'label' | null;
}

const PAGE: Place = {
  inside: 'page',
  parentSection: null,
  theme: '',
  path: [],
  isHidden: false,
  enclosing: null,
};
const MAP: Place = { ...PAGE, inside: 'map' };

/** Our frames around a text in Design; in FigJam they are shapes. */
const LABELS: readonly Role[] = ['badge', 'photo', 'tension-label'];

type Container = SceneNode & ChildrenMixin;

export class Places {
  private readonly known = new Map<string, Place>();
  /** Where Figma gives the same object for the same container, its id is asked once, not for each note in it. */
  private readonly byHandle = new Map<object, Place>();
  private readonly rootId: string;

  /**
   * For a page, every map is another one. What lies beside a map in something around it counts as lying on the
   * page.
   */
  constructor(
    root: MapRoot | PageNode,
    private readonly tags: PageTags,
  ) {
    this.rootId = root.id;
    this.known.set(this.rootId, root.type === 'PAGE' ? PAGE : this.insideRoot(root));
    for (let at = root.parent; at !== null; at = at.parent) {
      const { id } = at;
      if (tags.ownerOf(id) === undefined) this.known.set(id, PAGE);
    }
  }

  /** On a board of people's own, the root may be what holds the notes of a section. */
  private insideRoot({ id }: SceneNode): Place {
    const tag = this.tags.get(id)?.tag;
    return tag?.section === undefined ? MAP : { ...MAP, parentSection: id };
  }

  /** The place of something inside `parent`, which is null for a node that was just removed. */
  in(parent: (BaseNode & ChildrenMixin) | null): Place {
    if (parent === null) return PAGE;
    let place = this.byHandle.get(parent);
    if (place === undefined) {
      place = this.byId(parent);
      this.byHandle.set(parent, place);
    }
    return place;
  }

  private byId(parent: BaseNode & ChildrenMixin): Place {
    const { id } = parent;
    let place = this.known.get(id);
    if (place === undefined) {
      place = this.inside(parent as Container, id);
      this.known.set(id, place);
    }
    return place;
  }

  of(node: SceneNode): Place {
    return this.in(node.parent);
  }

  private inside(container: Container, id: string): Place {
    const around = this.of(container);
    const { type } = container;
    const isHidden = around.isHidden || !container.visible || hidesContents(container, type);
    const enclosing = around.enclosing === 'note' ? around.enclosing : null;
    const place = { ...around, path: [...around.path, id], isHidden, enclosing };
    const piece = this.tags.get(id);
    if (piece?.tag.role === 'note') return { ...place, enclosing: 'note' };
    const owner = this.tags.ownerOf(id);
    if (piece === undefined || owner === undefined) return withTheme(place, type, container);
    const inner = LABELS.includes(piece.tag.role) ? 'label' : enclosing;
    if (owner !== this.rootId) return { ...PAGE, inside: 'other', enclosing: inner };
    return this.insideOurs({ ...place, inside: 'map', enclosing: inner }, piece, container);
  }

  private insideOurs(place: Place, { id, tag }: OwnNode, container: Container): Place {
    if (tag.role === 'section') return { ...place, parentSection: id, theme: '' };
    if (tag.role === 'note-area') return { ...place, parentSection: this.sectionOf(tag, place), theme: '' };
    if (tag.role === 'theme') return { ...place, theme: this.themeName(container) };
    return place;
  }

  /** Of an area for notes: the section around it, or, if somebody dragged it away, the one that it was drawn in. */
  private sectionOf({ section }: Tag, { parentSection }: Place): string | null {
    const around = this.tags.get(parentSection ?? '');
    if (around?.tag.section === section) return parentSection;
    const own = this.tags
      .of(this.rootId)
      .find(({ tag }) => tag.role === 'section' && tag.section === section);
    return own?.id ?? null;
  }

  /** A frame shows its theme in a text that people can edit, a section in its own name. */
  private themeName({ name, type, children }: Container): string {
    const isHead = (node: SceneNode) =>
      node.type === 'TEXT' && this.tags.get(node.id)?.tag.role === 'heading';
    const head = type === 'FRAME' ? (children.find(isHead) as TextNode | undefined) : undefined;
    return head?.characters ?? name;
  }
}

function withTheme(place: Place, type: NodeType, { name }: Container): Place {
  return type === 'SECTION' ? { ...place, theme: name } : place;
}
