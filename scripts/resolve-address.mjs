// Knows which file answers which address of the local page; must not read files.
import { posix } from 'node:path';

// Named as the manifest names them, so that the page follows the manifest as Figma does.
const pluginFiles = ['/manifest.json', '/dist/main.js', '/dist/window.html'];

/**
 * The file for an address, relative to the project, or undefined when the address leads out of what is served.
 * @param {string} url
 */
export function resolveAddress(url) {
  const path = decode(url.replace(/[?#].*$/s, ''));
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  // From the root, `..` leads nowhere.
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
