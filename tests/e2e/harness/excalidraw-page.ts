// Runs Excalidraw itself in a browser without a network, to see what it makes of a file that we wrote.
import type { Page } from 'playwright-core';

const SCRIPTS = [
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  '@excalidraw/excalidraw/dist/excalidraw.production.min.js',
];

export type Restored = Record<string, unknown> & { id: string; type: string };

interface Library {
  restore: (scene: unknown, state: null, elements: null, options: object) => { elements: Restored[] };
}
declare const ExcalidrawLib: Library;

export async function loadExcalidraw(page: Page): Promise<void> {
  await page.route('**/*', (route) => route.abort());
  await page.setContent('<!doctype html><title>Excalidraw</title>');
  for (const script of SCRIPTS) await page.addScriptTag({ path: `node_modules/${script}` });
}

/** Opens a file as Excalidraw does: it repairs one-way bindings, which would show up as a difference. */
export const restore = (page: Page, text: string): Promise<Restored[]> =>
  page.evaluate(
    (file) =>
      ExcalidrawLib.restore(JSON.parse(file), null, null, { repairBindings: true, refreshDimensions: false })
        .elements,
    text,
  );
