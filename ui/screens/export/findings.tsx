// What the board holds, what stays out of the file, and what to check before sharing it.
import { fill } from '../../../shared/catalogue/fill';
import { useLocale } from '../../use-locale';

export interface FindingsProps {
  maps: number;
  notes: number;
  warnings: readonly string[];
  lines: readonly string[];
}

export function Findings({ maps, notes, warnings, lines }: FindingsProps) {
  const { countText, texts } = useLocale();
  const { exporting } = texts;
  return (
    <div class="findings">
      <p>
        <strong>{maps > 1 ? fill(exporting.onTheMaps, { count: maps }) : exporting.onTheMap}</strong>{' '}
        {countText(exporting.notes, notes)}
      </p>
      {lines.length + warnings.length > 0 && (
        <ul>
          {warnings.map((line) => (
            <li key={line} class="warning">
              {line}
            </li>
          ))}
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
