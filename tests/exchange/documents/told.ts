// A map as lines, in the notation of the sample documents.
import { boardTexts } from '../../../shared/catalogue/board-texts';
import type { EmpathyMap, Note } from '../../../shared/model/empathy-map';
import { PERSONA_FIELDS } from '../../../shared/model/persona';

function noteText({ text, theme, evidence, votes, source, author }: Note): string {
  const said = [evidence, votes, source, author].filter((part) => part !== undefined).join(', ');
  return `${text}${theme === undefined ? '' : ` [${theme}]`}${said === '' ? '' : ` (${said})`}`;
}

export function told({
  title,
  persona,
  sections,
  unplaced = [],
  problemStatement,
  actions = [],
  tensions = [],
}: EmpathyMap) {
  const { name, fields = [] } = persona;
  const facts = PERSONA_FIELDS.flatMap((field) => {
    const value = persona[field];
    return value === undefined ? [] : [`${boardTexts.en.persona.fields[field]}: ${value}`];
  });
  return [
    `${title} / ${name}`,
    ...facts.sort(),
    ...fields.map(({ label, value }) => `${label}: ${value}`),
    ...sections.flatMap(({ id, prompts = [], notes }) => [
      ...prompts.map(({ text }) => `${id}? ${text}`),
      ...notes.map((note) => `${id}: ${noteText(note)}`),
    ]),
    ...unplaced.map((note) => `unplaced: ${noteText(note)}`),
    ...(problemStatement ? [`problem: ${problemStatement.text}`] : []),
    ...actions.map(({ text, status, owner = '', due = '' }) => `${status}: ${text} | ${owner} | ${due}`),
    ...tensions.map(({ from, to, label = '' }) => `${from} → ${to} ${label}`),
  ];
}
