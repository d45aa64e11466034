// The table of contents of what the window can ask for. A request without a handler is a type error.
import type { RequestName } from '../../shared/protocol/messages';
import { addNote } from './add-note';
import { endCommand } from './end-command';
import type { Handler } from './handler';
import { hello } from './hello';
import { insertMap } from './insert-map';
import { openMap } from './open-map';
import { readMap } from './read-map';
import { resizeWindow } from './resize-window';
import { restoreSection } from './restore-section';
import { setStep } from './set-step';
import { setTimer } from './set-timer';
import { showSection } from './show-section';
import { updateMap } from './update-map';

export type { Handler } from './handler';

export const handlers: { [N in RequestName]: Handler<N> } = {
  hello,
  'map.insert': insertMap,
  'map.open': openMap,
  'map.update': updateMap,
  'map.read': readMap,
  'section.restore': restoreSection,
  'section.show': showSection,
  'guide.step': setStep,
  'note.add': addNote,
  'timer.set': setTimer,
  'command.end': endCommand,
  'window.resize': resizeWindow,
};
