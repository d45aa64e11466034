// What the check of a file has found: what will be drawn, or every problem at its place.

import { countText, fill, texts } from '../../drawer-texts';
import { summarize } from '../../state/import-summary';
import type { Found } from '../../state/state';

/** More than anybody mends at a time. */
const MOST_PROBLEMS = 20;

export function Finding({ found, known }: { found: Found; known: readonly string[] }) {
  return found.ok ? (
    <section>
      <h3>{texts.plan.importFound}</h3>
      {known.includes(found.map.id) && <p class="reason">{texts.plan.importNewId}</p>}
      <dl class="card facts">
        {summarize(found.map).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  ) : (
    <Problems problems={found.problems} />
  );
}

function Problems({ problems }: { problems: string[] }) {
  const more = problems.length - MOST_PROBLEMS;
  return (
    <section class="findings problems" role="alert">
      <h3>{countText(texts.plan.importProblems, problems.length)}</h3>
      <ul>
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {more > 0 && <li>{fill(texts.plan.importMore, { count: more })}</li>}
      </ul>
    </section>
  );
}
