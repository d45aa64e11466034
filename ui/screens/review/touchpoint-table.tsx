// How many notes each section has for each touchpoint.
import { useMemo } from 'preact/hooks';
import { type TouchpointRow, touchpointRows } from '../../../shared/insight/touchpoints';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';

export function TouchpointTable({ reading }: PartProps) {
  const { board, texts } = useLocale();
  const words = texts.touchpoints;
  const { sections } = reading.map;
  const rows = useMemo(() => touchpointRows(reading.map), [reading.map]);
  if (rows.length === 0) return <p class="muted">{words.empty}</p>;
  const hasUnplaced = rows.some(({ counts }) => (counts[sections.length] as number) > 0);
  const heads = [...sections.map(({ title }) => title), ...(hasUnplaced ? [texts.importing.unplaced] : [])];
  return (
    <>
      <div class="wide-table">
        <table class="coverage">
          <caption class="visually-hidden">{board.context.fields.touchpoints}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.importing.noteFields.touchpoint}</th>
              {heads.map((title, at) => (
                <th key={at} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col">{words.all}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.touchpoint} {...row} counts={row.counts.slice(0, heads.length)} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="muted">{words.hint}</p>
    </>
  );
}

function Row({ touchpoint, counts, total }: TouchpointRow) {
  const { texts } = useLocale();
  return (
    <tr>
      <th scope="row">{touchpoint || texts.touchpoints.none}</th>
      {counts.map((count, at) => (
        <td key={at}>{count === 0 ? '' : count}</td>
      ))}
      <td>{total}</td>
    </tr>
  );
}
