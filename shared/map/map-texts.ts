// A map's own texts as fields of the window, from the texts on the board. Pure.
import { isOwnField } from './persona-fields';
import type { MapView } from './snapshot';
import type { Role, Tag } from './tag';

export type MapTexts = Pick<
  MapView,
  'title' | 'personaName' | 'personaDetails' | 'personaFields' | 'context' | 'problem' | 'prompts'
>;

/** One of our texts. */
export interface OwnText {
  tag: Tag;
  characters: string;
  /** It still says what we wrote there for people to replace. */
  isPlaceholder: boolean;
}

/** Which field a text's role stands for. */
const FIELDS: { [R in Role]?: 'title' | 'personaName' | 'personaDetails' | 'context' | 'problem' } = {
  title: 'title',
  'persona-name': 'personaName',
  'persona-details': 'personaDetails',
  'context-text': 'context',
  'problem-text': 'problem',
};

/** Whether a text stands for a field that people fill in. */
export const isField = ({ role }: Tag): boolean => role in FIELDS || role === 'persona-field';

/** The label of a fact that people named themselves; the others are known by their field. */
export const isOwnLabel = ({ role, field = '' }: Tag): boolean =>
  role === 'persona-label' && isOwnField(field);

/** Roles of which a map has several texts, with nothing but their characters to tell them apart. */
const REPEATED: readonly Role[] = ['rule', 'actions-cell', 'evidence', 'tension-label'];

export const isRepeated = ({ role, section }: Tag): boolean =>
  REPEATED.includes(role) || (role === 'heading' && section === undefined);

/** If there are two of a kind, the first counts. */
export function firstOfEachKind<T extends Pick<OwnText, 'tag'>>(texts: readonly T[]): T[] {
  const kinds = new Set<string>();
  return texts.filter(({ tag }) => {
    const kind = [tag.role, tag.section, tag.prompt, tag.field].join('/');
    return !kinds.has(kind) && kinds.add(kind);
  });
}

export function toMapTexts(texts: readonly OwnText[]): MapTexts {
  const map: MapTexts = {
    title: '',
    personaName: '',
    personaDetails: null,
    personaFields: [],
    context: null,
    problem: '',
    prompts: {},
  };
  const first = firstOfEachKind(texts);
  for (const { tag, characters, isPlaceholder } of first) {
    const { role, section, prompt } = tag;
    const field = FIELDS[role];
    if (field !== undefined) map[field] = isPlaceholder ? '' : characters;
    if (role === 'persona-field' && tag.field !== undefined) {
      const text = isPlaceholder ? '' : characters;
      map.personaFields.push({ field: tag.field, label: labelOf(tag.field, first), text });
    }
    if (section !== undefined && prompt !== undefined) {
      map.prompts[section] = [...(map.prompts[section] || []), prompt];
    }
  }
  return map;
}

const labelOf = (field: string, texts: readonly OwnText[]): string =>
  texts.find(({ tag }) => isOwnLabel(tag) && tag.field === field)?.characters ?? '';
