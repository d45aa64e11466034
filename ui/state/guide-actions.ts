// Actions for a session step: show it, choose, pin and add prompts, write notes. No DOM access.

import { fill } from '../../shared/catalogue/fill';
import { sectionName } from '../../shared/catalogue/template-words';
import type { NoteToAdd } from '../../shared/contract/note-add';
import { stickyFills } from '../../shared/draw/palette';
import { readHashtags } from '../../shared/insight/hashtags';
import type { Prompt } from '../../shared/locales/locale';
import { formatNoteData } from '../../shared/map/note-data';
import type { OpenMap } from '../../shared/map/open-map';
import type { MapView } from '../../shared/map/snapshot';
import type { Role } from '../../shared/map/tag';
import { type SideStep, type Step, sideOf } from '../../shared/model/session';
import { splitTags } from '../../shared/model/touchpoints';
import type { SectionId } from '../../shared/templates/template';
import type { Context } from './context';
import { hiddenAfter } from './hiding';
import type { MapActions } from './map-actions';
import { nextOwnId, pinnedPlace, touchpointIn } from './prompts';
import type { GuideChoice } from './state';
import { isWork, placeIn, stepTitle } from './steps';
import { tintOf } from './tint';

/** What to show on the board for the steps before and after the sections. */
const ROLE_OF: Record<SideStep, Role> = {
  persona: 'persona',
  example: 'how-to',
  summary: 'map',
  'what-if': 'map',
  cluster: 'map',
  vote: 'map',
  tensions: 'map',
  problem: 'problem',
  actions: 'actions',
};

export interface GuideActions {
  showStep: () => Promise<void>;
  /** Moves the view to the current step's place, unless the facilitator has turned that off. */
  follow: () => Promise<void>;
  setGuide: (choice: Partial<GuideChoice>) => void;
  /** Opens or closes a disclosure in the Guide tab; remembered until the window closes. */
  toggle: (disclosure: string) => void;
  choosePrompt: (section: SectionId, prompt: string) => void;
  /** Records that a prompt has been displayed. */
  promptShown: (section: SectionId, prompt: string) => void;
  pinPrompt: (section: SectionId, prompt: Prompt) => Promise<void>;
  addPrompt: (section: SectionId, prompt: Omit<Prompt, 'id'>) => Promise<void>;
  removePrompt: (section: SectionId, id: string) => Promise<void>;
  goOnUnnamed: () => void;
  /** True once the notes are on the board. */
  addNotes: (section: SectionId, notes: string[]) => Promise<boolean>;
  /** Hides the notes of the current step's sections from everybody, or reveals all that are hidden. */
  hideNotes: () => Promise<void>;
  revealNotes: () => Promise<void>;
}

