// Export: every format is chosen, previewed and saved; losses are listed first; sections are copied one by
// one; images show the board as it is, or are refused before they are requested.

import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../shared/exchange/writing/losses';
import { exporters, TEXT_FORMATS } from '../../shared/exchange/writing/registry';
import { sizeOfPicture } from '../../shared/file/picture';
import { localeFor } from '../../ui/locale';
import { describeLosses } from '../../ui/state/export-losses';
import { describeInLongRun, itInLongRun } from '../harness/long-run';
import { IS_LONG } from '../harness/runs';
import { violationsIn, violationsInThemes } from './harness/axe';
import { addSticky, board, noteCalled, noteSpot, rewrite } from './harness/board';
import { choose, downloadMap, openExport, reasonOf, save } from './harness/export';
import { readExport } from './harness/golden';
import { expectClean, idle, type Session, useLab, windowFrame } from './harness/session';
import { button, download, expectStatus } from './harness/window';

const en = localeFor('en');

const lab = useLab();
const NOTE = 'Believes that others get slots by phoning early';

/** What the window lists as lost in the chosen format. */
const lossesIn = ({ ui }: Session) =>
  ui
    .getByRole('heading', { name: 'What gets lost in this format' })
    .locator('xpath=..')
    .getByRole('listitem')
    .allTextContents();

const EXTENSIONS = {
  json: 'json',
  markdown: 'md',
  html: 'html',
  readout: 'html',
  'readout-markdown': 'md',
  digest: 'md',
  stories: 'md',
  'digest-table': 'csv',
  journey: 'csv',
  csv: 'csv',
  'tsv-paste': 'tsv',
  jira: 'csv',
  linear: 'csv',
  asana: 'csv',
  github: 'md',
  'json-canvas': 'canvas',
  excalidraw: 'excalidraw',
  opml: 'opml',
} as const;

/** One of each family in `npm test`: a document, a table, something to paste, a board. */
const FORMATS = IS_LONG ? TEXT_FORMATS : (['markdown', 'csv', 'tsv-paste', 'excalidraw'] as const);

/** The rows of a table, counted by a third-party parser. */
const rowsIn = (text: string, delimiter = ','): number =>
  (parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true }) as unknown[])
    .length;

/** The web page in the preview. */
const pageIn = ({ ui }: Session) => ui.getByRole('region', { name: 'Preview' }).locator('iframe');

