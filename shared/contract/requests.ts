// What each request must look like when it arrives in the sandbox. A name without a shape is a type error.
import { FACT_KEYS, ROLES } from '../map/tag';
import { MAX_PHOTO_BYTES } from '../model/format';
import { WINDOW } from '../model/limits';
import { SECTION_IDS } from '../model/sections';
import { bytes, given, oneOf, orNull, type Shape, whole } from './check';
import { PICTURE_FORMATS, type RequestName } from './messages';

const LONGEST_SECONDS = 4 * 3600;

const section = oneOf(SECTION_IDS);
const role = oneOf(ROLES);
const photo = orNull(bytes(MAX_PHOTO_BYTES));

/** What changes maps and can be taken back. */
const BATCHED: readonly RequestName[] = [
  'map.insert',
  'map.update',
  'section.restore',
  'sections.hide',
  'note.add',
  'notes.write',
  'notes.set',
  'notes.gather',
  'tension.draw',
  'table.write',
  'photo.set',
];

/** Plans of the window are not looked at part by part: all is drawn or nothing, and a failure says where it ended. */
const planned = given;
const facts: Record<string, Shape> = {};
for (const key of FACT_KEYS) facts[`${key}?`] = '';
const text = {
  role,
  to: '',
  'section?': section,
  'prompt?': '',
  'onlyOurs?': true,
  'label?': '',
  'labels?': [''],
  'isInvitation?': true,
  'becomes?': '',
} as const;

export const requestShapes: Record<RequestName, Shape> = {
  hello: {},
  batch: { requests: [{ name: oneOf(BATCHED), body: planned }] },
  'work.cancel': {},
  'map.insert': { plan: planned, facts, content: orNull(planned) },
  'map.open': { node: '' },
  'map.update': { node: '', edit: { texts: [text], facts, 'name?': '', 'panel?': planned } },
  'map.read': { node: '' },
  'section.restore': { node: '', panel: planned, place: { x: 0, y: 0 } },
  'piece.show': { node: '', role, 'section?': section },
  'sections.hide': { node: '', sections: [section], hidden: true },
  'note.add': {
    node: '',
    'section?': section,
    notes: [{ node: '', copy: true, text: '', fill: '', data: '', word: '' }],
  },
  'notes.write': { node: '', notes: [{ node: '', was: '', to: '' }] },
  'notes.find': { everywhere: true },
  'picture.make': { node: '', format: oneOf(PICTURE_FORMATS), scale: 0 },
  'notes.set': { node: '', notes: [{ node: '', data: '', word: '' }] },
  'notes.gather': { node: '', groups: [{ section, name: '', notes: [''] }] },
  'tension.draw': { node: '', from: '', to: '', label: '' },
  'table.write': { node: '', cells: [{ row: 0, column: 0, was: '', to: '' }] },
  'photo.set': { node: '', photo },
  'people.read': {},
  'votes.read': { node: '' },
  'timer.set': {
    node: '',
    action: oneOf(['start', 'pause', 'resume', 'stop', 'add']),
    seconds: whole(0, LONGEST_SECONDS),
    replace: true,
    'kept?': '',
  },
  'command.end': { message: '', error: true },
  'window.resize': {
    width: whole(WINDOW.minWidth, WINDOW.maxSide),
    height: whole(WINDOW.minHeight, WINDOW.maxSide),
  },
};
