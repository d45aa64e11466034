// Tests which format a text is detected as: by its contents first, by its file name if these leave it open.
import { describe, expect, it } from 'vitest';
import { fixtureMaps } from '../../../tests/harness/fixture-maps';
import { isWebPage } from '../html/html-source';
import { exporters } from '../writing/registry';
import { detectFormat } from './detect';
import type { ImportFormatId } from './registry';

describe('detectFormat', () => {
  it.each<[string, string, ImportFormatId]>([
    ['{"type":"empathy-map"}', '', 'json'],
    ['\uFEFF  {"pains":[]}', 'x.txt', 'json'],
    ['{"type":"empathy-map", cut', '', 'json'],
    ['[1]', '', 'json'],
    ['{"nodes":[],"edges":[]}', '', 'json-canvas'],
    ['{"nodes":7}', 'a.canvas', 'json-canvas'],
    ['{"type":"excalidraw","elements":[]}', 'a.json', 'excalidraw'],
    ['{"type":"excalidraw/clipboard"}', '', 'excalidraw'],
    ['{ "type": "excalidraw", cut', '', 'excalidraw'],
    ['<?xml version="1.0"?><opml/>', '', 'opml'],
    ['<opml version="2.0"/>', 'a.txt', 'opml'],
    ['section,text\nhear,a', '', 'csv'],
    ['"Section";"Note"\nHear;a', 'a.txt', 'csv'],
    ['Hear\tSee\na\tb', '', 'csv'],
    ['one, two\nthree', '', 'lines'],
    ['Category;Said;Who\nHear;a;Ana\nSee;b;', '', 'csv'],
    ['where\twhat\nh\ta\ns\tb', '', 'csv'],
    ['Kategorie;Zitat;Wer\nHören;a;Ana\nSehen;b;', '', 'csv'],
    ['one; two\nthree; four\nfive; six', '', 'lines'],
    ['a, b, c\nd, e, f\ng, h, i', '', 'lines'],
    ['See, a queue\nHear, a radio\nA third, longer, line', '', 'lines'],
    ['one, two\nthree', 'a.csv', 'csv'],
    ['one\ttwo', 'a.tsv', 'csv'],
    ['# Hear\n- a', 'a.txt', 'markdown'],
    ['**Says:** a', '', 'markdown'],
    ['| Hear | See |\n|---|---|\n| a | b |', '', 'markdown'],
    ['- [ ] call', '', 'markdown'],
    ['# Hear, see, feel\n\n## Hear\n\n1. a', '', 'markdown'],
    ['# Hear, see, feel\n\n## Hear\n\n1. a', 'a.csv', 'csv'],
    ['## Persona: Dana, hear, see', 'a.md', 'markdown'],
    ['**Says:** a, **Hears:** b', '', 'markdown'],
    ['Hear | See\n---|---\na | b', '', 'markdown'],
    ['| Think, feel | Say, do |\n|-|-|\n| a | b |', '', 'markdown'],
    ['- Hear, see\n- smell', '', 'lines'],
    ['1. Hear, see', 'a.txt', 'lines'],
    ['> Says, hears', 'a.md', 'markdown'],
    ['Section|Note\nHear|a', '', 'csv'],
    ['[a link](b)', '', 'lines'],
    ['- a\n- b', '', 'lines'],
    ['- a\n- b', 'notes.MD', 'markdown'],
    ['Hear\na', '', 'lines'],
    ['Hear\na', 'a.docx', 'lines'],
    ['', '', 'lines'],
  ])('detects %j in “%s” as %s', (text, name, format) => {
    expect(detectFormat(text, name)).toBe(format);
  });

  it.each<[keyof typeof exporters, ImportFormatId]>([
    ['json', 'json'],
    ['markdown', 'markdown'],
    ['csv', 'csv'],
    ['json-canvas', 'json-canvas'],
    ['excalidraw', 'excalidraw'],
    ['opml', 'opml'],
  ])('recognises the output of the exporter %s without a file name', (exporter, format) => {
    for (const map of Object.values(fixtureMaps)) {
      expect(detectFormat(exporters[exporter]?.write(map).text ?? '', '')).toBe(format);
    }
  });

  it('recognises a web page', () => {
    const pages = ['<!DOCTYPE html><p>', '\n<HTML lang="en">', '<p>'];
    expect(pages.map(isWebPage)).toEqual([true, true, false]);
  });
});

it('knows a table below a title by its tabs, and one that lies on its side', () => {
  const below = 'Empathy map: Rosa\nSays\tThinks\nloud\tlate';
  const onSide = '\tRosa\tMax\nSays\tloud\tfine\nThinks\tlate\tbored';
  const words = 'Rosa said:\n\tloud\n\tSays who?';
  expect([below, onSide, words].map((text) => detectFormat(text, ''))).toEqual(['csv', 'csv', 'lines']);
});

it('knows the headings of a table in other languages', () => {
  const german = 'Bereich;Inhalt\nSagt;laut';
  const japanese = '区分,内容\n言っていること,うるさい';
  const words = 'Rosa, Max\nloud, late';
  expect([german, japanese, words].map((text) => detectFormat(text, ''))).toEqual(['csv', 'csv', 'lines']);
});
