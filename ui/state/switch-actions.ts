// Gives the open map another template: read, planned by the rules and by what the user has chosen, drawn as one undo step.

import { boardTexts } from '../../shared/catalogue/board-texts';
import { coachWords } from '../../shared/catalogue/coach-words';
import { fill } from '../../shared/catalogue/fill';
import { templateName } from '../../shared/catalogue/template-words';
import { editFor } from '../../shared/draw/edit';
import { orderLine } from '../../shared/draw/subtitle-lines';
import type { OpenMap } from '../../shared/map/open-map';
import type { Board } from '../../shared/switch/bundles';
import { type Choices, planSwitch, type SwitchPlan } from '../../shared/switch/plan-switch';
import { switchRequest } from '../../shared/switch/switch-request';
import type { TemplateId } from '../../shared/templates';
import type { Context } from './context';

export interface SwitchActions {
  setSwitching: (on: boolean) => void;
  /** What is on the open map; null if it cannot be read. */
  readForSwitch: () => Promise<Board | null>;
  /** Resolves to true once the board has the other template. */
  switchTemplate: (to: TemplateId, choices: Choices) => Promise<boolean>;
}

/** Where the notes of a map would go. */
export const previewSwitch = (
  { template, language }: Pick<OpenMap, 'template' | 'language'>,
  board: Board,
  to: TemplateId,
  choices: Choices,
): SwitchPlan => planSwitch(board, { from: template, to, language, words: coachWords[language], choices });

export function createSwitchActions(context: Context): SwitchActions {
  const { store, request, batch, isPending, announce, dismiss, current, open, getLocale } = context;
  const { dispatch } = store;

  /** What everybody sees of the order and of the step follows. */
  function editAfter(after: OpenMap) {
    const { editor, guide } = store.get();
    const look = { isFigjam: editor === 'figjam', showsStep: guide.showsStep };
    const edit = editFor(after, { step: after.step, record: after.record }, look);
    const line = orderLine(after.order, after.template, boardTexts[after.language]);
    return { ...edit, texts: [...edit.texts, { role: 'order-line' as const, to: line }] };
  }

  return {
    setSwitching: (on) => dispatch({ type: 'switching', on }),
    async readForSwitch() {
      const map = current();
      return map && request('map.read', { node: map.node });
    },
    /** Reads again first, because people keep working on the board. */
    async switchTemplate(to, choices) {
      const { board: words, countText, texts } = getLocale();
      const map = current();
      if (!map || isPending('map.switch')) return false;
      dismiss();
      announce(texts.switching.working);
      const board = await request('map.read', { node: map.node });
      const plan = board && previewSwitch(map, board, to, choices);
      const switching = board && plan && switchRequest(map, board, to, plan);
      const { node } = map;
      const replies =
        switching &&
        (await batch(
          { name: 'map.switch', body: switching.body },
          { name: 'map.update', body: { node, edit: editAfter(switching.after) } },
        ));
      if (!replies || !plan) {
        announce(store.get().failure ? '' : texts.sorting.cancelled);
        return false;
      }
      if (current()?.node === node) open(replies[1]);
      dispatch({ type: 'switching', on: false });
      announce(
        fill(countText(texts.switching.done, plan.notes.length), { template: templateName(to, words) }),
      );
      return true;
    },
  };
}
