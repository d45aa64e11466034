// A panel beside the sections, or below them on a page: a heading and what stands under it. Pure.
import type { SidePanel } from '../../templates/template';
import { type Tagger, tagger, text } from '../blocks';
import type { Block, Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { PADDING, SIZES } from '../sizes';

export interface SideLook {
  heading: string;
  fill: string;
  width: number;
}

export function sidePanel(
  { map, size }: Pick<BoardSpec, 'map' | 'size'>,
  role: SidePanel | 'context' | 'check' | 'summary',
  { heading, fill, width }: SideLook,
  blocks: (tag: Tagger, inner: number) => Block[],
): Panel {
  const tag = tagger(map);
  const inner = width - 2 * PADDING;
  const { sideHeading } = SIZES[size].styles;
  return {
    tag: tag(role),
    name: heading,
    fill,
    width,
    centred: false,
    blocks: [text(tag('heading'), sideHeading, heading, inner), ...blocks(tag, inner)],
  };
}