export function createGuideActions(context: Context, update: MapActions['update']): GuideActions {
  const { store, request, isPending, announce, dismiss, current, open, getLocale } = context;
  const { dispatch } = store;

  async function show({ step, map }: { step: Step; map: OpenMap }) {
    const { missing, node, adopted } = map;
    const section = step.sections.find((id) => !missing.includes(id)) ?? step.sections[0];
    const target = section
      ? { role: 'section' as const, section }
      : { role: adopted?.isBare ? 'map' : (ROLE_OF[sideOf(step)] ?? 'map') };
    return request('piece.show', { node, ...target });
  }

  /** The board has it at once, not only with the next step. */
  async function showOnBoard(shows: boolean): Promise<void> {
    const { texts } = getLocale();
    const map = current();
    if (map)
      await update(map, { hidden: map.hidden }, shows ? texts.guide.stepShown : texts.guide.stepUnshown);
  }

  async function addNotes(section: SectionId, notes: string[]): Promise<boolean> {
    const { board, texts } = getLocale();
    const map = current();
    const written = notes.filter((note) => note.trim() !== '');
    if (!map || written.length === 0 || isPending('note.add')) return false;
    dismiss();
    const color = stickyFills[tintOf(map.template, section)];
    const added = written.map((text) => ({
      ...{ node: '', copy: false, text, fill: color, word: '' },
      ...answerTo(map, store.get().prompts[section], text),
    }));
    const reply = await request('note.add', { node: map.node, section, notes: added });
    if (!reply) return false;
    const words = written.length === 1 ? texts.guide.noteAdded : texts.guide.notesAdded;
    const count = written.length;
    const said = fill(words, { section: sectionName(section, board), count });
    announce(said, { section, notes: (map.counts[section]?.notes ?? 0) + count });
    return true;
  }

  async function setHidden(map: OpenMap, sections: SectionId[], hides: boolean): Promise<void> {
    const { texts } = getLocale();
    if (isPending('sections.hide')) return;
    const { node } = map;
    const order = { name: 'sections.hide', body: { node, sections, hidden: hides } } as const;
    const said = hides ? texts.session.hiding.hidden : texts.session.hiding.revealed;
    const replies = await update(map, { hidden: hiddenAfter(map.hidden, [order]) }, said, order);
    if (replies && current()?.node === node && !isPending('map.update')) open(replies[0] as MapView);
  }

  async function changeOwn(section: SectionId, change: (own: Prompt[]) => Prompt[], said: string) {
    const { board } = getLocale();
    const map = current();
    if (!map) return;
    const prompts = { ...map.prompts, [section]: change(map.prompts[section] ?? []) };
    await update(map, { prompts }, fill(said, { section: sectionName(section, board) }));
  }

  async function follow(): Promise<void> {
    const map = current();
    if (!map || !store.get().guide.follows) return;
    const { step } = placeIn(map);
    const isGone = isWork(step) && step.sections.every((id) => map.missing.includes(id));
    if (!isGone) await show({ step, map });
  }

  return {
    async showStep() {
      const locale = getLocale();
      const { texts } = locale;
      const map = current();
      if (!map) return;
      const { step } = placeIn(map);
      const shown = await show({ step, map });
      if (shown) announce(fill(texts.guide.shown, { section: stepTitle(step, locale) }));
    },
    follow,
    setGuide(choice) {
      dispatch({ type: 'guide', choice });
      if (choice.follows) void follow();
      if (choice.showsStep !== undefined) void showOnBoard(choice.showsStep);
    },
    toggle(disclosure) {
      const { open: shown } = store.get().guide;
      const others = shown.filter((id) => id !== disclosure);
      dispatch({
        type: 'guide',
        choice: { open: shown.includes(disclosure) ? others : [...shown, disclosure] },
      });
    },
    choosePrompt: (section, prompt) => dispatch({ type: 'prompt', section, prompt }),
    promptShown: (section, prompt) => dispatch({ type: 'promptShown', section, prompt }),
    async pinPrompt(section, to) {
      const { texts } = getLocale();
      const map = current();
      const from = map && pinnedPlace(map, section, to);
      if (map && from) await update(map, { pin: { section, from, to } }, texts.guide.pinned);
    },
    async addPrompt(section, prompt) {
      const { texts } = getLocale();
      const map = current();
      if (!map) return;
      const id = nextOwnId(map);
      dispatch({ type: 'prompt', section, prompt: id });
      await changeOwn(section, (own) => [...own, { id, ...prompt }], texts.guide.promptAdded);
    },
    removePrompt: (section, id) =>
      changeOwn(
        section,
        (own) => own.filter((prompt) => prompt.id !== id),
        getLocale().texts.guide.promptRemoved,
      ),
    goOnUnnamed: () => {
      const map = current();
      if (map) dispatch({ type: 'unnamed', node: map.node });
    },
    addNotes,
    async hideNotes() {
      const map = current();
      if (!map) return;
      const sections = placeIn(map).step.sections.filter((id) => !map.missing.includes(id));
      await setHidden(map, sections, true);
    },
    async revealNotes() {
      const map = current();
      if (map) await setHidden(map, map.hidden, false);
    },
  };
}

/** A note that answers a prompt about a touchpoint carries it, unless its own hashtag says where it belongs. */
function answerTo(map: OpenMap, prompt: string | undefined, text: string): Pick<NoteToAdd, 'data' | 'own'> {
  const touchpoint = touchpointIn(map, prompt);
  const { tags } = readHashtags(text, []);
  if (touchpoint === undefined || splitTags(tags, []).touchpoint !== '') return { data: '' };
  return { data: formatNoteData({ touchpoint }), own: true };
}
