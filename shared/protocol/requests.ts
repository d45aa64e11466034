// What each request must look like when it arrives in the sandbox. A name without a check is a type error.
import { FACT_KEYS, ROLES } from '../board/tag';
import { textStyles } from '../board/text-styles';
import { MAX_NOTE_LENGTH } from '../model/format';
import { WINDOW } from '../model/limits';
import { SECTION_IDS } from '../model/sections';
import { type Check, fields, flag, list, measure, oneOf, text, variants, whole } from './check';
import type { RequestName } from './messages';

const HOUR = 3600;
/** As long as a note: people may have written anything of that length on the board. */
const passage = text(MAX_NOTE_LENGTH);
/** A sentence of ours around what people wrote. */
const sentence = text(50_000);
const word = text(200);
const node = word;
const section = oneOf(SECTION_IDS);
const color: Check = (value, path) =>
  typeof value === 'string' && /^#[0-9A-F]{6}$/.test(value)
    ? null
    : `${path}: expected a colour such as #A8DAFF`;

const facts = fields({}, sameFor(FACT_KEYS, passage));
const tag = fields(
  { v: whole(1, 1000), map: word, role: oneOf(ROLES) },
  { section, prompt: word, column: whole(0, 100) },
);
const textBlock = {
  kind: word,
  tag,
  style: oneOf(Object.keys(textStyles)),
  characters: sentence,
  width: measure,
  centred: flag,
  isPlaceholder: flag,
};
const block = variants({
  text: fields(textBlock),
  badge: fields({ kind: word, tag, characters: word }),
  disc: fields({ kind: word, tag, label: word }),
  table: fields({
    kind: word,
    tag,
    header: list(word, 20),
    columnWidths: list(measure, 20),
    emptyRows: whole(0, 50),
  }),
});
const panel = fields({
  tag,
  name: word,
  fill: color,
  width: measure,
  notesHeight: measure,
  centred: flag,
  blocks: list(block, 50),
});
const plan = fields({
  root: fields({ tag, name: passage, fill: color }),
  header: list(fields(textBlock), 10),
  rows: list(list(panel, 10), 10),
  side: list(fields({ panel, rows: whole(1, 10) }), 10),
  sideWidth: measure,
});
const edit = fields(
  {
    texts: list(
      fields(
        { role: oneOf(ROLES), to: sentence },
        { section, prompt: word, from: sentence, label: word, isInvitation: flag },
      ),
      100,
    ),
    facts,
  },
  { name: passage },
);

export const requestChecks: Record<RequestName, Check> = {
  hello: fields({}),
  'map.insert': fields({ plan, facts }),
  'map.open': fields({ node }),
  'map.update': fields({ node, edit }),
  'map.read': fields({ node }),
  'section.restore': fields({ node, panel, place: fields({ x: measure, y: measure }) }),
  'section.show': fields({ node, section }),
  'guide.step': fields({ node, section }),
  'note.add': fields({ node, section, text: passage, fill: color }),
  'timer.set': fields({
    node,
    action: oneOf(['start', 'pause', 'resume', 'stop', 'add']),
    seconds: whole(0, 4 * HOUR),
    replace: flag,
  }),
  'command.end': fields({ message: passage, error: flag }),
  'window.resize': fields({
    width: whole(WINDOW.leastWidth, WINDOW.most),
    height: whole(WINDOW.leastHeight, WINDOW.most),
  }),
};

function sameFor(keys: readonly string[], check: Check): Record<string, Check> {
  const checks: Record<string, Check> = {};
  for (const key of keys) checks[key] = check;
  return checks;
}
