// What the window shows of a map whose stored data another client has set back, or a newer version has written.
import { describe, expect, it } from 'vitest';
import { violationsIn } from './harness/axe';
import { pieceOf } from './harness/board';
import { expectClean, type Session, useLab, windowFrame } from './harness/session';
import { button, expectStatus, openTab } from './harness/window';

const lab = useLab();
const NEWER = 'A newer version of the plugin has written this map.';

/** Changes what the root stores, as another client does. */
async function storeOnRoot({ page }: Session, change: Record<string, string>): Promise<void> {
  const root = await pieceOf(page, 'map');
  await page.evaluate(
    ([id, data]) => {
      const file = window.localFigJam?.file;
      file?.transact({ origin: 'REMOTE', byPlugin: false }, () =>
        file.patch(id, { pluginData: { ...file.get(id).pluginData, ...data } }),
      );
    },
    [root, change] as const,
  );
}

describe('a map that lost its mark', () => {
  it('is offered for repair in Plan, and opens again', async () => {
    const session = await lab.open('#state=clinic&run=open');
    const { ui } = session;
    await openTab(session, 'Plan');
    const title = await ui.getByLabel('Title').inputValue();
    await storeOnRoot(session, { home: '' });
    const list = ui.getByRole('list', { name: 'Maps to repair' });
    await list.getByText(`“${title}`).waitFor();
    expect(await violationsIn(await windowFrame(session))).toEqual([]);
    await button(session, 'Repair').click();
    await expectStatus(session, 'Map repaired.');
    await list.waitFor({ state: 'detached' });
    expect(await ui.getByLabel('Title').inputValue()).toBe(title);
    await expectClean(session, lab);
    await session.close();
  });
});

describe('a map of a newer version', () => {
  it('says so in one sentence, can be read, and refuses changes', async () => {
    const session = await lab.open('#state=clinic&run=open');
    const { page, ui } = session;
    await openTab(session, 'Plan');
    const people = await ui.getByLabel('People').inputValue();
    const root = await pieceOf(page, 'map');
    const tag = await page.evaluate((id) => window.localFigJam?.file.get(id).pluginData.tag ?? '', root);
    await storeOnRoot(session, { tag: tag.replace('"v":2,', '"v":99,') });
    await ui.getByText(NEWER).waitFor();
    expect(await violationsIn(await windowFrame(session))).toEqual([]);
    await ui.getByLabel('People').fill('12');
    await ui.getByLabel('People').blur();
    await ui.getByRole('alert').getByText(NEWER).waitFor();
    await expect.poll(() => ui.getByLabel('People').inputValue()).toBe(people);
    await openTab(session, 'Export');
    await ui.getByText('On the map 72 notes').waitFor();
    await session.close();
  });
});
