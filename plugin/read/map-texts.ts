// What a map's own texts and its picture say to the window. Of two pieces of a kind the first counts.
import type { MapView } from '../../shared/map/open-map';
import { KEYS, type Role, type Tag } from '../../shared/map/tag';
import type { OwnNode } from './own-nodes';
import { imageHash } from './paint';

export type MapTexts = Pick<
  MapView,
  'title' | 'personaName' | 'personaDetails' | 'context' | 'problem' | 'prompts' | 'hasPhoto'
>;

/** What texts say by their role. */
const FIELDS: { [R in Role]?: 'title' | 'personaName' | 'personaDetails' | 'context' | 'problem' } = {
  title: 'title',
  'persona-name': 'personaName',
  'persona-details': 'personaDetails',
  'context-text': 'context',
  'problem-text': 'problem',
};

/** Of these a map has several, told apart by nothing but their words. */
const REPEATED: readonly Role[] = ['rule', 'actions-cell', 'evidence', 'tension-label'];

export const isRepeated = ({ role, section }: Tag): boolean =>
  REPEATED.includes(role) || (role === 'heading' && section === undefined);

export class MapTextReader {
  readonly words: MapTexts = {
    title: '',
    personaName: '',
    personaDetails: '',
    context: null,
    problem: '',
    prompts: {},
    hasPhoto: false,
  };
  /** Of the picture in the circle; null without one, undefined before the circle was met. */
  photo: string | null | undefined;
  private readonly texts = new Map<string, string>();

  /** Whether a text is the first of its kind, a copy of that, or a copy in which somebody wrote something else. */
  hear(tag: Tag, characters: string, isInvitation: () => boolean): 'first' | 'copy' | 'other' {
    const kind = [tag.role, tag.section, tag.prompt].join('/');
    const first = this.texts.get(kind);
    if (first !== undefined) return first === characters ? 'copy' : 'other';
    this.texts.set(kind, characters);
    this.take(tag, characters, isInvitation);
    return 'first';
  }

  see(disc: SceneNode): void {
    if (this.photo !== undefined) return;
    this.photo = 'fills' in disc ? imageHash(disc.fills) : null;
    this.words.hasPhoto = this.photo !== null;
  }

  private take({ role, section, prompt }: Tag, characters: string, isInvitation: () => boolean): void {
    const { words } = this;
    const field = FIELDS[role];
    if (field !== undefined) words[field] = isInvitation() ? '' : characters;
    if (section !== undefined && prompt !== undefined) {
      words.prompts[section] = [...(words.prompts[section] || []), prompt];
    }
  }
}

export const isInvitation = (node: TextNode, characters: string): boolean =>
  characters === node.getPluginData(KEYS.placeholder);

/** What pieces of a map say, in the order of the layers. */
export function readMapTexts(pieces: readonly OwnNode[]): MapTexts {
  const reader = new MapTextReader();
  for (const { node, tag } of pieces) {
    const { role } = tag;
    if (role === 'photo') reader.see(node);
    else if ((role === 'prompt' || role in FIELDS) && node.type === 'TEXT') {
      const { characters } = node;
      reader.hear(tag, characters, () => isInvitation(node, characters));
    }
  }
  return reader.words;
}
