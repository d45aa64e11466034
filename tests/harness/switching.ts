// Gives a map another template as the window does: read, planned, drawn, and the card that says what to do now.
import { coachWords } from '../../shared/catalogue/coach-words';
import { editFor } from '../../shared/draw/edit';
import { toOpenMap } from '../../shared/map/open-map';
import type { Choices } from '../../shared/switch/plan-switch';
import { planSwitch } from '../../shared/switch/plan-switch';
import { switchRequest } from '../../shared/switch/switch-request';
import type { TemplateId } from '../../shared/templates';
import type { OpenPlugin } from './plugin';

/** What the window sends, without sending it. */
export function switchTo(plugin: OpenPlugin, node: string, to: TemplateId, choices: Choices = {}) {
  const map = toOpenMap(plugin.get('map.open', { node }));
  const board = plugin.get('map.read', { node });
  const words = coachWords[map.language];
  const plan = planSwitch(board, { from: map.template, to, language: map.language, words, choices });
  const { body, after } = switchRequest(map, board, to, plan);
  const look = { isFigjam: plugin.file.editor === 'figjam', showsStep: true };
  const edit = editFor(after, { step: after.step, record: after.record }, look);
  return { plan, body, after, edit };
}

export function switchMap(plugin: OpenPlugin, node: string, to: TemplateId, choices: Choices = {}) {
  const { plan, body, after, edit } = switchTo(plugin, node, to, choices);
  const requests = [
    { name: 'map.switch' as const, body },
    { name: 'map.update' as const, body: { node, edit } },
  ];
  plugin.get('batch', { requests });
  return { plan, after };
}
