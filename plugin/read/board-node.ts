// The editor's container for parts of a map: a section in FigJam, a frame in Design.

export type BoardNode = SectionNode | FrameNode;
export type NodeType = SceneNode['type'];

export const isFigjam = (): boolean => figma.editorType === 'figjam';

export const isBoardNode = (node: { readonly type: string }): node is BoardNode =>
  node.type === 'SECTION' || node.type === 'FRAME';

/** Whether a node hides its contents from people; only FigJam sections can. */
export const hidesContents = (node: SceneNode, type: NodeType = node.type): boolean =>
  type === 'SECTION' && (node as SectionNode).sectionContentsHidden;
