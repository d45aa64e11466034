// Finds where a window page reaches outside itself; must not know what is in the page.
import { findFreeNames } from './free-names';

const loaders = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'Worker',
  'SharedWorker',
  'importScripts',
];

/** Languages, and the names of what they have, that a browser neither runs nor loads. */
const DATA = /<script type="application\/json" data-[^<>]+>[^<]*<\/script>/g;

/** The parts of a page made by `composeWindow`; the languages are left out. */
export function splitPage(page: string): { markup: string; style: string; script: string } {
  const html = page.replace(DATA, '');
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const markup = html
    .replace(`<script>${script}</script>`, () => '')
    .replace(`<style>${style}</style>`, () => '');
  return { markup, style, script };
}

/** Everything that would make the browser load something, which `allowedDomains: ["none"]` blocks. */
export function findOutsideReferences(html: string): string[] {
  const { markup, style, script } = splitPage(html);
  return [
    ...matches(markup, /<(?:link|script|iframe|object|embed|base)\b[^>]*>/gi),
    ...matches(markup, /\b(?:src|href|srcset|action)\s*=\s*[^\s>]*/gi),
    ...matches(style, /@import[^;]*/gi),
    ...matches(style, /url\(\s*(?!["']?data:)[^)\s][^)]{0,80}/gi),
    ...matches(script, /\b(?:src|href|srcset)\s*[:=]\s*["'`](?!data:|#)[^"'`]{0,80}/gi),
    ...matches(script, /\bimport\s*\(|\.sendBeacon\b/g),
    ...findFreeNames(script, 2020).filter((name) => loaders.includes(name)),
  ];
}

function matches(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}
