// The window asks for a further script, and gets the one that the manifest names.
import { afterEach, describe, expect, it } from 'vitest';
import { SCRIPTS } from '../../shared/contract/messages';
import { closeAll, openPlugin, UI_FILES } from '../harness/plugin';

afterEach(closeAll);

describe('script.read', () => {
  it.each(['figjam', 'figma'] as const)('hands over each script in %s', async (editor) => {
    const plugin = await openPlugin({ editor });
    expect(plugin.run.ui?.html).toBe(UI_FILES.window);
    for (const script of SCRIPTS) {
      expect(plugin.get('script.read', { script })).toEqual({ script: UI_FILES[script] });
    }
  });
});
