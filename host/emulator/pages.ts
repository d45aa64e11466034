// Rules for pages, the document and the selection under dynamic-page (docs/platform.md E).
import type { FigmaFile } from '../document/file';
import { CHILDREN_RULES, nodeId } from './children';
import type { Engine, Rule, Rules, Target } from './engine';
import { ApiError, asArray } from './errors';
import { PAGE_EVENT_RULES } from './events';
import { IDENTITY_RULES } from './nodes';
import { Later } from './ref';

function loadPage(engine: Engine, id: string): Later {
  return new Later(() => {
    if (!engine.file.find(id)) throw new ApiError(`The node with id "${id}" does not exist`);
    engine.loadedPages.add(id);
  });
}

export function loadAllPages(engine: Engine): Later {
  return new Later(() => {
    for (const page of engine.file.pages) engine.loadedPages.add(page.id);
  });
}

export function setCurrentPage(engine: Engine, args: readonly unknown[]): Later {
  const id = nodeId(engine, args[0], 'page');
  if (engine.file.get(id).type !== 'PAGE') throw new ApiError('Expected "page" to be a page');
  return new Later(() => {
    engine.loadedPages.add(id);
    engine.file.currentPageId = id;
  });
}

function requireOnPage(file: FigmaFile, id: string, pageId: string): void {
  if (file.pageOf(id) !== pageId || file.get(id).type === 'PAGE') {
    throw new ApiError('The selection of a page can only include nodes in that page');
  }
}

const selection: Rule = {
  get: (engine, target) =>
    target.id === engine.file.currentPageId ? engine.refs(engine.file.selection) : [],
  set: (engine, target, value) => {
    const ids = asArray(value, 'selection').map((node) => nodeId(engine, node, 'selection'));
    for (const id of ids) requireOnPage(engine.file, id, target.id);
    if (target.id === engine.file.currentPageId) engine.file.selection = [...new Set(ids)];
  },
};

export const PAGE_RULES: Rules = {
  ...IDENTITY_RULES,
  ...CHILDREN_RULES,
  ...PAGE_EVENT_RULES,
  selection,
  selectedTextRange: { get: () => null },
  isPageDivider: { get: () => false },
  loadAsync: { call: (engine: Engine, target: Target) => loadPage(engine, target.id) },
};

export const DOCUMENT_RULES: Rules = { ...IDENTITY_RULES, ...CHILDREN_RULES };
