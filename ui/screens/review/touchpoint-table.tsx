// How many notes each section has for each touchpoint.
import { useId, useMemo } from 'preact/hooks';
import { type TouchpointRow, touchpointRows } from '../../../shared/insight/touchpoints';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';

export function TouchpointTable({ reading }: PartProps) {
  const { board, texts } = useLocale();
  const words = texts.touchpoints;
  const id = useId();
  const { sections } = reading.map;
  const rows = useMemo(() => touchpointRows(reading.map), [reading.map]);
  if (rows.length === 0) return <p class="muted">{words.empty}</p>;
  const hasUnplaced = rows.some(({ counts }) => (counts[sections.length] as number) > 0);
  const heads = [...sections.map(({ title }) => title), ...(hasUnplaced ? [texts.importing.unplaced] : [])];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="wide-table" aria-labelledby={id} tabIndex={0}>
        <table class="coverage">
          <caption id={id} class="visually-hidden">
            {board.context.fields.touchpoints}
          </caption>
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
      </section>
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
