// The document loaded into the plugin's frame; no browser involved.
import { describe, expect, it } from 'vitest';
import { composeWindowPage } from './window-page';

const parts = { style: ':root{--figma-color-bg:#fff}', themeClass: 'figma-light', fontFaces: '@font-face{}' };

describe('the plugin window’s document', () => {
  it('gets the theme class, the theme style and the policy before its own scripts', () => {
    const html = composeWindowPage({
      ...parts,
      html: '<!doctype html><html lang="en"><head><script>own()</script></head><body></body></html>',
    });
    expect(html).toContain('<html class="figma-light" lang="en">');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('own()'));
    expect(html).toContain('<style id="figma-style">:root{--figma-color-bg:#fff}</style>');
    expect(html).toContain("connect-src 'none'");
  });

  it('is completed if it has no html or head element', () => {
    const html = composeWindowPage({ ...parts, html: '<b>hi</b>' });
    expect(html).toMatch(/^<html class="figma-light"><head>.*<\/head><b>hi<\/b>$/s);
  });

  it('allows blob addresses, or refuses to load them and to follow links to them', () => {
    const compose = (refusesBlobs: boolean) =>
      composeWindowPage({ ...parts, html: '<b>hi</b>', refusesBlobs });
    expect(compose(false)).toContain('img-src data: blob:; media-src data: blob:;');
    expect(compose(false)).not.toContain('isBlob');
    expect(compose(true)).toContain('img-src data:; media-src data:;');
    expect(compose(true)).toContain('if (!isBlob(this)) click.call(this);');
  });

  it('keeps the window’s dollar signs', () => {
    const html = composeWindowPage({ ...parts, html: "<html><head></head><body>$& $' $1</body></html>" });
    expect(html).toContain("$& $' $1");
  });
});
