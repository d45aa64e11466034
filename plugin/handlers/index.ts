// All requests the sandbox answers. A request without a handler is a type error.

import { type ReplyOf, type RequestName, requests } from '../../shared/contract';
import { BATCHED } from '../../shared/contract/batch';
import { checkInSteps } from '../../shared/contract/check-message';
import type { MapReference } from '../../shared/contract/reference';
import { failure } from '../failures';
import { pause } from '../pause';
import { mapRoot } from '../read/maps';
import { renewRecord } from '../write/facts';
import { batch } from './batch';
import { boardFind } from './board-find';
import { commandEnd } from './command-end';
import { formatSave } from './format-save';
import type { Handler, HandlerContext } from './handler';
import { hello } from './hello';
import { languageSave } from './language-save';
import { mapAdopt } from './map-adopt';
import { mapInsert } from './map-insert';
import { mapOpen } from './map-open';
import { mapRead } from './map-read';
import { mapRepair } from './map-repair';
import { mapSwitch } from './map-switch';
import { mapUpdate } from './map-update';
import { noteAdd } from './note-add';
import { noteShow } from './note-show';
import { notesFind } from './notes-find';
import { notesGather } from './notes-gather';
import { notesSet } from './notes-set';
import { notesWrite } from './notes-write';
import { panelsDraw } from './panels-draw';
import { peopleRead } from './people-read';
import { photoSet } from './photo-set';
import { pictureMake } from './picture-make';
import { pieceShow } from './piece-show';
import { sectionRestore } from './section-restore';
import { sectionsHide } from './sections-hide';
import { selfCheck } from './self-check';
import { tableWrite } from './table-write';
import { tensionDraw } from './tension-draw';
import { timerSet } from './timer-set';
import { versionSave } from './version-save';
import { votesRead } from './votes-read';
import { windowResize } from './window-resize';
import { workCancel } from './work-cancel';

const handlers: { [N in RequestName]: Handler<N> } = {
  hello,
  batch: batch(perform),
  'work.cancel': workCancel,
  'board.find': boardFind,
  'map.adopt': mapAdopt,
  'map.insert': mapInsert,
  'map.open': mapOpen,
  'map.update': mapUpdate,
  'map.read': mapRead,
  'map.repair': mapRepair,
  'panels.draw': panelsDraw,
  'map.switch': mapSwitch,
  'section.restore': sectionRestore,
  'piece.show': pieceShow,
  'sections.hide': sectionsHide,
  'note.add': noteAdd,
  'note.show': noteShow,
  'notes.write': notesWrite,
  'notes.find': notesFind,
  'notes.set': notesSet,
  'notes.gather': notesGather,
  'picture.make': pictureMake,
  'tension.draw': tensionDraw,
  'table.write': tableWrite,
  'photo.set': photoSet,
  'people.read': peopleRead,
  'votes.read': votesRead,
  'timer.set': timerSet,
  'version.save': versionSave,
  'self.check': selfCheck,
  'command.end': commandEnd,
  'window.resize': windowResize,
  'format.save': formatSave,
  'language.save': languageSave,
};

/** Answers a request, refusing unknown and malformed ones. `path` locates the body in error messages. */
export async function perform(
  name: string,
  body: unknown,
  context: HandlerContext,
  path = 'body',
): Promise<ReplyOf<RequestName>> {
  const known = (Object.keys(handlers) as RequestName[]).find((candidate) => candidate === name);
  const problem = known === undefined ? 'unknown request' : await problemWith(known, body, path);
  if (known === undefined || problem !== null) {
    console.warn(`Empathy Map: request refused: ${problem}`);
    throw failure('bad-message', 'receive', known || 'request', problem || '');
  }
  if (CHANGING.includes(known)) await prepare(body as { node: MapReference }, context);
  const handler = handlers[known] as Handler<RequestName>;
  return handler(body as never, context);
}

/** Requests that change a map which is already there. */
const CHANGING: readonly RequestName[] = [...BATCHED.filter((name) => name !== 'map.insert'), 'timer.set'];

async function prepare(
  { node }: { node: MapReference },
  { transaction, session }: HandlerContext,
): Promise<void> {
  const root = await mapRoot(transaction.mapNode(node));
  await renewRecord(transaction, session.open.recordOf(root));
}

/** Yields while checking a long list, so that the editor stays responsive. */
async function problemWith(name: RequestName, body: unknown, path: string): Promise<string | null> {
  const steps = checkInSteps(requests[name].request(), body, path);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
}
