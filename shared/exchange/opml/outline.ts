// An outline as in OPML: nested lines.

export interface Outline {
  text: string;
  category: string[];
  isComment?: boolean;
  children?: Outline[];
}
