// Callbacks, time, parameters and other people, as experienced by a plugin in QuickJS.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import { jpegHead } from '../document/image-fixture';
import * as people from '../document/people';
import type { UiState } from '../emulator/options';
import { runAgain, runPlugin, type TestRun, type TestRunOptions } from './node';

const MANIFEST = { name: 'Sample', main: 'main.js', id: '42', documentAccess: 'dynamic-page' } as const;
const runs: TestRun[] = [];

async function run(main: string, options: Partial<TestRunOptions> = {}): Promise<TestRun> {
  const file = options.file ?? FigmaFile.create();
  const started = await runPlugin({ manifest: MANIFEST, ...options, file, main });
  runs.push(started);
  return started;
}

function said(started: TestRun): string[] {
  return started.console.map((line) => line.text);
}

afterEach(() => {
  for (const started of runs.splice(0)) started.dispose();
});

describe('searching with functions', () => {
  it('runs the predicate in the sandbox, on the actual nodes', async () => {
    const file = FigmaFile.create();
    people.addSection(file, { x: 0, y: 0 }, 900, 900);
    people.addSticky(file, { x: 10, y: 10 }, 'inside');
    people.addSticky(file, { x: 2000, y: 10 }, 'outside');
    const started = await run(
      `const page = figma.currentPage;
       console.log(page.findAll((node) => node.type === 'STICKY').map((node) => node.text.characters));
       console.log(page.findChildren((node) => node.type === 'STICKY').length);
       console.log(page.findOne((node) => node.type === 'STICKY') === page.children[0].children[0]);
       console.log(page.findChild(() => false));`,
      { file },
    );
    expect(said(started)).toEqual(['["inside","outside"]', '1', 'true', 'null']);
  });
});

describe('events', () => {
  it('reach handlers later, once, and until they are removed', async () => {
    const started = await run(`
      const count = (name) => () => console.log(name);
      const gone = count('gone');
      figma.on('selectionchange', count('each'));
      figma.once('selectionchange', count('once'));
      figma.on('selectionchange', gone);
      figma.off('selectionchange', gone);
      figma.currentPage.on('nodechange', (event) => console.log(event.nodeChanges.map((c) => c.type + ' ' + c.node.type + ' ' + c.origin)));
      console.log('now');
    `);
    const note = people.addSticky(started.file, { x: 0, y: 0 }, 'a');
    started.file.selection = [note];
    started.settle();
    started.file.selection = [];
    started.settle();
    expect(said(started)).toEqual(['now', 'each', 'once', '["CREATE STICKY LOCAL"]', 'each']);
  });

  it('do not report a handler’s own writes', async () => {
    const started = await run(`
      let times = 0;
      figma.currentPage.on('nodechange', (event) => {
        times += 1;
        if (times < 5) event.nodeChanges[0].node.name = 'seen ' + times;
        console.log(times);
      });
    `);
    people.addSticky(started.file, { x: 0, y: 0 }, 'a');
    started.settle();
    expect(said(started)).toEqual(['1']);
  });
});

describe('time', () => {
  it('passes only when moved', async () => {
    const started = await run(`
      const ticking = setInterval(() => console.log('tick'), 1000);
      setTimeout(() => clearInterval(ticking), 5500);
      setTimeout((word) => console.log(word), 100, 'soon');
    `);
    expect(said(started)).toEqual(['soon', 'tick', 'tick']);
    started.advance(20_000);
    expect(said(started).filter((line) => line === 'tick')).toHaveLength(5);
  });

  it('is the same for Date and for timers', async () => {
    const started = await run(`
      const start = Date.now();
      setTimeout(() => console.log(Date.now() - start, new Date() - start, new Date(0).toISOString(), new Date() instanceof Date), 500);
    `);
    expect(said(started)).toEqual(['500 500 1970-01-01T00:00:00.000Z true']);
  });

  it('ends with the plugin, while code after closing still runs and throws', async () => {
    const started = await run(`
      setTimeout(() => console.log('never'), 10);
      figma.on('close', () => console.log('closing'));
      figma.closePlugin();
      console.log('after');
      figma.createSticky();
    `);
    expect(said(started)).toEqual(['closing', 'after']);
    expect(started.errors.map((error) => error.message)).toEqual([
      'Cannot use the figma API: the plugin is closed (createSticky)',
    ]);
  });
});

describe('quick-action parameters', () => {
  const main = `
    figma.parameters.on('input', ({ key, query, result }) => {
      try { figma.createSticky(); } catch (error) { console.log(error.message); }
      result.setSuggestions(['six', 'four'].filter((name) => name.startsWith(query)));
    });
    figma.on('run', ({ command, parameters }) => console.log(command, parameters));
  `;

  it('are suggested without editing, then arrive with the run', async () => {
    const started = await run(main, { command: 'insert', asksParameters: true });
    started.query('template', 's');
    started.settle();
    expect(started.suggestions).toEqual({ items: ['six'], error: null, loading: null });
    started.finishQuery({ template: 'six' });
    started.settle();
    expect(said(started)).toEqual([
      'in createSticky: Cannot edit the document while the plugin is in query mode',
      'insert {"template":"six"}',
    ]);
  });
});

