// CONTRIBUTING says where each addition goes. These tests really make each one in a copy of the project,
// which must still pass its type check and the relevant tests. Only in the long run.
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/model/sections';
import { TEMPLATE_IDS, templateOf } from '../../shared/templates';
import { PRESET_IDS } from '../../shared/templates/presets';
import { CopiedProject } from '../harness/copied-project';
import { closeAll, openPlugin } from '../harness/plugin';
import { ADDED, addedSource } from './added-language';
import { templateSource } from './added-template';

const copies: CopiedProject[] = [];

function copyProject(): CopiedProject {
  const project = new CopiedProject();
  copies.push(project);
  return project;
}

afterEach(() => {
  closeAll();
  for (const project of copies.splice(0)) project.remove();
});

function testsPass(project: CopiedProject, kind: 'unit' | 'sandbox' | 'browser', ...files: string[]): void {
  const { ok, output } = project.run('node_modules/vitest/vitest.mjs', 'run', '--project', kind, ...files);
  expect([ok, output]).toEqual([true, expect.stringContaining(' passed')]);
}

const CONTRACT = `// What the page that people see is called.
import * as z from 'zod/mini';
import { emptySchema, lazy } from '../model/schema';

export const pageName = {
  request: emptySchema,
  reply: lazy(() => z.strictObject({ name: z.string() })),
};
`;
const HANDLER = `// Reads what the page that people see is called.
import type { Handler } from './handler';

export const pageName: Handler<'page.name'> = async () => ({ name: figma.currentPage.name });
`;

async function addRequest(): Promise<void> {
  const project = copyProject();
  project.write('shared/contract/page-name.ts', CONTRACT);
  project.insert(
    'shared/contract/index.ts',
    'import { photoSet }',
    "import { pageName } from './page-name';",
  );
  project.insert('shared/contract/index.ts', "  'photo.set': photoSet,", "  'page.name': pageName,");
  expect(project.typeErrors('plugin')).toContain('Property \'"page.name"\' is missing');
  project.write('plugin/handlers/page-name.ts', HANDLER);
  project.insert(
    'plugin/handlers/index.ts',
    'import { photoSet }',
    "import { pageName } from './page-name';",
  );
  project.insert('plugin/handlers/index.ts', "  'photo.set': photoSet,", "  'page.name': pageName,");
  expect(project.typeErrors('shared', 'plugin')).toBe('');
  expect(project.run('esbuild.config.mjs').ok).toBe(true);
  const { run } = await openPlugin({ main: project.read('dist/main.js') });
  expect(run.ask({ kind: 'request', id: 1, name: 'page.name', body: {} })).toEqual([
    { kind: 'reply', id: 1, ok: true, value: { name: 'Board' } },
  ]);
  const [refused] = run.ask({ kind: 'request', id: 2, name: 'page.name', body: { more: 1 } });
  expect(refused).toMatchObject({ ok: false, failure: { detail: 'body.more: not known' } });
}

const EXPORTER = `// The words of all notes, a line each.
import { FEATURES, notesOfMap } from '../features';
import type { Exporter } from '../types';

export const plainWords: Exporter = {
  id: 'words',
  group: 'documents',
  extension: 'txt',
  mediaType: 'text/plain',
  cannot: FEATURES.filter((feature) => !['supporting-notes', 'other-notes', 'unplaced'].includes(feature)),
  write: (map) => ({ text: notesOfMap(map).map(({ text }) => text).join('\\n'), warnings: [] }),
};
`;

async function addFormat(): Promise<void> {
  const project = copyProject();
  project.write('shared/exchange/words/words.ts', EXPORTER);
  project.insert(
    'shared/exchange/writing/registry.ts',
    'import { tsvPaste }',
    "import { plainWords } from '../words/words';",
  );
  project.insert('shared/exchange/writing/registry.ts', '  html,', '  words: plainWords,');
  project.insert('shared/locales/en/export.ts', "    html: 'Web page", "    words: 'Words',");
  expect(project.typeErrors('shared', 'ui', 'bin')).toBe('');
  testsPass(project, 'unit', 'tests/exchange/losses.test.ts', 'ui/state/export-formats.test.ts');
}

