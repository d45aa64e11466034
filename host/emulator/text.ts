// Rules for text: text nodes, sublayers of stickies, shapes, connectors and cells (docs/platform.md C, D).
import type { FontName, TextRecord, TextStyle } from '../document/types';
import type { Engine, Rule, Rules, Target } from './engine';
import {
  ApiError,
  asArray,
  asBoolean,
  asNumber,
  asObject,
  asPaints,
  asString,
  failed,
  MIXED,
  oneOf,
} from './errors';
import { asFontName, fontWeight, isAvailable, requireFonts } from './fonts';
import { field } from './nodes';
import {
  deleteCharacters,
  insertCharacters,
  pieces,
  type StyleKey,
  setAll,
  setCharacters,
  setRange,
  valuesOf,
} from './text-ranges';

function textOf(engine: Engine, target: Target): TextRecord {
  const record = engine.node(target);
  const text = target.cell ? record.table?.cells[target.cell.row]?.[target.cell.column]?.text : record.text;
  if (!text) throw new ApiError(`The node with id "${target.id}" has no text`);
  return text;
}

function writeText(engine: Engine, target: Target, text: TextRecord): void {
  const { table, type, autoRename } = engine.node(target);
  const { cell } = target;
  engine.edit(() => {
    if (!cell || !table) {
      const rename = type === 'TEXT' && autoRename ? { name: text.characters } : {};
      engine.file.patch(target.id, { text, ...rename });
      return;
    }
    const cells = table.cells.map((row, r) =>
      r === cell.row ? row.map((old, c) => (c === cell.column ? { ...old, text } : old)) : row,
    );
    engine.file.patch(target.id, { table: { ...table, cells } });
  });
}

function fontsOf(text: TextRecord): FontName[] {
  return valuesOf(text, 'fontName', 0, text.characters.length);
}

type Check<K extends StyleKey> = (value: unknown, name: string) => TextStyle[K];

const CHECKS: { [K in StyleKey]: Check<K> } = {
  fontName: asFontName,
  fontSize: (value, name) => {
    const size = asNumber(value, name);
    if (size < 1) throw failed(name, 'Number must be greater than or equal to 1');
    return size;
  },
  fills: asPaints,
  textCase: (value, name) => oneOf(value, name, ['ORIGINAL', 'UPPER', 'LOWER', 'TITLE']),
  textDecoration: (value, name) => oneOf(value, name, ['NONE', 'UNDERLINE', 'STRIKETHROUGH']),
  lineHeight: (value, name) => {
    const unit = oneOf(asObject(value, name).unit, name, ['AUTO', 'PIXELS', 'PERCENT']);
    return unit === 'AUTO' ? { unit } : { unit, value: asNumber(asObject(value, name).value, name) };
  },
  letterSpacing: (value, name) => {
    const spacing = asObject(value, name);
    return { unit: oneOf(spacing.unit, name, ['PIXELS', 'PERCENT']), value: asNumber(spacing.value, name) };
  },
  hyperlink: (value, name) => {
    if (value === null) return null;
    const link = asObject(value, name);
    return { type: oneOf(link.type, name, ['URL', 'NODE']), value: asString(link.value, name) };
  },
  listOptions: (value, name) => ({
    type: oneOf(asObject(value, name).type, name, ['NONE', 'ORDERED', 'UNORDERED']),
  }),
  indentation: asNumber,
};

/** fontName needs the new font, others those in use; whole-text `fills` need none (docs/platform.md D). */
function fontsNeeded(text: TextRecord, key: StyleKey, value: unknown, whole: boolean): FontName[] {
  if (key === 'fontName') return [value as FontName];
  return key === 'fills' && whole ? [] : fontsOf(text);
}

function readStyle(text: TextRecord, key: StyleKey, start: number, end: number): unknown {
  const values = valuesOf(text, key, start, end);
  return values.length > 1 ? MIXED : values[0];
}

/** Typings since 1.140 name more keys; whether Figma sends them is open (docs/platform.md S14). */
function withExtraKeys(engine: Engine, key: StyleKey, value: unknown): unknown {
  if (key !== 'fontName' || value === MIXED || engine.file.reading('extra-keys') === 'none') return value;
  return { ...(value as FontName), variationSettings: { wght: 500 } };
}

function styleRule(key: StyleKey): Rule {
  return {
    get: (engine, target) => {
      const text = textOf(engine, target);
      return withExtraKeys(engine, key, readStyle(text, key, 0, text.characters.length));
    },
    set: (engine, target, value) => {
      const text = textOf(engine, target);
      const checked = CHECKS[key](value, key);
      requireFonts(engine, fontsNeeded(text, key, checked, true));
      writeText(engine, target, setAll(text, { [key]: checked }));
    },
  };
}

function rangeOf(text: TextRecord, args: readonly unknown[]): [number, number] {
  const start = asNumber(args[0], 'start');
  const end = asNumber(args[1], 'end');
  if (start < 0 || end > text.characters.length || start >= end) {
    throw new ApiError(
      `Range outside of available characters. 'start' must be less than node.characters.length and 'end' must be less than or equal to node.characters.length`,
    );
  }
  return [start, end];
}

function rangeRules(name: string, key: StyleKey): Rules {
  return {
    [`getRange${name}`]: {
      call: (engine, target, args) => {
        const text = textOf(engine, target);
        return readStyle(text, key, ...rangeOf(text, args));
      },
    },
    [`setRange${name}`]: {
      call: (engine, target, args) => {
        const text = textOf(engine, target);
        const [start, end] = rangeOf(text, args);
        const checked = CHECKS[key](args[2], key);
        requireFonts(engine, fontsNeeded(text, key, checked, false));
        writeText(engine, target, setRange(text, start, end, { [key]: checked }));
      },
    },
  };
}

