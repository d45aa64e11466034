// Runs the command as other programs do: in the project folder, by npx and by node, on files and on streams.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'empathy-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FULL = 'schema/examples/full.json';
const called = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/empathy-map.mjs', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

it('runs with npx in this folder', () => {
  const { status, stdout } = spawnSync(
    'npx',
    ['--offline', '.', 'validate', FULL, 'schema/examples/six-lists.json'],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  expect([status, stdout]).toEqual([
    0,
    `${FULL}: valid, 4 notes\nschema/examples/six-lists.json: valid, 6 notes\n`,
  ]);
});

it('reads standard input, and exits with 1 if it is not valid', () => {
  expect(called(['validate', '-'], '{"hear":["a"],"see":5}')).toEqual({
    status: 1,
    stdout: '',
    stderr: '-: see: expected list, found number\n',
  });
});

it('writes to standard output and to files', () => {
  const out = join(folder, 'full.csv');
  expect(called(['convert', FULL, '--to', 'csv', '--out', out])).toMatchObject({ status: 0, stdout: '' });
  expect(called(['convert', FULL, '--to', 'csv']).stdout).toBe(readFileSync(out, 'utf8'));
  const again = called(['convert', '-', '--to', 'json'], readFileSync(FULL, 'utf8'));
  expect([again.status, JSON.parse(again.stdout)]).toEqual([0, JSON.parse(readFileSync(FULL, 'utf8'))]);
});

it('exits with 2 for an unknown command or a missing file', () => {
  expect(called(['publish', FULL])).toMatchObject({ status: 2, stdout: '' });
  expect(called(['validate', join(folder, 'gone.json')])).toEqual({
    status: 2,
    stdout: '',
    stderr: `${join(folder, 'gone.json')}: can’t be opened\n`,
  });
});
