// Finds an installed Chromium on this computer; must not install or start one.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Computer
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => string[]} list names in a folder; empty if it does not exist
 */

/** @type {Computer} */
const thisComputer = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (path) => (existsSync(path) ? readdirSync(path) : []),
};

/** @param {Computer} computer */
function knownPaths({ platform, env, home }) {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', home].map((start) => `${start}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.flatMap((root) => (root ? programs.map((program) => `${root}\\${program}`) : []));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return [
    ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
      names.map((name) => join(folder, name)),
    ),
    '/opt/google/chrome/chrome',
  ];
}

/** @param {Computer} computer */
function playwrightFolder({ platform, env, home }) {
  const chosen = env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen) return chosen;
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
}

const playwrightPrograms = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/** @param {Computer} computer */
function playwrightPaths(computer) {
  const folder = playwrightFolder(computer);
  const newestFirst = computer
    .list(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((name) => playwrightPrograms.map((program) => join(folder, name, program)));
}

/**
 * The path of an installed browser, or undefined. A BROWSER_PATH that does not exist is an error, not a hint.
 */
export function findBrowser(computer = thisComputer) {
  const chosen = computer.env.BROWSER_PATH;
  if (chosen) {
    if (computer.exists(chosen)) return chosen;
    throw new Error(`BROWSER_PATH is "${chosen}", but there is no such file.`);
  }
  return [...knownPaths(computer), ...playwrightPaths(computer)].find((path) => computer.exists(path));
}
