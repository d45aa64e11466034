// A list for reordering the sections by keyboard and pointer. Independent of the board and of presets.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { MapOrder } from '../../../shared/model/orders';
import type { FixedSeconds } from '../../../shared/model/session';
import type { TemplateId } from '../../../shared/templates';
import type { SectionId } from '../../../shared/templates/template';
import { SectionBadge } from '../../components/section-badge';
import type { Locale } from '../../locale';
import { indexAfterKey, isMoveKey, moveSection, plannedSeconds, sameOrder } from '../../state/order';
import { useLocale } from '../../use-locale';

export interface OrderListProps {
  order: MapOrder;
  template: TemplateId;
  minutes: number;
  /** Step times set by hand. */
  plan?: FixedSeconds | undefined;
  onChange: (order: MapOrder) => void;
  /** The user has finished: focus left the list, or a drag ended. */
  onSettle: () => void;
  onAnnounce: (text: string) => void;
}

/** What Escape reverts to: the order before this section was picked up. */
interface DragStart {
  section: SectionId;
  before: MapOrder;
}

export function OrderList({
  order,
  template,
  minutes,
  plan,
  onChange,
  onSettle,
  onAnnounce,
}: OrderListProps) {
  const locale = useLocale();
  const { board, texts } = locale;
  const list = useRef<HTMLOListElement>(null);
  const dragStart = useRef<DragStart | null>(null);
  const [dragged, setDragged] = useState<SectionId | null>(null);
  const followFocus = useRef(false);
  const seconds = plannedSeconds(order, minutes, template, plan);

  // Rows stay in place and swap their contents: a row moved in the DOM would lose focus and pointer capture.
  useLayoutEffect(() => {
    if (!followFocus.current || !dragStart.current) return;
    followFocus.current = false;
    handleAt(order.sections.indexOf(dragStart.current.section))?.focus();
  }, [order]);

  function handleAt(index: number): HTMLButtonElement | undefined {
    return list.current?.querySelectorAll('button')[index];
  }

  function take(section: SectionId): void {
    if (dragStart.current?.section !== section) dragStart.current = { section, before: order };
  }

  /** If nothing moves, focus must not follow: otherwise a later board change would steal it. */
  function changeByKey(next: MapOrder, section: SectionId): void {
    followFocus.current = !sameOrder(next, order);
    change(next, section);
  }

  function change(next: MapOrder, section: SectionId): void {
    if (sameOrder(next, order)) return;
    onChange(next);
    const values = { position: next.sections.indexOf(section) + 1, count: next.sections.length };
    onAnnounce(fill(texts.plan.moved, { section: sectionName(section, board), ...values }));
  }

  function restore(): void {
    const started = dragStart.current;
    if (!started) return;
    setDragged(null);
    changeByKey(started.before, started.section);
  }

  function onKeyDown(event: KeyboardEvent, section: SectionId, index: number): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      restore();
    }
    if (!isMoveKey(event.key) || dragged) return;
    event.preventDefault();
    take(section);
    const target = indexAfterKey(event.key, index, order.sections.length);
    changeByKey(moveSection(order, section, target), section);
  }

  function onPointerDown(event: PointerEvent, section: SectionId, index: number): void {
    const onHandle = event.target instanceof Element && event.target.closest('button') !== null;
    // Touching a row scrolls; on touch screens, only the handle drags.
    if (event.button !== 0 || (!onHandle && event.pointerType !== 'mouse')) return;
    event.preventDefault();
    const handle = handleAt(index);
    handle?.setPointerCapture(event.pointerId);
    handle?.focus();
    dragStart.current = { section, before: order };
    setDragged(section);
  }

  function onPointerMove(event: PointerEvent): void {
    const box = list.current?.getBoundingClientRect();
    if (!dragged || !box) return;
    const row = Math.floor(((event.clientY - box.top) / box.height) * order.sections.length);
    change(moveSection(order, dragged, row), dragged);
  }

  function onDragEnd(): void {
    if (!dragged) return;
    handleAt(order.sections.indexOf(dragged))?.focus();
    setDragged(null);
    onSettle();
  }

  function onFocusOut(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && list.current?.contains(event.relatedTarget)) return;
    dragStart.current = null;
    onSettle();
  }

  return (
    <ol
      ref={list}
      class={dragged ? 'order-list dragging' : 'order-list'}
      aria-label={texts.plan.order}
      onPointerMove={onPointerMove}
      onLostPointerCapture={onDragEnd}
      onFocusOut={onFocusOut}
    >
      {order.sections.map((section, index) => (
        <li
          key={index}
          class={section === dragged ? 'dragged' : undefined}
          onPointerDown={(event) => onPointerDown(event, section, index)}
        >
          <button
            type="button"
            class="grip"
            aria-label={fill(texts.plan.move, { section: sectionName(section, board) })}
            onFocus={() => take(section)}
            onKeyDown={(event) => onKeyDown(event, section, index)}
          >
            <svg viewBox="0 0 10 16" aria-hidden="true">
              <path d="M3 3v.01M7 3v.01M3 8v.01M7 8v.01M3 13v.01M7 13v.01" />
            </svg>
          </button>
          <SectionBadge template={template} section={section} number={index + 1} />
          <span class="order-name">{sectionName(section, board)}</span>
          <span class="order-time">{formatMinutes(seconds[section] ?? 0, locale)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Half minutes are precise enough for a plan; below a minute, use seconds. */
function formatMinutes(seconds: number, { texts }: Locale): string {
  if (seconds < 60) return fill(texts.plan.secondsShort, { count: seconds });
  return fill(texts.plan.minutesShort, { count: Math.round(seconds / 30) / 2 });
}
