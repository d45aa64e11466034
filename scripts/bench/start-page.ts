// The page for measuring how fast a window starts: the window in a frame like Figma's, and the reply to its
// first request. Whatever else a window does, it is ready once that reply is on screen.
import { readFileSync } from 'node:fs';
import { themeStyle } from '../../host/page/plugin/theme';
import { composeWindowPage } from '../../host/page/plugin/window-page';
import { boardWith, openOn } from './boards';

const NOTES = 72;

/** How the frame gets its document. Figma does not document which of the two it uses (docs/platform.md H). */
export const FRAMES = ['data:', 'srcdoc'] as const;
export type FrameKind = (typeof FRAMES)[number];

/** A window to measure, and a selector for what it shows once it has its reply. */
export interface MeasuredWindow {
  html: string;
  answered: string;
}

/**
 * Runs inside the window: tells the outer page when the window first painted, and when it showed the reply.
 */
const watchFor = (answered: string): string => `<script>
  const painted = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const paint of list.getEntriesByName('first-contentful-paint')) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const now = () => performance.timeOrigin + performance.now();
  const tell = async () => {
    const answered = now();
    parent.postMessage({ measured: { painted: performance.timeOrigin + (await painted), answered } }, '*');
  };
  const look = () => {
    if (document.querySelector(${inScript(answered)})) requestAnimationFrame(() => setTimeout(tell));
    else requestAnimationFrame(look);
  };
  look();
</script>`;

/** The outer page: opens the window and answers its first request, as the sandbox would. */
const around = (setDocument: string, reply: unknown): string => `<!doctype html><body><script>
  const frame = document.createElement('iframe');
  frame.width = 400;
  frame.height = 640;
  frame.setAttribute('sandbox', 'allow-scripts');
  const from = performance.timeOrigin + performance.now();
  const measured = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the window never showed the answer')), 45_000);
    addEventListener('message', ({ data }) => {
      if (data.measured) resolve({ paint: data.measured.painted - from, answer: data.measured.answered - from });
      if (!data.pluginMessage || data.pluginMessage.name !== 'hello') return;
      const value = ${inScript(reply)};
      const pluginMessage = { kind: 'reply', id: data.pluginMessage.id, ok: true, value };
      frame.contentWindow.postMessage({ pluginMessage }, '*');
    });
  });
  ${setDocument};
  document.body.append(frame);
</script>`;

/** In base64, because Chromium opens no address above 2 MB, and escapes would make it longer. */
const dataAddress = (html: string): string =>
  `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`;

const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** Has no font files, since the plugin ships none. The page's `measured` is a promise of both times. */
export function startPage({ html, answered }: MeasuredWindow, kind: FrameKind, reply: unknown): string {
  const page = composeWindowPage({
    html: html.replace('<body>', (tag) => tag + watchFor(answered)),
    style: themeStyle('figjam', 'light'),
    themeClass: 'figma-light',
    fontFaces: '',
  });
  const setDocument =
    kind === 'data:' ? `frame.src = ${inScript(dataAddress(page))}` : `frame.srcdoc = ${inScript(page)}`;
  return around(setDocument, reply);
}

/** The built window, and the sandbox's reply for a map with some notes. */
export async function builtWindow(): Promise<MeasuredWindow & { reply: unknown }> {
  const { file } = await boardWith(NOTES);
  const plugin = await openOn(file);
  const reply = plugin.get('hello', {});
  plugin.run.dispose();
  const html = readFileSync('dist/window.html', 'utf8');
  return { html, answered: '[role=tabpanel] [role=timer], [role=tabpanel] h2', reply };
}

/** The window without its other languages. */
export const withOnly = (language: string, html: string): string =>
  html.replace(/<script [^>]*data-locale="([^"]+)">.*?<\/script>/g, (all, code: string) =>
    code === language ? all : '',
  );
