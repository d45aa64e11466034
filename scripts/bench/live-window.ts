// The built window on a large map, as a page of its own. Its sandbox is the built script in the local FigJam.
import { readFileSync } from 'node:fs';
import { themeStyle } from '../../host/page/plugin/theme';
import { composeWindowPage } from '../../host/page/plugin/window-page';
import type { MapChanges } from '../../shared/draw/map-changes';
import type { OpenMap } from '../../shared/map/open-map';
import { boardWith, openOn } from './boards';

export interface LiveWindow {
  html: string;
  /** Hands a request of the window to the sandbox; returns all that the sandbox sends until it rests. */
  answer: (request: unknown) => unknown[];
  close: () => void;
}

/** The size at which the plugin opens its window. */
export const WINDOW_SIZE = { width: 380, height: 640 };

/**
 * Runs inside the window, whose `parent` is the page itself here: requests arrive where replies do. `sandbox`
 * is given to the page by whoever measures.
 *
 * `bench.key` waits for the next key: the milliseconds until the frame that shows what it did, including the
 * wait for work that was running. `bench.shown` waits for the next reading: the milliseconds from its arrival
 * until its screen is painted and answers.
 */
const MEASURES = `<script>
  const bench = { tell() {}, readAt: 0 };
  bench.key = () => new Promise((resolve) => { bench.tell = resolve; });
  const afterPaint = (run) => requestAnimationFrame(() => setTimeout(run));
  addEventListener('keydown', ({ timeStamp }) => {
    afterPaint(() => bench.tell(performance.now() - timeStamp));
  }, true);
  addEventListener('message', ({ data, timeStamp }) => {
    const { kind, ok, value } = data.pluginMessage ?? {};
    if (kind === 'reply' && ok && value?.notes && value.sections) bench.readAt = timeStamp;
    if (kind !== 'request') return;
    sandbox(data.pluginMessage).then((messages) => {
      for (const pluginMessage of messages) postMessage({ pluginMessage }, '*');
    });
  });
  bench.shown = (selector) => new Promise((resolve) => {
    bench.readAt = 0;
    const look = () => {
      if (bench.readAt === 0 || !document.querySelector(selector)) requestAnimationFrame(look);
      else afterPaint(() => afterPaint(() => resolve(performance.now() - bench.readAt)));
    };
    look();
  });
</script>`;

const RESEARCH = { kind: 'interview', title: 'Visits', count: 6, consent: true } as const;

/** What gives a map all of its fields. Its guide is at the first section. */
const changesFor = ({ order }: OpenMap): MapChanges => ({
  step: order.sections[0] ?? 'persona',
  segment: { kind: 'other', label: 'Shift workers' },
  own: { label: 'Shift', value: 'Nights' },
  context: { product: 'desk', research: [RESEARCH] },
  problem: 'Dana needs to plan her shifts.',
});

export async function liveWindow(notes: number): Promise<LiveWindow> {
  const { file, map } = await boardWith(notes);
  const plugin = await openOn(file);
  plugin.update(map, changesFor(plugin.open(map)));
  const html = readFileSync('dist/window.html', 'utf8').replace('<body>', (tag) => tag + MEASURES);
  const page = { html, style: themeStyle('figjam', 'light'), themeClass: 'figma-light', fontFaces: '' };
  return {
    html: composeWindowPage(page),
    answer: (request) => plugin.run.ask(request),
    close: () => plugin.run.dispose(),
  };
}
