// A block of a document, with its line. Knows nothing of maps.

export interface Block {
  kind: 'heading' | 'item' | 'paragraph' | 'quote' | 'table' | 'code';
  line: number;
  column: number;
  /** Marked (markdown-inline.ts). */
  text: string;
  /** Of a heading 1 to 6. */
  level?: number;
  /** Of an item with a box. */
  isTicked?: boolean;
  /** Of a table, the head first. */
  rows?: Row[];
  /** The item that it belongs to. */
  parent?: Block;
  /** Of an item to which others belong. */
  hasItems?: boolean;
}

export interface Row {
  line: number;
  /** Marked. */
  cells: string[];
}
