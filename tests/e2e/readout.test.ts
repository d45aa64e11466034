// Chromium opens the readout of a map and prints it: legible in both themes, on one sheet but for the notes behind it.
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { readoutTexts } from '../../shared/catalogue/readout-texts';
import { exporters } from '../../shared/exchange/writing/registry';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { fixtureMaps } from '../harness/fixture-maps';
import { colourViolationsIn, violationsIn } from './harness/axe';
import { sharedBrowser } from './harness/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** A session of an hour, with themes, in which somebody was quoted. */
const { typical, small } = fixtureMaps;
const session: EmpathyMap = {
  ...typical,
  persona: { ...small.persona, name: typical.persona.name },
  sections: typical.sections.map((section) => ({
    ...section,
    notes: section.notes.map((note, at) => ({
      ...note,
      theme: ['Waiting', 'Shifts', 'Trust', 'Money', ''][at % 5] || 'Calls',
    })),
  })),
};

async function open(colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await (await browser.newContext({ colorScheme, bypassCSP: true })).newPage();
  await page.setContent(exporters.readout.write(session).text);
  return page;
}

describe('the readout of a session', () => {
  it.each(['light', 'dark'] as const)('has no violations, %s', async (colorScheme) => {
    const page = await open(colorScheme);
    const look = colorScheme === 'dark' ? colourViolationsIn : violationsIn;
    expect(await look(page.mainFrame())).toEqual([]);
    await page.context().close();
  });

  it('prints everything up to the decisions on the first sheet of A4', async () => {
    const page = await open('light');
    const bytes = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
    await page.context().close();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
    const { matters, unknown, decisions, behind } = readoutTexts.en;
    const sheetOf = (words: string) => text.findIndex((sheet) => sheet.includes(words));
    const last = session.actions?.at(-1)?.text.slice(0, 20) ?? '';
    expect([matters, unknown, decisions, last, behind].map(sheetOf)).toEqual([0, 0, 0, 0, 1]);
  });
});
