// How many guesses held once customers were asked: by section and by evidence, of this map or all on the page.
import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { type Hits, hitRateOf } from '../../../shared/check/hit-rate';
import type { Verdict } from '../../../shared/model/check';
import type { EmpathyMap } from '../../../shared/model/empathy-map';
import { Button } from '../../components/button';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';

/** From what the group knew to what it did not. */
const BAR_ORDER = ['held', 'mixed', 'refuted'] as const;

export function HitRateTable({ reading, actions, isAmongOthers }: PartProps & { isAmongOthers: boolean }) {
  const { board, texts } = useLocale();
  const { check, review } = texts;
  const [others, setOthers] = useState<readonly EmpathyMap[]>([]);
  const rate = useMemo(() => hitRateOf([reading.map, ...others]), [reading.map, others]);
  const rows = [
    { key: 'all', name: check.all, hits: rate.all },
    ...rate.sections.map(({ id, title, hits }) => ({
      key: `in ${id}`,
      name: title || review.noSection,
      hits,
    })),
    ...rate.evidence.map(({ kind, hits }) => ({
      key: kind,
      name: `${review.evidence}: ${board.evidence[kind]}`,
      hits,
    })),
  ];

  return (
    <>
      <p class="muted">{check.hitHint}</p>
      {rate.all.count === 0 ? (
        <p>{check.noHits}</p>
      ) : (
        <>
          <HitBar {...rate.all} />
          <table class="coverage">
            <caption class="visually-hidden">{check.hitRate}</caption>
            <tbody>
              {rows.map(({ key, name, hits }) => (
                <HitRow key={key} name={name} hits={hits} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {isAmongOthers && others.length === 0 && (
        <div class="buttons">
          <Button onClick={() => void actions.readOtherMaps().then((maps) => maps && setOthers(maps))}>
            {check.allMaps}
          </Button>
        </div>
      )}
    </>
  );
}

const TINTS: Record<Verdict, string> = { held: 'green', mixed: 'yellow', refuted: 'red' };

/** All answers at a glance. A percentage of a few would say more than they do. */
function HitBar({ count, isFew, ...verdicts }: Hits) {
  const { board, number, percent } = useLocale();
  const given = BAR_ORDER.filter((verdict) => verdicts[verdict] > 0);
  return (
    <div class="hits">
      {!isFew && <span class="hits-share">{percent(verdicts.held / count)}</span>}
      <div>
        <div class="hits-bar" aria-hidden="true">
          {given.map((verdict) => (
            <i key={verdict} data-tint={TINTS[verdict]} style={{ flexGrow: verdicts[verdict] }} />
          ))}
        </div>
        <p class="muted">
          {given
            .map((verdict) => `${board.check.verdicts[verdict]} ${number(verdicts[verdict])}`)
            .join(' · ')}
        </p>
      </div>
    </div>
  );
}

function HitRow({ name, hits }: { name: string; hits: Hits }) {
  const { form, texts } = useLocale();
  const { check } = texts;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {fill(form(check.held, hits.count), { held: hits.held, count: hits.count })}
        {hits.isFew && <span class="muted"> ({check.few})</span>}
      </td>
    </tr>
  );
}
