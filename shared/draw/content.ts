// What a file brings to a new map besides its texts: notes at their places, themes, tensions, a picture. Plain data.
import type { Rect } from '../geometry/rect';
import type { SectionId } from '../model/sections';

export interface NoteToDraw {
  /** Left out for notes that lie on the map but in no section. */
  section?: SectionId;
  /** Which of `themes` holds it. */
  theme?: number;
  text: string;
  /** `#RRGGBB` */
  fill: string;
  /** Relative to the section, or to the map without one. */
  box: Rect;
  /** As stored on the note: a `NoteData`; '' for none. */
  data: string;
  /** The word of its evidence that stands beside it; '' for none. */
  word: string;
  /** A sticky of the wide kind; FigJam only. */
  wide: boolean;
}

/** A section within a section, as people make them for clusters. */
export interface ThemeToDraw {
  section?: SectionId;
  name: string;
  box: Rect;
}

export interface Content {
  notes: NoteToDraw[];
  themes: ThemeToDraw[];
  /** By position in `notes`. */
  tensions: { from: number; to: number; label: string }[];
  photo: Uint8Array | null;
}
