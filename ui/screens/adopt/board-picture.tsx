// A small picture of a board: its areas with their numbers, in the colours of their sections. The list says the same.
import type { FoundBoard, FoundRegion } from '../../../shared/adopt/recognise-boards';
import { centre, hullOf, inflate } from '../../../shared/geometry/rect';
import type { TemplateId } from '../../../shared/templates';
import { tintOf } from '../../state/tint';

export interface BoardPictureProps {
  board: FoundBoard;
  chosen: string | null;
}

/** Shares of the board's longer side. */
const MARGIN = 0.02;
const NUMBER = 0.09;
const LINE = 0.004;
const CORNER = 0.01;

export function BoardPicture({ board: { box, regions, template }, chosen }: BoardPictureProps) {
  const all = hullOf([box, ...regions.map((region) => region.box)]) ?? box;
  const side = Math.max(all.width, all.height);
  const view = inflate(all, side * MARGIN);
  return (
    <svg
      class="board-picture"
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      aria-hidden="true"
    >
      <title />
      {regions.map((region, at) => (
        <Area
          key={region.node}
          region={region}
          number={at + 1}
          template={template}
          side={side}
          isChosen={region.node === chosen}
        />
      ))}
    </svg>
  );
}

interface AreaProps {
  region: FoundRegion;
  number: number;
  template: TemplateId;
  side: number;
  isChosen: boolean;
}

function Area({ region: { box, section, notes }, number, template, side, isChosen }: AreaProps) {
  const { x, y } = centre(box);
  return (
    <g
      class={isChosen ? 'area chosen' : 'area'}
      data-tint={section === null ? undefined : tintOf(template, section)}
    >
      <rect {...box} rx={side * CORNER} stroke-width={side * LINE * (isChosen ? 3 : 1)} />
      {notes.map((note) => (
        <rect key={note.node} class="area-note" {...note.box} />
      ))}
      <text x={x} y={y} font-size={side * NUMBER} text-anchor="middle" dominant-baseline="central">
        {number}
      </text>
    </g>
  );
}
