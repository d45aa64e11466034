// Turns a change in the window into a change to the board: which of our texts to rewrite, which facts to
// store. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { namesOf } from '../catalogue/labels';
import { promptById } from '../catalogue/prompts';
import type { BoardTexts } from '../locales/locale';
import { contextLines } from '../map/context-text';
import { initials } from '../map/initials';
import { formatFacts, restoreOrder } from '../map/map-data';
import type { OpenMap } from '../map/open-map';
import { problemSentence } from '../map/problem-text';
import { type Context, EMPTY_CONTEXT } from '../model/context';
import type { Persona } from '../model/persona';
import { templateOf } from '../templates';
import type { BoardEdit, TextEdit } from './board-edit';
import { definedOf } from './defined';
import type { MapChanges } from './map-changes';
import type { StepLook } from './now-texts';
import { chipLook, DONE, type OrderLook, sectionStates } from './order-chips';
import { contextBlock } from './panels/context';
import { badgeText, fillPrompt } from './panels/section';
import { earlierNames, personaChange } from './persona-edit';
import { NOTHING_SHOWN, stepOnBoard } from './step-on-board';
import { orderLine, personaLine } from './subtitle-lines';
import { type Translation, translate } from './translate';

/** Without `look`, what the board shows everybody of the step stays as it is. */
export function editFor(map: OpenMap, changes: MapChanges, look?: StepLook): BoardEdit {
  const texts = boardTexts[changes.language ?? map.language];
  const translation = translationOf(map, changes);
  const {
    title,
    language,
    order,
    problem,
    people,
    minutes,
    step,
    plan,
    record,
    prompts,
    votes,
    coach,
    actions,
    review,
    series,
    baseline,
  } = changes;
  const normal = order && restoreOrder(order, map.template);
  const context =
    changes.context === undefined || map.hasContext
      ? null
      : contextBlock({ map: map.id, size: map.size, context: { ...map.context, ...changes.context } }, texts);
  const persona = personaChange(map, changes, texts);
  const shown = look === undefined ? NOTHING_SHOWN : stepOnBoard(map, changes, texts, look);
  return {
    texts: [
      ...translation.texts,
      ...(title === undefined ? [] : [{ role: 'title', to: title } as const]),
      ...persona.texts,
      ...(map.hasContext ? contextEdits(changes.context ?? {}, texts) : []),
      ...(problem === undefined ? [] : [problemEdit(map, problem, texts)]),
      ...pinEdits(map, changes, texts),
      ...rewordings(map, changes, texts),
      ...(normal === undefined
        ? []
        : [{ role: 'order-line', to: orderLine(normal, map.template, texts) } as const]),
      ...badgeEdits(map, changes),
      ...shown.texts,
    ],
    ...(translation.name === undefined ? {} : { name: translation.name }),
    ...(title === undefined ? {} : { name: title }),
    ...(translation.renamings.length === 0 ? {} : { renamings: translation.renamings }),
    ...(translation.evidence.length === 0 ? {} : { evidence: translation.evidence }),
    facts: formatFacts(
      definedOf({
        language,
        order: normal,
        people,
        minutes,
        step,
        plan,
        record,
        prompts,
        votes,
        coach,
        actions,
        review,
        series,
        baseline,
      }),
    ),
    ...chipEdits(map, changes, texts),
    ...(shown.flags === undefined ? {} : { flags: shown.flags }),
    ...(shown.badges === undefined ? {} : { badges: shown.badges }),
    ...(persona.cards.length === 0 ? {} : { cards: persona.cards }),
    ...(persona.dropped.length === 0 ? {} : { dropped: persona.dropped }),
    ...context,
  };
}

const UNTRANSLATED: Translation = { texts: [], renamings: [], evidence: [] };

const translationOf = (map: OpenMap, { language }: MapChanges): Translation =>
  language === undefined || language === map.language ? UNTRANSLATED : translate(map, language);

