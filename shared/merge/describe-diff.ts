// A change as one line of text: `+` new, `-` gone, `~` changed. Pure.
import { sectionName } from '../catalogue/template-words';
import type { BoardTexts } from '../locales/locale';
import type { WindowTexts } from '../locales/locale-texts';
import type { Change, ChangedThing } from './diff-maps';

export interface DiffWords {
  board: BoardTexts;
  texts: Pick<WindowTexts, 'again' | 'importing' | 'plan' | 'review'>;
}

const MARKS: Record<Change['kind'], string> = { added: '+', removed: '-', changed: '~' };

export function describeChange(change: Change, words: DiffWords): string {
  const { kind, about, before, after } = change;
  const thing = thingOf(change, words);
  // What it said before stands beside what it says now.
  const isReworded = kind === 'changed' && change.field === 'text';
  const named = about === '' || isReworded ? thing : `${thing}: ${quoted(about)}`;
  if (kind !== 'changed') return `${MARKS[kind]} ${named}`;
  const shown = (value: string) =>
    value === '' ? words.texts.importing.saysNothing : shownAs(change, value, words);
  const field = change.field === '' || isReworded ? '' : ` · ${nameOf(change, words)}`;
  return `${MARKS.changed} ${named}${field}: ${shown(before)} → ${shown(after)}`;
}

function thingOf({ of, section }: Change, words: DiffWords): string {
  const { board, texts } = words;
  if (of === 'note') return section === '' ? texts.importing.unplaced : sectionName(section, board);
  return THINGS[of](words);
}

const THINGS: Record<Exclude<ChangedThing, 'note'>, (words: DiffWords) => string> = {
  title: ({ texts }) => texts.importing.rows.title,
  persona: ({ texts }) => texts.importing.rows.persona,
  context: ({ board }) => board.context.heading,
  problem: ({ board }) => board.problem.heading,
  order: ({ texts }) => texts.plan.order,
  action: ({ texts }) => texts.importing.rows.actions,
  tension: ({ texts }) => texts.importing.rows.tensions,
  review: ({ texts }) => texts.review.questions,
};

type Names = Readonly<Record<string, string>>;

function nameOf({ of, field }: Change, { board, texts }: DiffWords): string {
  const { noteFields, meanings } = texts.importing;
  const names: Partial<Record<ChangedThing, Names>> = {
    note: {
      ...noteFields,
      text: meanings.text,
      theme: meanings.theme,
      votes: meanings.votes,
      verdict: board.check.columns.answer,
    },
    action: { ...board.actions.columns, trigger: texts.again.trigger },
    tension: { label: texts.review.label },
    persona: { ...board.persona.fields, name: texts.plan.personaName, segment: board.persona.segment },
    context: board.context.fields,
  };
  return known(names[of], field);
}

function shownAs({ of, field }: Change, value: string, { board }: DiffWords): string {
  if (of === 'order')
    return value
      .split(' ')
      .map((id) => sectionName(id, board))
      .join(', ');
  if (of === 'note' && field === 'section') return sectionName(value, board);
  if (of === 'note' && field === 'evidence') return known(board.evidence, value);
  if (of === 'note' && field === 'verdict') return known(board.check.verdicts, value);
  if (of === 'action' && field === 'status') return known(board.actions.statuses, value);
  return of === 'note' && field === 'votes' ? value : quoted(value);
}

/** An id can be any word, even the name of a property that every object has. */
const known = (names: Names = {}, id: string): string => new Map(Object.entries(names)).get(id) ?? id;

/** On one line; the marks are those that every language reads. */
const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`;
