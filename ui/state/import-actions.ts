// Takes a file or a pasted text, says what it holds, and draws it as a new map. Knows no DOM.
import { planImport } from '../../shared/board/from-empathy-map';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { importing as problemTexts } from '../../shared/catalogue/locales/en/importing';
import { type Problem, problemText } from '../../shared/exchange/problem';
import { MAX_FILE_BYTES, readJson } from '../../shared/exchange/read-json';
import { countText, fill, texts } from '../drawer-texts';
import { notesIn } from './import-summary';
import type { Importing } from './state';
import type { Tools } from './tools';

const TOO_LARGE: Problem = { path: '', code: 'size', values: { most: MAX_FILE_BYTES / 1_000_000 } };

const sentenceOf = (problem: Problem): string => problemText(problem, problemTexts);

type ReadableFile = Pick<Blob, 'size' | 'text'>;

export interface ImportActions {
  paste: (text: string) => void;
  /** Checks what was pasted. */
  checkPasted: () => void;
  /** Checks a file, unless it is too large to be read. */
  checkFile: (file: ReadableFile) => Promise<void>;
  /** Draws the map that was found. */
  runImport: () => Promise<void>;
}

export function createImportActions(tools: Tools, newId: () => string): ImportActions {
  const { store, ask, isPending, say, dismiss, open } = tools;
  const words = texts.plan;

  function show(changes: Partial<Importing>): void {
    const { importing } = store.get();
    // Left while a file was being read: nobody waits for it any more.
    if (importing) store.dispatch({ type: 'importing', importing: { ...importing, ...changes } });
  }

  function refuse(problems: string[]): void {
    show({ found: { ok: false, problems } });
    say(countText(words.importProblems, problems.length));
  }

  function check(text: string): void {
    const result = readJson(text);
    if (result.ok) {
      show({ found: result });
      say(fill(words.importChecked, { notes: notesIn(result.map) }));
    } else refuse(result.problems.map(sentenceOf));
  }

  async function checkFile(file: ReadableFile): Promise<void> {
    if (file.size > MAX_FILE_BYTES) {
      refuse([sentenceOf(TOO_LARGE)]);
      return;
    }
    // What was pasted before is another map.
    show({ pasted: '' });
    const text = await file.text().catch(() => null);
    if (text === null) refuse([words.importUnreadable]);
    else check(text);
  }

  async function runImport(): Promise<void> {
    const { importing, maps } = store.get();
    if (!importing?.found?.ok || isPending('map.insert')) return;
    const { map } = importing.found;
    const id = maps.some((other) => other.id === map.id) ? newId() : map.id;
    dismiss();
    say(words.inserting);
    const view = await ask('map.insert', planImport(map, id, boardTexts[map.language]));
    if (!view) {
      say('');
      return;
    }
    store.dispatch({ type: 'importing', importing: null });
    store.dispatch({ type: 'drafting', on: false });
    open(view);
    say(fill(words.imported, { title: map.title, notes: notesIn(map) }));
  }

  return {
    paste: (pasted) => show({ pasted, found: null }),
    checkPasted: () => check(store.get().importing?.pasted ?? ''),
    checkFile,
    runImport,
  };
}
