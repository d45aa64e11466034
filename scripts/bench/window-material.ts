// The page that a first paint is measured on: the built window in a frame as Figma makes one, and its first answer.
import { readFileSync } from 'node:fs';
import { themeStyle } from '../../host/page/plugin/theme';
import { composeWindowPage, dataAddress } from '../../host/page/plugin/window-page';
import { boardWith, openOn } from './boards';

const NOTES = 72;

/** In the window: tells the page around it when the tabs stand on the screen. */
const WATCH = `<script>
  const paints = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const paint of list.getEntriesByName('first-contentful-paint')) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const tell = async () => {
    const stands = performance.timeOrigin + performance.now();
    parent.postMessage({ painted: await paints, stands }, '*');
  };
  const look = () => {
    if (document.querySelector('[role=tablist]')) requestAnimationFrame(() => setTimeout(tell));
    else requestAnimationFrame(look);
  };
  look();
</script>`;

/** Around the window: opens it and answers its first request, as the sandbox would. */
const around = (address: string, hello: unknown): string => `<!doctype html><body><script>
  const frame = document.createElement('iframe');
  frame.width = 400;
  frame.height = 640;
  frame.setAttribute('sandbox', 'allow-scripts');
  const from = performance.timeOrigin + performance.now();
  const painted = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the window never showed its tabs')), 15000);
    addEventListener('message', ({ data }) => {
      if ('painted' in data) resolve({ first: data.painted, tabs: data.stands - from });
      if (!data.pluginMessage || data.pluginMessage.name !== 'hello') return;
      const reply = { kind: 'reply', id: data.pluginMessage.id, ok: true, value: ${inScript(hello)} };
      frame.contentWindow.postMessage({ pluginMessage: reply }, '*');
    });
  });
  frame.src = ${inScript(address)};
  document.body.append(frame);
</script>`;

const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** Without font files, which the plugin does not ship. The page's `painted` is a promise of both times. */
export async function windowMaterial(): Promise<string> {
  const { file } = await boardWith(NOTES);
  const plugin = await openOn(file);
  const hello = plugin.get('hello', {});
  plugin.run.dispose();
  const page = composeWindowPage({
    html: readFileSync('dist/window.html', 'utf8'),
    style: themeStyle('figjam', 'light'),
    themeClass: 'figma-light',
    fontFaces: '',
  });
  return around(dataAddress(page.replace('<body>', (tag) => tag + WATCH)), hello);
}
