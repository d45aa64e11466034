// What changed on a map since its last session, a group for each kind of change.
import { useMemo } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import type { Baseline } from '../../../shared/merge/baseline';
import { describeChange } from '../../../shared/merge/describe-diff';
import type { Change } from '../../../shared/merge/diff-maps';
import { hasChangedSince, SINCE_KINDS, sinceBaseline } from '../../../shared/merge/since';
import type { EmpathyMap } from '../../../shared/model/empathy-map';
import { Disclosure } from '../../components/disclosure';
import { useLocale } from '../../use-locale';
import { ShowMore } from '../review/show-more';

export function SinceList({ baseline, now }: { baseline: Baseline; now: EmpathyMap }) {
  const { countText, dateAndTime, texts } = useLocale();
  const words = texts.again;
  const since = useMemo(() => sinceBaseline(baseline, now), [baseline, now]);
  const kinds = SINCE_KINDS.filter((kind) => since.notes[kind].length > 0);
  return (
    <>
      <p class="muted">{fill(words.since, { moment: dateAndTime(Date.parse(since.at)) })}</p>
      {!hasChangedSince(since) && <p>{words.nothing}</p>}
      {kinds.map((kind) => (
        <Disclosure key={kind} title={countText(words.changes[kind], since.notes[kind].length)}>
          <Changes changes={since.notes[kind]} />
        </Disclosure>
      ))}
      <Changes changes={since.others} />
    </>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const { board, texts } = useLocale();
  if (changes.length === 0) return null;
  return (
    <ShowMore entries={changes} page={10}>
      {(shown) => (
        <ul class="changes">
          {shown.map((change, at) => (
            <li key={`${change.id} ${change.field} ${at}`}>{describeChange(change, { board, texts })}</li>
          ))}
        </ul>
      )}
    </ShowMore>
  );
}
