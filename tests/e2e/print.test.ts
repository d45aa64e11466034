// Chromium opens a map's HTML file and prints it; an independent PDF reader finds every note on paper once.

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { notesOfMap } from '../../shared/exchange/features';
import { html } from '../../shared/exchange/html/html';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { fixtureMaps, mapOf } from '../harness/fixture-maps';
import { itInLongRun } from '../harness/long-run';
import { IS_LONG } from '../harness/runs';
import { colourViolationsIn, violationsIn } from './harness/axe';
import { sharedBrowser } from './harness/browser';

const ADDRESS = 'http://file.test/map.html';
const TIMEOUT = 120_000;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

interface Opened {
  page: Page;
  /** Everything that was requested besides the page itself. */
  requests: string[];
}

async function openText(text: string, context: BrowserContextOptions = {}): Promise<Opened> {
  const page = await (await browser.newContext(context)).newPage();
  const requests: string[] = [];
  await page.route('**', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: text });
    requests.push(url);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, requests };
}

const open = (map: EmpathyMap, context?: BrowserContextOptions) => openText(html.write(map).text, context);

/** The text on each sheet, in comparable form. */
async function sheetsOf(page: Page, format: 'A3' | 'A4'): Promise<string[]> {
  const bytes = await page.pdf({ format, landscape: true, printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.map(comparable);
}

/** Without white space, missing glyphs, invisible marks or bullets; ligatures and Arabic forms as letters. */
const comparable = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}\p{Mn}\p{Mc}•]/gu, '');

/** A font may draw several of these as one glyph, which has no code of its own in a PDF. */
const JOINED = /[\p{Script=Devanagari}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;

/** The letters of a text for which this machine has a font: printed alone, each can be read back. */
async function drawableIn(text: string): Promise<Set<string>> {
  const letters = [...new Set(text)].filter((letter) => comparable(letter) !== '' && !JOINED.test(letter));
  const lines = letters.map((letter, at) => `<p>¤${at}¤ ${letter === '<' ? '&lt;' : letter}</p>`);
  const style = 'font-family:Inter,system-ui,sans-serif';
  const { page } = await openText(
    `<!doctype html><meta charset="utf-8"><body style="${style}">${lines.join('')}`,
  );
  const read = (await sheetsOf(page, 'A4')).join('').split(/¤(\d+)¤/);
  await page.context().close();
  const isRead = (letter: string, at: number) => read[2 * at + 2] === comparable(letter);
  return new Set(letters.filter(isRead));
}

const countIn = (text: string, part: string): number => text.split(part).length - 1;

function countLetters(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const letter of text) if (!JOINED.test(letter)) counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}

/** Expects as many of each letter as on the screen, and each note entirely on one sheet. */
async function expectPrinted(map: EmpathyMap, format: 'A3' | 'A4'): Promise<void> {
  const { page } = await open(map);
  const whole = (await page.locator('main').textContent()) ?? '';
  const sheets = await sheetsOf(page, format);
  await page.context().close();
  const letters = await drawableIn(whole.normalize('NFC'));
  const drawn = (text: string) =>
    comparable([...text.normalize('NFC')].filter((letter) => letters.has(letter)).join(''));
  const onScreen = drawn(whole);
  expect(countLetters(sheets.join(''))).toEqual(countLetters(onScreen));

  const texts = [...new Set(notesOfMap(map).map(({ text }) => text))]
    .filter((text) => !/\p{Script=Arabic}/u.test(text) && drawn(text) === comparable(text))
    .map(comparable);
  const onSheets = (text: string) => sheets.reduce((sum, sheet) => sum + countIn(sheet, text), 0);
  expect(texts.filter((text) => onSheets(text) !== countIn(onScreen, text))).toEqual([]);
}

describe.each(Object.entries(fixtureMaps))('the page of the map %s', (_name, map) => {
  it('has a card for each note with its text, character for character', async () => {
    const { page, requests } = await open(map);
    const texts = await page.locator('.note .text').evaluateAll((all) => all.map((one) => one.textContent));
    expect([...texts].sort()).toEqual(
      notesOfMap(map)
        .map(({ text }) => text)
        .sort(),
    );
    expect(requests).toEqual([]);
    await page.context().close();
  });
});

const { messy } = fixtureMaps;
const printed = IS_LONG ? fixtureMaps : { messy };

describe.each(Object.entries(printed))('the page of the map %s', (_name, map) => {
  it('prints every note once, uncut, on A4', { timeout: TIMEOUT }, () => expectPrinted(map, 'A4'));
});

itInLongRun(
  'prints every note of a session once, uncut, on A3',
  () => expectPrinted(fixtureMaps.typical, 'A3'),
  TIMEOUT,
);

const { large: _large, ...ordinary } = fixtureMaps;
const looked = IS_LONG ? ordinary : { messy };

describe.each(Object.entries(looked))('the page of the map %s', (_name, map) => {
  it.each(['light', 'dark'] as const)('has no violations, %s', { timeout: TIMEOUT }, async (colorScheme) => {
    const { page } = await open(map, { colorScheme, bypassCSP: true });
    const look = colorScheme === 'dark' ? colourViolationsIn : violationsIn;
    expect(await look(page.mainFrame())).toEqual([]);
    await page.context().close();
  });
});

describe('the page of a map', () => {
  it('is light on paper even when the screen is dark', async () => {
    const { page } = await open(fixtureMaps.small, { colorScheme: 'dark' });
    const ink = () => page.locator('body').evaluate((body) => getComputedStyle(body).color);
    expect(await ink()).toBe('rgb(240, 240, 238)');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ink()).toBe('rgb(30, 30, 30)');
    await page.context().close();
  });

  it('runs nothing and links only to its own notes', async () => {
    const evil = `"><img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">x</a>`;
    const said = {
      author: evil,
      source: evil,
      theme: evil,
      tags: [evil],
      color: `red;background:url(//x.test)`,
    };
    const { page, requests } = await open({
      ...mapOf([evil, '</style><base href=//x.test>'], () => said),
      title: evil,
      persona: { name: evil, role: evil, photo: { mediaType: 'image/png', data: `x" onerror="alert(1)` } },
      problemStatement: { text: evil, notes: ['n1'] },
      actions: [
        { id: 'a', text: evil, owner: evil, due: evil, measure: evil, status: 'open', notes: ['n2'] },
      ],
      tensions: [{ from: 'n1', to: 'n2', label: evil }],
    });
    const found = await page.locator('html').evaluate((root) => ({
      strangers: [...root.querySelectorAll('script,img,iframe,base,link,object,form')].length,
      handlers: [...root.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      links: [...root.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    }));
    expect(found).toEqual({
      strangers: 0,
      handlers: [],
      links: ['#think-feel-1', '#see-1', '#think-feel-1', '#see-1'],
    });
    expect(requests).toEqual([]);
    await page.context().close();
  });

  itInLongRun(
    'prints a note longer than a sheet to its end',
    async () => {
      const long = Array.from({ length: 1200 }, (_none, at) => `word${at}`).join(' ');
      const { page } = await open(mapOf([long, 'short']));
      const sheets = (await sheetsOf(page, 'A4')).join('');
      expect(
        Array.from({ length: 1200 }, (_none, at) => countIn(sheets, `word${at}`)).filter(
          (count) => count === 0,
        ),
      ).toEqual([]);
      await page.context().close();
    },
    TIMEOUT,
  );

  it('fits a phone screen', async () => {
    const { page } = await open(fixtureMaps.typical, { viewport: { width: 360, height: 700 } });
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBe(360);
    await page.context().close();
  });
});
