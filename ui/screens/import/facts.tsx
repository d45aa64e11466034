// What the board will contain afterwards, line by line.
import type { SummaryLine } from '../../state/import-summary';

export function Facts({ heading, lines }: { heading: string; lines: readonly SummaryLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <dl class="card facts">
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