async function addPrompt(): Promise<void> {
  const project = copyProject();
  project.insert(
    'shared/locales/en/sections.ts',
    "        near('pain.obstacle'",
    "        far('pain.season', 'What hurts {persona} only once a year?'),",
  );
  expect(project.typeErrors('shared', 'ui')).toBe('');
  testsPass(project, 'unit', 'shared/catalogue', 'ui/state/prompts.test.ts');
}

async function addOrder(): Promise<void> {
  const project = copyProject();
  const insertAll = (path: string, above: string, line: string) =>
    project.write(path, project.read(path).replaceAll(`${above}\n`, `${above}\n${line}\n`));
  project.insert('shared/templates/presets.ts', 'export const PRESET_IDS', "  'backwards',");
  for (const id of TEMPLATE_IDS) {
    const sections = [...templateOf(id).orders['outside-in'].sections].reverse();
    const order = `    backwards: { sections: [${sections.map((one) => `'${one}'`).join(', ')}], basis: 'ours' },`;
    project.insert(`shared/templates/${id}.ts`, '  orders: {', order);
  }
  for (const language of LANGUAGES) {
    const locale = `shared/locales/${language}`;
    project.insert(`${locale}/choices.ts`, '  orders: {', "    backwards: 'Backwards',");
    insertAll(`${locale}/templates.ts`, '      reasons: {', "        backwards: 'The end comes first.',");
  }
  expect(project.typeErrors('shared', 'plugin', 'ui')).toBe('');
  testsPass(
    project,
    'unit',
    'shared/catalogue',
    'shared/map',
    'shared/contract',
    'tests/exchange/templates.test.ts',
  );
}

/** One file and one line, and it can be drawn, guided, written, read and chosen. */
async function addTemplate(): Promise<void> {
  const project = copyProject();
  const index = 'shared/templates/index.ts';
  project.write('shared/templates/odd-five.ts', templateSource(PRESET_IDS));
  project.insert(index, 'import { innerAndOuter }', "import { oddFive } from './odd-five';");
  project.insert(index, "  'inner-and-outer': innerAndOuter,", "  'odd-five': oddFive,");
  expect(project.typeErrors('shared', 'plugin', 'ui')).toBe('');
  testsPass(
    project,
    'unit',
    'shared/catalogue/catalogue.test.ts',
    'shared/draw/layout.test.ts',
    'shared/draw/thumbnail.test.ts',
    'tests/exchange/templates.test.ts',
  );
  testsPass(project, 'sandbox', 'tests/contract/templates.test.ts');
  testsPass(project, 'browser', 'tests/e2e/templates.test.ts');
}

/** One folder and one line, and boards, window and files speak it. */
async function addLanguage(): Promise<void> {
  const project = copyProject();
  const sections = 'shared/model/sections.ts';
  for (const file of readdirSync('shared/locales/en'))
    project.write(`shared/locales/${ADDED}/${file}`, addedSource(project.read(`shared/locales/en/${file}`)));
  project.write(sections, project.read(sections).replace(/(LANGUAGES = \[[^\]]+)/, `$1, '${ADDED}'`));
  expect(project.run('scripts/languages.mjs')).toEqual({ ok: true, output: '' });
  expect(project.typeErrors('shared', 'plugin', 'ui', 'bin', 'scripts', 'tests')).toBe('');
  testsPass(
    project,
    'unit',
    'shared/locales',
    'shared/catalogue',
    'shared/draw/layout.test.ts',
    'tests/exchange/languages.test.ts',
    'tests/exchange/matrix.test.ts',
  );
  testsPass(project, 'sandbox', 'tests/contract/language.test.ts', 'tests/contract/drawing.test.ts');
  testsPass(project, 'browser', 'tests/e2e/languages.test.ts');
}

const ADDITIONS: [string, () => Promise<void>][] = [
  ['a request', addRequest],
  ['a format', addFormat],
  ['a prompt', addPrompt],
  ['an order', addOrder],
  ['a template', addTemplate],
  ['a language', addLanguage],
];

describe('adding', () => {
  it.each(ADDITIONS)('%s touches only what CONTRIBUTING says', { timeout: 900_000 }, (_what, add) => add());
});
