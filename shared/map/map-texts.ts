// What a map's own texts say to the window, heard one after the other. Of two texts of a kind the first counts. Pure.
import type { MapView } from './snapshot';
import type { Role, Tag } from './tag';

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

export const isHeard = ({ role }: Tag): boolean => role === 'prompt' || role in FIELDS;

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

  /** `hashOf` looks for the picture in the circle; of two circles the first counts. */
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
