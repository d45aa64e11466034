// The editor's container for parts of a map: a section in FigJam, a frame in Design.

export type BoardNode = SectionNode | FrameNode;

/**
 * What stores a map's record: a section or frame of ours, or, on a board of people's own, the one around it or else
 * what stands for its first section.
 */
export type MapRoot = SceneNode;

/** What something can be put into. */
export type Container = BoardNode | PageNode;
export type NodeType = SceneNode['type'];

/** The type of a node. Stickies and texts, of which there are many, tell what they are without a call to Figma. */
export function typeOf(node: SceneNode): NodeType;
export function typeOf(node: BaseNode): BaseNode['type'];
export function typeOf(node: BaseNode): BaseNode['type'] {
  if ('authorVisible' in node) return 'STICKY';
  return 'textAutoResize' in node ? 'TEXT' : node.type;
}

export const isFigjam = (): boolean => figma.editorType === 'figjam';

export const isBoardNode = (node: { readonly type: string }): node is BoardNode =>
  node.type === 'SECTION' || node.type === 'FRAME';

/** Whether a node hides its contents from people; only FigJam sections can. */
export const hidesContents = (node: SceneNode, type: NodeType = node.type): boolean =>
  type === 'SECTION' && (node as SectionNode).sectionContentsHidden;
