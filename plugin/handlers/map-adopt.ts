// Makes a map of what people drew: writes only data on their nodes, and opens the map.
import { KEYS, TAG_VERSION, type Tag } from '../../shared/map/tag';
import { failure } from '../failures';
import { Pace } from '../pause';
import { type OwnNode, readPageTags } from '../read/page-tags';
import { readTag, tagFor } from '../read/tags';
import { attemptFor } from '../session/announce';
import { writeFacts } from '../write/facts';
import type { Handler } from './handler';

export const mapAdopt: Handler<'map.adopt'> = async (body, { transaction, needs, session }) => {
  const { map, sections, headings, facts } = body;
  const tags = await readPageTags(figma.currentPage, new Pace());
  const find = async (node: string): Promise<SceneNode> => {
    const found = await needs.note(node);
    // Somebody may have made a map of it meanwhile.
    if (tags.ownerOf(node) !== undefined) throw failure('changed', 'find the section', 'section');
    return found;
  };
  const pieces: Omit<OwnNode, 'id'>[] = [];
  const mark = async (node: string, tag: Omit<Tag, 'v' | 'map'>): Promise<void> => {
    pieces.push({ node: await find(node), tag: { v: TAG_VERSION, map, ...tag } });
  };
  const isHead = sections.some(({ node }) => node === body.root);
  if (!isHead) await mark(body.root, { role: 'map' });
  for (const { node, section, region } of sections)
    await mark(node, { role: node === body.root ? 'map' : 'section', section, region });
  for (const { node, section } of headings) await mark(node, { role: 'heading', section });
  for (const { node, tag } of pieces) {
    transaction.setData(node, KEYS.tag, tagFor(node, tag));
    if (tag.region !== undefined) transaction.setData(node, KEYS.root, body.root);
  }
  const root = pieces.find(({ tag }) => tag.role === 'map');
  if (root === undefined || readTag(root.node) === null) throw failure('no-map', 'find the map', 'map');
  const record = session.open.recordOf(root.node);
  writeFacts(record, pieces, facts, (node, key, value) => transaction.setData(node, key, value));
  transaction.inserted = root.node;
  transaction.afterCommit(() => void attemptFor('maps', () => session.maps.tell()));
  return session.open.open(root.node);
};
