// Maps addresses of the local page to files; must not read them.
import { posix } from 'node:path';

// The same paths as in the manifest, so that the page follows it as Figma does.
const pluginFiles = ['/manifest.json', '/dist/main.js', '/dist/window.html'];

/**
 * The file for an address, relative to the project; undefined if the address is outside of what is served.
 * @param {string} url
 */
export function resolveAddress(url) {
  const path = decode(url.replace(/[?#].*$/s, ''));
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  // `..` cannot go above the root.
  const normal = posix.normalize(`/${path}`);
  if (pluginFiles.includes(normal)) return normal.slice(1);
  return posix.join('dist/host', normal.endsWith('/') ? `${normal}index.html` : normal);
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
