// Writes a map as an outline in OPML 2.0, using only attributes that its author's validator knows (opml.org,
// dev.opml.org/spec2.html): what the text cannot say goes into `category`. Independent of board and window.

import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { toCheck } from '../../map/note-data';
import { segmentText } from '../../map/persona-text';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { PERSONA_FIELDS } from '../../model/persona';
import { DEFAULT_TEMPLATE } from '../../templates';
import { notesOfMap } from '../features';
import type { Exporter } from '../types';
import { toWritten } from '../writing/keepable';
import { categoryPath, categoryTag } from './opml-categories';
import { contextOutlines } from './opml-context';
import type { Outline } from './outline';

/** XML 1.0 does not allow these, not even as references (2.2 Char). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
/**
 * Line breaks and tabs are written as references, because readers turn bare ones in attributes into spaces.
 */
const MARKUP = /[&<>"\t\n\r]/g;
const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const opml: Exporter = {
  id: 'opml',
  group: 'whiteboards',
  extension: 'opml',
  mediaType: 'text/x-opml',
  cannot: ['photo', 'places', 'session'],
  write: (map) => toWritten(documentOf(map), ILLEGAL),
};

function documentOf(map: EmpathyMap): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    ' <head>',
    `  <title>${escapeXml(map.title)}</title>`,
    `  <dateCreated>${new Date(map.createdAt).toUTCString()}</dateCreated>`,
    `  <dateModified>${new Date(map.exportedAt).toUTCString()}</dateModified>`,
    ' </head>',
    ' <body>',
    ...outlinesOf(map).flatMap((outline) => linesOf(outline, '  ')),
    ' </body>',
    '</opml>',
    '',
  ].join('\n');
}

const escapeXml = (text: string): string =>
  text.replace(MARKUP, (mark) => NAMED[mark] ?? `&#${mark.charCodeAt(0)};`);

function linesOf({ text, category, isComment, children = [] }: Outline, indent: string): string[] {
  const attributes = [
    `text="${escapeXml(text)}"`,
    ...(isComment ? ['isComment="true"'] : []),
    ...(category.length > 0 ? [`category="${escapeXml(category.join(','))}"`] : []),
  ].join(' ');
  if (children.length === 0) return [`${indent}<outline ${attributes}/>`];
  const inner = children.flatMap((child) => linesOf(child, `${indent} `));
  return [`${indent}<outline ${attributes}>`, ...inner, `${indent}</outline>`];
}

function outlinesOf(map: EmpathyMap): Outline[] {
  const words = fileTexts[map.language];
  const part = (name: string, text: string, children: Outline[]): Outline[] =>
    children.length === 0 ? [] : [{ text, category: [categoryPath(name)], children }];
  return [
    {
      text: words.persona,
      category: [categoryPath('persona'), ...mapCategories(map)],
      children: personaOutlines(map),
    },
    ...part('context', words.context, contextOutlines(map)),
    ...map.sections.map((section) => sectionOutline(section)),
    ...part(
      'unplaced',
      words.unplaced,
      (map.unplaced ?? []).map((note) => noteOutline(note, 'unplaced')),
    ),
    ...part('tensions', words.tensions, tensionOutlines(map)),
    ...part('problem', words.problem, problemOutlines(map)),
    ...part('actions', words.actions, actionOutlines(map)),
  ];
}

const mapCategories = ({
  id,
  source,
  template,
  size,
  language,
  createdAt,
  exportedAt,
  order,
  review = [],
  series,
}: EmpathyMap): string[] => [
  categoryPath('map', id),
  categoryPath('program', source),
  // Files of before say nothing of these: they have the default template, in English.
  ...(template === DEFAULT_TEMPLATE ? [] : [categoryPath('template', template)]),
  ...(size === undefined ? [] : [categoryPath('size', size)]),
  ...(language === 'en' ? [] : [categoryPath('language', language)]),
  categoryPath('created', createdAt),
  categoryPath('exported', exportedAt),
  categoryPath('preset', order.preset),
  categoryPath('order', ...order.sections),
  ...(order.reason === undefined ? [] : [categoryPath('reason', order.reason)]),
  ...review.map(({ question, answer }) => categoryPath('review', question, answer)),
  ...(series === undefined
    ? []
    : [
        categoryPath(
          'series',
          String(series.session),
          ...(series.previous === undefined ? [] : [series.previous]),
        ),
      ]),
  ...(order.whatIfs ?? []).map(({ id: whatIf, text }) => categoryPath('what-if', whatIf, text)),
];

