// Which sections a step of the session hides and reveals: people write alone in the current one only. Pure.
import type { BatchEntry } from '../../shared/contract';
import type { OpenMap } from '../../shared/map/open-map';
import type { SessionRecord, Step } from '../../shared/model/session';
import type { SectionId } from '../../shared/templates/template';
import type { State } from './state';

/** `step` is the one to enter, null at the session's end. A section seen before is not hidden again. */
export function hidingOrders(
  map: OpenMap,
  step: Step | null,
  record: SessionRecord,
  { editor, guide }: Pick<State, 'editor' | 'guide'>,
): BatchEntry<'sections.hide'>[] {
  if (editor !== 'figjam') return [];
  const here = step?.sections ?? [];
  const past = step ? record.steps[step.id] : undefined;
  const hides = guide.writesAlone && (past === undefined || past.skipped === true);
  const shut = [...map.missing, ...map.hidden, ...(map.adopted?.regions ?? [])];
  const isOpen = (id: SectionId) => !shut.includes(id);
  const order = (sections: SectionId[], hidden: boolean): BatchEntry<'sections.hide'>[] =>
    sections.length === 0 ? [] : [{ name: 'sections.hide', body: { node: map.node, sections, hidden } }];
  return [
    ...order(
      map.hidden.filter((id) => !here.includes(id)),
      false,
    ),
    ...order(hides ? here.filter(isOpen) : [], true),
  ];
}

/** The sections whose notes are hidden once the orders are carried out. */
export function hiddenAfter(
  before: readonly SectionId[],
  orders: readonly BatchEntry<'sections.hide'>[],
): SectionId[] {
  return orders.reduce(
    (hidden: SectionId[], { body }) => {
      const others = hidden.filter((id) => !body.sections.includes(id));
      return body.hidden ? [...others, ...body.sections] : others;
    },
    [...before],
  );
}