const SEGMENT_FIELDS = [...Object.keys(CHECKS), 'fontWeight'] as (StyleKey | 'fontWeight')[];

function fieldOf(text: TextRecord, key: StyleKey | 'fontWeight', start: number, end: number): unknown {
  if (key === 'fontWeight') return fontWeight(valuesOf(text, 'fontName', start, end)[0] ?? text.fontName);
  return valuesOf(text, key, start, end)[0];
}

function styledSegments(engine: Engine, target: Target, args: readonly unknown[]): unknown {
  const text = textOf(engine, target);
  const fields = asArray(args[0], 'fields').map((item) => oneOf(item, 'fields', SEGMENT_FIELDS));
  const [start, end] = args[1] === undefined ? [0, text.characters.length] : rangeOf(text, args.slice(1));
  const segments: { characters: string; start: number; end: number; style: Record<string, unknown> }[] = [];
  for (const piece of text.characters === '' ? [] : pieces(text, start, end)) {
    const style = Object.fromEntries(fields.map((key) => [key, fieldOf(text, key, piece.start, piece.end)]));
    const last = segments.at(-1);
    if (last && JSON.stringify(last.style) === JSON.stringify(style)) last.end = piece.end;
    else segments.push({ characters: '', ...piece, style });
  }
  return segments.map(({ style, ...place }) => ({
    ...place,
    ...style,
    characters: text.characters.slice(place.start, place.end),
  }));
}

function insert(engine: Engine, target: Target, args: readonly unknown[]): void {
  const text = textOf(engine, target);
  const at = asNumber(args[0], 'start');
  if (at < 0 || at > text.characters.length) throw new ApiError(`Index out of range: ${at}`);
  requireFonts(engine, fontsOf(text));
  const like = args[2] === undefined ? 'BEFORE' : oneOf(args[2], 'useStyle', ['BEFORE', 'AFTER']);
  writeText(engine, target, insertCharacters(text, at, asString(args[1], 'characters'), like));
}

function removeCharacters(engine: Engine, target: Target, args: readonly unknown[]): void {
  const text = textOf(engine, target);
  const [start, end] = rangeOf(text, args);
  requireFonts(engine, fontsOf(text));
  writeText(engine, target, deleteCharacters(text, start, end));
}

export const TEXT_RULES: Rules = {
  characters: {
    get: (engine, target) => textOf(engine, target).characters,
    set: (engine, target, value) => {
      const text = textOf(engine, target);
      requireFonts(engine, fontsOf(text));
      writeText(engine, target, setCharacters(text, asString(value, 'characters')));
    },
  },
  fontName: styleRule('fontName'),
  fontSize: styleRule('fontSize'),
  fills: styleRule('fills'),
  textCase: styleRule('textCase'),
  textDecoration: styleRule('textDecoration'),
  lineHeight: styleRule('lineHeight'),
  letterSpacing: styleRule('letterSpacing'),
  hyperlink: styleRule('hyperlink'),
  fontWeight: {
    get: (engine, target) => {
      const weights = new Set(fontsOf(textOf(engine, target)).map(fontWeight));
      return weights.size > 1 ? MIXED : [...weights][0];
    },
  },
  hasMissingFont: {
    get: (engine, target) =>
      fontsOf(textOf(engine, target)).some((font) => font.family !== '' && !isAvailable(engine, font)),
  },
  insertCharacters: { call: insert },
  deleteCharacters: { call: removeCharacters },
  ...rangeRules('FontName', 'fontName'),
  ...rangeRules('FontSize', 'fontSize'),
  ...rangeRules('Fills', 'fills'),
  ...rangeRules('TextCase', 'textCase'),
  ...rangeRules('TextDecoration', 'textDecoration'),
  ...rangeRules('LineHeight', 'lineHeight'),
  ...rangeRules('LetterSpacing', 'letterSpacing'),
  ...rangeRules('Hyperlink', 'hyperlink'),
  ...rangeRules('ListOptions', 'listOptions'),
  ...rangeRules('Indentation', 'indentation'),
  getRangeAllFontNames: {
    call: (engine, target, args) => {
      const text = textOf(engine, target);
      return valuesOf(text, 'fontName', ...rangeOf(text, args));
    },
  },
  getStyledTextSegments: { call: styledSegments },
};

/** Members of whole text nodes only; they need the font as well (docs/platform.md D). */
function layoutField(
  name: 'textAutoResize' | 'textAlignHorizontal' | 'textAlignVertical',
  allowed: string[],
): Rule {
  const plain = field(name, (value) => oneOf(value, name, allowed));
  return {
    ...plain,
    set: (engine, target, value) => {
      requireFonts(engine, fontsOf(textOf(engine, target)));
      plain.set?.(engine, target, value);
    },
  };
}

export const TEXT_NODE_RULES: Rules = {
  ...TEXT_RULES,
  textAutoResize: layoutField('textAutoResize', ['NONE', 'WIDTH_AND_HEIGHT', 'HEIGHT', 'TRUNCATE']),
  textAlignHorizontal: layoutField('textAlignHorizontal', ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFIED']),
  textAlignVertical: layoutField('textAlignVertical', ['TOP', 'CENTER', 'BOTTOM']),
  autoRename: field('autoRename', asBoolean),
};
