// Notes, people, votes and evidence per section; names thin sections and suggests what to do.
import { useMemo } from 'preact/hooks';
import { coverageOf, type SectionCoverage } from '../../../shared/insight/coverage';
import { countText, fill, texts } from '../../texts';
import type { PartProps } from './part';

export function CoverageTable({ map, reading }: PartProps) {
  const { review } = texts;
  const rows = useMemo(() => coverageOf(reading.map, map.people), [reading.map, map.people]);
  const thin = rows.filter(({ isThin }) => isThin);
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
      {thin.length === 0 ? (
        <p>{review.noThin}</p>
      ) : (
        <ul class="bullets">
          {thin.map(({ id, title, notes, wanted }) => (
            <li key={id}>{fill(countText(review.thinNotes, notes), { section: title, wanted })}</li>
          ))}
        </ul>
      )}
      <p class="muted">{review.backedHint}</p>
    </>
  );
}

function Row({ title, notes, people, votes, backed, isThin }: SectionCoverage) {
  return (
    <tr>
      <th scope="row">
        {title} {isThin && <span class="chip">{texts.review.thin}</span>}
      </th>
      <td>{notes}</td>
      <td>{people === 0 && notes > 0 ? '–' : people}</td>
      <td>{votes}</td>
      <td>{`${Math.round(backed * 100)} %`}</td>
    </tr>
  );
}
