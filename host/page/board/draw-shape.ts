// The outlines of shapes with text, as SVG paths by name and size.
type Outline = (w: number, h: number) => string;

function polygon(points: readonly (readonly [number, number])[]): Outline {
  return (w, h) => `M${points.map(([x, y]) => `${x * w} ${y * h}`).join('L')}Z`;
}

function rounded(w: number, h: number, r: number): string {
  return `M${r} 0H${w - r}A${r} ${r} 0 0 1 ${w} ${r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}H${r}A${r} ${r} 0 0 1 0 ${h - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`;
}

const ellipse: Outline = (w, h) =>
  `M0 ${h / 2}A${w / 2} ${h / 2} 0 1 1 ${w} ${h / 2}A${w / 2} ${h / 2} 0 1 1 0 ${h / 2}Z`;

const database: Outline = (w, h) => {
  const lid = Math.min(h * 0.12, 24);
  return `M0 ${lid}A${w / 2} ${lid} 0 0 1 ${w} ${lid}V${h - lid}A${w / 2} ${lid} 0 0 1 0 ${h - lid}ZM0 ${lid}A${w / 2} ${lid} 0 0 0 ${w} ${lid}`;
};

const bubble: Outline = (w, h) =>
  `M12 0H${w - 12}A12 12 0 0 1 ${w} 12V${h * 0.8 - 12}A12 12 0 0 1 ${w - 12} ${h * 0.8}H${w * 0.4}L${w * 0.2} ${h}V${h * 0.8}H12A12 12 0 0 1 0 ${h * 0.8 - 12}V12A12 12 0 0 1 12 0Z`;

function star(w: number, h: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? 0.5 : 0.22;
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return [0.5 + radius * Math.cos(angle), 0.5 + radius * Math.sin(angle)] as const;
  });
  return polygon(points)(w, h);
}

const BOX: Outline = (w, h) => `M0 0H${w}V${h}H0Z`;

const OUTLINES: Readonly<Record<string, Outline>> = {
  SQUARE: BOX,
  ELLIPSE: ellipse,
  ROUNDED_RECTANGLE: (w, h) => rounded(w, h, Math.min(w, h) * 0.12),
  DIAMOND: polygon([
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ]),
  TRIANGLE_UP: polygon([
    [0.5, 0],
    [1, 1],
    [0, 1],
  ]),
  TRIANGLE_DOWN: polygon([
    [0, 0],
    [1, 0],
    [0.5, 1],
  ]),
  PARALLELOGRAM_RIGHT: polygon([
    [0.2, 0],
    [1, 0],
    [0.8, 1],
    [0, 1],
  ]),
  PARALLELOGRAM_LEFT: polygon([
    [0, 0],
    [0.8, 0],
    [1, 1],
    [0.2, 1],
  ]),
  HEXAGON: polygon([
    [0.25, 0],
    [0.75, 0],
    [1, 0.5],
    [0.75, 1],
    [0.25, 1],
    [0, 0.5],
  ]),
  ENG_DATABASE: database,
  SPEECH_BUBBLE: bubble,
  STAR: star,
};

/** Unknown shapes are drawn as a box. */
export function shapePath(shapeType: string, width: number, height: number): string {
  return (OUTLINES[shapeType] ?? BOX)(width, height);
}