function contextEdits(changes: Partial<Context>, texts: BoardTexts): TextEdit[] {
  return contextLines({ ...EMPTY_CONTEXT, ...changes }, texts)
    .filter(({ field }) => changes[field] !== undefined)
    .map(({ label, value }) => ({
      role: 'context-text',
      label,
      colon: texts.colon,
      labels: Object.values(texts.context.fields).flatMap((name) => namesOf(name, texts)),
      ...earlierNames(label, texts),
      to: value,
    }));
}

/** Without a sentence of their own, the lines of the table make one. */
function problemEdit(map: OpenMap, problem: string, texts: BoardTexts): TextEdit {
  const ours = problemSentence(map.problemRows, map.persona, texts) || texts.problem.placeholder;
  return { role: 'problem-text', to: problem || ours, isInvitation: problem === '' };
}

const ourSentence = (to: string): TextEdit => ({
  role: 'problem-text',
  onlyOurs: true,
  to,
  isInvitation: true,
});

function pinEdits({ details, context }: OpenMap, { pin }: MapChanges, texts: BoardTexts): TextEdit[] {
  if (pin === undefined) return [];
  const { section, from, to } = pin;
  const words = fillPrompt(to, { persona: details.name, context }, texts);
  return [{ role: 'prompt', section, prompt: from, to: words, becomes: to.id }];
}

/**
 * Lines and prompts that mention the persona, the product or a touchpoint, unless people have reworded them.
 * They also catch up with manual changes at every step.
 */
function rewordings(map: OpenMap, changes: MapChanges, texts: BoardTexts): TextEdit[] {
  const { name, details, context, step } = changes;
  if (
    [name, details?.role, context?.product, context?.touchpoints, step].every(
      (change) => change === undefined,
    )
  ) {
    return [];
  }
  const persona: Persona = {
    ...map.details,
    name: name ?? map.details.name,
    details: { ...map.details.details, ...details },
  };
  const words = { persona: persona.name, context: { ...map.context, ...context } };
  const sentence = problemSentence(map.problemRows, persona.name, texts);
  const edits: TextEdit[] = [
    { role: 'persona-line', onlyOurs: true, to: personaLine(persona, words.context.product, texts) },
    { role: 'photo', onlyOurs: true, to: initials(persona.name) },
    ...(sentence === '' || changes.problem !== undefined ? [] : [ourSentence(sentence)]),
  ];
  for (const section of map.order.sections) {
    for (const id of map.shownPrompts[section] ?? []) {
      const prompt = promptById(map.language, section, id, map.prompts[section]);
      if (prompt === undefined) continue;
      edits.push({
        role: 'prompt',
        section,
        prompt: id,
        onlyOurs: true,
        to: fillPrompt(prompt, words, texts),
      });
    }
  }
  return edits;
}

/** Where each section stands after the change; null if it changes nothing of that. */
function placesAfter(map: OpenMap, changes: MapChanges): Pick<OrderLook, 'order' | 'states'> | null {
  const { step = map.step, record = map.record } = changes;
  if ([changes.order, changes.step, changes.record, changes.language].every((change) => change === undefined))
    return null;
  const order = restoreOrder(changes.order ?? map.order, map.template);
  return { order, states: sectionStates(order, step, record, templateOf(map.template)) };
}

function badgeEdits(map: OpenMap, changes: MapChanges): TextEdit[] {
  const places = placesAfter(map, changes);
  if (places === null) return [];
  const { order, states } = places;
  return order.sections.map((section) => ({
    role: 'badge',
    section,
    to: states[section] === 'done' ? DONE : badgeText(order, section),
  }));
}

function chipEdits(map: OpenMap, changes: MapChanges, texts: BoardTexts): Pick<BoardEdit, 'chips'> {
  const places = placesAfter(map, changes);
  if (places === null) return {};
  const look = { ...places, template: templateOf(map.template), texts };
  return { chips: places.order.sections.map((section) => ({ section, ...chipLook(section, look) })) };
}
