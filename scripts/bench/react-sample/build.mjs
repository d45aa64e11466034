// Builds the React page into one HTML file the way Figma's sample does: React's production build, inlined.
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const STYLE =
  'body{font:12px sans-serif;margin:0}main{display:flex;flex-direction:column;align-items:center}';

/** @returns {Promise<{ html: string, bytes: number, compressed: number }>} */
export async function buildReactSample() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['scripts/bench/react-sample/page.jsx'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const script = (outputFiles[0]?.text ?? '').replace(/<\/script/gi, () => '<\\/script');
  const html = [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>Rectangles</title><style>${STYLE}</style></head>`,
    `<body><div id="page"></div><script>${script}</script></body></html>`,
  ].join('\n');
  return { html, bytes: Buffer.byteLength(html), compressed: gzipSync(html).length };
}
