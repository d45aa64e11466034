// What all panels are built from: tags and blocks of text. Pure.
import { type Role, TAG_VERSION, type Tag } from '../map/tag';
import type { SectionId } from '../templates/template';
import type { TextBlock } from './board-plan';
import type { TextStyleName } from './text-styles';

/** The longest layer name. */
export const LONGEST_NAME = 200;

export type Tagger = (role: Role) => Tag;

export function tagger(map: string, section?: SectionId): Tagger {
  return (role) => ({ v: TAG_VERSION, map, role, ...(section === undefined ? {} : { section }) });
}

export function text(
  tag: Tag,
  style: TextStyleName,
  characters: string,
  width: number,
  centred = false,
): TextBlock {
  return { kind: 'text', tag, style, characters, width, centred, isPlaceholder: false };
}