describe('a text format', () => {
  it('that is a web page is shown as it will look, and runs nothing', async () => {
    const session = await openExport(lab, 'clinic');
    await choose(session, 'html');
    expect(await pageIn(session).getAttribute('sandbox')).toBe('');
    const page = pageIn(session).contentFrame();
    await page.getByRole('heading', { name: 'Why patients phone instead of booking' }).waitFor();
    expect(await violationsIn(await windowFrame(session))).toEqual([]);
    await expectClean(session, lab);
    await session.close();
  });

  it('can be chosen, is shown with its losses, and is saved as shown', async () => {
    const session = await openExport(lab, 'clinic');
    const { ui } = session;
    const map = readExport((await downloadMap(session)).text);
    for (const format of FORMATS) {
      await choose(session, format);
      const { name, text } = await download(session);
      expect(name).toMatch(
        new RegExp(`^Why patients phone instead of booking \\d{4}-\\d\\d-\\d\\d\\.${EXTENSIONS[format]}$`),
      );
      expect(await lossesIn(session)).toEqual(
        describeLosses(lossesOf(exporters[format].cannot, map), [map], en),
      );
      if (EXTENSIONS[format] === 'html') expect(await pageIn(session).getAttribute('srcdoc')).toBe(text);
      else if (format !== 'tsv-paste') {
        const shown = await ui.getByRole('region', { name: 'Preview' }).locator('pre').textContent();
        expect(text.replace(/\r\n/g, '\n').slice(0, 200)).toBe(
          (shown ?? '').replace(/\r\n/g, '\n').slice(0, 200),
        );
      }
    }
    await expectClean(session, lab);
    await session.close();
  });

  it('is saved and copied as the board is now, even when no event told of the last change', async () => {
    const session = await openExport(lab, 'clinic');
    const { page } = session;
    await download(session);
    const frame = await windowFrame(session);
    await frame.evaluate(() => {
      const drop = (event: MessageEvent) => {
        if (event.data?.pluginMessage?.kind === 'event') event.stopImmediatePropagation();
      };
      window.addEventListener('message', drop, true);
    });
    await addSticky(page, await noteSpot(page, 'gain', 7), 'Written just now');
    expect((await download(session)).text).toContain('Written just now');
    await rewrite(page, await noteCalled(page, 'Written just now'), 'Rewritten just now');
    await button(session, 'Copy').click();
    await expectStatus(session, /^Copied: \d+ lines/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Rewritten just now');
    await session.close();
  });

  itInLongRun('contains every note or action once, as counted by third-party parsers', async () => {
    const session = await openExport(lab, 'clinic');
    const textIn = async (format: string) => {
      await choose(session, format);
      return (await download(session)).text;
    };
    expect(rowsIn(await textIn('csv'))).toBe(1 + 72);
    expect(rowsIn(await textIn('tsv-paste'), '\t')).toBe(6 + 72);
    for (const tracker of ['jira', 'linear', 'asana']) expect(rowsIn(await textIn(tracker))).toBe(1 + 3);
    expect((await textIn('github')).match(/^- \[[ x]\] /gm)).toHaveLength(3);
    expect((await textIn('markdown')).split(NOTE)).toHaveLength(2);
    expect((await textIn('html')).split(NOTE)).toHaveLength(2);
    await session.close();
  });

  itInLongRun('can be chosen and saved with the keyboard alone', async () => {
    const session = await openExport(lab, 'clinic');
    const { page, ui } = session;
    await ui.getByLabel('Format').focus();
    await page.keyboard.press('ArrowUp');
    expect(await ui.getByLabel('Format').inputValue()).toBe('markdown');
    expect(await ui.getByLabel('Format').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await ui.getByRole('radio', { name: 'Pseudonyms' }).isChecked()).toBe(true);
    for (const stop of [
      'Keep hashtags such as #quote in texts',
      'What goes in',
      'Refresh',
      'Preview',
      'Report a problem',
      'Download',
    ]) {
      await page.keyboard.press('Tab');
      const focused = ui.locator(':focus');
      const name = (await focused.getAttribute('type')) === 'checkbox' ? focused.locator('..') : focused;
      if (stop !== 'Preview') expect(await name.innerText()).toBe(stop);
    }
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(await readFile(await file.path(), 'utf8')).toContain('Participant 3');
    await expectClean(session, lab);
    await session.close();
  });

  it('leaves out what the user excludes, and says how much', async () => {
    const session = await openExport(lab, 'clinic');
    const { ui } = session;
    await button(session, 'What goes in').click();
    await ui.getByLabel('Hear').uncheck();
    await ui.getByLabel('assumption').uncheck();
    await ui.getByLabel('At least … votes').fill('1');
    await ui.getByLabel('At least … votes').press('Enter');
    const map = readExport((await downloadMap(session)).text);
    const notes = map.sections.flatMap((section) => section.notes);
    expect(map.sections.map(({ id }) => id)).not.toContain('hear');
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter(({ evidence, votes = 0 }) => evidence === 'assumption' || votes < 1)).toEqual([]);
    await ui.getByText(`${72 - notes.length} notes are left out, as you chose`).waitFor();
    await ui.getByLabel('At least … votes').fill('-1');
    await ui.getByLabel('At least … votes').press('Enter');
    await ui.getByText('Enter a whole number of votes from 0 to 999.').waitFor();
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('keeps the options open, and their values, when another format is chosen', async () => {
    const session = await openExport(lab, 'clinic');
    const { ui } = session;
    await button(session, 'What goes in').click();
    await ui.getByLabel('Hear').uncheck();
    await choose(session, 'opml');
    expect(await ui.getByLabel('Hear').isChecked()).toBe(false);
    expect(await ui.getByLabel('See').isChecked()).toBe(true);
    await session.close();
  });

  itInLongRun('shows its beginning, and how much follows', async () => {
    const session = await openExport(lab, 'clinic');
    await choose(session, 'excalidraw');
    const { text } = await download(session);
    const preview = session.ui.getByRole('region', { name: 'Preview' });
    const more = (text.trimEnd().length - 12_000).toLocaleString('en');
    expect(await preview.locator('pre').textContent()).toBe(text.slice(0, 12_000));
    expect(await preview.locator('p').textContent()).toBe(`… and ${more} more characters in the file`);
    await session.close();
  });
});

describe('sections to paste', () => {
  it('are copied one after the other, then from the first again', async () => {
    const session = await openExport(lab, 'clinic');
    const { page, ui } = session;
    await choose(session, 'tsv-paste');
    await ui.getByText('Next to copy: Think & Feel, 1 of 6').waitFor();
    const copied: string[] = [];
    for (let position = 1; position <= 6; position += 1) {
      await button(session, 'Copy next section').click();
      const last = position === 6 ? ' That was the last section.' : '';
      await expectStatus(session, new RegExp(`^Copied: [\\w& ]+, ${position} of 6, 12 rows\\.${last}$`));
      await board(page).focus();
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect(copied.map((text) => rowsIn(text, '\t'))).toEqual([12, 12, 12, 12, 12, 12]);
    expect(new Set(copied).size).toBe(6);
    await ui.getByText('Next to copy: Think & Feel, 1 of 6').waitFor();
    await button(session, 'Copy next section').click();
    await expectStatus(session, 'Copied: Think & Feel, 1 of 6, 12 rows.');
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun('are selected one after the other when the browser refuses to copy', async () => {
    const session = await openExport(lab, 'clinic');
    const { page, ui } = session;
    await choose(session, 'tsv-paste');
    await (await windowFrame(session)).evaluate(() => {
      document.execCommand = () => false;
    });
    const selected: string[] = [];
    for (const name of ['Think & Feel, 1 of 6', 'See, 2 of 6']) {
      await button(session, 'Copy next section').click();
      await expectStatus(session, /^Copying isn’t possible here\./);
      const area = ui.getByLabel(name);
      expect(await area.evaluate((it) => it === document.activeElement)).toBe(true);
      await page.keyboard.press('ControlOrMeta+c');
      selected.push(await page.evaluate(() => navigator.clipboard.readText()));
      expect(selected.at(-1)).toBe(await area.inputValue());
    }
    expect(new Set(selected).size).toBe(2);
    await expectClean(session, lab);
    await session.close();
  });
});

describe('an image', () => {
  const mapBox = ({ page }: Session) =>
    page.evaluate(() => {
      const all = [...(window.localFigJam?.file.nodes.values() ?? [])];
      const root = all.find(({ pluginData }) => pluginData.home !== undefined);
      return { width: Math.round(root?.width ?? 0), height: Math.round(root?.height ?? 0) };
    });

  it('is a PNG of the announced size, shown before it is saved', async () => {
    const session = await openExport(lab, 'clinic');
    const { ui } = session;
    const { width, height } = await mapBox(session);
    await choose(session, 'png');
    expect(await ui.getByLabel('½×').isChecked()).toBe(true);
    const size = { width: Math.round(width / 2), height: Math.round(height / 2) };
    await ui.getByText(new RegExp(`^${size.width.toLocaleString('en')} × [\\d,]+ pixels$`)).waitFor();
    const image = ui.getByRole('img', { name: 'The board “Why patients phone instead of booking”' });
    await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(size.width);
    const { name, bytes } = await save(session);
    expect(name).toMatch(/^Why patients phone instead of booking .*\.png$/);
    expect(sizeOfPicture(bytes)).toEqual(size);
    await expectClean(session, lab);
    await session.close();
  });

  itInLongRun(
    'is refused before it is requested when it is too large, with what to choose instead',
    async () => {
      const session = await openExport(lab, 'clinic');
      const { page, ui } = session;
      const asked = () =>
        page.evaluate(
          () =>
            window.localFigJam?.messages().filter((one) => JSON.stringify(one).includes('picture.make'))
              .length,
        );
      await ui.getByLabel('Format').focus();
      await choose(session, 'png');
      await ui.getByLabel('4×').check();
      const refused = /^That is \d+ megapixels, and Figma makes 32 at most\. Choose ½×, SVG or PDF\.$/;
      expect(await ui.getByRole('alert').innerText()).toMatch(refused);
      await idle(page);
      const before = await asked();
      expect(await button(session, 'Download').getAttribute('aria-disabled')).toBe('true');
      expect(await reasonOf(session, 'Download')).toMatch(refused);
      await button(session, 'Download').click({ force: true });
      await idle(page);
      expect(await asked()).toBe(before);
      await session.close();
    },
  );

  it('shows the board as it is now, as SVG and as PDF', async () => {
    const session = await openExport(lab, 'clinic');
    const { page, ui } = session;
    await choose(session, 'svg');
    await ui.getByRole('img').waitFor();
    await rewrite(page, await noteCalled(page, NOTE), 'Rings at eight <b>sharp</b>');
    await ui.getByText('The board has changed since then.').waitFor();
    const svg = Buffer.from((await save(session)).bytes).toString('utf8');
    expect(svg).toContain('&lt;b&gt;sharp&lt;/b&gt;');
    expect(
      await (await windowFrame(session)).evaluate(() => document.querySelectorAll('svg text').length),
    ).toBe(0);
    await choose(session, 'pdf');
    await ui.getByText('A PDF can’t be shown here. Download saves it.').waitFor();
    const { name, bytes } = await save(session);
    expect(name).toMatch(/\.pdf$/);
    const pdf = await getDocumentProxy(bytes);
    expect(pdf.numPages).toBe(1);
    expect((await extractText(pdf, { mergePages: true })).text).toContain(
      'Why patients phone instead of booking',
    );
    await expectClean(session, lab);
    await session.close();
  });
});

describeInLongRun('every state of the Export tab', () => {
  it('has no violations, light and dark, and fits in 300 pixels', async () => {
    const session = await openExport(lab, 'clinic');
    const { page, ui } = session;
    const frame = await windowFrame(session);
    const check = async (): Promise<string[]> => {
      const found = await violationsInThemes(session);
      const wide = await frame.evaluate(() =>
        [...document.querySelectorAll('.screen, .scroll, .footer')]
          .filter((part) => part.scrollWidth > part.clientWidth)
          .map(({ className }) => `wider than the window: ${className}`),
      );
      return [...found, ...wide];
    };
    await button(session, 'Resize window').focus();
    for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => frame.evaluate(() => window.innerWidth)).toBe(300);
    await button(session, 'What goes in').click();
    expect(await check()).toEqual([]);
    await choose(session, 'tsv-paste');
    await ui.getByText('Next to copy: Think & Feel, 1 of 6').waitFor();
    expect(await check()).toEqual([]);
    await choose(session, 'png');
    await ui.getByRole('img').waitFor();
    expect(await check()).toEqual([]);
    await ui.getByLabel('2×').check();
    await ui.getByText(/^That is \d/).waitFor();
    expect(await check()).toEqual([]);
    await choose(session, 'pdf');
    await ui.getByText('A PDF can’t be shown here. Download saves it.').waitFor();
    expect(await check()).toEqual([]);
    await button(session, 'Report a problem').click();
    await button(session, 'Self-check').click();
    await expectStatus(session, /^Checked\. The report has \d+ answers now\.$/);
    expect(await check()).toEqual([]);
    await expectClean(session, lab);
    await session.close();
  });
});
