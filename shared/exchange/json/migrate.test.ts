// Tests each migration from one version of the format to the next, by a file before and after.
import { describe, expect, it } from 'vitest';
import six from '../../../schema/examples/six-lists.json';
import { FORMAT_VERSION } from '../../model/format';
import { idFor } from '../whole-map';
import { migrate, STEPS, versionOf } from './migrate';
import { readJson } from './read-json';

const NOW = '2026-11-21T10:00:00.000Z';
const migrated = (file: object, from: number) => migrate({ ...file }, from, { text: 'the text', now: NOW });

/**
 * The result of each migration for a file of its version; a migration without an entry here fails the tests.
 */
const EXAMPLES: Record<number, { before: object; after: object }> = {
  0: {
    before: { title: 'T', persona: 'Dana', mood: 3, hear: ['a', ' '], pains: [{ text: 'b', author: 'Ana' }] },
    after: {
      type: 'empathy-map',
      version: 1,
      source: 'unknown',
      title: 'T',
      language: 'en',
      template: 'six-section',
      createdAt: NOW,
      exportedAt: NOW,
      persona: { name: 'Dana' },
      order: { preset: 'outside-in', sections: ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'] },
      mood: 3,
      id: `wild-${idFor('the text')}`,
      sections: [
        { id: 'think-feel', title: 'Think & Feel', notes: [] },
        { id: 'see', title: 'See', notes: [] },
        { id: 'say-do', title: 'Say & Do', notes: [] },
        { id: 'hear', title: 'Hear', notes: [{ id: 'hear.1', text: 'a' }] },
        { id: 'pain', title: 'Pain', notes: [{ id: 'pain.1', text: 'b', author: 'Ana' }] },
        { id: 'gain', title: 'Gain', notes: [] },
      ],
    },
  },
};

describe('the migrations', () => {
  it('cover every version, and each has an example here', () => {
    const versions = Array.from({ length: FORMAT_VERSION }, (_none, version) => String(version));
    expect(Object.keys(STEPS)).toEqual(versions);
    expect(Object.keys(EXAMPLES)).toEqual(versions);
  });

  it.each(Object.entries(EXAMPLES))(
    'from version %s produces a file of the next version',
    (version, { before, after }) => {
      expect(STEPS[Number(version)]?.({ ...before }, { text: 'the text', now: NOW })).toEqual({
        file: after,
        problems: [],
      });
    },
  );

  it.each(Object.entries(EXAMPLES))(
    'from version %s leads to a file that can be read',
    (version, { before }) => {
      const { file, problems } = migrated(before, Number(version));
      expect(problems).toEqual([]);
      expect(readJson(JSON.stringify(file))).toEqual({ ok: true, map: file });
    },
  );

  it('leave a file of the current version unchanged', () => {
    const file = { type: 'empathy-map', version: 1 };
    expect(migrate(file, 1, { text: '', now: NOW })).toEqual({ file, problems: [] });
  });
});

it.each<[object, number | null]>([
  [six, 0],
  [{ type: 'empathy-map', version: 1 }, 1],
  [{ type: 'empathy-map', version: 7 }, 7],
  [{ type: 'empathy-map', version: 0 }, 1],
  [{ type: 'empathy-map', version: '1' }, 1],
  [{ type: 'empathy-map' }, 1],
  [{ type: 'journey-map', hear: [] }, null],
  [{}, null],
])('the version of %j is %s', (file, version) => expect(versionOf({ ...file })).toBe(version));
