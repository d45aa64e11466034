// Parses and writes the URL hash; independent of file and page.
import type { EditorType } from '../../document/types';
import { parseReadings, type Readings } from '../../doubts';

export const STATE_NAMES = [
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
export type StateName = (typeof STATE_NAMES)[number];

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
  const editor = parameters.get('editor');
  const theme = parameters.get('theme');
  return {
    state: isStateName(state) ? state : 'empty',
    board: parameters.get('board'),
    run: parameters.get('run'),
    editor: editor === 'figma' || editor === 'figjam' ? editor : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    language: parameters.get('language'),
    readings: parseReadings(parameters.get('readings') ?? ''),
  };
}

export function stateHash(state: StateName, theme: Theme): string {
  return theme === 'dark' ? `#state=${state}&theme=dark` : `#state=${state}`;
}
