// Maps as the first version of the plugin stored them: every fact and the countdown on the root. Captured from that
// version; do not bring it up to date.
import type { FigmaFile } from '../../host/document/file';
import type { NodeRecord } from '../../host/document/types';
import { FACT_KEYS, type Facts } from '../../shared/map/tag';

/** What the root of a map in Design stored in the middle of a session, besides its tag and `home`. */
export const FIRST_ROOT = {
  template: 'six-section',
  language: 'en',
  order: '{"preset":"recovery","sections":["pain","say-do","hear","think-feel","see","gain"]}',
  people: '9',
  minutes: '90',
  created: '2026-11-21T10:00:00.000Z',
  places: '{"think-feel":{"x":80,"y":383,"width":3484,"height":796}}',
  step: 'hear',
  plan: '{"hear":300,"vote":60}',
  votes: '5',
  coach: '["too-long"]',
  prompts: '{"pain":[{"id":"own.1","distance":"far","text":"And then?"}]}',
  actions: '[{"id":"7:8/1","text":"Call back","owner":"Ben"},{"id":"7:8/2","text":"Ask","owner":""}]',
  record:
    '{"started":1795000000000,"ended":0,"entered":1795000060000,"notesBefore":3,"steps":{"persona":{"planned":300,"actual":60,"notes":3},"example":{"planned":180,"actual":0,"skipped":true}},"prompts":{"hear":["hear.messages"]}}',
  kept: '{"/later":{"is":1}}',
  timer: '{"state":"running","total":240,"left":240000,"at":1795255200780}',
};

/** The facts in it: maps had one size. */
export const FIRST_FACTS: Facts = factsIn(FIRST_ROOT);

function factsIn(root: Readonly<Record<string, string>>): Facts {
  return Object.fromEntries(FACT_KEYS.map((key) => [key, root[key] ?? ''])) as Facts;
}

export interface FirstVersion {
  /** Tags named no nodes at first. */
  namesNodes: boolean;
  root: Record<string, string>;
}

/** Turns a map that was just drawn into one of the first version. */
export function toFirstVersion(file: FigmaFile, map: string, { namesNodes, root }: FirstVersion): void {
  file.transact({ origin: 'REMOTE', byPlugin: false }, () => {
    for (const id of [map, ...file.descendants(map)]) {
      const record = file.get(id);
      if (record.pluginData.tag === undefined) continue;
      const data = withoutRecord(record, namesNodes);
      file.patch(id, { pluginData: id === map ? { ...data, home: map, ...root } : data });
    }
  });
}

const KEPT = ['tag', 'placeholder', 'written', 'note', 'word'];

function withoutRecord({ pluginData }: NodeRecord, namesNodes: boolean): Record<string, string> {
  const kept = Object.entries(pluginData).filter(([key]) => KEPT.includes(key));
  const { node, ...tag } = JSON.parse(pluginData.tag ?? '{}') as Record<string, unknown>;
  return {
    ...Object.fromEntries(kept),
    tag: JSON.stringify({ ...tag, v: 1, ...(namesNodes ? { node } : {}) }),
  };
}
