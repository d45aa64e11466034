// Two facilitators with one board: each runs the built plugin in a client of their own, on the same clock.
import { FigmaFile } from '../../host/document/file';
import { type Client, SharedFile } from '../../host/document/shared-file';
import type { User } from '../../host/document/types';
import { VirtualClock } from '../../host/run/clock';
import { MAYA, OTIS } from './board';
import { type Editor, type Mode, type OpenPlugin, openPlugin } from './plugin';

export interface Facilitator {
  readonly client: Client;
  readonly plugin: OpenPlugin;
}

export interface TwoClients {
  readonly maya: Facilitator;
  readonly otis: Facilitator;
  /** Advances time: what is on its way arrives, and both plugins hear of it. */
  advance(ms: number): void;
}

/** Maya has the plugin open on an empty board, and so has Otis; `closeAll` stops both. */
export async function openTwoClients(editor: Editor, mode: Mode): Promise<TwoClients> {
  const clock = new VirtualClock();
  const start = FigmaFile.create({ editor, pages: ['Board', 'Archive'], users: [MAYA, OTIS] });
  const shared = new SharedFile(start, clock);
  const open = async (user: User): Promise<Facilitator> => {
    const client = shared.join(user);
    return { client, plugin: await openPlugin({ file: client.file, mode, clock }) };
  };
  const [maya, otis] = [await open(MAYA), await open(OTIS)];
  return { maya, otis, advance: (ms) => maya.plugin.run.advance(ms) };
}

/**
 * One client is away during `work`, as with a closed laptop: what it writes then rests on an old board, and
 * reaches the others after what they wrote.
 */
export function whileAway({ client }: Facilitator, work: () => void): void {
  client.leave();
  work();
  client.comeBack();
}

/** The whole board as text: every node from the back to the front, with everything it stores. */
export function boardText({ client: { file } }: Facilitator): string {
  const lines = ['0:0', ...file.descendants('0:0')].map((id) =>
    JSON.stringify(Object.entries(file.get(id)).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return lines.join('\n');
}
