// Entry point of the command line: passes arguments, files and streams to `run`.
import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { run } from './run';
import { systemLanguages } from './system-languages';

process.exitCode = await run(process.argv.slice(2), {
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  write: (file, text) => writeFile(file, text),
  print: (text) => process.stdout.write(text),
  tell: (line) => process.stderr.write(`${line}\n`),
  now: new Date().toISOString(),
  languages: systemLanguages(process.env),
});
