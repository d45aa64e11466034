// Who is on the board besides the facilitator, if Figma says so; and everything works if it does not.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import { MAYA, OTIS } from '../harness/board';
import { closeAll, everywhere, manifest, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const MODES = ['strict', 'lenient'] as const;

function fileWith(...users: (typeof MAYA)[]): FigmaFile {
  const file = FigmaFile.create({ editor: 'figjam' });
  file.users.splice(1, file.users.length - 1, ...users);
  return file;
}

describe.each(MODES)('people.read in figjam, %s', (mode) => {
  it('names everybody except the current user', async () => {
    const plugin = await openPlugin({ file: fileWith(MAYA, OTIS), mode });
    expect(plugin.get('people.read', {})).toEqual({ active: ['Maya Example', 'Otis Example'] });
  });

  it('names nobody when the facilitator is alone', async () => {
    const plugin = await openPlugin({ file: fileWith(), mode });
    expect(plugin.get('people.read', {})).toEqual({ active: [] });
  });

  it('counts a person with two tabs once, and each anonymous guest', async () => {
    const guest = { ...OTIS, id: 'guest', name: 'Anonymous' };
    const stored = fileWith(MAYA, { ...MAYA, sessionId: 9 }, guest, guest).serialize();
    const file = FigmaFile.parse(stored.replaceAll('"guest"', 'null'));
    const plugin = await openPlugin({ file, mode });
    expect(plugin.get('people.read', {})).toEqual({ active: ['Maya Example', 'Anonymous', 'Anonymous'] });
  });

  it('returns null when the permission is missing', async () => {
    const plugin = await openPlugin({
      file: fileWith(MAYA),
      mode,
      manifest: { ...manifest, permissions: [] },
    });
    expect(plugin.get('people.read', {})).toEqual({ active: null });
    expect(plugin.run.errors).toEqual([]);
  });

  it('asks once more when the permission arrives late', async () => {
    const faults = { throwAt: [{ call: 1, member: 'figma.activeUsers:get' }] };
    const plugin = await openPlugin({ file: fileWith(MAYA), mode, faults });
    const asked = plugin.run.clock.now();
    expect(plugin.get('people.read', {})).toEqual({ active: ['Maya Example'] });
    expect(plugin.run.counts.get('figma.activeUsers:get')).toBe(2);
    expect(plugin.run.clock.now() - asked).toBeGreaterThanOrEqual(150);
  });
});

describe.each(everywhere.filter(([editor]) => editor === 'figma'))(
  'people.read in %s, %s',
  (editor, mode) => {
    it('returns null without asking', async () => {
      const plugin = await openPlugin({ editor, mode });
      expect(plugin.get('people.read', {})).toEqual({ active: null });
      expect(plugin.run.counts.get('figma.activeUsers:get')).toBe(undefined);
    });
  },
);
