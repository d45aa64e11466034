// An image of the whole map: requested by format and scale, made by the editor, without touching the board.
import { afterEach, describe, expect, it } from 'vitest';
import { readImageHeader } from '../../host/document/image-header';
import { remove } from '../../host/document/people';
import type { RequestOf } from '../../shared/contract';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, noteFill, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

type Asked = Omit<RequestOf<'picture.make'>, 'node'>;

const make = (plugin: OpenPlugin, node: string, asked: Asked): Uint8Array =>
  plugin.get('picture.make', { node, ...asked }).bytes;

describe.each(everywhere)('picture.make in %s, %s', (editor, mode) => {
  it('returns a PNG of the map at the requested scale', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
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

  it("returns an SVG that shows people's notes, and a one-page PDF", async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
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

  it('changes nothing on the board, and adds no undo step', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const before = pictureOf(plugin.file);
    const { undo } = plugin.file.undoLog.depth;
    make(plugin, node, { format: 'PNG', scale: 1 });
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    expect(plugin.file.undoLog.depth.undo).toBe(undo);
  });

  it('works for a map on a page that people have left', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    plugin.file.currentPageId = plugin.file.pages[1]?.id ?? '';
    expect(make(plugin, node, { format: 'SVG', scale: 1 }).length).toBeGreaterThan(1000);
  });

  it('fails when the map is gone, and when Figma refuses', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
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

  it('rejects other formats', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    expect(plugin.ask('picture.make', { node, format: 'JPG', scale: 1 } as never)).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
  });
});
