// The type of a template: its sections, where they lie, and the panels beside them. Adding one takes only data.
import type { SectionId, TemplateId } from '../model/sections';

/** Section fills from FigJam's own palette, by name (docs/platform.md P). */
export type Tint = 'violet' | 'blue' | 'teal' | 'yellow' | 'red' | 'green' | 'pink' | 'gray' | 'white';

interface TemplateSection {
  id: SectionId;
  tint: Tint;
  /** One emoji. */
  icon: string;
}

export type Area = SectionId | 'persona';
export type SidePanel = 'problem' | 'actions' | 'how-to';

export interface Template {
  id: TemplateId;
  /** In the order of the file format. */
  sections: TemplateSection[];
  /** Rows from top to bottom, each listing its areas side by side. */
  rows: Area[][];
  /** Panels in the right-hand column, from top to bottom. */
  side: SidePanel[];
}
