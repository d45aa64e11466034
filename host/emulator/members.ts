// Which member exists on which type in which editor: members.json plus differences (docs/platform.md A).
import type { EditorType } from '../document/types';
import type { MemberKind, MemberTable } from '../guest/wire';
import source from '../members.json';

type KindLists = Record<MemberKind, string>;

/** Objects missing from the flattened typings, and the emulator's own channel. */
const EXTRA: Record<string, KindLists> = {
  PARAMETERS: { method: 'on once off', readonly: '', rw: '' },
  UTIL: { method: 'rgb rgba solidPaint normalizeMarkdown', readonly: '', rw: '' },
  HOST: {
    method:
      'startTimer stopTimer closeNotice touch now imageBytes imageSize setSuggestions setError setLoadingMessage',
    readonly: '',
    rw: '',
  },
};

const FIGJAM_ONLY = [
  'createSticky',
  'createShapeWithText',
  'createConnector',
  'createTable',
  'createCodeBlock',
  'createGif',
  'createLinkPreviewAsync',
  'timer',
  'activeUsers',
];

const DESIGN_ONLY =
  /^(createComponent|createComponentFromNode|combineAsVariants|createPage|createPageDivider|create\w+Style|moveLocal\w+)$/;

const NOT_HERE =
  /^(createSlide|createSlideRow|getSlideGrid|setSlideGrid|getCanvasGrid|setCanvasGrid|createCanvasRow)$/;

function existsInEditor(name: string, editor: EditorType): boolean {
  if (NOT_HERE.test(name)) return false;
  return editor === 'figjam' ? !DESIGN_ONLY.test(name) : !FIGJAM_ONLY.includes(name);
}

const all: Record<string, KindLists> = { ...source.types, ...EXTRA };

export interface MemberIndex {
  /** Number → name, the same for all types. */
  names: string[];
  tables: Record<string, MemberTable>;
  kinds: Map<string, MemberKind>;
}

const indexes = new Map<EditorType, MemberIndex>();

export function memberIndex(editor: EditorType): MemberIndex {
  const known = indexes.get(editor);
  if (known) return known;
  const numbers = new Map<string, number>();
  const index: MemberIndex = { names: [], tables: {}, kinds: new Map() };
  for (const [type, lists] of Object.entries(all)) {
    const table: MemberTable = [];
    for (const kind of ['method', 'readonly', 'rw'] as const) {
      for (const name of lists[kind].split(' ').filter(Boolean)) {
        if (type === 'FIGMA' && !existsInEditor(name, editor)) continue;
        if (!numbers.has(name)) numbers.set(name, index.names.push(name) - 1);
        table.push([name, numbers.get(name) ?? 0, kind]);
        index.kinds.set(`${type}.${name}`, kind);
      }
    }
    index.tables[type] = table;
  }
  indexes.set(editor, index);
  return index;
}
