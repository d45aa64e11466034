// Draws text in exactly the lines measured by the document; never breaks lines itself.
import type { TextLayout } from '../../document/text-metrics';
import { styleAt } from '../../document/text-metrics';
import type { FontName, TextRecord, TextStyle } from '../../document/types';
import { colorOf } from './paint';
import { svg } from './svg';

type Align = 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFIED';

export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align: Align;
}

const WEIGHTS: Readonly<Record<string, number>> = {
  Thin: 100,
  Light: 300,
  Regular: 400,
  Medium: 500,
  'Semi Bold': 600,
  Bold: 700,
  'Extra Bold': 800,
  Black: 900,
};

const FAMILIES: Readonly<Record<string, string>> = {
  Merriweather: 'Merriweather, Georgia, serif',
  'Roboto Mono': "'Roboto Mono', ui-monospace, monospace",
  'Figma Hand': "'Figma Hand', 'Comic Neue', cursive",
};

const FIRST_STRONG_RTL = /^[^\p{L}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** In colour as in Figma; a system's own font may have some of them as outlines. */
const EMOJI = "'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji'";

export function cssFont(font: FontName): { family: string; weight: number; italic: boolean } {
  const upright = font.style.replace(/ ?Italic/, '') || 'Regular';
  return {
    family: FAMILIES[font.family] ?? `Inter, ${EMOJI}, system-ui, sans-serif`,
    weight: WEIGHTS[upright] ?? 500,
    italic: font.style.includes('Italic'),
  };
}

function cased(text: string, style: TextStyle): string {
  if (style.textCase === 'UPPER') return text.toUpperCase();
  return style.textCase === 'LOWER' ? text.toLowerCase() : text;
}

function styleAttributes(style: TextStyle): Record<string, string | number | null> {
  const font = cssFont(style.fontName);
  const { unit, value } = style.letterSpacing;
  const spacing = unit === 'PIXELS' ? value : (value / 100) * style.fontSize;
  const decoration = { NONE: null, UNDERLINE: 'underline', STRIKETHROUGH: 'line-through' }[
    style.textDecoration
  ];
  return {
    'font-family': font.family,
    'font-size': style.fontSize,
    'font-weight': font.weight,
    'font-style': font.italic ? 'italic' : null,
    'letter-spacing': spacing === 0 ? null : spacing,
    'text-decoration': style.hyperlink ? 'underline' : decoration,
    fill: colorOf(style.fills),
  };
}

/** The parts of a line that share a style. */
function runsOf(text: TextRecord, start: number, shown: string): { text: string; style: TextStyle }[] {
  if (text.ranges.length === 0) return [{ text: shown, style: text }];
  const cuts = new Set([0, shown.length]);
  for (const range of text.ranges) {
    for (const cut of [range.start - start, range.end - start])
      if (cut > 0 && cut < shown.length) cuts.add(cut);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const from = sorted[index] ?? 0;
    return { text: shown.slice(from, end), style: styleAt(text, start + from) };
  });
}

function anchorOf(align: Align, rtl: boolean): 'start' | 'middle' | 'end' {
  if (align === 'CENTER') return 'middle';
  return (align === 'RIGHT') === rtl ? 'start' : 'end';
}

export function drawText(text: TextRecord, layout: TextLayout, box: TextBox): SVGTextElement {
  const small = text.fontSize <= 36 ? 'words small' : 'words';
  const element = svg('text', { class: small, ...styleAttributes(text) });
  for (const line of layout.lines) {
    if (line.text.trim() === '') continue;
    const rtl = FIRST_STRONG_RTL.test(line.text);
    const align = rtl && box.align === 'LEFT' ? 'RIGHT' : box.align;
    const x = { LEFT: box.x, JUSTIFIED: box.x, CENTER: box.x + box.width / 2, RIGHT: box.x + box.width }[
      align
    ];
    const size = styleAt(text, line.start).fontSize;
    // Inter's ascent is 0.969 em and its descent 0.242 em; the rest of the line height is split evenly.
    const y = box.y + line.y + (line.height - size * 1.21) / 2 + size * 0.969;
    const anchor = anchorOf(align, rtl);
    const runs = runsOf(text, line.start, line.text).map((run) =>
      svg('tspan', run.style === text ? {} : styleAttributes(run.style), [cased(run.text, run.style)]),
    );
    element.append(svg('tspan', { x, y, 'text-anchor': anchor, direction: rtl ? 'rtl' : null }, runs));
  }
  return element;
}
