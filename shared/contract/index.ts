// All requests of the window, each with the schemas of its body and its reply. Everything sent is plain data
// (docs/platform.md H, Messages).
import type * as z from 'zod/mini';
import { type BATCHED, batch } from './batch';
import { boardFind } from './board-find';
import { commandEnd } from './command-end';
import { formatSave } from './format-save';
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

export const requests = {
  hello,
  batch,
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
} as const satisfies Record<string, { request: () => z.ZodMiniType; reply: () => z.ZodMiniType }>;

type Requests = typeof requests;
export type RequestName = keyof Requests;
export type RequestOf<N extends RequestName> = z.infer<ReturnType<Requests[N]['request']>>;
export type ReplyOf<N extends RequestName> = z.infer<ReturnType<Requests[N]['reply']>>;

export type BatchedName = (typeof BATCHED)[number];
/** One request within a batch. */
export type BatchEntry<B extends BatchedName = BatchedName> = {
  [N in B]: { name: N; body: RequestOf<N> };
}[B];
/** The replies to the requests of a batch, in order. */
export type RepliesOf<E extends readonly BatchEntry[]> = { [I in keyof E]: ReplyOf<E[I]['name']> };
