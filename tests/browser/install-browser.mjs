// Installs a Chromium where there is none; must not look for one that is already there.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const cache = join(root, 'node_modules/.cache/browser');
const shippedBrowser = '@sparticuz/chromium@153.0.0';

const howToHelp = [
  'No Chromium was found and none could be installed.',
  'Install Chrome, Edge or Chromium, or set BROWSER_PATH to the program.',
].join(' ');

function isRootWithApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
    env,
  });
  return findBrowser();
}

/**
 * @typedef {object} ShippedBrowser
 * @property {{ executablePath(): Promise<string> }} default
 * @property {(archive: string) => Promise<string>} inflate
 * @property {(libraries: string) => void} setupLambdaEnvironment
 */

/** Installs the program and, if the system lacks them, the libraries it links to. */
async function installFromPackage() {
  const folder = join(cache, 'node_modules/@sparticuz/chromium');
  if (!existsSync(folder)) {
    // A separate folder leaves the project's lock file unchanged.
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', shippedBrowser], {
      cwd: cache,
      stdio: 'inherit',
    });
  }
  /** @type {ShippedBrowser} */
  const shipped = await import(pathToFileURL(join(folder, 'build/index.js')).href);
  const path = await shipped.default.executablePath();
  if (spawnSync('ldd', [path]).stdout?.includes('not found')) {
    await shipped.inflate(join(folder, 'bin/al2023.tar.br'));
    shipped.setupLambdaEnvironment(join(tmpdir(), 'al2023/lib'));
  }
  return path;
}

/** @param {() => string | undefined | Promise<string | undefined>} install */
async function attempt(install) {
  try {
    return await install();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** Installs a browser and returns its path; if nothing works, throws an error that says what to do. */
export async function installBrowser() {
  const fromApt = isRootWithApt() ? await attempt(installWithApt) : undefined;
  if (fromApt) return fromApt;
  const fits = process.platform === 'linux' && process.arch === 'x64';
  const fromPackage = fits ? await attempt(installFromPackage) : undefined;
  if (fromPackage) return fromPackage;
  throw new Error(howToHelp);
}
