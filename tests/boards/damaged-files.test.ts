// Imports damaged files through the window and the real plugin: a refused file leaves the board unchanged,
// byte for byte; a file that is read is drawn with its texts as they are, and nothing in it runs.
import { afterEach, describe, expect, it } from 'vitest';
import type { NodeRecord } from '../../host/document/types';
import type { Client } from '../../shared/contract/client';
import { createContext } from '../../ui/state/context';
import { createImportActions } from '../../ui/state/import-actions';
import { chosenMaps, NO_IMPORT } from '../../ui/state/import-state';
import { createReadingActions } from '../../ui/state/reading-actions';
import { reduce } from '../../ui/state/reduce';
import { createState } from '../../ui/state/state';
import { createStore } from '../../ui/state/store';
import { type DamagedFile, filesForBoards } from '../damaged';
import { closeAll, type OpenPlugin, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const refused = filesForBoards.filter(({ outcome }) => 'refused' in outcome);
const read = filesForBoards.filter(({ outcome }) => 'kept' in outcome);

/** Pauses of long readings take no time. */
const runAtOnce = (run: () => void) => {
  run();
  return () => {};
};

/** The window's import actions, answered by the real plugin. */
function importInto(plugin: OpenPlugin) {
  const client: Client = {
    request: (name, body) => Promise.resolve(plugin.ask(name, body) as never),
    receive: () => {},
    on: () => () => {},
  };
  const store = createStore(createState('en'), reduce);
  store.dispatch({ type: 'greeted', reply: plugin.get('hello', {}), now: 0 });
  const context = createContext(store, client, () => () => {});
  const now = () => 0;
  const { readFresh } = createReadingActions({ context, now, setTimer: () => () => {} });
  const actions = createImportActions({
    context,
    readFresh,
    newId: () => 'new-map',
    now,
    setTimer: runAtOnce,
  });
  return {
    ...actions,
    found: () => store.get().importing?.found ?? null,
    maps: () => chosenMaps(store.get().importing ?? NO_IMPORT).length,
    async check({ name, bytes }: DamagedFile): Promise<void> {
      store.dispatch({ type: 'importing', importing: NO_IMPORT });
      const content = bytes();
      const { buffer } = content;
      await actions.checkFile({
        name,
        size: content.length,
        arrayBuffer: async () =>
          buffer.slice(content.byteOffset, content.byteOffset + content.length) as ArrayBuffer,
      });
    },
  };
}

const notesOn = ({ file }: OpenPlugin): string[] =>
  [...file.nodes.values()]
    .filter(({ type }: NodeRecord) => type === 'STICKY')
    .map(({ text }) => text?.characters ?? '')
    .sort();

describe('a damaged file in the window', () => {
  it('leaves the board unchanged when refused, and says why', { timeout: 120_000 }, async () => {
    const plugin = await openPlugin();
    plugin.insert();
    const window = importInto(plugin);
    const before = plugin.file.serialize();
    for (const damaged of refused) {
      await window.check(damaged);
      const found = window.found();
      const problems = found?.ok === false ? found.problems.slice(0, 12) : [];
      expect([damaged.name, { refused: problems }]).toEqual([damaged.name, damaged.outcome]);
      await window.runImport();
      expect([damaged.name, plugin.file.serialize() === before]).toEqual([damaged.name, true]);
    }
    expect(plugin.run.errors).toEqual([]);
  });

  it.each(read)('draws the texts of $name unchanged', async (damaged) => {
    const plugin = await openPlugin();
    const window = importInto(plugin);
    await window.check(damaged);
    if (window.found()?.ok) window.chooseMap('all');
    const count = window.maps();
    await window.runImport();
    const { kept } = damaged.outcome as { kept: string[] };
    expect(notesOn(plugin)).toEqual([...kept].sort());
    expect(plugin.get('hello', {}).maps).toHaveLength(count);
    expect(plugin.run.errors).toEqual([]);
    expect(plugin.file.undoLog.depth.undo).toBe(1);
  });
});
