// Checks outlines by the rules of OPML's author (opml.org, validator 0.4.2), using a browser's XML parser.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notesOfMap } from '../../shared/exchange/features';
import { opml } from '../../shared/exchange/opml/opml';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { fixtureMaps, mapOf } from '../harness/fixture-maps';
import { sharedBrowser } from './harness/browser';

interface XmlElement {
  name: string;
  /** Names of its ancestors, outermost first. */
  above: string[];
  attributes: Record<string, string>;
  text: string;
}

const ATTRIBUTES = ['text', 'type', 'created', 'isComment', 'isBreakpoint', 'category'];
const RFC_822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

let page: Page;

beforeAll(async () => {
  page = await (await sharedBrowser()).newPage();
});
afterAll(() => page.close());

/** In document order; what is not XML has an element `parsererror`. */
const parse = (text: string): Promise<XmlElement[]> =>
  page.evaluate((xml) => {
    const aboveOf = (element: Element): string[] =>
      element.parentElement === null
        ? []
        : [...aboveOf(element.parentElement), element.parentElement.nodeName];
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    return [...document.querySelectorAll('*')].map((element) => ({
      name: element.nodeName,
      above: aboveOf(element),
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent ?? '',
    }));
  }, text);

function problemsIn(elements: readonly XmlElement[]): string[] {
  const outlines = elements.filter(({ name }) => name === 'outline');
  const inRoot = elements.filter(({ above }) => above.join() === 'opml').map(({ name }) => name);
  const rules: [string, boolean][] = [
    ['well-formed', elements.every(({ name }) => name !== 'parsererror')],
    ['the root is opml', elements[0]?.name === 'opml'],
    ['of a known version', ['1.0', '1.1', '2.0'].includes(elements[0]?.attributes.version ?? '')],
    ['one head, then one body', inRoot.join() === 'head,body'],
    ['outlines only in the body', outlines.every(({ above }) => above[1] === 'body')],
    ['each outline has a text', outlines.every(({ attributes }) => attributes.text !== undefined)],
    [
      'known attributes only',
      outlines.every(({ attributes }) => Object.keys(attributes).every((name) => ATTRIBUTES.includes(name))),
    ],
    [
      'dates of RFC 822',
      elements.filter(({ name }) => name.startsWith('date')).every(({ text }) => RFC_822.test(text)),
    ],
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

const noteTexts = (elements: readonly XmlElement[]) =>
  elements
    .filter(({ attributes }) => /(^|,)\/id\//.test(attributes.category ?? ''))
    .map(({ attributes }) => attributes.text);

describe('an outline in OPML', () => {
  it.each(Object.entries(fixtureMaps))(
    'follows the rules and contains each note once: %s',
    async (_name, map: EmpathyMap) => {
      const elements = await parse(opml.write(map).text);
      expect(problemsIn(elements)).toEqual([]);
      expect(noteTexts(elements)).toEqual(notesOfMap(map).map(({ text }) => text));
    },
  );

  it('replaces characters that XML cannot hold, and says so', async () => {
    const { text, warnings } = opml.write(mapOf(['a\u0000b\u001bc', 'half \ud83d of it', 'last \uffff']));
    const elements = await parse(text);
    expect(problemsIn(elements)).toEqual([]);
    expect(noteTexts(elements)).toEqual(['a\ufffdb\ufffdc', 'half \ufffd of it', 'last \ufffd']);
    expect(warnings).toEqual([{ code: 'characters-replaced', count: 4 }]);
  });

  it('is checked by rules that can fail', async () => {
    expect(problemsIn(await parse('<opml version="3.0"><body><outline _note="x"/></body></opml>'))).toEqual([
      'of a known version',
      'one head, then one body',
      'each outline has a text',
      'known attributes only',
    ]);
  });
});
