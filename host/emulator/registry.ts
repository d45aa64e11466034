// The rules for each type. The member table decides what exists, so rules can be shared generously.
import { CHILDREN_RULES } from './children';
import { CLIENT_STORAGE_RULES } from './client-storage';
import { CONNECTOR_RULES } from './connectors';
import type { Rules } from './engine';
import { ApiError } from './errors';
import { PARAMETER_EVENT_RULES } from './events';
import { EXPORT_RULES } from './export';
import { FIGMA_RULES, HOST_RULES, UTIL_RULES } from './figma';
import { CHILD_LAYOUT_RULES, FRAME_RULES } from './frames';
import { CODE_RULES, LINE_RULES, NODE_RULES, SECTION_RULES, SHAPE_RULES, STICKY_RULES } from './nodes';
import { DOCUMENT_RULES, PAGE_RULES } from './pages';
import { PLUGIN_DATA_RULES } from './plugin-data';
import { Ref } from './ref';
import { STAMP_RULES, TIMER_RULES, VIEWPORT_RULES } from './session';
import { CELL_RULES, TABLE_RULES } from './tables';
import { TEXT_NODE_RULES, TEXT_RULES } from './text';
import { UI_RULES } from './ui';

/** Setters that dynamic-page forbids (docs/platform.md E). */
const FORBIDDEN_SETTERS = [
  'fillStyleId',
  'strokeStyleId',
  'effectStyleId',
  'gridStyleId',
  'textStyleId',
  'backgroundStyleId',
  'reactions',
  'vectorNetwork',
];

function forbiddenSetters(): Rules {
  const rules: Rules = {};
  for (const name of FORBIDDEN_SETTERS) {
    const instead = `set${name.charAt(0).toUpperCase()}${name.slice(1)}Async`;
    rules[name] = {
      get: () => '',
      set: () => {
        throw new ApiError(`Cannot call with documentAccess: dynamic-page. Use node.${instead} instead`);
      },
    };
  }
  return rules;
}

const BASE: Rules = {
  ...forbiddenSetters(),
  ...NODE_RULES,
  ...PLUGIN_DATA_RULES,
  ...CHILD_LAYOUT_RULES,
  ...EXPORT_RULES,
};

const WITH_TEXT: Rules = {
  text: { get: (_engine, target) => new Ref(`${target.key}#text`, 'TEXT_SUBLAYER') },
};

export const RULES: Record<string, Rules> = {
  FIGMA: FIGMA_RULES,
  HOST: HOST_RULES,
  UI: UI_RULES,
  VIEWPORT: VIEWPORT_RULES,
  TIMER: TIMER_RULES,
  CLIENT_STORAGE: CLIENT_STORAGE_RULES,
  PARAMETERS: PARAMETER_EVENT_RULES,
  UTIL: UTIL_RULES,
  DOCUMENT: { ...DOCUMENT_RULES, ...PLUGIN_DATA_RULES },
  PAGE: { ...PAGE_RULES, ...PLUGIN_DATA_RULES, ...EXPORT_RULES },
  SECTION: { ...BASE, ...CHILDREN_RULES, ...SECTION_RULES },
  FRAME: { ...BASE, ...CHILDREN_RULES, ...FRAME_RULES },
  GROUP: { ...BASE, ...CHILDREN_RULES },
  STICKY: { ...BASE, ...WITH_TEXT, ...STICKY_RULES },
  STAMP: { ...BASE, ...STAMP_RULES },
  SHAPE_WITH_TEXT: { ...BASE, ...WITH_TEXT, ...SHAPE_RULES },
  TEXT: { ...BASE, ...TEXT_NODE_RULES },
  TEXT_SUBLAYER: { ...forbiddenSetters(), ...TEXT_RULES },
  TABLE: { ...BASE, ...TABLE_RULES },
  TABLE_CELL: CELL_RULES,
  CONNECTOR: { ...BASE, ...WITH_TEXT, ...CONNECTOR_RULES },
  CODE_BLOCK: { ...BASE, ...CODE_RULES },
  RECTANGLE: BASE,
  ELLIPSE: BASE,
  LINE: { ...BASE, ...LINE_RULES },
  VECTOR: BASE,
  HIGHLIGHT: BASE,
  WASHI_TAPE: BASE,
  WIDGET: BASE,
  EMBED: BASE,
  LINK_UNFURL: BASE,
  MEDIA: BASE,
  INSTANCE: BASE,
};
