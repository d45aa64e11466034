// Tests the contents of a map's HTML page. How it looks, prints and behaves in a browser:
// tests/e2e/print.test.ts.
import { describe, expect, it } from 'vitest';
import { fixtureMaps, mapOf } from '../../../tests/harness/fixture-maps';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { html } from './html';

const write = (map: EmpathyMap) => html.write(map).text;

const cardOf = (fields: Partial<Note>): string | undefined =>
  /<li id.*<\/li>/.exec(write(mapOf(['Words'], () => ({ evidence: undefined, ...fields }))))?.[0];

describe('html', () => {
  it('writes a page that must not load or run anything', () => {
    const text = write(fixtureMaps.small);
    expect(
      text.startsWith('<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n'),
    ).toBe(true);
    expect(text).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(text).not.toMatch(/<script|<link|url\(|@import/);
  });

  it('puts the problem and the actions first', () => {
    const page = html.write(fixtureMaps.small).text;
    const places = ['problem', 'actions', 'persona', 'context', 'tensions'].map((name) =>
      page.indexOf(`<section class="panel ${name}`),
    );
    expect(places[0]).toBeGreaterThan(0);
    const [problem = 0, actions = 0, persona = 0, context = 0, tensions = 0] = places;
    expect(problem < actions && actions < context && context < persona && persona < tensions).toBe(true);
  });

  it('writes a note with all its details', () => {
    const said = { votes: 3, stamps: { '👍': 2 }, source: 'Interview 3', theme: 'Phone', tags: ['a', 'b'] };
    expect(cardOf({ ...said, evidence: 'quote', author: 'Ana', color: 'blue' })).toBe(
      [
        '<li id="think-feel-1" class="note" style="background:#A8DAFF"><p class="text" dir="auto">Words</p>',
        '<p class="said"><span>1</span> <span class="evidence">quote</span> <b>3 votes</b> ',
        '<span dir="auto">👍 2</span> <span>Source: <bdi>Interview 3</bdi></span> ',
        '<span>Theme: <bdi>Phone</bdi></span> <span>Tags: <bdi>a, b</bdi></span></p>',
        '<p class="author" dir="auto">Ana</p></li>',
      ].join(''),
    );
  });

  it('writes white letters on dark notes, and ignores invalid colours', () => {
    const look = (color: string) => /class="note[^>]*/.exec(cardOf({ color }) ?? '')?.[0];
    expect(look('#102030')).toBe('class="note dark" style="background:#102030"');
    expect(look('#abcdef')).toBe('class="note" style="background:#abcdef"');
    expect(look('red;background:url(x)')).toBe('class="note"');
    expect(look('constructor')).toBe('class="note"');
  });

  it('puts sections side by side unless one is long', () => {
    const mapWith = (count: number) => mapOf(Array.from({ length: count }, () => 'x'));
    expect(write(mapWith(180))).toContain('<div class="map board">');
    expect(write(mapWith(181))).toContain('<div class="map">');
  });

  it('numbers and lists sections in the section order', () => {
    const headings = [
      ...write(fixtureMaps.small).matchAll(/class="step">(\d)<\/span> <span dir="auto">([^<]*)/g),
    ];
    expect(headings.map(([, step, title]) => `${step} ${title}`)).toEqual([
      '1 Hear',
      '2 See',
      '3 Think &amp; Feel',
      '4 Say &amp; do',
      '5 Pain',
      '6 Gain',
    ]);
  });

  it('writes actions as a table with column headings, and links their evidence', () => {
    expect(/<tbody>.*<\/tbody>/.exec(write(fixtureMaps.small))?.[0]).toBe(
      [
        '<tbody><tr><th scope="row" dir="auto">Try booking by message</th><td dir="auto">Ben</td>',
        '<td dir="auto">2026-12-15</td><td dir="auto">Doing</td><td dir="auto">Calls before nine</td>',
        '<td><a href="#hear-2" dir="auto">Hear 2</a></td></tr><tr><th scope="row" dir="auto">Ask the night shift</th>',
        '<td dir="auto"></td><td dir="auto"></td><td dir="auto">Open</td><td dir="auto"></td><td></td></tr></tbody>',
      ].join(''),
    );
  });

  it('shows a photo only if it is a picture', () => {
    const { persona } = fixtureMaps.small;
    const withPhoto = (photo: EmpathyMap['persona']['photo']) =>
      /<img[^>]{0,40}/.exec(write({ ...fixtureMaps.small, persona: { ...persona, photo } }))?.[0];
    expect(withPhoto(persona.photo)).toBe('<img src="data:image/png;base64,iVBORw0KGgoA');
    expect(withPhoto({ mediaType: 'image/jpeg', data: persona.photo?.data ?? '' })).toBe(undefined);
    expect(withPhoto({ mediaType: 'image/png', data: 'x" onerror="alert(1)' })).toBe(undefined);
  });

  it('keeps carriage returns, and warns about characters that HTML forbids', () => {
    const { text, warnings } = html.write(mapOf(['a\r\nb', 'c\0\u0001\u0085\ufffe\ud800']));
    expect(text).toContain('dir="auto">a&#13;\nb</p>');
    expect(text).toContain('dir="auto">c\ufffd\ufffd\ufffd\ufffd\ufffd</p>');
    expect(warnings).toEqual([{ code: 'characters-replaced', count: 5 }]);
  });
});
