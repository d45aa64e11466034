// The persona's panel in the centre of the map. Pure.
import type { BoardTexts } from '../../locales/locale';
import { initials } from '../../map/initials';
import { ownField, SEGMENT_FIELD } from '../../map/persona-fields';
import { segmentText } from '../../map/persona-text';
import { PERSONA_FIELDS, type Persona, type PersonaField } from '../../model/persona';
import { tagger, text } from '../blocks';
import type { Block, Panel, RowBlock } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { PAPER } from '../palette';
import { DISC_SIZE, PADDING } from '../sizes';
import { CHIP_GAP, chip, chipsBeside, fieldText, goalCard, type Said, situationCard } from './persona-cards';

const HEAD_GAP = 40;
/** These have a place of their own. */
const PLACED: readonly PersonaField[] = ['role', 'situation', 'goal'];
/** The facts that an empty panel asks for. */
const ASKED: readonly string[] = [SEGMENT_FIELD, 'age', 'location', 'spareTime'];

export function personaPanel(spec: BoardSpec, texts: BoardTexts, width: number): Panel {
  const { map, persona } = spec;
  const inner = width - 2 * PADDING;
  const said = (field: PersonaField): Said => ({
    field,
    label: texts.persona.fields[field],
    value: persona.details[field] ?? '',
  });
  return {
    tag: tagger(map)('persona'),
    name: texts.persona.heading,
    fill: PAPER,
    width,
    centred: true,
    blocks: [
      head(spec, texts, inner),
      goalCard(map, said('goal'), texts, inner),
      situationCard(map, said('situation'), texts, inner),
      ...chipRows(map, factsOf(persona, texts), texts, inner),
    ],
  };
}

/** Picture, name and role. */
function head({ map, persona: { name, details } }: BoardSpec, texts: BoardTexts, inner: number): RowBlock {
  const tag = tagger(map);
  const width = inner - DISC_SIZE - HEAD_GAP;
  const items = [
    text(tag('persona-heading'), 'label', texts.persona.heading, width),
    {
      ...text(tag('persona-name'), 'name', name || texts.persona.unnamed, width),
      isPlaceholder: name === '',
    },
    fieldText(map, { field: 'role', value: details.role ?? '' }, texts, 'role', width),
  ];
  return {
    kind: 'row',
    gap: HEAD_GAP,
    centred: true,
    items: [
      { kind: 'disc', tag: tag('photo'), label: initials(name) },
      { kind: 'column', width, height: 0, padding: 0, gap: 12, box: null, items },
    ],
  };
}

/** What is known, then what to ask for until there are four. */
function factsOf(persona: Persona, texts: BoardTexts): Said[] {
  const { segment, fields } = texts.persona;
  const labels: Record<string, string> = { [SEGMENT_FIELD]: segment, ...fields };
  const values: Record<string, string> = { ...persona.details };
  if (persona.segment !== null) values[SEGMENT_FIELD] = segmentText(persona.segment, texts);
  const known = [SEGMENT_FIELD, ...PERSONA_FIELDS.filter((field) => !PLACED.includes(field))]
    .map((field): Said => ({ field, label: labels[field] ?? '', value: values[field] ?? '' }))
    .filter(({ value }) => value.trim() !== '');
  const facts = [...known, ...ownFacts(persona.own)];
  const open = ASKED.filter((field) => !known.some((fact) => fact.field === field));
  const asked = open.slice(0, Math.max(0, ASKED.length - facts.length));
  return [...facts, ...asked.map((field) => ({ field, label: labels[field] ?? '', value: '' }))];
}

function ownFacts(own: Persona['own']): Said[] {
  const facts: Said[] = [];
  for (const { label, value } of own) {
    if (value.trim() === '') continue;
    const taken = facts.map(({ field }) => field);
    facts.push({ field: ownField(label, taken), label, value });
  }
  return facts;
}

function chipRows(map: string, facts: readonly Said[], texts: BoardTexts, inner: number): Block[] {
  const beside = chipsBeside(inner);
  const rows: RowBlock[] = [];
  for (let from = 0; from < facts.length; from += beside) {
    const items = facts.slice(from, from + beside).map((fact) => chip(map, fact, texts));
    rows.push({ kind: 'row', gap: CHIP_GAP, centred: false, items });
  }
  return rows;
}
