// Compares the start of the window with that of a small React page. They take turns, each in a fresh browser,
// so that no compiled code is reused. Must not know what is in either.
import { launchBrowser } from '../../tests/browser/launch-browser.mjs';
import { buildReactSample } from './react-sample/build.mjs';

const ROUNDS = 7;
const MAX_PAINT = 1;
const MAX_ANSWER = 1.8;
/** Of eight languages over one, and of the last over the first. */
const MAX_LAST = 1.1;

/** @typedef {Awaited<ReturnType<typeof import('./load-suite.mjs').loadSuite>>} Suite */
/** @typedef {{ paint: number, answer: number }} Start milliseconds from giving the frame its document */

/** @param {string} html @param {string} [locale] the browser's language @returns {Promise<Start>} */
async function measure(html, locale = 'en') {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale });
    await page.setContent(html);
    return await page.evaluate('measured');
  } finally {
    await browser.close();
  }
}

/** @param {Suite} suite */
export async function windowStartRows({ FRAMES, atMost, builtWindow, median, startPage, told }) {
  const { reply, ...ours } = await builtWindow();
  const sample = await buildReactSample();
  const react = { html: sample.html, answered: '[data-answered]' };
  const rows = [told('React page to compare with, bytes', `${sample.bytes}`)];
  for (const kind of FRAMES) {
    /** @type {{ ours: Start, react: Start }[]} */
    const pairs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      pairs.push({
        ours: await measure(startPage(ours, kind, reply)),
        react: await measure(startPage(react, kind, {})),
      });
    }
    /** @param {keyof Start} moment */
    const ratio = (moment) => median(pairs.map((pair) => pair.ours[moment] / pair.react[moment]));
    /** @param {keyof Start} moment */
    const times = (moment) =>
      ['ours', 'react'].map((whose) =>
        Math.round(median(pairs.map((pair) => pair[/** @type {'ours' | 'react'} */ (whose)][moment]))),
      );
    const [paint, reactPaint] = times('paint');
    const [answer, reactAnswer] = times('answer');
    rows.push(
      atMost(
        `Window in a ${kind} frame, first paint: ${paint} ms, React ${reactPaint}; ratio`,
        ratio('paint'),
        MAX_PAINT,
      ),
      atMost(
        `Window in a ${kind} frame, until it answers: ${answer} ms, React ${reactAnswer}; ratio`,
        ratio('answer'),
        MAX_ANSWER,
      ),
    );
  }
  return rows;
}

/**
 * What languages cost until the window answers: that there are eight, and that somebody reads the last one while the
 * board is in the first. They take turns. @param {Suite} suite
 */
export async function languageStartRows({ atMost, builtWindow, LANGUAGES, median, startPage, withOnly }) {
  const { reply, ...ours } = await builtWindow();
  const [first = '', last = ''] = [LANGUAGES[0], LANGUAGES.at(-1)];
  const page = startPage(ours, 'srcdoc', reply);
  const alone = startPage({ ...ours, html: withOnly(first, ours.html) }, 'srcdoc', reply);
  /** @type {{ alone: Start, first: Start, last: Start }[]} */
  const turns = [];
  for (let round = 0; round < ROUNDS; round += 1)
    turns.push({
      alone: await measure(alone, first),
      first: await measure(page, first),
      last: await measure(page, last),
    });
  /** @param {'alone' | 'first' | 'last'} which */
  const time = (which) => Math.round(median(turns.map((turn) => turn[which].answer)));
  return [
    atMost(
      `Window with ${LANGUAGES.length} languages, until it answers: ${time('first')} ms, with one ${time('alone')}; ratio`,
      median(turns.map((turn) => turn.first.answer / turn.alone.answer)),
      MAX_LAST,
    ),
    atMost(
      `Window in ${last}, until it answers: ${time('last')} ms, in ${first} ${time('first')}; ratio`,
      median(turns.map((turn) => turn.last.answer / turn.first.answer)),
      MAX_LAST,
    ),
  ];
}
