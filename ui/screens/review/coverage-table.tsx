// Notes, people, votes and evidence per section; names thin sections and suggests what to do.
import { useMemo } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { coverageOf, type SectionCoverage } from '../../../shared/insight/coverage';
import { Button } from '../../components/button';
import { placeIn } from '../../state/steps';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';

export function CoverageTable({ map, reading, actions }: PartProps) {
  const { enumerate, texts } = useLocale();
  const { review } = texts;
  const rows = useMemo(() => coverageOf(reading.map, map.people), [reading.map, map.people]);
  const thin = rows.filter(({ isThin }) => isThin);
  const [first] = thin;

  async function goTo({ id }: SectionCoverage): Promise<void> {
    actions.selectTab('guide');
    const step = placeIn(map).work.find(({ sections }) => sections.includes(id));
    if (step) await actions.goToStep(step.id);
  }

  return (
    <>
      <table class="coverage">
        <caption class="visually-hidden">{review.coverage}</caption>
        <thead>
          <tr>
            {(['section', 'notes', 'people', 'votes', 'backed'] as const).map((column) => (
              <th key={column} scope="col">
                {review.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} {...row} />
          ))}
        </tbody>
      </table>
      {first === undefined ? (
        <p>{review.noThin}</p>
      ) : (
        <>
          <p>{fill(review.thinIn, { sections: enumerate(thin.map(({ title }) => title)) })}</p>
          <div class="buttons">
            <Button onClick={() => void goTo(first)}>{fill(review.goTo, { section: first.title })}</Button>
          </div>
        </>
      )}
      <p class="muted">{review.backedHint}</p>
      {rows.some(({ evidence }) => evidence.ai > 0) && <p class="muted">{review.aiHint}</p>}
    </>
  );
}

function Row({ title, notes, people, votes, backed, isThin }: SectionCoverage) {
  const { percent, texts } = useLocale();
  return (
    <tr>
      <th scope="row">
        {title} {isThin && <span class="chip">{texts.review.thin}</span>}
      </th>
      <td>{notes}</td>
      <td>{people === 0 && notes > 0 ? '–' : people}</td>
      <td>{votes}</td>
      <td>{percent(backed)}</td>
    </tr>
  );
}
