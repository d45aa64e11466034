// The menu commands: inserting without a window, opening the window for a purpose, running again while it is open.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import { orders } from '../../shared/catalogue/orders';
import { badgeWords, piece, SECTIONS, wordsOf } from '../harness/board';
import { closeAll, type Editor, everywhere, openPlugin, runCommand, SPEC } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

const insertWith = (editor: Editor, parameters?: Record<string, unknown>, mode?: 'strict' | 'lenient') =>
  runCommand({
    editor,
    command: 'insert',
    ...(parameters === undefined ? {} : { parameters }),
    ...(mode === undefined ? {} : { mode }),
  });

const topLevel = (file: FigmaFile): readonly string[] => file.get(file.currentPageId).children;

describe.each(everywhere)('the insert command in %s, %s', (editor, mode) => {
  it('inserts the usual map, says so and ends, without a window', async () => {
    const run = await insertWith(editor, undefined, mode);
    const [root = ''] = topLevel(run.file);
    expect(wordsOf(piece(run.file, root, 'title'))).toBe('Empathy map');
    expect(SECTIONS.map((section) => badgeWords(run.file, root, section))).toEqual(
      SECTIONS.map((section) => String(orders['outside-in'].sections.indexOf(section) + 1)),
    );
    expect(run.notices.map(({ message, error }) => [message, error])).toEqual([
      ['Inserted “Empathy map” with 6 sections for 6 people.', false],
    ]);
    expect(run.closed).toBe(true);
    expect(run.ui).toBe(null);
    expect(run.errors).toEqual([]);
  });

  it('takes persona, template and order from the quick action', async () => {
    const parameters = { persona: '  Dana Example ', template: 'six-section', order: 'recovery' };
    const { file, errors } = await insertWith(editor, parameters, mode);
    const [root = ''] = topLevel(file);
    expect(wordsOf(piece(file, root, 'persona-name'))).toBe('Dana Example');
    expect(SECTIONS.map((section) => badgeWords(file, root, section))).toEqual(
      SECTIONS.map((section) => String(orders.recovery.sections.indexOf(section) + 1)),
    );
    expect(errors).toEqual([]);
  });

  it('takes the name of an order that somebody typed in full', async () => {
    const { file } = await insertWith(editor, { order: 'Lost customers' }, mode);
    expect(badgeWords(file, topLevel(file)[0] ?? '', 'pain')).toBe('1');
  });

  it.each([
    [{ order: 'backwards' }, 'order', 'backwards'],
    [{ template: 'seven' }, 'template', 'seven'],
    [{ order: '__proto__' }, 'order', '__proto__'],
    [{ order: 'custom' }, 'order', 'custom'],
  ])('draws nothing for %o and says which value is wrong', async (parameters, field, value) => {
    const run = await insertWith(editor, parameters, mode);
    const [notice] = run.notices;
    expect(topLevel(run.file)).toEqual([]);
    expect(notice?.error).toBe(true);
    expect(notice?.message).toContain(field);
    expect(notice?.message).toContain(value);
    expect(run.closed).toBe(true);
    expect(run.errors).toEqual([]);
  });

  it('leaves nothing behind and says why when a font is missing', async () => {
    const run = await runCommand({ editor, mode, command: 'insert', faults: { badFonts: ['Inter Medium'] } });
    expect(topLevel(run.file)).toEqual([]);
    expect(run.notices).toHaveLength(1);
    expect(run.notices[0]).toMatchObject({ error: true });
    expect(run.notices[0]?.message).toContain('Inter Medium');
    expect(run.closed).toBe(true);
  });
});

