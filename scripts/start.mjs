// Rebuilds on change and serves the local FigJam; must not know what the page does.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from '../esbuild.config.mjs';
import { resolveAddress } from './resolve-address.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const server = createServer(async ({ url = '/' }, response) => {
  const path = resolveAddress(url);
  const contents = path === undefined ? undefined : await readFile(join(root, path)).catch(() => undefined);
  if (path === undefined || contents === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = types[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(contents);
});

/** @param {number} port @returns {Promise<number>} */
function listen(port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(listen(port + 1));
      else reject(error);
    });
    // Only on this computer: the page is a development tool.
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(port);
    });
  });
}

await watch({ host: true });
const port = await listen(Number(process.env.PORT ?? 4321));
console.log(`
Local FigJam: http://localhost:${port}

In Figma itself (desktop app):
  1. Open a FigJam board or a design file.
  2. Choose Plugins → Development → Import plugin from manifest…
  3. Choose manifest.json in this folder; then run Plugins → Development → Empathy Map.
`);
