// The window at its narrowest, in every language and in one that nobody speaks, two fifths longer and written from
// the right: no text over its box, in any tab or state.
import { describe, expect, it } from 'vitest';
import { localeTexts } from '../../shared/locales/all';
import type { WindowTexts } from '../../shared/locales/locale-texts';
import { packTexts, unpackTexts } from '../../shared/locales/packed-texts';
import { LANGUAGES, type Language } from '../../shared/model/sections';
import { pseudoTexts } from '../harness/pseudo';
import { IS_LONG } from '../harness/runs';
import { type Tour, tourOfMap, tourOfNothing } from './harness/every-state';
import { overflowing } from './harness/overflow';
import { expectClean, idle, type Session, useLab, windowFrame } from './harness/session';

const lab = useLab();

/** The narrowest that the window can be. */
const NARROWEST = 300;
/** The last one stands for all in `npm test`: German has the longest words, and a new language comes last. */
const TRIED: readonly Language[] = IS_LONG ? LANGUAGES : LANGUAGES.slice(-1);

async function narrow({ page }: Session): Promise<void> {
  await page.addStyleTag({ content: `.plugin-window iframe { width: ${NARROWEST}px !important; }` });
  await idle(page);
}

/** What has no room, state by state. */
async function faultsOn(session: Session, words: WindowTexts, tour: (tour: Tour) => Promise<void>) {
  await narrow(session);
  const found: string[] = [];
  const look: Tour['look'] = async (state, frame) => {
    found.push(...(await overflowing(frame)).map((fault) => `${state}: ${fault}`));
  };
  await tour({ session, words, isWhole: IS_LONG, look });
  await expectClean(session, lab);
  return found;
}

const TOURS = [
  ['an empty page', '#state=empty&run=open', tourOfNothing],
  ['a filled map', '#state=clinic&run=open', tourOfMap],
] as const;

describe.each(TOURS)('the window on %s', (_what, hash, tour) => {
  it.each(TRIED)('has room for each text in %s', async (language) => {
    const session = await lab.open(`${hash}&language=${language}`);
    try {
      expect(await faultsOn(session, localeTexts(language).window, tour)).toEqual([]);
      const frame = await windowFrame(session);
      expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language);
    } finally {
      await session.close();
    }
  });

  it('has room for texts two fifths longer, from right to left', async () => {
    const session = await lab.open(`${hash}&language=en`, { changeWindow: longerFromTheRight });
    try {
      expect(await faultsOn(session, pseudoTexts(localeTexts('en').window), tour)).toEqual([]);
      const frame = await windowFrame(session);
      expect(await frame.evaluate(() => document.documentElement.dir)).toBe('rtl');
    } finally {
      await session.close();
    }
  });
});

/** English made longer and alone, in a browser that takes every script for one from the right. */
function longerFromTheRight(html: string): string {
  const longer = packTexts({ en: pseudoTexts(textsIn(html)) });
  const fromRight = `<script>Intl.Locale.prototype.maximize = () => ({ language: 'ur', script: 'Arab' });</script>`;
  return html
    .replace(SHAPES, (_all, begin: string, _shapes, end: string) => begin + inert(longer.shapes) + end)
    .replace(ENGLISH, (_all, begin: string, _texts, end: string) => begin + inert(longer.texts.en) + end)
    .replace('<head>', () => `<head>${fromRight}`);
}

const SHAPES = /(<script [^>]*data-shapes>)(.*?)(<\/script>)/;
const ENGLISH = /(<script [^>]*data-locale="en">)(.*?)(<\/script>)/;

const inert = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

function textsIn(html: string): unknown {
  const [shapes, english] = [SHAPES, ENGLISH].map((script) => JSON.parse(script.exec(html)?.[2] ?? ''));
  return unpackTexts(english, shapes);
}
