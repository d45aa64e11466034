// Small plugins in QuickJS, in both editors; the tests reach the emulator only through them.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import { runPlugin, type TestRun, type TestRunOptions } from './node';

const MANIFEST = { name: 'Sample', main: 'main.js', id: '42', documentAccess: 'dynamic-page' } as const;
const runs: TestRun[] = [];

async function run(main: string, options: Partial<TestRunOptions> = {}): Promise<TestRun> {
  const file = options.file ?? FigmaFile.create();
  const started = await runPlugin({ manifest: MANIFEST, ...options, file, main });
  runs.push(started);
  return started;
}

/** Evaluates an expression in the sandbox and returns its result or error as text. */
async function evaluate(expression: string, options: Partial<TestRunOptions> = {}): Promise<string> {
  const source = `(async () => { 'use strict'; try { console.log(String(await (async () => ${expression})())); } catch (e) { console.log(e.name + ': ' + e.message); } })();`;
  return said(await run(source, options)).join('\n');
}

function said(started: TestRun): string[] {
  return started.console.map((line) => line.text);
}

afterEach(() => {
  for (const started of runs.splice(0)) started.dispose();
});

describe('a plugin in the sandbox', () => {
  it('creates a section with a sticky and writes text after loading the font', async () => {
    const started = await run(`(async () => {
      const section = figma.createSection();
      section.resizeWithoutConstraints(800, 600);
      section.name = 'Hear';
      const sticky = figma.createSticky();
      section.appendChild(sticky);
      sticky.x = 40; sticky.y = 80;
      await figma.loadFontAsync(sticky.text.fontName);
      sticky.text.characters = 'My neighbour swears by it';
      sticky.setPluginData('tag', 'note');
      figma.commitUndo();
      figma.closePlugin('Done');
    })();`);
    expect(started.errors).toEqual([]);
    expect(started.closeMessage).toBe('Done');
    const [section] = started.file.get('0:1').children.map((id) => started.file.get(id));
    expect(section).toMatchObject({ type: 'SECTION', name: 'Hear', width: 800, height: 600 });
    const sticky = started.file.get(section?.children[0] ?? '');
    expect(sticky).toMatchObject({ x: 40, y: 80, width: 240, height: 240, pluginData: { tag: 'note' } });
    expect(sticky.text?.characters).toBe('My neighbour swears by it');
    expect(sticky.authorName).toBe('Robin Sample');
  });

  it('returns the same object for the same node', async () => {
    expect(await evaluate('figma.currentPage === figma.root.children[0]')).toBe('true');
  });

  it('throws on unknown reads, or returns undefined in the other reading', async () => {
    const text = 'figma.createSticky().rotation';
    expect(await evaluate(text)).toBe("TypeError: node.rotation: no such property 'rotation' on STICKY node");
    expect(
      await evaluate(text, { file: FigmaFile.create({ readings: { 'unknown-read': 'undefined' } }) }),
    ).toBe('undefined');
  });

  it('lacks FigJam members in Design and Design members in FigJam', async () => {
    const design = FigmaFile.create({ editor: 'figma' });
    expect(await evaluate('figma.createSticky()', { file: design })).toBe(
      "TypeError: figma.createSticky no such property 'createSticky' on the figma global object",
    );
    expect(await evaluate("'createSticky' in figma", { file: design })).toBe('false');
    design.readings = { 'absent-member': 'undefined' };
    expect(await evaluate('figma.timer', { file: design })).toBe('undefined');
    expect(await evaluate('figma.createPage()')).toBe(
      "TypeError: figma.createPage no such property 'createPage' on the figma global object",
    );
  });

  it('rejects unknown and read-only writes in both readings of unknown reads', async () => {
    for (const reading of ['throws', 'undefined'] as const) {
      const file = FigmaFile.create({ readings: { 'unknown-read': reading } });
      expect(await evaluate('{ figma.createSticky().isWide = true; }', { file })).toBe(
        'TypeError: Cannot add property isWide, object is not extensible',
      );
      expect(await evaluate('{ figma.createSection().width = 5; }', { file })).toBe(
        'TypeError: no setter for property',
      );
    }
  });

  it('offers only the promised globals', async () => {
    expect(
      await evaluate(
        "['window','document','self','TextEncoder','crypto','URL','btoa','queueMicrotask','performance','structuredClone','XMLHttpRequest'].filter((name) => name in globalThis).join()",
      ),
    ).toBe('');
    expect(
      await evaluate("['figma','__html__','console','setTimeout','fetch'].every((n) => n in globalThis)"),
    ).toBe('true');
  });

  it('rejects a bundle above es2017', async () => {
    const started = await run('\nconst a = {};\na?.b;');
    expect(started.errors.map((error) => error.message)).toEqual([
      'Syntax error on line 3: Unexpected token',
    ]);
  });

  it('freezes what the API returns', async () => {
    expect(await evaluate('{ figma.createSticky().fills[0].color.r = 1; }')).toBe(
      "TypeError: 'r' is read-only",
    );
    expect(await evaluate('Object.isFrozen(figma.currentPage.children)')).toBe('true');
  });

  it('answers messages from the window, and queues messages until the window has loaded', async () => {
    const started = await run(
      `
      figma.showUI(__html__, { width: 380, height: 640, title: 'Sample' });
      figma.ui.postMessage({ ready: new Date(0), bytes: new Uint8Array([1, 2]), none: undefined });
      figma.ui.onmessage = (message) => figma.ui.postMessage({ echo: message });
    `,
      { html: '<p>Hello</p>' },
    );
    expect(started.ui).toMatchObject({ html: '<p>Hello</p>', width: 380, height: 640, title: 'Sample' });
    expect(started.messages).toEqual([
      { ready: new Date(0), bytes: new Uint8Array([1, 2]), none: undefined },
    ]);
    expect(started.ask({ hello: 1 })).toEqual([{ echo: { hello: 1 } }]);
  });

  it('keeps a message’s own key __proto__ as a key on the round trip', async () => {
    const started = await run(`
      figma.showUI('');
      figma.ui.onmessage = (message) => {
        console.log(Object.keys(message).join(), Object.getPrototypeOf(message) === Object.prototype, message.rogue);
        figma.ui.postMessage(message);
      };
    `);
    const [echo] = started.ask(JSON.parse('{"__proto__":{"rogue":1},"a":2}'));
    expect(said(started)).toEqual(['__proto__,a true undefined']);
    expect(JSON.stringify(echo)).toBe('{"__proto__":{"rogue":1},"a":2}');
  });

  it('reports uncaught errors and rejected handlers', async () => {
    const started = await run(`
      figma.showUI('');
      figma.ui.onmessage = async () => { throw new Error('in the handler'); };
      figma.on('run', () => { throw new Error('in run'); });
      nothing.here;
    `);
    started.ask('go');
    expect(started.errors.map(({ kind, message }) => [kind, message])).toEqual([
      ['uncaught', "'nothing' is not defined"],
      ['uncaught', 'in run'],
      ['rejection', 'in the handler'],
    ]);
  });

  it('stops a plugin that never pauses', async () => {
    const started = await run('for (;;) {}', { turnLimitMs: 500 });
    expect(started.errors.map((error) => error.message)).toEqual(['interrupted']);
  });

  it('survives infinite recursion', async () => {
    const deep = await run('(function again() { again(); })();');
    expect(deep.errors.map((error) => error.message)).toEqual(['stack overflow']);
  });

  it('survives running out of memory', async () => {
    const hungry = await run('const all = []; for (;;) all.push(new Uint8Array(300000000));');
    expect(hungry.errors.map((error) => error.message)).toEqual(['out of memory']);
  });

  it('can be disposed twice, and with promises pending', async () => {
    const started = await run(
      "figma.showUI(''); const wait = async () => { await new Promise(() => {}); }; wait();",
    );
    started.dispose();
    started.dispose();
    expect(started.errors).toEqual([]);
  });
});
