// How many notes would go from which section to which, and what happens to those that have no place.
import { useId } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { Flow } from '../../../shared/switch/plan-switch';
import type { Place } from '../../../shared/switch/rules';
import { useLocale } from '../../use-locale';

export function FlowList({ flows }: { flows: readonly Flow[] }) {
  const { board, countText, texts } = useLocale();
  const words = texts.switching;
  const heading = useId();
  const nameOf = (place: Place) => (place === '' ? board.kept : sectionName(place, board));
  if (flows.length === 0) return <p>{words.none}</p>;
  return (
    <section class="group" aria-labelledby={heading}>
      <h3 id={heading}>{words.goes}</h3>
      <ul class="rows">
        {flows.map(({ from, to, count }) => (
          <li key={`${from}/${to}`} class="row">
            {fill(countText(words.flow, count), { from: nameOf(from), to: nameOf(to) })}
          </li>
        ))}
      </ul>
      {flows.some(({ to }) => to === '') && <p class="muted">{fill(words.keptWhy, { kept: board.kept })}</p>}
    </section>
  );
}
