// Reports changes on the current page, and when a map may have appeared or disappeared: inserted, pasted,
// duplicated or deleted.
import { KEYS } from '../../shared/map/tag';
import { isBoardNode, typeOf } from './board-node';

const SETTLE_MS = 80;

/**
 * Follows the current page, even when the user switches pages. Never stops: it lives as long as the plugin.
 */
export function watchPage(changed: () => void, tell: () => void): void {
  let page = figma.currentPage;
  let timer: number | null = null;
  const soon = () => {
    if (timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      tell();
    }, SETTLE_MS);
  };
  const listen = ({ nodeChanges }: NodeChangeEvent) => {
    changed();
    if (nodeChanges.some(mayBeMap)) soon();
  };
  page.on('nodechange', listen);
  figma.on('currentpagechange', () => {
    page.off('nodechange', listen);
    page = figma.currentPage;
    page.on('nodechange', listen);
    soon();
  });
}

/** A map that people drew themselves may have any of their nodes for its root. */
function mayBeMap({ type, node }: NodeChange): boolean {
  if (type === 'PROPERTY_CHANGE') return false;
  if (isBoardNode({ type: typeOf(node as SceneNode) })) return true;
  return type === 'CREATE' && !node.removed && (node as SceneNode).getPluginData(KEYS.home) !== '';
}
