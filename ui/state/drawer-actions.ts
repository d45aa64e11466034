// What a person can do in the screens of the second script, and when it reads the board. Knows no DOM.
import type { Script } from '../../shared/protocol/messages';
import type { MapActions } from './map-actions';
import { createPhotoActions, type PhotoActions } from './photo';
import { createReadingActions, type ReadingActions, showsBoard } from './reading-actions';
import { createReviewActions, type ReviewActions } from './review-actions';
import type { Tools } from './tools';

export interface DrawerActions extends ReadingActions, ReviewActions, PhotoActions {
  /** Another tab or map is shown: Review and Export need the board. */
  readForTab: () => Promise<void>;
}

export interface DrawerOptions {
  tools: Tools;
  update: MapActions['update'];
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
  newId: () => string;
  /** Asks for a further script, runs it, and then calls `open`. */
  fetchScript: (script: Script, open: () => void) => Promise<void>;
}

export function createDrawerActions({ tools, update, now, setTimer }: DrawerOptions): DrawerActions {
  const readingActions = createReadingActions({ tools, now, setTimer });
  const { readAgain, readFresh } = readingActions;
  return {
    ...readingActions,
    ...createReviewActions({ tools, update, readFresh }),
    ...createPhotoActions(tools),
    async readForTab() {
      if (showsBoard(tools.store.get())) await readAgain();
    },
  };
}
