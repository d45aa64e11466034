// What a person can do in the screens of the second script, and when it reads the board. Knows no DOM.
import type { Script } from '../../shared/contract/messages';
import type { Context } from './context';
import type { MapActions } from './map-actions';
import { createPhotoActions, type PhotoActions } from './photo';
import { createReadingActions, type ReadingActions, showsBoard } from './reading-actions';
import { createReviewActions, type ReviewActions } from './review-actions';

export interface DrawerActions extends ReadingActions, ReviewActions, PhotoActions {
  /** Another tab or map is shown: Review and Export need the board. */
  readForTab: () => Promise<void>;
}

export interface DrawerOptions {
  context: Context;
  update: MapActions['update'];
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
  newId: () => string;
  /** Asks for a further script, runs it, and then calls `open`. */
  fetchScript: (script: Script, open: () => void) => Promise<void>;
}

export function createDrawerActions({ context, update, now, setTimer }: DrawerOptions): DrawerActions {
  const readingActions = createReadingActions({ context, now, setTimer });
  const { readAgain, readFresh } = readingActions;
  return {
    ...readingActions,
    ...createReviewActions({ context, update, readFresh }),
    ...createPhotoActions(context),
    async readForTab() {
      if (showsBoard(context.store.get())) await readAgain();
    },
  };
}
