// Import: what it says of a text or a file before anything is drawn, and that a file comes back as it went.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './harness/axe';
import { readExport } from './harness/golden';
import { expectClean, idle, type Session, useLab, windowFrame } from './harness/session';
import { button, download, expectStatus, openTab } from './harness/window';

const lab = useLab();

async function openImport(state: string): Promise<Session> {
  const session = await lab.open(`#state=${state}&run=open`);
  await openTab(session, 'Plan');
  if (state !== 'empty') await button(session, 'New map').click();
  await button(session, 'Import…').click();
  await session.ui.getByRole('heading', { name: 'Import a map' }).waitFor();
  return session;
}

const nodesOn = ({ page }: Session) => page.evaluate(() => window.localFigJam?.file.nodes.size);

describe('Import', () => {
  it('says what is wrong at which place, and draws nothing', async () => {
    const session = await openImport('empty');
    const { page, ui } = session;
    const before = await nodesOn(session);
    await button(session, 'Check').click();
    await ui.getByText('Choose a file or paste its text first.').waitFor();
    const file = JSON.parse(await readFile('tests/e2e/golden/session.json', 'utf8'));
    file.createdAt = '2026-11-21T10:00:00.000Z';
    file.exportedAt = file.createdAt;
    file.sections[2].notes = [{ id: 'a', text: 7 }];
    await ui.getByLabel('Paste here').fill(JSON.stringify(file));
    await button(session, 'Check').click();
    await expectStatus(session, 'There is 1 problem. Nothing was drawn.');
    await ui.getByText('sections[2].notes[0].text: expected text, found number').waitFor();
    expect(await button(session, 'Import').getAttribute('aria-disabled')).toBe('true');
    expect(await violationsIn(await windowFrame(session))).toEqual([]);
    expect(await nodesOn(session)).toBe(before);
    await button(session, 'Back').click();
    await button(session, 'Insert map').waitFor();
    await expectClean(session, lab);
    await page.context().close();
  });

  it('draws a file as a new map that gives the same file', async () => {
    const first = await lab.open('#state=clinic&run=export');
    const { text } = await download(first);
    await first.page.context().close();

    const session = await openImport('empty');
    const { page, ui } = session;
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(session, 'Choose file…').click(),
    ]);
    await chooser.setFiles({ name: 'map.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expectStatus(session, 'The file can be imported: 72 notes.');
    expect(await ui.getByText('has an id of its own').count()).toBe(0);
    expect(await violationsIn(await windowFrame(session))).toEqual([]);
    await button(session, 'Import').click();
    await expectStatus(session, /imported: 72 notes\.$/);
    await openTab(session, 'Export');
    await idle(page);
    const again = readExport((await download(session)).text);
    const { exportedAt: _then, ...file } = readExport(text);
    const { exportedAt: _now, ...drawn } = again;
    expect(drawn).toEqual(file);
    await expectClean(session, lab);
    await page.context().close();
  });

  it('gives a map another id while its own is on the page', async () => {
    const first = await lab.open('#state=clinic&run=export');
    const { text } = await download(first);
    await first.page.context().close();

    const session = await openImport('clinic');
    const { page, ui } = session;
    await ui.getByLabel('Paste here').fill(text);
    await button(session, 'Check').click();
    await ui.getByText('A map with the same id is on this page already').waitFor();
    await button(session, 'Import').click();
    await expectStatus(session, /imported: 72 notes\.$/);
    await openTab(session, 'Export');
    await idle(page);
    const drawn = readExport((await download(session)).text);
    const file = readExport(text);
    expect([drawn.title, drawn.id === file.id]).toEqual([file.title, false]);
    await expectClean(session, lab);
    await page.context().close();
  });
});
