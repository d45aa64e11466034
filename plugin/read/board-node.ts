// The editor's container for parts of a map: a section in FigJam, a frame in Design.

export type BoardNode = SectionNode | FrameNode;

export const isFigjam = (): boolean => figma.editorType === 'figjam';

export const isBoardNode = (node: { readonly type: string }): node is BoardNode =>
  node.type === 'SECTION' || node.type === 'FRAME';
