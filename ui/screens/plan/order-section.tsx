// The situation, its reason and basis, and the resulting order; the same for a draft and a map.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { basisOf, reasonOf } from '../../../shared/catalogue/template-words';
import { type MapOrder, ORDER_IDS } from '../../../shared/model/orders';
import type { FixedSeconds } from '../../../shared/model/session';
import type { TemplateId } from '../../../shared/templates';
import { ChoiceField } from '../../components/inputs';
import type { Locale } from '../../locale';
import { choosePreset } from '../../state/order';
import { useLocale } from '../../use-locale';
import { HelpChoose } from './help-choose';
import { OrderList } from './order-list';
import { WhatIfList } from './what-if-list';

export interface OrderSectionProps {
  order: MapOrder;
  template: TemplateId;
  minutes: number;
  plan?: FixedSeconds;
  onMove: (order: MapOrder) => void;
  onChoose: (order: MapOrder) => void;
  onSettle: () => void;
  onAnnounce: (text: string) => void;
}

const options = ({ board }: Locale) => ORDER_IDS.map((value) => ({ value, text: board.orders[value] }));

export function OrderSection({
  order,
  template,
  minutes,
  plan,
  onMove,
  onChoose,
  onSettle,
  onAnnounce,
}: OrderSectionProps) {
  const locale = useLocale();
  const { board, texts } = locale;
  const reason = useRef<HTMLParagraphElement>(null);
  const [height, setHeight] = useState(0);
  // The first move makes the order custom; a shorter reason would shift the list away from the pointer.
  useLayoutEffect(() => {
    if (order.preset !== 'custom') setHeight(reason.current?.offsetHeight ?? 0);
  }, [order.preset]);

  return (
    <>
      <div class="situation">
        <ChoiceField
          label={texts.plan.situation}
          value={order.preset}
          options={options(locale)}
          onChange={(preset) => onChoose(choosePreset(order, preset, template))}
        />
        <p
          ref={reason}
          class="reason"
          style={order.preset === 'custom' ? { minHeight: `${height}px` } : undefined}
        >
          {reasonOf(order, template, board)} <span class="chip">{basisOf(order, template, board)}</span>
        </p>
        <HelpChoose template={template} onTake={(taken) => onChoose({ ...order, ...taken })} />
      </div>
      <div>
        <div class="label-row">
          <h3>{texts.plan.order}</h3>
          <span class="muted">{texts.plan.orderHint}</span>
        </div>
        <OrderList
          order={order}
          template={template}
          minutes={minutes}
          plan={plan}
          onChange={onMove}
          onSettle={onSettle}
          onAnnounce={onAnnounce}
        />
      </div>
      <WhatIfList order={order} onChoose={onChoose} />
    </>
  );
}
