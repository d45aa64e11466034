// Parses and writes the URL hash; independent of file and page.

import { DEFAULT_SIZE, type MapSize } from '../../../shared/model/map-size';
import { LANGUAGES, type Language } from '../../../shared/model/sections';
import { DEFAULT_TEMPLATE, TEMPLATE_IDS, type TemplateId } from '../../../shared/templates';
import type { EditorType } from '../../document/types';
import { parseReadings, type Readings } from '../../doubts';

/** Boards with a story. */
const STORIES = [
  'empty',
  'busy',
  'own-board',
  'clinic',
  'bakery',
  'fleet',
  'many',
  'design',
  'design-busy',
] as const;
export type Story = (typeof STORIES)[number];

const COMPACT = '-compact';
const LANGUAGE = 'language-';
const byLanguage = (language: Language) => `${LANGUAGE}${language}` as const;

/** Stories, each template in each size, and an empty map in each language. */
export const STATE_NAMES = [
  ...STORIES,
  ...TEMPLATE_IDS,
  ...TEMPLATE_IDS.map((template) => `${template}${COMPACT}` as const),
  ...LANGUAGES.map(byLanguage),
];
export type StateName = (typeof STATE_NAMES)[number];

/** A board that shows a template or a language. */
export interface ShownMap {
  readonly template: TemplateId;
  readonly size: MapSize;
  readonly language: Language;
  /** Without a word of people's own. */
  readonly isEmpty: boolean;
}

export const isStory = (state: StateName): state is Story => STORIES.some((story) => story === state);

export function shownMap(state: Exclude<StateName, Story>): ShownMap {
  const language = LANGUAGES.find((one) => state === byLanguage(one));
  if (language !== undefined)
    return { template: DEFAULT_TEMPLATE, size: DEFAULT_SIZE, language, isEmpty: true };
  const size = state.endsWith(COMPACT) ? 'compact' : DEFAULT_SIZE;
  const template = TEMPLATE_IDS.find((id) => state === id || state === `${id}${COMPACT}`);
  return { template: template ?? DEFAULT_TEMPLATE, size, language: 'en', isEmpty: false };
}

export type Theme = 'light' | 'dark';

export interface Address {
  readonly state: StateName;
  /** A whole board, packed; takes precedence over `state`. */
  readonly board: string | null;
  /** A menu command from the manifest to run right away. */
  readonly run: string | null;
  readonly editor: EditorType | null;
  readonly theme: Theme | null;
  /** The language that the plugin's window was set to before. */
  readonly language: string | null;
  /** In which Figma the board is open. */
  readonly readings: Readings;
}

/** What a new visitor sees. */
const DEFAULT_HASH = '#state=clinic&run=guide';

function isStateName(name: string | null): name is StateName {
  return STATE_NAMES.some((known) => known === name);
}

export function readAddress(hash: string): Address {
  const parameters = new URLSearchParams((hash.length > 1 ? hash : DEFAULT_HASH).slice(1));
  const state = parameters.get('state');
  const name = isStateName(state) ? state : 'empty';
  const editor = parameters.get('editor');
  const theme = parameters.get('theme');
  return {
    state: name,
    board: parameters.get('board'),
    run: parameters.get('run'),
    editor: editor === 'figma' || editor === 'figjam' ? editor : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    language: parameters.get('language') ?? languageOf(name),
    readings: parseReadings(parameters.get('readings') ?? ''),
  };
}

/** Where a language is shown, the window speaks it, too. */
const languageOf = (state: StateName): string | null =>
  LANGUAGES.find((language) => state === byLanguage(language)) ?? null;

export function stateHash(state: StateName, theme: Theme): string {
  return theme === 'dark' ? `#state=${state}&theme=dark` : `#state=${state}`;
}
