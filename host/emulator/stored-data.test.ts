// Plugin data, relaunch data and client storage; exact texts of docs/platform.md G.
import { describe, expect, it } from 'vitest';
import { Bench, MANIFEST, thrown } from './engine-fixture';

describe('plugin data', () => {
  it('stores strings, reads "" when missing and is removed by ""', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    expect(bench.call(sticky, 'getPluginData', 'tag')).toBe('');
    bench.call(sticky, 'setPluginData', 'tag', 'pain');
    expect(bench.call(sticky, 'getPluginData', 'tag')).toBe('pain');
    expect(bench.call(sticky, 'getPluginDataKeys')).toEqual(['tag']);
    bench.call(sticky, 'setPluginData', 'tag', '');
    expect(bench.call(sticky, 'getPluginDataKeys')).toEqual([]);
    expect(thrown(() => bench.call(sticky, 'setPluginData', 'tag', 3))).toBe(
      'Error: in setPluginData: Expected "value" to have type string but got number instead',
    );
  });

  it('is limited to 100 kB per entry, counted in bytes including id and key', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    bench.call(sticky, 'setPluginData', 'key', 'x'.repeat(100_000 - 5));
    const refusal = 'Error: in setPluginData: This pluginData entry exceeds 100 kB per entry limit.';
    expect(thrown(() => bench.call(sticky, 'setPluginData', 'key', 'x'.repeat(100_000 - 4)))).toBe(refusal);
    expect(thrown(() => bench.call(sticky, 'setPluginData', 'key', '😀'.repeat(25_000)))).toBe(refusal);
  });

  it('needs an id in the manifest', () => {
    const { id: _id, ...manifest } = MANIFEST;
    const bench = new Bench({ manifest });
    expect(thrown(() => bench.call('0:1', 'setPluginData', 'a', 'b'))).toBe(
      'Error: in setPluginData: Cannot set private plugin data in a plugin without an ID. Make sure your plugin manifest has a valid "id" field.',
    );
  });

  it('is undone along with the step that wrote it', () => {
    const bench = new Bench();
    bench.call('0:1', 'setPluginData', 'a', 'b');
    bench.file.undo();
    expect(bench.call('0:1', 'getPluginData', 'a')).toBe('');
  });
});

describe('relaunch data', () => {
  it('replaces everything, is limited to 1000 characters, and has no effect on a FigJam page', () => {
    const bench = new Bench();
    const section = bench.create('Section');
    bench.call(section, 'setRelaunchData', { guide: 'Guide', export: '' });
    bench.call(section, 'setRelaunchData', { guide: 'Go on' });
    expect(bench.call(section, 'getRelaunchData')).toEqual({ guide: 'Go on' });
    expect(thrown(() => bench.call(section, 'setRelaunchData', { guide: 'x'.repeat(1001) }))).toBe(
      'Error: in setRelaunchData: Property "data" failed validation: String must contain at most 1000 character(s) at guide',
    );
    bench.call('0:1', 'setRelaunchData', { guide: '' });
    expect(bench.call('0:1', 'getRelaunchData')).toEqual({});
  });
});

describe('client storage', () => {
  it('stores plain values and bytes, and reads undefined when missing', () => {
    const bench = new Bench();
    bench.call('CLIENT_STORAGE', 'setAsync', 'a', { list: [1, null], bytes: new Uint8Array([7]) });
    expect(bench.call('CLIENT_STORAGE', 'getAsync', 'a')).toEqual({
      list: [1, null],
      bytes: new Uint8Array([7]),
    });
    expect(bench.call('CLIENT_STORAGE', 'keysAsync')).toEqual(['a']);
    bench.call('CLIENT_STORAGE', 'deleteAsync', 'a');
    expect(bench.call('CLIENT_STORAGE', 'getAsync', 'a')).toBe(undefined);
  });

  it('rejects beyond 5 MB in total', () => {
    const bench = new Bench();
    bench.call('CLIENT_STORAGE', 'setAsync', 'a', new Uint8Array(4_000_000));
    expect(thrown(() => bench.call('CLIENT_STORAGE', 'setAsync', 'b', new Uint8Array(1_000_001)))).toBe(
      'Error: in setAsync: The client storage quota of 5 MB is exceeded',
    );
  });
});
