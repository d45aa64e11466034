// A panel in a column beside the sections: a heading and what stands under it. Pure.
import type { SidePanel } from '../../templates/template';
import { type Tagger, tagger, text } from '../blocks';
import type { Block, Panel } from '../board-plan';
import { PADDING, SIDE_WIDTH } from '../sizes';

export function sidePanel(
  map: string,
  role: SidePanel | 'context',
  heading: string,
  color: string,
  blocks: (tag: Tagger, inner: number) => Block[],
): Panel {
  const tag = tagger(map);
  const inner = SIDE_WIDTH - 2 * PADDING;
  return {
    tag: tag(role),
    name: heading,
    fill: color,
    width: SIDE_WIDTH,
    centred: false,
    blocks: [text(tag('heading'), 'heading', heading, inner), ...blocks(tag, inner)],
  };
}
