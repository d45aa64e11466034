// The table of contents of what the window can ask for. A request without a handler is a type error.
import { problemIn } from '../../shared/contract/check';
import type { ReplyOf, RequestName } from '../../shared/contract/messages';
import { requestShapes } from '../../shared/contract/requests';
import { failure } from '../failures';
import { addNote } from './add-note';
import { cancelWork } from './cancel-work';
import { drawTension } from './draw-tension';
import { endCommand } from './end-command';
import { findNotes } from './find-notes';
import { gatherNotes } from './gather-notes';
import type { Handler, HandlerContext } from './handler';
import { hello } from './hello';
import { hideSections } from './hide-sections';
import { insertMap } from './insert-map';
import { makePicture } from './make-picture';
import { openMap } from './open-map';
import { readMap } from './read-map';
import { readPeople } from './read-people';
import { readVotes } from './read-votes';
import { resizeWindow } from './resize-window';
import { restoreSection } from './restore-section';
import { runBatch } from './run-batch';
import { setNotes } from './set-notes';
import { setPhoto } from './set-photo';
import { setTimer } from './set-timer';
import { showPiece } from './show-piece';
import { updateMap } from './update-map';
import { writeNotes } from './write-notes';
import { writeTable } from './write-table';

const handlers: { [N in RequestName]: Handler<N> } = {
  hello,
  batch: runBatch(perform),
  'work.cancel': cancelWork,
  'map.insert': insertMap,
  'map.open': openMap,
  'map.update': updateMap,
  'map.read': readMap,
  'section.restore': restoreSection,
  'piece.show': showPiece,
  'sections.hide': hideSections,
  'note.add': addNote,
  'notes.write': writeNotes,
  'notes.find': findNotes,
  'picture.make': makePicture,
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

/** Answers a request that has arrived; unknown and malformed ones are refused. */
export async function perform(
  name: string,
  body: unknown,
  context: HandlerContext,
): Promise<ReplyOf<RequestName>> {
  const known = (Object.keys(handlers) as RequestName[]).find((candidate) => candidate === name);
  const problem = known === undefined ? 'unknown request' : problemIn(body, requestShapes[known], 'body');
  if (known === undefined || problem !== null) {
    console.warn(`Empathy Map: request refused: ${problem}`);
    throw failure('bad-message', 'receive', known || 'request', problem || '');
  }
  const handler = handlers[known] as Handler<RequestName>;
  return handler(body as never, context);
}
