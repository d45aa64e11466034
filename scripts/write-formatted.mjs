// Writes a generated file as the formatter wants it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIOME = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));

/** @param {string} path @param {string} text */
export function writeFormatted(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  execFileSync(process.execPath, [BIOME, 'check', '--write', path], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
