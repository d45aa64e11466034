// What a person can do in the screens of the second script, and when it reads the board. Knows no DOM.

import { createImportActions, type ImportActions } from './import-actions';
import type { MapActions } from './map-actions';
import { createPhotoActions, type PhotoActions } from './photo';
import { createReadingActions, type ReadingActions, showsBoard } from './reading-actions';
import { createReviewActions, type ReviewActions } from './review-actions';
import type { Tools } from './tools';

export interface DrawerActions extends ReadingActions, ReviewActions, ImportActions, PhotoActions {
  /** Another tab or map is shown: Review and Export need the board. */
  readForTab: () => Promise<void>;
}

export interface DrawerOptions {
  tools: Tools;
  update: MapActions['update'];
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
  newId: () => string;
}

export function createDrawerActions({ tools, update, now, setTimer, newId }: DrawerOptions): DrawerActions {
  const readingActions = createReadingActions({ tools, now, setTimer });
  const { readAgain, readFresh } = readingActions;
  return {
    ...readingActions,
    ...createReviewActions({ tools, update, readFresh }),
    ...createImportActions(tools, newId),
    ...createPhotoActions(tools),
    async readForTab() {
      if (showsBoard(tools.store.get())) await readAgain();
    },
  };
}
