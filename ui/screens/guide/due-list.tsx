// Actions that are late, those that are due within a week, and those whose due date names no day.
import { formatDay } from '../../../shared/exchange/writing/file-name';
import { dueActions } from '../../../shared/merge/since';
import type { Action, EmpathyMap } from '../../../shared/model/empathy-map';
import { useLocale } from '../../use-locale';

export function DueList({ map }: { map: EmpathyMap }) {
  const { countText, texts } = useLocale();
  const { late, soon, unclear } = dueActions(map, formatDay(new Date()));
  const words = texts.again;
  return (
    <>
      {late.length > 0 && <Due heading={countText(words.late, late.length)} actions={late} />}
      {soon.length > 0 && <Due heading={countText(words.due, soon.length)} actions={soon} />}
      {unclear.length > 0 && <Due heading={countText(words.unclear, unclear.length)} actions={unclear} />}
    </>
  );
}

function Due({ heading, actions }: { heading: string; actions: readonly Action[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul class="changes" aria-label={heading}>
        {actions.map(({ id, ...action }) => (
          <li key={id}>
            {[action.text, action.owner, action.due, action.trigger].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}
