// What a change in the window means for the board: which texts of ours are written anew, which facts are kept. Pure.
import { boardTexts } from '../catalogue/board-texts';
import type { BoardTexts } from '../catalogue/types';
import { PERSONA_FIELDS, type Persona, type PersonaField } from '../model/persona';
import type { MapOrder, SectionId } from '../model/sections';
import { orderLine, personaLine } from './lines';
import { formatFacts, restoreOrder } from './map-data';
import type { OpenMap } from './open-map';
import { segmentText } from './persona-text';
import { badgeText, fillPrompt } from './plan';
import type { Facts, Role } from './tag';

/** Only what changes; everything else stays as it is on the board. */
export interface MapChanges {
  title?: string;
  name?: string;
  segment?: Persona['segment'];
  details?: Partial<Record<PersonaField, string>>;
  product?: string;
  goal?: string;
  order?: MapOrder;
  people?: number;
  minutes?: number;
}

/** One text of ours. Nothing else on the board is touched. */
export interface TextEdit {
  role: Role;
  section?: SectionId;
  /** A prompt's id in the catalogue. */
  prompt?: string;
  to: string;
  /** Written only while the text still says this: people's own wording stays. */
  from?: string;
  /** Only the line with this label gets the value `to`. */
  label?: string;
  /** `to` invites people to write their own words. */
  isInvitation?: boolean;
}

export interface BoardEdit {
  texts: TextEdit[];
  /** The name of the root. */
  name?: string;
  facts: Partial<Facts>;
}

export function editFor(map: OpenMap, changes: MapChanges): BoardEdit {
  const texts = boardTexts[map.language];
  const { title, order, people, minutes, product, goal } = changes;
  const normal = order && restoreOrder(order, map.template);
  return {
    texts: [
      ...(title === undefined ? [] : [{ role: 'title', to: title } as const]),
      ...personaEdits(changes, texts),
      ...rewordings(map, changes, texts),
      ...(normal === undefined ? [] : orderEdits(normal, texts)),
    ],
    ...(title === undefined ? {} : { name: title }),
    facts: formatFacts(definedOf({ order: normal, people, minutes, product, goal })),
  };
}

function personaEdits({ name, segment, details }: MapChanges, texts: BoardTexts): TextEdit[] {
  const edits: TextEdit[] = [];
  if (name !== undefined) {
    edits.push({ role: 'persona-name', to: name || texts.persona.unnamed, isInvitation: name === '' });
  }
  if (segment !== undefined) {
    const to = segment === null ? '' : segmentText(segment, texts);
    edits.push({ role: 'persona-details', label: texts.persona.segment, to });
  }
  for (const field of PERSONA_FIELDS) {
    const to = details?.[field];
    if (to !== undefined) edits.push({ role: 'persona-details', label: texts.persona.fields[field], to });
  }
  return edits;
}

/** Lines and prompts that speak of the persona or the product, unless people have put them in words of their own. */
function rewordings(map: OpenMap, changes: MapChanges, texts: BoardTexts): TextEdit[] {
  const old = { persona: map.details, product: map.product };
  const persona: Persona = {
    ...map.details,
    name: changes.name ?? map.persona,
    details: { ...map.details.details, ...changes.details },
  };
  const words = { persona, product: changes.product ?? map.product };
  const edits: TextEdit[] = [
    {
      role: 'persona-line',
      from: personaLine(old.persona, old.product, texts),
      to: personaLine(words.persona, words.product, texts),
    },
  ];
  for (const section of map.order.sections) {
    for (const { id, text } of texts.prompts[section]) {
      const [from, to] = [fillPrompt(text, old, texts), fillPrompt(text, words, texts)];
      edits.push({ role: 'prompt', section, prompt: id, from, to });
    }
  }
  return edits.filter(({ from, to }) => from !== to);
}

function orderEdits(order: MapOrder, texts: BoardTexts): TextEdit[] {
  return [
    { role: 'order-line', to: orderLine(order, texts) },
    ...order.sections.map((section) => ({ role: 'badge' as const, section, to: badgeText(order, section) })),
  ];
}

/** Without the undefined ones. */
function definedOf<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const defined: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key of Object.keys(values) as (keyof T)[]) {
    const value = values[key];
    if (value !== undefined) defined[key] = value as Exclude<T[typeof key], undefined>;
  }
  return defined;
}