function personaOutlines({ persona, language }: EmpathyMap): Outline[] {
  const texts = boardTexts[language];
  const { name, segment, fields = [] } = persona;
  return [
    ...(name === '' ? [] : [{ text: name, category: [categoryPath('persona', 'name')] }]),
    ...(segment === undefined
      ? []
      : [
          {
            text: `${texts.persona.segment}${texts.colon}${segmentText({ kind: segment.kind, label: segment.label ?? '' }, texts)}`,
            category: [
              categoryPath('persona', 'segment', segment.kind, ...(segment.label ? [segment.label] : [])),
            ],
          },
        ]),
    ...PERSONA_FIELDS.flatMap((field) => {
      const value = persona[field];
      const label = texts.persona.fields[field];
      return value === undefined
        ? []
        : [{ text: `${label}${texts.colon}${value}`, category: [categoryPath('persona', field)] }];
    }),
    ...fields.map(({ label, value }) => ({
      text: `${label}${texts.colon}${value}`,
      category: [categoryPath('persona', 'field', label)],
    })),
  ];
}

/** Prompts are not notes: OPML calls such lines comments. */
function sectionOutline({ id, title, prompts = [], notes }: EmpathyMap['sections'][number]): Outline {
  const asked = prompts.map((prompt) => ({
    text: prompt.text,
    category: [categoryPath('prompt', prompt.id)],
    isComment: true,
  }));
  return {
    text: title,
    category: [categoryPath('section', id)],
    children: [...asked, ...notes.map((note) => noteOutline(note, id))],
  };
}

function noteOutline(note: Note, section: string): Outline {
  const {
    id,
    text,
    evidence,
    source,
    votes,
    stamps = {},
    author,
    color,
    theme,
    touchpoint,
    tags = [],
    check,
  } = note;
  const said = { evidence, source, votes, author, color, theme, touchpoint };
  return {
    text,
    category: [
      categoryPath('section', section),
      categoryPath('id', id),
      ...Object.entries(said).flatMap(([name, value]) =>
        value === undefined ? [] : [categoryPath(name, String(value))],
      ),
      ...Object.entries(stamps).map(([name, count]) => categoryPath('stamp', name, String(count))),
      ...Object.entries(toCheck(check)).flatMap(([name, value]) =>
        [value].flat().map((one) => categoryPath('check', name, String(one))),
      ),
      ...tags.map(categoryTag),
    ],
  };
}

function tensionOutlines(map: EmpathyMap): Outline[] {
  const texts = new Map(notesOfMap(map).map(({ id, text }) => [id, text]));
  return (map.tensions ?? []).map(({ from, to, label = '' }) => ({
    text: label || `${texts.get(from) ?? from} – ${texts.get(to) ?? to}`,
    category: [
      categoryPath('from', from),
      categoryPath('to', to),
      ...(label === '' ? [categoryPath('unlabelled')] : []),
    ],
  }));
}

const resting = (notes: readonly string[] = []): string[] => notes.map((id) => categoryPath('note', id));

const problemOutlines = ({ problemStatement }: EmpathyMap): Outline[] =>
  problemStatement === undefined
    ? []
    : [
        {
          text: problemStatement.text,
          category: [categoryPath('problem'), ...resting(problemStatement.notes)],
        },
      ];

const actionOutlines = ({ actions = [] }: EmpathyMap): Outline[] =>
  actions.map(({ id, text, owner, due, status, measure, trigger, notes }) => ({
    text,
    category: [
      categoryPath('action', id),
      ...Object.entries({ owner, due, status, measure, trigger }).flatMap(([name, value]) =>
        value === undefined ? [] : [categoryPath(name, value)],
      ),
      ...resting(notes),
    ],
  }));
