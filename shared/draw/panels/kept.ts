// The panel for notes that have no place in the map's template, and the names of the sections that they were in. Pure.
import { sectionName } from '../../catalogue/template-words';
import type { BoardTexts } from '../../locales/locale';
import type { SectionId } from '../../templates/template';
import { tagger, text } from '../blocks';
import type { Panel, TextBlock } from '../board-plan';
import { panelFills } from '../palette';
import { PADDING } from '../sizes';

export function keptPanel(map: string, texts: BoardTexts, width: number): Panel {
  const tag = tagger(map);
  return {
    tag: tag('kept'),
    name: texts.kept,
    fill: panelFills.gray,
    width,
    centred: false,
    blocks: [text(tag('heading'), 'heading', texts.kept, width - 2 * PADDING)],
  };
}

/** Above the notes that come from this section. */
export const keptName = (map: string, section: SectionId, texts: BoardTexts, width: number): TextBlock =>
  text(tagger(map, section)('kept-name'), 'term', sectionName(section, texts), width - 2 * PADDING);
