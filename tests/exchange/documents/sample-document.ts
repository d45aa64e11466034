// A sample document as somebody wrote it, and what must be read from it.

export interface SampleDocument {
  name: string;
  text: string;
  /** For each map: `title / persona`, then `section: note [theme]`, prompts as `section? prompt`. */
  maps: string[][];
  /** Places and codes of what is skipped. */
  skipped?: string[];
}

export const lines = (...all: string[]) => `${all.join('\n')}\n`;
