// Before anything is drawn, people see where each line of a file goes, and send it elsewhere: by mouse and by keyboard.
import { describe, expect, it } from 'vitest';
import { downloadMap } from './harness/export';
import { readExport } from './harness/golden';
import { flaws, openImport, paste } from './harness/import';
import { expectClean, idle, useLab } from './harness/session';
import { button, expectStatus, openTab } from './harness/window';

const lab = useLab();

const DOCUMENT = `# Night at the desk

## Hear
- Rumours about the new shift
- Rain on the roof

## Goals
- Finish early
- Sleep well

## About this study
We sat beside the desk for three nights.

## Insights
They want news before the shift.

![The desk](desk.png)
`;

describe('the lines of a file', () => {
  it('are counted, and go where people send them', async () => {
    const session = await lab.open('#state=empty&run=open');
    const { page, ui } = session;
    await openImport(session);
    await paste(session, DOCUMENT);
    await ui.getByText(/^2 notes in sections, \d notes? in no section and \d things? left out$/).waitFor();
    await ui.getByText('We sat beside the desk for three nights.', { exact: true }).waitFor();
    expect(await flaws(session)).toEqual([]);
    await ui.getByLabel('Goes to: We sat beside the desk for three nights.').selectOption({ label: '1 See' });
    await ui
      .getByLabel('Goes to: They want news before the shift.')
      .selectOption({ label: 'Problem statement' });
    await button(session, 'In sections').click();
    await ui.getByLabel('Goes to: Rumours about the new shift').focus();
    await page.keyboard.press('0');
    await page.keyboard.press('6');
    await expectStatus(session, /^2 notes in sections/);
    await button(session, 'Import').click();
    await idle(page);
    await openTab(session, 'Export');
    await idle(page);
    const { sections, problemStatement } = readExport((await downloadMap(session)).text);
    expect(sections.flatMap(({ id, notes }) => notes.map(({ text }) => [id, text]))).toEqual([
      ['see', 'We sat beside the desk for three nights.'],
      ['gain', 'Rain on the roof'],
    ]);
    expect(problemStatement).toEqual({ text: 'They want news before the shift.' });
    await expectClean(session, lab);
    await session.close();
  });
});
