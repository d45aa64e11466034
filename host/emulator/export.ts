// Rules for `exportAsync`: its settings and results (typings, ExportSettings). Drawing happens elsewhere.
import type { NodeRecord } from '../document/types';
import { drawingOf } from '../picture/drawing';
import { pdfOf } from '../picture/pdf';
import { pngOf } from '../picture/png';
import { svgOf } from '../picture/svg';
import { requireLoaded } from './children';
import type { Engine, Rules, Target } from './engine';
import { ApiError, asBoolean, asNumber, asObject, asString, failed, oneOf, requireKnownKeys } from './errors';
import { Later } from './ref';

const NAME = 'settings';
const FORMATS = ['JPG', 'PNG', 'SVG', 'SVG_STRING', 'PDF', 'JSON_REST_V1', 'MP4', 'GIF', 'WEBM'] as const;
type Format = 'PNG' | 'SVG' | 'SVG_STRING' | 'PDF';
const COMMON = ['contentsOnly', 'useAbsoluteBounds', 'suffix', 'colorProfile'];
const OF_SVG = [...COMMON, 'svgOutlineText', 'svgIdAttribute', 'svgSimplifyStroke'];
const KEYS: Record<Format, readonly string[]> = {
  PNG: [...COMMON, 'constraint'],
  SVG: OF_SVG,
  SVG_STRING: OF_SVG,
  PDF: COMMON,
};
const PROFILES = ['DOCUMENT', 'SRGB', 'DISPLAY_P3_V4'] as const;
const CONSTRAINTS = ['SCALE', 'WIDTH', 'HEIGHT'] as const;
/** Figma's image service scales down larger pictures (its REST API, GET image); here, open. */
const MOST_PIXELS = 32_000_000;

interface Settings {
  format: Format;
  constraint: { type: (typeof CONSTRAINTS)[number]; value: number };
}

/** Without settings, a PNG at the node's own size. */
function asSettings(value: unknown): Settings {
  const settings = value === undefined ? { format: 'PNG' } : asObject(value, NAME);
  const format = oneOf(settings.format, NAME, FORMATS);
  if (!(format in KEYS)) throw new ApiError(`not emulated: exportAsync as ${format}`, { prefixed: false });
  requireKnownKeys(settings, ['format', ...KEYS[format as Format]], NAME, 'the settings');
  for (const [key, item] of Object.entries(settings)) checkSetting(key, item);
  return { format: format as Format, constraint: asConstraint(settings.constraint) };
}

function checkSetting(key: string, value: unknown): void {
  if (key === 'format' || key === 'constraint' || value === undefined) return;
  if (key === 'colorProfile') oneOf(value, `${NAME}.${key}`, PROFILES);
  else if (key === 'suffix') asString(value, `${NAME}.${key}`);
  else asBoolean(value, `${NAME}.${key}`);
}

function asConstraint(value: unknown): Settings['constraint'] {
  if (value === undefined) return { type: 'SCALE', value: 1 };
  const constraint = asObject(value, `${NAME}.constraint`);
  requireKnownKeys(constraint, ['type', 'value'], NAME, 'constraint');
  const type = oneOf(constraint.type, `${NAME}.constraint.type`, CONSTRAINTS);
  const amount = asNumber(constraint.value, `${NAME}.constraint.value`);
  if (amount <= 0) throw failed(NAME, 'Number must be greater than 0 at constraint.value');
  return { type, value: amount };
}

const scaleOf = ({ constraint: { type, value } }: Settings, { width, height }: NodeRecord): number =>
  type === 'SCALE' ? value : value / (type === 'WIDTH' ? width : height);

function make(engine: Engine, target: Target, settings: Settings): string | Uint8Array {
  const record = engine.node(target);
  if (!record.visible || record.width <= 0 || record.height <= 0) {
    throw new ApiError('Failed to export node. This node may not have any visible layers.');
  }
  if (engine.file.reading('export') === 'refused') throw new ApiError('Failed to export node.');
  const drawing = drawingOf(engine.file, target.id);
  if (settings.format === 'PDF') return pdfOf(drawing);
  if (settings.format === 'PNG') {
    const asked = scaleOf(settings, record);
    const most = Math.sqrt(MOST_PIXELS / (drawing.width * drawing.height));
    if (asked > most && engine.file.reading('large-png') === 'refused')
      throw new ApiError('Failed to export node. The picture is too large.');
    return pngOf(drawing, Math.min(asked, most));
  }
  const text = svgOf(drawing);
  return settings.format === 'SVG' ? new TextEncoder().encode(text) : text;
}

export const EXPORT_RULES: Rules = {
  exportAsync: {
    call: (engine, target, args) => {
      requireLoaded(engine, target, 'exportAsync');
      if (target.type === 'PAGE') throw new ApiError('not emulated: PAGE.exportAsync', { prefixed: false });
      const page = engine.file.pageOf(target.id);
      if (page) requireLoaded(engine, { key: page, type: 'PAGE', id: page, cell: null }, 'exportAsync');
      const settings = asSettings(args[0]);
      return new Later(() => make(engine, target, settings));
    },
  },
};
