// Sections of people's own, to be made a map.
import type { RequestOf } from '../../shared/contract';
import { planBeside } from '../../shared/draw/new-map';
import { toOpenMap } from '../../shared/map/open-map';
import type { OpenPlugin } from './plugin';

/** Two sections that name sections of ours. */
export function adoptBody({ file }: OpenPlugin): RequestOf<'map.adopt'> {
  const kind = file.editor === 'figjam' ? 'SECTION' : 'FRAME';
  const region = { left: 0, top: 0, right: 0, bottom: 0 };
  const sections = (['hear', 'see'] as const).map((section, n) => {
    const place = { x: 900 * n, y: -9000, width: 800, height: 800 };
    const { id } = file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
      file.create(kind, file.currentPageId, { name: section, ...place }),
    );
    return { node: id, section, region };
  });
  const root = sections[0]?.node ?? '';
  return { map: 'adopted', root, sections, headings: [], facts: { template: 'six-section' } };
}

/** What is to be drawn beside such a map. */
export function besideBody(plugin: OpenPlugin): RequestOf<'panels.draw'> {
  const map = toOpenMap(plugin.get('map.adopt', adoptBody(plugin)));
  return { node: map.node, plan: planBeside(map, { title: 'Beside', persona: 'Dana' }) };
}
