// Checks in which order places are searched for a browser.
import { describe, expect, it } from 'vitest';
import { type Computer, findBrowser } from './find-browser.mjs';

const computer = (files: string[], change: Partial<Computer> = {}): Computer => ({
  platform: 'linux',
  env: {},
  home: '/home/ada',
  exists: (path) => files.includes(path),
  list: (folder) =>
    files
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
  ...change,
});

const playwright = (revision: number) =>
  `/home/ada/.cache/ms-playwright/chromium-${revision}/chrome-linux/chrome`;

describe('findBrowser', () => {
  it('prefers BROWSER_PATH to everything else', () => {
    const env = { BROWSER_PATH: '/opt/mine' };
    expect(findBrowser(computer(['/opt/mine', '/usr/bin/chromium'], { env }))).toBe('/opt/mine');
  });

  it('throws when BROWSER_PATH does not exist', () => {
    const env = { BROWSER_PATH: '/opt/gone' };
    expect(() => findBrowser(computer(['/usr/bin/chromium'], { env }))).toThrow(
      'BROWSER_PATH is "/opt/gone", but there is no such file.',
    );
  });

  it("prefers an installed browser to Playwright's own", () => {
    expect(findBrowser(computer([playwright(1200), '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  it("picks the newest of Playwright's own", () => {
    expect(findBrowser(computer([playwright(999), playwright(1200)]))).toBe(playwright(1200));
  });

  it('searches where macOS and Windows keep programs', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(computer([mac], { platform: 'darwin' }))).toBe(mac);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(computer([edge], { platform: 'win32', env }))).toBe(edge);
  });

  it('returns undefined when no browser is installed', () => {
    expect(findBrowser(computer([]))).toBeUndefined();
  });
});
