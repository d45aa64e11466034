// Compares the start of the window with that of a small React page. They take turns, each in a fresh browser,
// so that no compiled code is reused. Must not know what is in either.
import { launchBrowser } from '../../tests/browser/launch-browser.mjs';
import { buildReactSample } from './react-sample/build.mjs';

const ROUNDS = 7;
const MAX_PAINT = 1;
const MAX_ANSWER = 1.8;
/** Of the last language over the first. */
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

/** The window until it answers in the first and the last of its languages, which take turns. @param {Suite} suite */
export async function languageStartRow({ atMost, builtWindow, LANGUAGES, median, startPage }) {
  const { reply, ...ours } = await builtWindow();
  const [first = '', last = ''] = [LANGUAGES[0], LANGUAGES.at(-1)];
  const page = startPage(ours, 'data:', reply);
  /** @type {{ first: Start, last: Start }[]} */
  const pairs = [];
  for (let round = 0; round < ROUNDS; round += 1)
    pairs.push({ first: await measure(page, first), last: await measure(page, last) });
  /** @param {'first' | 'last'} which */
  const time = (which) => Math.round(median(pairs.map((pair) => pair[which].answer)));
  return atMost(
    `Window in ${last}, until it answers: ${time('last')} ms, in ${first} ${time('first')}; ratio`,
    median(pairs.map((pair) => pair.last.answer / pair.first.answer)),
    MAX_LAST,
  );
}
