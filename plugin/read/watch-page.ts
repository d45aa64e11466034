// Reports changes on the current page, and when a map may have appeared or disappeared: inserted, pasted,
// duplicated or deleted.
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

function mayBeMap({ type, node }: NodeChange): boolean {
  return type !== 'PROPERTY_CHANGE' && isBoardNode({ type: typeOf(node as SceneNode) });
}
