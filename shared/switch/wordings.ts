// What people have reworded in sections that another template does not have: the map keeps it until they come back. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { promptById, promptsFor } from '../catalogue/prompts';
import { sectionName } from '../catalogue/template-words';
import type { BoardSpec } from '../draw/board-spec';
import { fillPrompt } from '../draw/panels/section';
import { SIZES } from '../draw/sizes';
import { sectionTitle } from '../file/to-empathy-map';
import type { OpenMap } from '../map/open-map';
import type { RawSection } from '../map/snapshot';
import { isRecord, parseStored } from '../model/stored';
import { hasSection, sectionIds, type TemplateId } from '../templates';
import type { SectionId } from '../templates/template';

/** Of one section. A prompt without a text says what the catalogue says. */
interface Wording {
  title?: string;
  prompts?: { id: string; text?: string }[];
}
type Wordings = Record<SectionId, Wording>;
type Worded = Pick<OpenMap, 'language' | 'details' | 'context' | 'size' | 'facts'>;

/** What is stored, with what the sections say that go. */
export function wordingsToStore(map: Worded, sections: readonly RawSection[], target: TemplateId): Wordings {
  const stored = storedWordings(map);
  for (const section of sections) {
    if (hasSection(target, section.id)) continue;
    const wording = wordingOf(map, section);
    if (Object.keys(wording).length > 0) stored[section.id] = wording;
    else delete stored[section.id];
  }
  return stored;
}

/** What the sections of the template say: as those say it that are on the board, or as it was stored. */
export function wordingsIn(
  map: Worded,
  sections: readonly RawSection[],
  target: TemplateId,
): Pick<BoardSpec, 'titles' | 'prompts'> {
  const stored = storedWordings(map);
  const titles: BoardSpec['titles'] = {};
  const prompts: BoardSpec['prompts'] = {};
  for (const id of sectionIds(target)) {
    const there = sections.find((section) => section.id === id);
    const wording = there === undefined ? stored[id] : wordingOf(map, there);
    if (wording?.title !== undefined) titles[id] = wording.title;
    const shown = wording?.prompts?.map((prompt) => ({
      ...prompt,
      text: prompt.text ?? ours(map, id, prompt.id),
    }));
    if (shown !== undefined) prompts[id] = shown;
  }
  return { titles, prompts };
}

function wordingOf(map: Worded, section: RawSection): Wording {
  const texts = boardTexts[map.language];
  const title = sectionTitle(section, texts);
  const prompts = section.prompts.map(({ id, text }) =>
    text === ours(map, section.id, id) ? { id } : { id, text },
  );
  const usual = promptsFor(map.language, section.id).slice(0, SIZES[map.size].prompts);
  const isUsual = JSON.stringify(prompts) === JSON.stringify(usual.map(({ id }) => ({ id })));
  return {
    ...(title === sectionName(section.id, texts) ? {} : { title }),
    ...(isUsual || prompts.length === 0 ? {} : { prompts }),
  };
}

/** What the catalogue says; '' if it has no such prompt. */
function ours({ language, details, context }: Worded, section: SectionId, prompt: string): string {
  const known = promptById(language, section, prompt);
  return known === undefined
    ? ''
    : fillPrompt(known, { persona: details.name, context }, boardTexts[language]);
}

/** Never throws: what is damaged is missing. */
function storedWordings({ facts }: Pick<Worded, 'facts'>): Wordings {
  const value = facts.words === '' ? undefined : parseStored(facts.words);
  const wordings: Wordings = {};
  for (const [section, stored] of Object.entries(isRecord(value) ? value : {})) {
    if (!isRecord(stored)) continue;
    const { title, prompts } = stored;
    wordings[section] = {
      ...(typeof title === 'string' ? { title } : {}),
      ...(Array.isArray(prompts) ? { prompts: prompts.filter(isPrompt) } : {}),
    };
  }
  return wordings;
}

const isPrompt = (value: unknown): value is { id: string; text?: string } =>
  isRecord(value) && typeof value.id === 'string' && ['string', 'undefined'].includes(typeof value.text);
