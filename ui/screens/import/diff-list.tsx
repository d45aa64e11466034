// What changed from the open map to a file, line by line; nothing is written.
import { describeChange } from '../../../shared/merge/describe-diff';
import type { MapDiff } from '../../../shared/merge/diff-maps';
import { useLocale } from '../../use-locale';
import { ShowMore } from '../review/show-more';

const FIGURES = ['added', 'removed', 'changed', 'same'] as const;

export function DiffList({ diff: { changes, notes } }: { diff: MapDiff }) {
  const locale = useLocale();
  const { board, countText, enumerate, texts } = locale;
  const words = texts.diff;
  const figures = FIGURES.filter((key) => notes[key] > 0).map((key) =>
    countText(words.notes[key], notes[key]),
  );
  return (
    <section class="findings diff">
      <h3>{words.heading}</h3>
      <p>{changes.length === 0 ? words.none : enumerate(figures)}</p>
      <ShowMore entries={changes}>
        {(shown) => (
          <ul aria-label={words.heading}>
            {shown.map((change, at) => (
              <li key={`${change.id} ${change.field} ${at}`}>{describeChange(change, { board, texts })}</li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