describe('a command chosen while the plugin runs', () => {
  const counting = `let runs = 0;
    figma.on('run', ({ command }) => {
      runs += 1;
      console.log(runs, command);
      if (runs === 1) { figma.showUI(__html__); figma.ui.hide(); }
      else figma.ui.show();
    });`;

  it('reaches the same script as another run event, and can show the hidden window', async () => {
    const file = FigmaFile.create({ readings: { 'second-run': 'run-event' } });
    const shown: boolean[] = [];
    const options = {
      command: 'plan',
      html: '<p>',
      on: { uiChanged: (ui: UiState) => shown.push(ui.visible) },
    };
    const started = await run(counting, { file, ...options });
    expect(started.ui?.visible).toBe(false);
    const again = await runAgain(started, { command: 'review' });
    expect(again).toBe(started);
    expect(said(started)).toEqual(['1 plan', '2 review']);
    expect(started.ui?.visible).toBe(true);
    expect(shown).toEqual([false, true]);
  });

  it('ends that run and starts another in the other reading', async () => {
    const started = await run(counting, { command: 'plan', html: '<p>' });
    const again = await runAgain(started, { command: 'review' });
    runs.push(again);
    expect([started.closed, said(started), said(again)]).toEqual([true, ['1 plan'], ['1 review']]);
  });

  it('does not reach a plugin that has ended', async () => {
    const file = FigmaFile.create({ readings: { 'second-run': 'run-event' } });
    const main = "figma.on('run', () => { console.log('run'); figma.closePlugin(); });";
    const started = await run(main, { file });
    expect(started.takesOver('review')).toBe(false);
    started.settle();
    expect(said(started)).toEqual(['run']);
  });
});

describe('notices', () => {
  it('close when their button is pressed', async () => {
    const started = await run(`
      const keep = (reason) => console.log(reason);
      figma.notify('Saved', { timeout: Infinity, onDequeue: keep, button: { text: 'Show', action: () => console.log('pressed') } });
    `);
    expect(started.notices).toMatchObject([{ message: 'Saved', button: 'Show', open: true }]);
    started.pressNotice(1);
    expect(said(started)).toEqual(['pressed', 'dismiss']);
    expect(started.notices[0]?.open).toBe(false);
  });
});

describe('values', () => {
  it('figma.mixed is a symbol that cannot cross', async () => {
    const started = await run(`
      console.log(typeof figma.mixed);
      figma.showUI('');
      for (const work of [() => figma.ui.postMessage({ a: figma.mixed }), () => figma.loadFontAsync(figma.mixed)]) {
        try { work(); } catch (error) { console.log(error.message); }
      }
    `);
    expect(said(started)).toEqual([
      'symbol',
      'in postMessage: Cannot unwrap symbol',
      'in loadFontAsync: Cannot unwrap symbol',
    ]);
  });

  it('images keep their bytes and size under a hash, and bytes cross to and from the window', async () => {
    const started = await run(
      `figma.showUI(__html__);
      figma.ui.onmessage = async ({ photo }) => {
        const { hash } = figma.createImage(photo);
        const found = figma.getImageByHash(hash);
        const bytes = await found.getBytesAsync();
        console.log(photo instanceof Uint8Array, bytes instanceof Uint8Array, figma.getImageByHash('nothing'));
        figma.ui.postMessage({ bytes, size: await found.getSizeAsync() });
      };`,
      { html: '<p>' },
    );
    const photo = jpegHead(512, 300);
    expect(started.ask({ photo })).toEqual([{ bytes: photo, size: { width: 512, height: 300 } }]);
    expect([started.errors, said(started)]).toEqual([[], ['true true null']]);
  });

  it('base64 matches figma’s encoding and decoding', async () => {
    const started = await run(
      `console.log(figma.base64Encode(new Uint8Array([1, 2, 3])), figma.base64Decode('AQID').length);`,
    );
    expect(said(started)).toEqual(['AQID 3']);
  });

  it('nodes expose no data to JSON or spread', async () => {
    const started = await run(`
      const note = figma.createSticky();
      console.log(JSON.stringify(note), Object.keys(note).length, 'x' in note, 'rotation' in note);
    `);
    expect(said(started)).toEqual(['{} 0 true false']);
  });
});

describe('other people', () => {
  it('can remove a node at any await', async () => {
    const file = FigmaFile.create();
    const note = people.addSticky(file, { x: 0, y: 0 }, 'short-lived');
    const started = await run(
      `(async () => {
        const note = figma.currentPage.children[0];
        await figma.loadFontAsync({ family: 'Inter', style: 'Medium' });
        try { note.text.characters = 'x'; } catch (error) { console.log(note.removed, error.message); }
        console.log(await figma.getNodeByIdAsync(note.id));
      })();`,
      { file, onAwait: ({ file: board }) => people.remove(board, [note]) },
    );
    expect(said(started)).toEqual([`true in get_text: The node with id "${note}" does not exist`, 'null']);
  });
});

describe('clientStorage', () => {
  it('is shared by all runs on one machine', async () => {
    const clientStorage = new Map<string, unknown>();
    await run("figma.clientStorage.setAsync('size', { width: 400 });", { clientStorage });
    const later = await run("figma.clientStorage.getAsync('size').then((size) => console.log(size));", {
      clientStorage,
    });
    expect(said(later)).toEqual(['{"width":400}']);
  });
});
