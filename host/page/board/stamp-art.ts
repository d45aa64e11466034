// Stamps as drawings, because fonts render emoji differently from machine to machine.
import type { NodeRecord } from '../../document/types';
import { PURPLE } from './paint';
import { svg } from './svg';

interface Art {
  readonly disc: string;
  readonly ink: string;
  /** On a 24-unit grid. */
  readonly path: string;
}

const ART: Readonly<Record<string, Art>> = {
  '👍': {
    disc: '#FFC943',
    ink: '#1E1E1E',
    path: 'M7 10.5H4.5V19H7zM8.5 18.3V10.7L12 4.3c1.7-.3 2.6 1 2.2 2.7L13.5 9.5h4.3c1.3 0 2.1 1 1.8 2.2l-1.4 5.6c-.3 1-1.1 1.7-2.2 1.7h-5.3z',
  },
  '❤️': {
    disc: '#FFE0DB',
    ink: '#F2353F',
    path: 'M12 19.5C6.5 15.5 4.3 12.7 4.3 9.7 4.3 7.3 6.1 5.6 8.3 5.6c1.5 0 2.9.8 3.7 2.2.8-1.4 2.2-2.2 3.7-2.2 2.2 0 4 1.7 4 4.1 0 3-2.2 5.8-7.7 9.8z',
  },
  '⭐': {
    disc: '#874FFF',
    ink: '#FFD966',
    path: 'm12 3.8 2.5 5.3 5.7.8-4.2 4 1.1 5.8L12 16.9l-5.1 2.8L8 13.9l-4.2-4 5.7-.8z',
  },
};

export const STAMP_ART = ART;

function words(record: NodeRecord, fill: string, size: number): SVGTextElement {
  const place = {
    x: record.width / 2,
    y: record.height / 2,
    'text-anchor': 'middle',
    'dominant-baseline': 'central',
  };
  const look = {
    class: 'words small',
    'font-family': 'Inter, sans-serif',
    'font-size': size,
    'font-weight': 700,
    fill,
  };
  return svg('text', { ...place, ...look }, [[...record.name].length > 3 ? '●' : record.name]);
}

export function drawStamp(record: NodeRecord): Node[] {
  const radius = record.width / 2;
  const art = ART[record.name];
  const isLetters = /^[+\w ]+$/.test(record.name);
  const disc = art?.disc ?? (isLetters ? PURPLE : '#FFFFFF');
  const scale = record.width / 24 / 1.5;
  const offset = record.width / 2 - 12 * scale;
  return [
    svg('circle', { cx: radius, cy: radius + 1.5, r: radius, fill: 'rgb(0 0 0 / 0.2)' }),
    svg('circle', { cx: radius, cy: radius, r: radius, fill: '#FFFFFF' }),
    svg('circle', { cx: radius, cy: radius, r: radius - 2.5, fill: disc }),
    art
      ? svg('path', {
          d: art.path,
          fill: art.ink,
          transform: `translate(${offset} ${offset}) scale(${scale})`,
        })
      : words(record, isLetters ? '#FFFFFF' : '#1E1E1E', isLetters ? 14 : 20),
  ];
}