describe.each(EDITORS)('suggestions of the quick action in %s', (editor) => {
  const suggestionsFor = async (key: string, query: string) => {
    const run = await runCommand({ editor, command: 'insert', asksParameters: true });
    run.query(key, query);
    run.settle();
    expect(run.errors).toEqual([]);
    return run.suggestions?.items;
  };

  it('offer all ten orders of the catalogue while nothing is typed', async () => {
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

  it('offer what fits the letters typed', async () => {
    expect(await suggestionsFor('order', 'CUSTOMERS')).toEqual([
      { name: 'Lost customers', data: 'recovery' },
      { name: 'Loyal customers', data: 'loyal-growth' },
    ]);
    expect(await suggestionsFor('template', 'six')).toEqual([{ name: 'Six sections', data: 'six-section' }]);
    expect(await suggestionsFor('order', 'zzz')).toEqual([]);
  });

  it('leave the persona free', async () => {
    expect(await suggestionsFor('persona', 'Da')).toBe(undefined);
  });
});

describe.each(everywhere)('the window in %s, %s', (editor, mode) => {
  it.each(['open', 'guide', 'export'] as const)('%s opens it and is told in hello', async (command) => {
    const plugin = await openPlugin({ editor, mode, command });
    expect(plugin.run.ui).toMatchObject({ width: 380, height: 640, title: 'Empathy Map', themeColors: true });
    expect(plugin.get('hello', {})).toEqual({
      editor,
      command,
      maps: [],
      current: null,
      timer: { kind: editor === 'figjam' ? 'figjam' : 'own', state: 'stopped', remaining: 0, total: 0 },
    });
  });

  it('opens for a plugin without a menu command', async () => {
    const file = FigmaFile.create({ editor });
    const plugin = await openPlugin({ file, mode, command: 'unheard-of' });
    expect(plugin.get('hello', {}).command).toBe('open');
  });

  it('tells a second command to the window that is open, with the map that is selected', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    plugin.run.engine.events.emit('figma', 'run', { command: 'export' });
    plugin.run.settle();
    plugin.file.selection = [];
    plugin.run.engine.events.emit('figma', 'run', { command: 'guide' });
    plugin.run.settle();
    expect(plugin.events('command')).toEqual([
      { command: 'export', node },
      { command: 'guide', node: null },
    ]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('takes the selected map as the current one, else the one nearest to the view', async () => {
    const plugin = await openPlugin({ editor, mode });
    const first = plugin.insert();
    const second = plugin.insert();
    expect(plugin.get('hello', {}).current?.node).toBe(second.node);
    plugin.file.selection = [piece(plugin.file, first.node, 'heading', 'hear').id];
    expect(plugin.get('hello', {}).current?.node).toBe(first.node);
    plugin.file.selection = [];
    const { x, y } = plugin.file.get(first.node);
    plugin.file.viewport = { ...plugin.file.viewport, center: { x, y } };
    expect(plugin.get('hello', {}).current?.node).toBe(first.node);
  });

  it('keeps its size on this machine for the next run', async () => {
    const clientStorage = new Map<string, unknown>();
    const file = FigmaFile.create({ editor });
    const first = await openPlugin({ file, mode, clientStorage });
    first.get('window.resize', { width: 520, height: 800 });
    expect(first.run.ui).toMatchObject({ width: 520, height: 800 });
    first.run.close();
    const second = await openPlugin({ file, mode, clientStorage });
    expect(second.run.ui).toMatchObject({ width: 520, height: 800 });
  });

  it.each([
    null,
    7,
    'wide',
    { width: 520 },
    { width: 1e9, height: 800 },
    { width: '520', height: 800 },
    { width: Number.NaN, height: 1 },
  ])('opens at the usual size when the stored one is %o', async (stored) => {
    const clientStorage = new Map<string, unknown>([['window-size', stored]]);
    const plugin = await openPlugin({ editor, mode, clientStorage });
    expect(plugin.run.ui).toMatchObject({ width: 380, height: 640 });
    expect(plugin.run.errors).toEqual([]);
  });

  it('opens at the usual size when the storage cannot be read', async () => {
    const faults = { throwAt: [{ call: 1, member: 'figma.clientStorage.getAsync:call' }] };
    const plugin = await openPlugin({ editor, mode, faults });
    expect(plugin.run.ui).toMatchObject({ width: 380, height: 640 });
    expect(plugin.get('hello', {}).maps).toEqual([]);
  });

  it('resumes at the step that the map remembers', async () => {
    const first = await openPlugin({ editor, mode });
    const { node } = first.insert();
    expect(first.get('hello', {}).current?.step).toBe(SPEC.order.sections[0]);
    first.get('guide.step', { node, section: 'pain' });
    first.run.close();
    const second = await openPlugin({ file: first.file, mode, command: 'guide' });
    expect(second.get('hello', {}).current?.step).toBe('pain');
  });
});
