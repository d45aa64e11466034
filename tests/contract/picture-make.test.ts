// A picture of the whole map: asked for by format and scale, made by the editor, changing nothing on the board.
import { afterEach, describe, expect, it } from 'vitest';
import { readImageHeader } from '../../host/document/image-header';
import { remove } from '../../host/document/people';
import type { RequestOf } from '../../shared/contract';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, noteFill, type OpenPlugin, openPlugin } from '../harness/plugin';

afterEach(closeAll);

type Asked = Omit<RequestOf<'picture.make'>, 'node'>;

const make = (plugin: OpenPlugin, node: string, asked: Asked): Uint8Array =>
  plugin.get('picture.make', { node, ...asked }).bytes;

describe.each(everywhere)('picture.make in %s, %s', (editor, mode) => {
  it('gives a PNG of the map, as many times its size as asked', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    const { width, height } = plugin.file.get(node);
    for (const scale of [0.5, 1]) {
      expect(readImageHeader(make(plugin, node, { format: 'PNG', scale }))).toEqual({
        mediaType: 'image/png',
        width: Math.round(width * scale),
        height: Math.round(height * scale),
      });
    }
    expect(plugin.run.errors).toEqual([]);
  });

  it('gives an SVG that shows the notes of people, and a PDF of one page', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    const note = {
      node: '',
      copy: false,
      text: '<i>Rings</i>',
      fill: noteFill('hear'),
      data: '',
      word: '',
    };
    plugin.get('note.add', { node, section: 'hear', notes: [note] });
    const svg = Buffer.from(make(plugin, node, { format: 'SVG', scale: 1 })).toString('utf8');
    expect(svg.slice(0, 4)).toBe('<svg');
    expect(svg).toContain('>&lt;i&gt;Rings&lt;/i&gt;</text>');
    const pdf = Buffer.from(make(plugin, node, { format: 'PDF', scale: 1 })).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/Count 1');
    expect(pdf).toContain('(<i>Rings</i>)');
  });

  it('changes nothing on the board, and adds no step to undo', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    const before = pictureOf(plugin.file);
    const { undo } = plugin.file.undoLog.depth;
    make(plugin, node, { format: 'PNG', scale: 1 });
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    expect(plugin.file.undoLog.depth.undo).toBe(undo);
  });

  it('is made of a map on a page that people have left', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    plugin.file.currentPageId = plugin.file.pages[1]?.id ?? '';
    expect(make(plugin, node, { format: 'SVG', scale: 1 }).length).toBeGreaterThan(1000);
  });

  it('says so when the map is gone, and when Figma refuses', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    plugin.file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
      plugin.file.patch(node, { visible: false }),
    );
    expect(plugin.ask('picture.make', { node, format: 'PNG', scale: 1 })).toMatchObject({
      ok: false,
      failure: {
        code: 'canvas',
        step: 'picture.make',
        detail: expect.stringContaining('This node may not have any visible layers') as string,
      },
    });
    remove(plugin.file, [node]);
    expect(plugin.ask('picture.make', { node, format: 'PNG', scale: 1 })).toMatchObject({
      ok: false,
      failure: { code: 'no-map' },
    });
  });

  it('refuses other formats', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    expect(plugin.ask('picture.make', { node, format: 'JPG', scale: 1 } as never)).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
  });
});
