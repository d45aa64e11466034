// Serves the local page from the built files; must not know what the page does.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveAddress } from '../../../scripts/resolve-address.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** @typedef {{ origin: string, close: () => void }} PageServer `origin` has no trailing slash */

/** @returns {Promise<PageServer>} */
export async function servePage() {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = resolveAddress(url);
    const contents = path === undefined ? null : await readFile(join(root, path)).catch(() => null);
    const type = types[extname(path ?? '')] ?? 'application/octet-stream';
    response.writeHead(contents ? 200 : 404, { 'content-type': type }).end(contents ?? 'Not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  // "localhost" is a secure context, which the page's clipboard needs.
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
