// Checks that Figma's frame accepts the window; must not know what the window shows.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildWindow } from '../../esbuild.config.mjs';
import { composeWindow } from '../../scripts/compose-window.mjs';
import { packTexts } from '../../shared/locales/packed-texts';
import { LANGUAGES } from '../../shared/model/sections';
import { findOutsideReferences, splitPage } from './window-page';

const { text } = await buildWindow();

describe('dist/window.html', () => {
  it('contains its script and its style inline', () => {
    const { script, style } = splitPage(text);
    expect(script.length).toBeGreaterThan(1_000);
    expect(style.length).toBeGreaterThan(100);
  });

  it('refers to nothing outside itself', () => {
    expect(findOutsideReferences(text)).toEqual([]);
  });

  it('closes the tags of its script, of the names of texts and of each language exactly once', () => {
    expect(text.match(/<\/script/gi)).toHaveLength(2 + LANGUAGES.length);
    expect(text).not.toContain('<!--');
  });

  it('stays within 480,000 bytes compressed', () => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(480_000);
  });

  it('fits into an address, of which Chromium opens 2 MB', () => {
    expect(Buffer.from(text).toString('base64').length).toBeLessThanOrEqual(2_000_000);
  });

  it('shows its title and its tabs before the script runs, with the tabs hidden from screen readers', () => {
    const { markup } = splitPage(text);
    expect(markup).toContain('<h1 class="visually-hidden">Empathy map</h1>');
    const tabs = /<div class="tabs" aria-hidden="true">(.*?)<\/div>/.exec(markup)?.[1];
    expect(tabs?.replace(/<[^>]+>/g, '|')).toBe('|Plan||Guide||Review||Export|');
    expect(text.indexOf('class="tabs"')).toBeLessThan(text.indexOf('<script>'));
  });
});

const NONE = packTexts({});

describe('composeWindow', () => {
  it('keeps a script intact that contains HTML and replacement patterns', () => {
    const { script } = splitPage(
      composeWindow({ script: 'f("</script><!--", "$&$1");', style: '', frame: '', locales: NONE }),
    );
    expect(script).toBe('f("<\\/script><\\x21--", "$&$1");');
  });

  it('holds a language as data that closes nothing', () => {
    const locales = packTexts({ en: { text: '</script><!-- “a” & b' } });
    const page = composeWindow({ script: 'f();', style: '', frame: '', locales });
    const data = /data-locale="en">(.*)<\/script>/.exec(page)?.[1] ?? '';
    expect(data).toBe('[0,"\\u003c/script>\\u003c!-- “a” & b"]');
    expect(JSON.parse(data)).toEqual(locales.texts.en);
    expect(page).toContain('data-shapes>[["text"]]</script>');
    expect(splitPage(page).script).toBe('f();');
  });

  it('rejects a style sheet that would close its own tag', () => {
    expect(() =>
      composeWindow({ script: '', style: 'a::after{content:"</style>"}', frame: '', locales: NONE }),
    ).toThrow('</style');
  });
});

describe('findOutsideReferences', () => {
  const page = (parts: { script?: string; style?: string }) =>
    findOutsideReferences(composeWindow({ script: '', style: '', frame: '', locales: NONE, ...parts }));

  it.each([
    [{ style: '@import "a.css";' }, ['@import "a.css"']],
    [{ style: 'a{background:url(a.png)}' }, ['url(a.png']],
    [{ style: 'a{background:url( "a.png")}' }, ['url( "a.png"']],
    [{ style: 'a{background:url(data:image/png;base64,AA)}' }, []],
    [{ style: 'a{background:url("data:image/svg+xml,<svg/>")}' }, []],
    [{ script: 'fetch("x")' }, ['fetch']],
    [{ script: 'f("img",{src:"https://example.org/a.png"})' }, ['src:"https://example.org/a.png']],
    [{ script: 'function fetch(){} fetch()' }, []],
  ])('checks %j', (parts, found) => {
    expect(page(parts)).toEqual(found);
  });

  it('finds a link in the markup', () => {
    expect(findOutsideReferences('<link rel="icon" href="a.ico">')).toEqual([
      '<link rel="icon" href="a.ico">',
      'href="a.ico"',
    ]);
  });
});
