// A small picture of what a template would draw: its panels where they will stand, in their colours. Pure; drawn from
// the same plan as the board.
import type { Rect, Size } from '../geometry/rect';
import type { BoardTexts } from '../locales/locale';
import { PEOPLE } from '../model/limits';
import type { MapSize } from '../model/map-size';
import { EMPTY_PERSONA } from '../model/persona';
import type { Template } from '../templates/template';
import { EMPTY_SPEC } from './board-spec';
import { estimate, USUAL } from './estimate';
import { layoutBoard } from './layout';
import { lookOf } from './panels/section';
import { planBoard } from './plan';
import { blocksOf } from './plan-texts';

export interface ThumbnailPanel {
  key: string;
  rect: Rect;
  fill: string;
  /** Of a section; '' for other panels. */
  icon: string;
}

export interface Thumbnail {
  size: Size;
  panels: ThumbnailPanel[];
}

export function thumbnailOf(template: Template, mapSize: MapSize, texts: BoardTexts): Thumbnail {
  const order = { preset: 'outside-in' as const, sections: [...template.orders['outside-in'].sections] };
  const plan = planBoard(
    {
      ...EMPTY_SPEC,
      map: 'thumbnail',
      title: '',
      persona: EMPTY_PERSONA,
      people: PEOPLE.default,
      order,
      size: mapSize,
    },
    template,
    texts,
  );
  const { size, panels } = layoutBoard(plan, estimate(blocksOf(plan), USUAL));
  return {
    size,
    panels: panels.map(({ panel: { tag, fill }, rect }) => ({
      key: tag.section ?? tag.role,
      rect,
      fill,
      icon: tag.section === undefined ? '' : lookOf(template, tag.section).icon,
    })),
  };
}
