// A copy of the project in a temporary folder, where a test can really add something. It shares our packages.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const LEFT_OUT = ['node_modules', 'dist', 'docs', '.git'];

export class CopiedProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'copied-project-'));

  constructor() {
    cpSync('.', this.folder, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.folder, 'node_modules'), 'dir');
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Inserts lines below the only line that starts with `above`. */
  insert(path: string, above: string, lines: string): void {
    const [before, after, ...more] = `\n${this.read(path)}`.split(`\n${above}`);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`${path}: not exactly one line begins with “${above}”`);
    const [rest = '', ...below] = after.split('\n');
    this.write(path, [`${before}\n${above}${rest}`, lines, ...below].join('\n').slice(1));
  }

  /** The type checker's output for these folders; empty when there are no errors. */
  typeErrors(...folders: string[]): string {
    const check = (folder: string) =>
      this.run('node_modules/typescript/bin/tsc', '-p', folder, '--incremental', 'false').output;
    return folders.map(check).join('');
  }

  /** Runs a script of the project or of one of its packages. */
  run(script: string, ...words: string[]): { ok: boolean; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
      cwd: this.folder,
      encoding: 'utf8',
      // As in CI, even from a long run.
      env: { ...process.env, LONG: undefined },
    });
    return { ok: status === 0, output: `${stdout}${stderr}` };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
