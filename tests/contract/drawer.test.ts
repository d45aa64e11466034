// The window asks for its second script, and gets the one that the manifest names.
import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, openPlugin, UI_FILES } from '../harness/plugin';

afterEach(closeAll);

describe('drawer.read', () => {
  it.each(['figjam', 'figma'] as const)('hands over the second script in %s', async (editor) => {
    const plugin = await openPlugin({ editor });
    expect(plugin.run.ui?.html).toBe(UI_FILES.window);
    expect(plugin.get('drawer.read', {})).toEqual({ script: UI_FILES.drawer });
  });
});
