// Prompts on the board: which ones are shown, pinning another one, and who worded them.
import { afterEach, describe, expect, it } from 'vitest';
import { remove, typeText } from '../../host/document/people';
import { board } from '../../shared/locales/en/board';
import type { Prompt } from '../../shared/locales/locale';
import { pieces, tagOf, wordsOf } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const OURS: Prompt = { id: 'own-1', distance: 'near', text: 'Who calls {persona} at night?' };
const [FIRST, SECOND] = (board.sections.hear?.prompts ?? []).map(({ id }) => id) as [string, string];

function promptsOf({ file }: OpenPlugin, node: string) {
  const hear = pieces(file, node, 'prompt').filter((record) => tagOf(record)?.section === 'hear');
  return hear.map((record) => ({ id: record.id, prompt: tagOf(record)?.prompt, words: wordsOf(record) }));
}

describe.each(everywhere)('prompts in %s, %s', (editor, mode) => {
  const start = async () => {
    const { plugin, map } = await openOnMap({ editor, mode });
    expect(map.shownPrompts.hear).toEqual([FIRST, SECOND]);
    return { plugin, file: plugin.file, node: map.node };
  };

  const pin = (plugin: OpenPlugin, node: string) =>
    plugin.update(node, { prompts: { hear: [OURS] }, pin: { section: 'hear', from: FIRST, to: OURS } });

  it('are replaced in place by the one that is pinned, as one undo step', async () => {
    const { plugin, file, node } = await start();
    const before = pictureOf(file);
    const [place] = promptsOf(plugin, node);
    const map = pin(plugin, node);
    expect(map.shownPrompts.hear).toEqual([OURS.id, SECOND]);
    expect(map.prompts.hear).toEqual([OURS]);
    expect(promptsOf(plugin, node)[0]).toEqual({
      id: place?.id,
      prompt: OURS.id,
      words: 'Who calls Dana at night?',
    });
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('follow the persona even when pinned, unless people have reworded them', async () => {
    const { plugin, file, node } = await start();
    pin(plugin, node);
    typeText(file, promptsOf(plugin, node)[1]?.id ?? '', 'Whom does Dana believe?');
    plugin.update(node, { name: 'Ida' });
    expect(promptsOf(plugin, node).map(({ words }) => words)).toEqual([
      'Who calls Ida at night?',
      'Whom does Dana believe?',
    ]);
  });

  it('catch up, on the next step, with a persona that people renamed on the board', async () => {
    const { plugin, file, node } = await start();
    const name = pieces(file, node, 'persona-name')[0]?.id ?? '';
    typeText(file, name, 'Ida');
    plugin.run.settle();
    plugin.update(node, { step: 'see' });
    const words = pieces(file, node, 'prompt').map(wordsOf);
    expect(words.filter((line) => line.includes('Ida'))).toHaveLength(12);
  });

  it('that people deleted cannot be replaced: the update fails and changes nothing', async () => {
    const { plugin, file, node } = await start();
    const body = plugin.updateBody(node, { pin: { section: 'hear', from: FIRST, to: OURS }, title: 'New' });
    remove(file, [promptsOf(plugin, node)[0]?.id ?? '']);
    plugin.run.settle();
    expect(plugin.events('map').at(-1)?.prompts.hear).toEqual([SECOND]);
    const before = pictureOf(file);
    expect(plugin.ask('map.update', body)).toMatchObject({
      ok: false,
      failure: { code: 'no-text', step: 'map.update: find the text', item: 'prompt' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });
});
