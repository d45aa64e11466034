// What each request must look like when it arrives in the sandbox. A name without a check is a type error.
import { MINUTES, PEOPLE } from '../model/limits';
import { PERSONA_FIELDS, SEGMENT_KINDS } from '../model/persona';
import { LANGUAGES, ORDER_IDS, SECTION_IDS, TEMPLATE_IDS } from '../model/sections';
import { type Check, fields, flag, list, nullOr, oneOf, permutationOf, text, whole } from './check';
import type { RequestName } from './messages';

const LINE = 500;
const MAX_NOTE = 10_000;
const HOUR = 3600;

const node = text(100);
const section = oneOf(SECTION_IDS);
const line = text(LINE);
const people = whole(PEOPLE.least, PEOPLE.most);
const minutes = whole(MINUTES.least, MINUTES.most);
const order = fields({ preset: oneOf(ORDER_IDS), sections: permutationOf(SECTION_IDS) });
/** As long as a note: people may have written anything of that length on the board. */
const passage = text(MAX_NOTE);
const details: Record<string, Check> = {};
for (const field of PERSONA_FIELDS) details[field] = passage;
const persona = fields({
  name: passage,
  segment: nullOr(fields({ kind: oneOf(SEGMENT_KINDS), label: passage })),
  details: fields({}, details),
  own: list(fields({ label: line, value: passage }), 1000),
});

export const requestChecks: Record<RequestName, Check> = {
  hello: fields({}),
  'map.insert': fields({
    title: line,
    persona: line,
    template: oneOf(TEMPLATE_IDS),
    language: oneOf(LANGUAGES),
    order,
    people,
    minutes,
  }),
  'map.open': fields({ node }),
  'map.update': fields({
    node,
    changes: fields({}, { title: passage, persona, product: passage, goal: passage, order, people, minutes }),
  }),
  'map.read': fields({ node }),
  'section.restore': fields({ node, section }),
  'section.show': fields({ node, section }),
  'guide.step': fields({ node, section }),
  'note.add': fields({ node, section, text: passage }),
  'timer.set': fields({
    node,
    action: oneOf(['start', 'pause', 'resume', 'stop', 'add']),
    seconds: whole(0, 4 * HOUR),
    replace: flag,
  }),
  'window.resize': fields({ width: whole(300, 2000), height: whole(400, 2000) }),
};
