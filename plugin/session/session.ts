// What the plugin keeps while its window is open.
import type { Command, InsertParameters } from '../../shared/contract/command';
import { type FirstWords, firstWords } from '../../shared/locales/choices';
import { tolerate } from '../failures';
import { newId } from '../new-id';
import { FollowedMap } from './followed-map';
import { MapList } from './map-list';
import { Turns } from './turns';

export class Session {
  readonly turns = new Turns();
  readonly maps = new MapList();
  readonly open = new FollowedMap(this.maps, newId());
  /** Figma has sent a second run here (docs/platform.md S7). */
  hasRunAgain = false;
  /** What to say before there is a window, in the user's language as soon as it is known. */
  words: FirstWords = firstWords.en;

  constructor(
    private latest: Command,
    private latestParameters: InsertParameters | null,
  ) {}

  get command(): Command {
    return this.latest;
  }

  get parameters(): InsertParameters | null {
    return this.latestParameters;
  }

  /** *Insert empathy map* shows no window. */
  get isWindowHidden(): boolean {
    return this.latest === 'insert';
  }

  /** A command that needs the window turns an unseen one into one that people see and close themselves. */
  runAgain(command: Command): void {
    this.hasRunAgain = true;
    if (command === 'insert') return;
    this.latest = command;
    this.latestParameters = null;
  }

  /** Reports how the windowless command ended, and closes the plugin if nobody sees a window. */
  end(message: string, error: boolean): void {
    tolerate('the notice', () => figma.notify(message, { error }));
    if (this.isWindowHidden) figma.closePlugin();
  }
}
