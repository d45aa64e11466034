// Tests that every language says everything, with the same blanks, in the forms that its numbers need, and that nothing
// is left in English by accident.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allSource, choicesSource } from '../../scripts/languages.mjs';
import { LANGUAGES, type Language } from '../model/sections';
import { localeTexts } from './all';
import { firstWords } from './choices';

type Texts = Readonly<Record<string, string>>;

/** Words for recognising what people write: each language has as many as it needs. Ids are no texts. */
const NO_TEXTS =
  /^(?:coach|board\.(?:language|hashtags|wordsBeforeNames|earlierLabels|now\.steps\.[\w-]+\.icon))\b|\.(?:id|distance)$/;
const FORM = /\.(zero|one|two|few|many|other)$/;

/** Every text by its path. */
function textsIn(tree: unknown, path = ''): Texts {
  if (typeof tree === 'string') return NO_TEXTS.test(path) ? {} : { [path]: tree };
  const parts = Object.entries(tree as object).map(([key, part]) =>
    textsIn(part, path === '' ? key : `${path}.${key}`),
  );
  return Object.assign({}, ...parts);
}

const textsOf = (language: Language): Texts =>
  textsIn({ ...localeTexts(language), first: firstWords[language] });

const english = textsOf('en');
/** Paths of texts that depend on a number, without their forms. */
const counted = new Set(
  Object.keys(english)
    .filter((path) => path.endsWith('.one'))
    .map((path) => path.replace(FORM, ''))
    .filter((stem) => `${stem}.other` in english),
);
const withoutForm = (path: string): string => {
  const stem = path.replace(FORM, '');
  return counted.has(stem) ? stem : path;
};

const blanksIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

/** Names, and words that another language has, too. */
const SAME_AS_ENGLISH = new Set([
  ...['Empathy Map', 'Empathy Map Canvas, 2017', 'Business Model Generation', 'Empathy Map JSON', 'Markdown'],
  ...['Jira', 'Linear', 'Asana', 'JSON Canvas', 'JSON Canvas (Obsidian)', 'Excalidraw', 'OPML', 'PNG', 'SVG'],
  ...[
    'PDF',
    'null',
    'Persona',
    'Plan',
    'Map',
    'Guide',
    'Export',
    'Session',
    'Session {number}',
    'Board',
    'Format',
    'Text',
  ],
  ...[
    '{minutes} min',
    '{count} min',
    '{width} × {height} pixels',
    'Status',
    'Analytics',
    'Research',
    'Express',
    'Compact',
  ],
  ...['Photo', 'Segment', 'Situation', 'Action', 'Actions', 'Action {number}', 'Contradictions', 'Source'],
  ...['{count} vote', '{count} votes', '{count} note', '{count} notes', '{count} action', '{count} actions'],
  ...[
    '{count} contradiction',
    '{count} contradictions',
    'Minutes',
    'Distance',
    'Notes',
    'Votes',
    'Documents',
  ],
  ...['widgets', 'links', 'frames', 'rectangles', 'ellipses', 'sections', 'Partner', 'Interviews', 'Tags'],
  ...['Research {number}', 'AI', 'Question', 'Questions', 'Date', 'Total', 'no'],
]);

it('lists of languages are up to date', () => {
  const listed = (source: string) => source.match(/from '\.\/[\w-]+(?:\/choices)?';/g)?.sort();
  const written = (file: string) => listed(readFileSync(`shared/locales/${file}`, 'utf8'));
  expect(written('all.ts')).toEqual(listed(allSource(LANGUAGES)));
  expect(written('choices.ts')).toEqual(listed(choicesSource(LANGUAGES)));
});

describe.each(LANGUAGES)('%s', (language) => {
  const texts = textsOf(language);
  const paths = Object.keys(texts);

  it('says what English says, and nothing else', () => {
    const stems = (all: Texts) => [...new Set(Object.keys(all).map(withoutForm))].sort();
    expect(stems(texts)).toEqual(stems(english));
    for (const [path, text] of Object.entries(texts)) expect(text, path).toMatch(/\S/);
  });

  it('has the same blanks in each text', () => {
    for (const path of paths) {
      const known = english[path] ?? english[`${withoutForm(path)}.other`] ?? '';
      expect(blanksIn(texts[path] ?? ''), path).toEqual(blanksIn(known));
    }
  });

  it('has every form that its numbers need', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const stem of counted) {
      const own = paths.filter((path) => path.replace(FORM, '') === stem && FORM.test(path));
      expect(own.map((path) => FORM.exec(path)?.[1] ?? '').sort(), stem).toEqual(forms);
    }
  });

  it('leaves no text in English by accident', () => {
    const hasWords = (text: string) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, ''));
    const same = paths.filter((path) => texts[path] === english[path] && hasWords(texts[path] ?? ''));
    const unknown = same.filter((path) => !SAME_AS_ENGLISH.has(texts[path] ?? ''));
    expect(language === 'en' ? [] : unknown).toEqual([]);
  });

  it('names itself on the board', () => expect(localeTexts(language).board.language).toBe(language));
});
