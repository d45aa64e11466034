// Checks that each request and each event has all its parts; one that lacks any of them fails here by name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requests } from '../../shared/contract';
import { events } from '../../shared/contract/events';

/** These send every request only to see it rejected, which does not test what it does. */
const OF_ALL = ['complete.test.ts', 'fuzz.test.ts', 'messages.test.ts'];

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name) && !OF_ALL.includes(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const tests = ['tests/contract', 'tests/boards'].flatMap(textsIn);
const windowCode = textsIn('ui/state');
const isSaid = (texts: readonly string[], words: string): boolean =>
  texts.some((text) => text.includes(words));

describe('every request', () => {
  it.each(Object.keys(requests))('%s has its own schema, handler and test', (name) => {
    const file = `${name.replace('.', '-')}.ts`;
    expect(existsSync(`shared/contract/${file}`)).toBe(true);
    expect(existsSync(`plugin/handlers/${file}`)).toBe(true);
    expect(isSaid(tests, `'${name}'`)).toBe(true);
  });
});

describe('every event', () => {
  it.each(Object.keys(events))('%s is handled by the window and emitted in a test', (name) => {
    expect(isSaid(windowCode, `client.on('${name}'`)).toBe(true);
    expect(isSaid(tests, `events('${name}')`)).toBe(true);
  });
});
