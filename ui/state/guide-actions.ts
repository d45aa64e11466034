// What a person can do in a step of the session: go to it, show it, write a note. Knows no DOM.
import { stickyFills } from '../../shared/board/palette';
import type { SectionId } from '../../shared/model/sections';
import { board, fill, texts } from '../texts';
import { tintOf } from './tint';
import type { Tools } from './tools';

export interface GuideActions {
  goToSection: (section: SectionId) => Promise<void>;
  showSection: (section: SectionId) => Promise<void>;
  choosePrompt: (section: SectionId, index: number) => void;
  goOnUnnamed: () => void;
  /** True when the note lies on the board. */
  addNote: (section: SectionId, text: string) => Promise<boolean>;
}

export function createGuideActions({ store, ask, isPending, say, dismiss, current }: Tools): GuideActions {
  async function goToSection(section: SectionId): Promise<void> {
    const map = current();
    if (!map) return;
    dismiss();
    store.dispatch({ type: 'step', section });
    const { sections } = map.order;
    const values = { step: sections.indexOf(section) + 1, count: sections.length };
    say(fill(texts.guide.nowAt, { ...values, section: board.sections[section] }));
    await ask('guide.step', { node: map.node, section });
  }

  async function showSection(section: SectionId): Promise<void> {
    const map = current();
    if (!map) return;
    const shown = await ask('section.show', { node: map.node, section });
    if (shown) say(fill(texts.guide.shown, { section: board.sections[section] }));
  }

  async function addNote(section: SectionId, text: string): Promise<boolean> {
    const map = current();
    if (!map || text.trim() === '' || isPending('note.add')) return false;
    dismiss();
    const color = stickyFills[tintOf(map.template, section)];
    const reply = await ask('note.add', { node: map.node, section, text, fill: color });
    if (!reply) return false;
    say(fill(texts.guide.noteAdded, { section: board.sections[section] }));
    return true;
  }

  return {
    goToSection,
    showSection,
    choosePrompt: (section, index) => store.dispatch({ type: 'prompt', section, index }),
    goOnUnnamed: () => {
      const map = current();
      if (map) store.dispatch({ type: 'unnamed', node: map.node });
    },
    addNote,
  };
}
