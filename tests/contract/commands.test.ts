// The menu commands: insert with a hidden window, open the window for a task, run again while it is open.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import { noWindow, slowWindow } from '../../shared/locales/en/choices';
import { piece } from '../harness/board';
import {
  closeAll,
  type Editor,
  everywhere,
  insertBody,
  type OpenPlugin,
  openOnMap,
  openPlugin,
  runCommand,
  SPEC,
  WITHOUT_FONTS,
} from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

const topLevel = (file: FigmaFile): readonly string[] => file.get(file.currentPageId).children;

const NO_PARAMETERS = { persona: '', template: '', size: '', order: '' };
/** How long an invisible window may say nothing, and when the user is told to wait. */
const PATIENCE_MS = 60_000;
const SLOW_MS = 10_000;

describe.each(everywhere)('the insert command in %s, %s', (editor, mode) => {
  const start = (parameters?: Record<string, unknown>) =>
    openPlugin({ editor, mode, command: 'insert', ...(parameters === undefined ? {} : { parameters }) });

  it('opens a hidden window and names the command in `hello`', async () => {
    const plugin = await start();
    expect(plugin.run.ui).toMatchObject({ visible: false });
    expect(plugin.get('hello', {})).toMatchObject({ command: 'insert', parameters: NO_PARAMETERS });
    expect(plugin.run.notices).toEqual([]);
    expect(topLevel(plugin.file)).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('passes persona, template, size and order from the quick action to the window as typed', async () => {
    const parameters = { persona: '  Dana Example ', template: 'seven', size: 'A3', order: '__proto__' };
    const plugin = await start(parameters);
    expect(plugin.get('hello', {}).parameters).toEqual(parameters);
  });

  it.each([
    { persona: 7, order: null, template: { id: 'six-section' } },
    { __proto__: { persona: 'Dana', order: 'recovery' } },
    { other: 'Dana' },
  ])('treats %o as no parameters', async (parameters) => {
    const plugin = await start(parameters);
    expect(plugin.get('hello', {}).parameters).toEqual(NO_PARAMETERS);
    expect(plugin.run.errors).toEqual([]);
  });

  it('draws what the window asks for, shows its message and closes', async () => {
    const plugin = await start();
    plugin.get('hello', {});
    const { node } = plugin.insert();
    expect(plugin.run.closed).toBe(false);
    end(plugin, 'Inserted a map.', false);
    expect(topLevel(plugin.file)).toEqual([node]);
    expect(plugin.file.selection).toEqual([node]);
    expect(plugin.run.notices.map(({ message, error }) => [message, error])).toEqual([
      ['Inserted a map.', false],
    ]);
    expect(plugin.run.closed).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('draws nothing when the window refuses, and shows why', async () => {
    const plugin = await start({ order: 'backwards' });
    plugin.get('hello', {});
    end(plugin, '“backwards” is no order.', true);
    expect(topLevel(plugin.file)).toEqual([]);
    expect(plugin.run.notices.map(({ message, error }) => [message, error])).toEqual([
      ['“backwards” is no order.', true],
    ]);
    expect(plugin.run.closed).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('leaves nothing behind when no font can be loaded, and waits for the window to respond', async () => {
    const plugin = await openPlugin({
      editor,
      mode,
      command: 'insert',
      ...WITHOUT_FONTS,
    });
    plugin.get('hello', {});
    expect(plugin.ask('map.insert', insertBody())).toMatchObject({
      ok: false,
      failure: { code: 'no-font', item: 'Inter Regular' },
    });
    expect(topLevel(plugin.file)).toEqual([]);
    expect(plugin.run.closed).toBe(false);
    end(plugin, 'A font is missing.', true);
    expect(plugin.run.closed).toBe(true);
  });

  it('tells the user to wait, then shows an error and closes, when the window never answers', async () => {
    const plugin = await start();
    const told = () => plugin.run.notices.map(({ message, error }) => [message, error]);
    plugin.run.advance(SLOW_MS - 3000);
    expect(told()).toEqual([]);
    plugin.run.advance(4000);
    expect(told()).toEqual([[slowWindow, false]]);
    plugin.run.advance(PATIENCE_MS - SLOW_MS - 4000);
    expect(plugin.run.closed).toBe(false);
    plugin.run.advance(4000);
    expect(plugin.run.closed).toBe(true);
    expect(topLevel(plugin.file)).toEqual([]);
    expect(told()).toEqual([
      [slowWindow, false],
      [noWindow, true],
    ]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('still inserts and closes by itself when the window takes most of a minute', async () => {
    const plugin = await start();
    plugin.run.advance(PATIENCE_MS - 5000);
    plugin.get('hello', {});
    plugin.run.advance(PATIENCE_MS - 5000);
    const { node } = plugin.insert();
    plugin.run.advance(PATIENCE_MS - 5000);
    end(plugin, 'Inserted a map.', false);
    expect(topLevel(plugin.file)).toEqual([node]);
    expect(plugin.run.closed).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('closes when the window falls silent after the insert, and keeps the map', async () => {
    const plugin = await start();
    plugin.get('hello', {});
    const { node } = plugin.insert();
    plugin.run.advance(PATIENCE_MS + 1000);
    expect(plugin.run.closed).toBe(true);
    expect(topLevel(plugin.file)).toEqual([node]);
  });

  it('becomes a window that stays open when another command arrives meanwhile', async () => {
    const plugin = await start();
    plugin.get('hello', {});
    plugin.run.engine.events.emit('figma', 'run', { command: 'guide' });
    plugin.run.settle();
    expect(plugin.run.ui?.visible).toBe(true);
    expect(plugin.get('hello', {})).toMatchObject({ command: 'guide', parameters: null });
    const { node } = plugin.insert();
    end(plugin, 'Inserted a map.', false);
    plugin.run.advance(2 * PATIENCE_MS);
    expect(plugin.run.closed).toBe(false);
    expect(topLevel(plugin.file)).toEqual([node]);
    expect(plugin.run.notices.map(({ message }) => message)).toEqual(['Inserted a map.']);
    expect(plugin.run.errors).toEqual([]);
  });

  it('is one undo step', async () => {
    const plugin = await start();
    plugin.get('hello', {});
    plugin.insert();
    end(plugin, 'Inserted a map.', false);
    plugin.file.undo();
    expect(topLevel(plugin.file)).toEqual([]);
  });
});

/** The window's last message; the plugin closes on it and may not get to reply. */
function end({ run }: OpenPlugin, message: string, error: boolean): void {
  run.post({ kind: 'request', id: 900, name: 'command.end', body: { message, error } });
  run.settle();
}

describe.each(EDITORS)('quick action suggestions in %s', (editor) => {
  const suggestionsFor = async (key: string, query: string) => {
    const run = await runCommand({ editor, command: 'insert', asksParameters: true });
    run.query(key, query);
    run.settle();
    expect(run.errors).toEqual([]);
    return run.suggestions?.items;
  };

  it('list all ten orders of the catalogue while nothing is typed', async () => {
    expect(await suggestionsFor('order', '')).toEqual([
      { name: 'From outside in', data: 'outside-in' },
      { name: 'Very competitive market', data: 'competitive' },
      { name: 'Value proposition', data: 'business-model' },
      { name: 'Interviews at hand', data: 'evidence-first' },
      { name: 'Emotional subject', data: 'inner-first' },
      { name: 'Lost customers', data: 'recovery' },
      { name: 'New market', data: 'new-market' },
      { name: 'Loyal customers', data: 'loyal-growth' },
      { name: 'Express', data: 'express' },
      { name: 'Employees and partners', data: 'internal' },
    ]);
  });

  it('list what matches the typed text', async () => {
    expect(await suggestionsFor('order', 'CUSTOMERS')).toEqual([
      { name: 'Lost customers', data: 'recovery' },
      { name: 'Loyal customers', data: 'loyal-growth' },
    ]);
    expect(await suggestionsFor('template', 'six')).toEqual([{ name: 'Six sections', data: 'six-section' }]);
    expect(await suggestionsFor('size', 'com')).toEqual([{ name: 'Compact', data: 'compact' }]);
    expect(await suggestionsFor('order', 'zzz')).toEqual([]);
  });

  it('accept any persona', async () => {
    expect(await suggestionsFor('persona', 'Da')).toEqual(['Da']);
    expect(await suggestionsFor('persona', '')).toEqual([]);
  });
});

describe.each(everywhere)('the window in %s, %s', (editor, mode) => {
  it.each(['open', 'guide', 'export'] as const)('%s opens it and is named in `hello`', async (command) => {
    const plugin = await openPlugin({ editor, mode, command });
    expect(plugin.run.ui).toMatchObject({ width: 380, height: 640, title: 'Empathy Map', themeColors: true });
    expect(plugin.get('hello', {})).toEqual({
      editor,
      command,
      parameters: null,
      maps: [],
      current: null,
      timer: { kind: editor === 'figjam' ? 'figjam' : 'own', state: 'stopped', remaining: 0, total: 0 },
    });
  });

  it('opens without a known menu command', async () => {
    const file = FigmaFile.create({ editor });
    const plugin = await openPlugin({ file, mode, command: 'unheard-of' });
    expect(plugin.get('hello', {}).command).toBe('open');
  });

  it('receives a second command while it is open, with the selected map', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    plugin.run.engine.events.emit('figma', 'run', { command: 'export' });
    plugin.run.settle();
    plugin.file.selection = [];
    plugin.run.engine.events.emit('figma', 'run', { command: 'guide' });
    plugin.run.settle();
    plugin.run.engine.events.emit('figma', 'run', { command: 'insert', parameters: { order: 'recovery' } });
    plugin.run.settle();
    expect(plugin.run.closed).toBe(false);
    expect(plugin.events('command')).toEqual([
      { command: 'export', parameters: null, node },
      { command: 'guide', parameters: null, node: null },
      {
        command: 'insert',
        parameters: { persona: '', template: '', size: '', order: 'recovery' },
        node: null,
      },
    ]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('is shown when it is hidden and a command needs it visible', async () => {
    const plugin = await openPlugin({ editor, mode, command: 'insert' });
    expect(plugin.run.ui?.visible).toBe(false);
    plugin.run.engine.events.emit('figma', 'run', { command: 'insert' });
    plugin.run.settle();
    expect(plugin.run.ui?.visible).toBe(false);
    plugin.run.engine.events.emit('figma', 'run', { command: 'guide' });
    plugin.run.settle();
    expect(plugin.run.ui?.visible).toBe(true);
  });

  it('receives a second command even if it cannot be shown', async () => {
    const faults = { throwAt: [{ call: 1, member: 'figma.ui.show:call' }] };
    const plugin = await openPlugin({ editor, mode, faults });
    plugin.run.engine.events.emit('figma', 'run', { command: 'guide' });
    plugin.run.settle();
    expect(plugin.events('command')).toEqual([{ command: 'guide', parameters: null, node: null }]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('treats the selected map as the current one, or else the one nearest to the view', async () => {
    const { plugin, map: first } = await openOnMap({ editor, mode });
    const second = plugin.insert();
    expect(plugin.get('hello', {}).current?.node).toBe(second.node);
    plugin.file.selection = [piece(plugin.file, first.node, 'heading', 'hear').id];
    expect(plugin.get('hello', {}).current?.node).toBe(first.node);
    plugin.file.selection = [];
    const { x, y } = plugin.file.get(first.node);
    plugin.file.viewport = { ...plugin.file.viewport, center: { x, y } };
    expect(plugin.get('hello', {}).current?.node).toBe(first.node);
  });

  it('remembers its size on this machine for the next run', async () => {
    const clientStorage = new Map<string, unknown>();
    const file = FigmaFile.create({ editor });
    const first = await openPlugin({ file, mode, clientStorage });
    first.get('window.resize', { width: 520, height: 800 });
    expect(first.run.ui).toMatchObject({ width: 520, height: 800 });
    first.run.close();
    const second = await openPlugin({ file, mode, clientStorage });
    expect(second.run.ui).toMatchObject({ width: 520, height: 800 });
  });

  it('tells the next window which format was exported last', async () => {
    const clientStorage = new Map<string, unknown>();
    const file = FigmaFile.create({ editor });
    const first = await openPlugin({ file, mode, clientStorage });
    expect(first.get('hello', {})).not.toHaveProperty('format');
    first.get('format.save', { format: 'markdown' });
    first.run.close();
    const second = await openPlugin({ file, mode, clientStorage });
    expect(second.get('hello', {})).toMatchObject({ format: 'markdown' });
  });

  it('tells the next window which language was chosen', async () => {
    const clientStorage = new Map<string, unknown>();
    const file = FigmaFile.create({ editor });
    const first = await openPlugin({ file, mode, clientStorage });
    expect(first.get('hello', {})).not.toHaveProperty('language');
    first.get('language.save', { language: 'de' });
    first.run.close();
    const second = await openPlugin({ file, mode, clientStorage });
    expect(second.get('hello', {})).toMatchObject({ language: 'de' });
  });

  it.each([null, 7, '', 'tlh', '__proto__'])('knows no language when %o is stored', async (stored) => {
    const clientStorage = new Map<string, unknown>([['window-language', stored]]);
    const plugin = await openPlugin({ editor, mode, clientStorage });
    expect(plugin.get('hello', {})).not.toHaveProperty('language');
    expect(plugin.run.errors).toEqual([]);
  });

  it.each([
    null,
    7,
    'wide',
    { width: 520 },
    { width: 1e9, height: 800 },
    { width: '520', height: 800 },
    { width: Number.NaN, height: 1 },
  ])('opens at the default size when the stored size is %o', async (stored) => {
    const clientStorage = new Map<string, unknown>([['window-size', stored]]);
    const plugin = await openPlugin({ editor, mode, clientStorage });
    expect(plugin.run.ui).toMatchObject({ width: 380, height: 640 });
    expect(plugin.run.errors).toEqual([]);
  });

  it('opens at the default size when the storage cannot be read', async () => {
    const faults = { throwAt: [{ call: 1, member: 'figma.clientStorage.getAsync:call' }] };
    const plugin = await openPlugin({ editor, mode, faults });
    expect(plugin.run.ui).toMatchObject({ width: 380, height: 640 });
    expect(plugin.get('hello', {}).maps).toEqual([]);
  });

  it('resumes at the step stored in the map', async () => {
    const { plugin: first, node } = await openOnMap({ editor, mode });
    expect(first.current()?.step).toBe(SPEC.order.sections[0]);
    first.update(node, { step: 'pain' });
    first.run.close();
    const second = await openPlugin({ file: first.file, mode, command: 'guide' });
    expect(second.current()?.step).toBe('pain');
  });
});
