// Runs the self-check in a Figma that follows given readings, and keeps its reports as golden files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import type { Readings } from '../../host/doubts';
import { runAgain } from '../../host/run/node';
import { MEMBERS } from '../../shared/self-check/members';
import { type SelfCheckReport, toSelfCheckReport } from '../../shared/self-check/report';
import { type Editor, OpenPlugin, openPlugin } from './plugin';

export const check = (plugin: OpenPlugin): SelfCheckReport =>
  toSelfCheckReport(plugin.get('self.check', { members: MEMBERS }), true);

/** On an empty page, while a timer runs and after a second run of the plugin. */
export async function checkUnder(editor: Editor, readings: Readings): Promise<SelfCheckReport> {
  const file = FigmaFile.create({ editor });
  if (editor === 'figjam') file.timer = { state: 'RUNNING', total: 90, remaining: 60.5 };
  const plugin = await openPlugin({ file, readings });
  const again = await runAgain(plugin.run, { command: 'guide' });
  const report = check(again === plugin.run ? plugin : new OpenPlugin(again));
  again.dispose();
  return report;
}

/** What a report says otherwise than another one, by place; null for what it does not say. */
export function differences(report: SelfCheckReport, usual: SelfCheckReport): Record<string, unknown> {
  const [here, there] = [flat(report), flat(usual)];
  const places = [...new Set([...Object.keys(there), ...Object.keys(here)])];
  return Object.fromEntries(
    places.filter((place) => here[place] !== there[place]).map((place) => [place, here[place] ?? null]),
  );
}

function flat({ absent, remains, ...parts }: SelfCheckReport): Record<string, unknown> {
  const entries = Object.entries(parts).flatMap(([part, values]) =>
    Object.entries(values).map(([name, value]) => [`${part}.${name}`, value] as const),
  );
  return { ...Object.fromEntries(entries), absent: absent.join(', '), remains };
}

/** Figma's messages name nodes, whose ids differ from run to run. */
const normalise = (text: string): string => text.replace(/\b\d+:\d+\b/g, '0:0');

/** UPDATE_GOLDEN=1 rewrites the golden file; look at the diff before you commit it. */
export function expectGoldenReports(reports: object, name: string): void {
  const path = `tests/self-check/golden/${name}.json`;
  const text = normalise(`${JSON.stringify(reports, null, 2)}\n`);
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
