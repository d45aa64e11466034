// Finds the node of a section, also when people dragged it out of the map onto the page.

import { KEYS } from '../../shared/board/tag';
import { boardTexts } from '../../shared/catalogue/board-texts';
import type { SectionId } from '../../shared/model/sections';
import type { BoardNode } from '../canvas/brush';
import { readTag } from '../canvas/tags';
import { failure } from '../failures';
import { findPieces, pieceOf } from './pieces';

export async function sectionNode(root: BoardNode, section: SectionId): Promise<BoardNode> {
  const node = pieceOf(findPieces(root), 'section', section) ?? strayedSection(root, section);
  if (node === undefined || (node.type !== 'SECTION' && node.type !== 'FRAME')) {
    throw failure('no-section', 'find the section', boardTexts.en.sections[section]);
  }
  return node;
}

function strayedSection(root: BoardNode, section: SectionId): SceneNode | undefined {
  const map = readTag(root)?.map;
  return figma.currentPage.children.find((node) => {
    if (node.type !== 'SECTION' && node.type !== 'FRAME') return false;
    if (node.getPluginData(KEYS.tag) === '') return false;
    const tag = readTag(node);
    return tag?.map === map && tag?.role === 'section' && tag.section === section;
  });
}
