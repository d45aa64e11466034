// Checks what Figma and the plugin's users expect of manifest.json.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildMain } from '../../esbuild.config.mjs';
import { checkManifest, type Json } from './check-manifest';

const root = new URL('../../', import.meta.url);
const manifest: Json = JSON.parse(readFileSync(new URL('manifest.json', root), 'utf8'));
const { text } = await buildMain();

describe('manifest.json', () => {
  it('follows every platform rule', () => {
    expect(checkManifest(manifest, text)).toEqual([]);
  });

  it.each([
    ['main', 'dist/main.js'],
    ['ui', 'dist/window.html'],
  ])('sets %s to %s, which the build creates', (key, path) => {
    expect(manifest[key]).toBe(path);
    expect(existsSync(new URL(path, root))).toBe(true);
  });

  it('lists the four commands under their public names', () => {
    const menu = manifest.menu as { command: string; name: string }[];
    expect(menu.map(({ command, name }) => [command, name])).toEqual([
      ['open', 'Open Empathy Map'],
      ['insert', 'Insert empathy map'],
      ['guide', 'Guide the session'],
      ['export', 'Review and export'],
    ]);
  });

  it('lets "insert" run without parameters', () => {
    const menu = manifest.menu as { command: string; parameterOnly?: boolean; parameters?: Json[] }[];
    const insert = menu.find(({ command }) => command === 'insert');
    expect(insert?.parameterOnly).toBe(false);
    expect(insert?.parameters?.map(({ key, optional }) => [key, optional])).toEqual([
      ['persona', true],
      ['template', true],
      ['size', true],
      ['order', true],
    ]);
  });

  it('needs no network access and asks only for active users and stamp authors', () => {
    expect(manifest.networkAccess).toEqual({ allowedDomains: ['none'] });
    expect(manifest.permissions).toEqual(['activeusers', 'fileusers']);
  });
});

describe('checkManifest', () => {
  const menu = [{ name: 'Run', command: 'run' }];
  it.each<[Json, string, string]>([
    [{ icon: 'a.png' }, '', 'manifest: unknown key "icon"'],
    [{ main: '' }, '', 'manifest: "main" must be a text'],
    [{ api: '2' }, '', 'manifest: api must be "1.0.0"'],
    [{ documentAccess: undefined }, '', 'manifest: documentAccess must be "dynamic-page"'],
    [{ editorType: ['figjam', 'dev'] }, '', 'editorType: figjam and dev exclude each other'],
    [{ editorType: ['sketch'] }, '', 'editorType: unknown editor "sketch"'],
    [{ networkAccess: { allowedDomains: ['*'] } }, '', 'networkAccess: reasoning is needed'],
    [
      { networkAccess: { allowedDomains: [] } },
      '',
      'networkAccess: allowedDomains must name at least one, or "none"',
    ],
    [{ permissions: ['currentuser'] }, '', 'permissions: "currentuser" is not used'],
    [{}, 'figma.currentUser', 'permissions: "currentuser" is used, not asked for'],
    [{}, 'stamp.getAuthorAsync()', 'permissions: "fileusers" is used, not asked for'],
    [{ menu: [...menu, ...menu] }, '', 'menu: "run" twice'],
    [{ menu: [{ ...menu[0], shortcut: 'x' }] }, '', 'menu[0]: unknown key "shortcut"'],
    [
      {
        menu: [
          {
            ...menu[0],
            parameters: [
              { name: 'A', key: 'a', optional: true },
              { name: 'B', key: 'b' },
            ],
          },
        ],
      },
      '',
      'menu[0].parameters: optional ones come last',
    ],
    [
      { relaunchButtons: [{ command: 'gone', name: 'Gone' }] },
      '',
      'relaunchButtons[0]: no such command in the menu',
    ],
  ])('rejects %j', (change, script, problem) => {
    const sound: Json = { ...manifest, permissions: [], menu, relaunchButtons: [] };
    expect(checkManifest({ ...sound, ...change }, script)).toEqual([problem]);
  });
});
