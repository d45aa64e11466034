// An outline as OPML writes it: lines within lines.

export interface Outline {
  text: string;
  category: string[];
  isComment?: boolean;
  children?: Outline[];
}
