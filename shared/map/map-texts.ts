// Collects a map's own texts for the window, one after another. If there are two of a kind, the first counts.
// Pure.
import type { MapView } from './snapshot';
import type { Role, Tag } from './tag';

export type MapTexts = Pick<
  MapView,
  'title' | 'personaName' | 'personaDetails' | 'context' | 'problem' | 'prompts' | 'hasPhoto'
>;

/** Which field a text's role stands for. */
const FIELDS: { [R in Role]?: 'title' | 'personaName' | 'personaDetails' | 'context' | 'problem' } = {
  title: 'title',
  'persona-name': 'personaName',
  'persona-details': 'personaDetails',
  'context-text': 'context',
  'problem-text': 'problem',
};

export const isHeard = ({ role }: Tag): boolean => role === 'prompt' || role in FIELDS;

/** Roles of which a map has several texts, with nothing but their characters to tell them apart. */
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
  /** Hash of the picture in the circle; null if there is none, undefined until the circle is found. */
  photo: string | null | undefined;
  private readonly texts = new Map<string, string>();

  /**
   * Says whether a text is the first of its kind, an unchanged copy of that, or a copy that somebody has
   * rewritten.
   */
  hear(tag: Tag, characters: string, isInvitation: () => boolean): 'first' | 'copy' | 'other' {
    const kind = [tag.role, tag.section, tag.prompt].join('/');
    const first = this.texts.get(kind);
    if (first !== undefined) return first === characters ? 'copy' : 'other';
    this.texts.set(kind, characters);
    this.take(tag, characters, isInvitation);
    return 'first';
  }

  /** `hashOf` reads the picture in the circle; if there are two circles, the first counts. */
  see(hashOf: () => string | null): void {
    if (this.photo !== undefined) return;
    this.photo = hashOf();
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
