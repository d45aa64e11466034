// A quote from a transcript on the board: what is drawn, what an export reads of it, and what it holds back.
import { afterEach, describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../shared/exchange/writing/choices';
import { exportMaps } from '../../shared/exchange/writing/export';
import { exporters } from '../../shared/exchange/writing/registry';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { closeAll, type Editor, openOnMap } from '../harness/plugin';
import { openWindowOn } from '../harness/window-on';

afterEach(closeAll);

describe.each<Editor>(['figjam', 'figma'])('a quote in %s', (editor) => {
  it('stands in its section with label, source and consent, and stays in the team without consent', async () => {
    const { plugin } = await openOnMap({ editor });
    const { file, run } = plugin;
    const { actions, state } = await openWindowOn(plugin);
    actions.openTranscript();
    actions.changeTranscript({
      pasted: 'Ana: When?\nDana: At eight. I wait.',
      title: 'Round 1',
      consent: false,
    });
    actions.showTranscript();
    actions.changeTranscript({ selection: { anchor: 1, focus: 2 } });
    expect(await actions.addQuote('hear')).toBe(true);
    await actions.addNotes('hear', ['Likes mornings #ai']);
    run.settle();
    await actions.readAgain();
    const map = state().reading?.map as EmpathyMap;
    const hear = map.sections.find(({ id }) => id === 'hear')?.notes ?? [];
    expect(hear.map(({ text, evidence, source }) => [text, evidence, source])).toEqual([
      ['At eight. I wait.', 'quote', 'Round 1 · Dana · ¶ 2'],
      ['Likes mornings #ai', 'ai', undefined],
    ]);
    expect(hear[0]?.author).toBeUndefined();
    expect(map.context?.research).toEqual([{ kind: 'interview', title: 'Round 1', consent: false }]);
    const labels = [...file.nodes.values()].filter(({ text }) => text?.characters === 'quote');
    expect(labels).toHaveLength(1);
    const { text, warnings } = exportMaps(exporters.json, [map], { ...EVERYTHING, unconsented: 'hold-back' });
    expect([text.includes('At eight'), warnings]).toEqual([false, [{ code: 'no-consent', count: 1 }]]);
    expect(run.errors).toEqual([]);
  });
});
