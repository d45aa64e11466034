// Converts a map's context to lines of an outline, and back. Independent of the rest of the map.
import { boardTexts } from '../../catalogue/board-texts';
import { afterLabel } from '../../catalogue/colon';
import type { BoardTexts } from '../../locales/locale';
import { CONTEXT_TEXTS, FRAMES, RESEARCH_KINDS } from '../../model/context';
import type { EmpathyMap } from '../../model/empathy-map';
import { type Categories, categoryPath } from './opml-categories';
import type { Outline } from './outline';

type FileContext = NonNullable<EmpathyMap['context']>;
type Research = NonNullable<FileContext['research']>[number];

const CONSENT: readonly [string, boolean][] = [
  ['yes', true],
  ['no', false],
];

export function contextOutlines({ context = {}, language }: EmpathyMap): Outline[] {
  const texts = boardTexts[language];
  const { fields, frames } = texts.context;
  const { frame, touchpoints = [], research = [] } = context;
  const line = (label: string, value: string, ...path: string[]): Outline => ({
    text: `${label}${texts.colon}${value}`,
    category: [categoryPath('context', ...path)],
  });
  return [
    ...CONTEXT_TEXTS.flatMap((field) => {
      const value = context[field];
      return value === undefined ? [] : [line(fields[field], value, field)];
    }),
    ...(frame === undefined ? [] : [line(fields.frame, frames[frame], 'frame', frame)]),
    ...touchpoints.map((touchpoint) => line(fields.touchpoints, touchpoint, 'touchpoints')),
    ...research.map((entry) => researchOutline(entry, texts)),
  ];
}

function researchOutline({ kind, title, count, consent }: Research, texts: BoardTexts): Outline {
  const name = texts.context.research[kind];
  const said = CONSENT.find(([, value]) => value === consent)?.[0] ?? '';
  return {
    text: title === undefined ? name : `${name}${texts.colon}${title}`,
    category: [categoryPath('context', 'research', kind, count === undefined ? '' : String(count), said)],
  };
}

/** Undefined if none of the lines are ours. */
export function readContext(
  lines: readonly { text: string; categories: Categories }[],
  texts: BoardTexts,
): FileContext | undefined {
  const context: FileContext = {};
  for (const { text, categories } of lines) {
    const [field = '', value = '', count = '', consent = ''] = categories.under('context')[0] ?? [];
    const plain = CONTEXT_TEXTS.find((one) => one === field);
    const frame = FRAMES.find((one) => one === value);
    const kind = RESEARCH_KINDS.find((one) => one === value);
    if (plain !== undefined) context[plain] = valueIn(text, [texts.context.fields[plain]]);
    else if (field === 'frame' && frame !== undefined) context.frame = frame;
    else if (field === 'touchpoints') {
      context.touchpoints = [
        ...(context.touchpoints ?? []),
        valueIn(text, [texts.context.fields.touchpoints]),
      ];
    } else if (field === 'research' && kind !== undefined) {
      context.research = [...(context.research ?? []), readResearch(text, kind, count, consent, texts)];
    }
  }
  return Object.keys(context).length === 0 ? undefined : context;
}

function readResearch(
  text: string,
  kind: Research['kind'],
  count: string,
  consent: string,
  texts: BoardTexts,
): Research {
  const name = texts.context.research[kind];
  const said = CONSENT.find(([word]) => word === consent)?.[1];
  return {
    kind,
    ...(text === name ? {} : { title: valueIn(text, [name]) }),
    ...(/^\d+$/.test(count) ? { count: Number(count) } : {}),
    ...(said === undefined ? {} : { consent: said }),
  };
}

/** The value of `Label: value` with one of these names, or the whole text if somebody removed the label. */
export function valueIn(text: string, names: readonly string[]): string {
  for (const name of names) {
    const value = afterLabel(text, name);
    if (value !== null) return value;
  }
  return text;
}
