// The order of an open map: moves show at once, and are sent when the user pauses or lets go.
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import type { OpenMap } from '../../../shared/map/open-map';
import type { MapOrder } from '../../../shared/model/orders';
import { useInstantState } from '../../components/instant-state';
import type { Actions } from '../../state/actions';
import { sameOrder } from '../../state/order';
import { useLocale } from '../../use-locale';
import { OrderSection } from './order-section';

/** Each update renumbers the whole map on everyone's board, so a series of key presses is sent as one. */
const PAUSE_MS = 900;

export function BoardOrder({ map, actions }: { map: OpenMap; actions: Actions }) {
  const { texts } = useLocale();
  const [moved, setMoved, readMoved] = useInstantState<MapOrder | null>(null);
  const lastSaid = useRef('');

  function send(order: MapOrder, said: string): void {
    setMoved(null);
    if (!sameOrder(order, map.order)) void actions.update(map, { order }, said);
  }

  const nameOfChange = ({ preset, sections }: MapOrder): string =>
    sameOrder({ ...map.order, preset, sections }, map.order)
      ? texts.touchpoints.whatIfs
      : texts.plan.situation;

  function settle(): void {
    const order = readMoved();
    if (order) send(order, fill(texts.plan.orderSaved, { moved: lastSaid.current }));
  }

  const settleLast = useRef(settle);
  settleLast.current = settle;
  useEffect(() => {
    if (!moved) return;
    const timer = setTimeout(() => settleLast.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [moved]);
  useEffect(() => () => settleLast.current(), []);

  return (
    <OrderSection
      order={moved ?? map.order}
      template={map.template}
      minutes={map.minutes}
      plan={map.plan}
      onMove={setMoved}
      onChoose={(order) => send(order, fill(texts.plan.saved, { field: nameOfChange(order) }))}
      onSettle={settle}
      onAnnounce={(text) => {
        lastSaid.current = text;
        actions.announce(text);
      }}
    />
  );
}
