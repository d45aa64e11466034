// The table of contents of what the window can ask for. A request without a handler is a type error.
import type { RequestName } from '../../shared/protocol/messages';
import { addNote } from './add-note';
import { drawTension } from './draw-tension';
import { endCommand } from './end-command';
import { gatherNotes } from './gather-notes';
import type { Handler } from './handler';
import { hello } from './hello';
import { hideSections } from './hide-sections';
import { insertMap } from './insert-map';
import { openMap } from './open-map';
import { readDrawer } from './read-drawer';
import { readMap } from './read-map';
import { readPeople } from './read-people';
import { readVotes } from './read-votes';
import { resizeWindow } from './resize-window';
import { restoreSection } from './restore-section';
import { setNotes } from './set-notes';
import { setPhoto } from './set-photo';
import { setTimer } from './set-timer';
import { showPiece } from './show-piece';
import { updateMap } from './update-map';
import { writeTable } from './write-table';

export type { Handler } from './handler';

export const handlers: { [N in RequestName]: Handler<N> } = {
  hello,
  'drawer.read': readDrawer,
  'map.insert': insertMap,
  'map.open': openMap,
  'map.update': updateMap,
  'map.read': readMap,
  'section.restore': restoreSection,
  'piece.show': showPiece,
  'sections.hide': hideSections,
  'note.add': addNote,
  'notes.set': setNotes,
  'notes.gather': gatherNotes,
  'tension.draw': drawTension,
  'table.write': writeTable,
  'photo.set': setPhoto,
  'people.read': readPeople,
  'votes.read': readVotes,
  'timer.set': setTimer,
  'command.end': endCommand,
  'window.resize': resizeWindow,
};
