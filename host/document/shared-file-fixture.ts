// A small board that several people have open, for tests of shared files.
import { VirtualClock } from '../run/clock';
import { FigmaFile } from './file';
import * as people from './people';
import { type Client, SharedFile } from './shared-file';
import type { NodeRecord, User } from './types';

const ADA: User = { id: 'ada', name: 'Ada', color: '#F00', sessionId: 1, photoUrl: null };
const BO: User = { id: 'bo', name: 'Bo', color: '#00F', sessionId: 2, photoUrl: null };
export const CY: User = { id: 'cy', name: 'Cy', color: '#0F0', sessionId: 3, photoUrl: null };

/** A section with two notes, and a third note beside it, open in two clients. */
export function together() {
  const start = FigmaFile.create({ users: [ADA, BO, CY] });
  const section = people.addSection(start, { x: 0, y: 0 }, 1000, 1000);
  const first = people.addSticky(start, { x: 100, y: 100 }, 'first');
  const second = people.addSticky(start, { x: 400, y: 100 }, 'second');
  const beside = people.addSticky(start, { x: 2000, y: 100 }, 'beside');
  const clock = new VirtualClock();
  const shared = new SharedFile(start, clock);
  const [ada, bo] = [shared.join(ADA), shared.join(BO)];
  const advance = (ms: number): void => {
    const end = clock.now() + ms;
    while (clock.step(end));
    clock.moveTo(end);
  };
  return { shared, ada, bo, advance, section, first, second, beside };
}

/** Writes one entry of a node's plugin data, as the emulator does: all other entries are written along with it. */
export function store({ file }: Client, id: string, key: string, value: string): void {
  file.transact({ origin: 'LOCAL', byPlugin: true }, () =>
    file.patch(id, { pluginData: { ...file.get(id).pluginData, [key]: value } }),
  );
}

/** Every node, in an order that does not depend on who added it when. */
export function contents({ file }: Client): NodeRecord[] {
  return [...file.nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
