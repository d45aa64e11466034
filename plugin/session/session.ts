// What the plugin keeps while its window is open.
import type { Command, InsertParameters } from '../../shared/contract/command';
import { tolerate } from '../failures';
import { newId } from '../new-id';
import { FollowedMap } from './followed-map';
import { MapList } from './map-list';
import { Turns } from './turns';

export class Session {
  readonly turns = new Turns();
  readonly maps = new MapList();
  readonly open = new FollowedMap(this.maps, newId());

  constructor(
    readonly command: Command,
    readonly parameters: InsertParameters | null,
  ) {}

  /** Reports how the windowless command ended, and closes the plugin. */
  end(message: string, error: boolean): void {
    tolerate('the notice', () => figma.notify(message, { error }));
    if (this.command === 'insert') figma.closePlugin();
  }
}
