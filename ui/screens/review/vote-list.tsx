// The ranking by votes, how many votes each person has, and who used too many.
import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { overVotes, rankByVotes, type Voter } from '../../../shared/insight/votes';
import { VOTES } from '../../../shared/model/limits';
import { Button } from '../../components/button';
import { CommitField } from '../../components/inputs';
import { useLocale } from '../../use-locale';
import { NoteLink } from './note-link';
import { type PartProps, shorten } from './part';
import { ShowMore } from './show-more';

const isCount = (text: string): boolean =>
  /^\d+$/.test(text) && Number(text) >= VOTES.min && Number(text) <= VOTES.max;

export function VoteList({ map, reading, actions, isFigJam }: PartProps & { isFigJam: boolean }) {
  const { countText, texts } = useLocale();
  const { review } = texts;
  const ranking = useMemo(() => rankByVotes(reading.map), [reading.map]);
  return (
    <>
      <CommitField
        label={review.votesEach}
        kind="number"
        min={VOTES.min}
        max={VOTES.max}
        value={String(map.votes)}
        check={(text) =>
          isCount(text) ? undefined : fill(review.badVotes, { min: VOTES.min, max: VOTES.max })
        }
        onCommit={(text) => void actions.update(map, { votes: Number(text) }, review.votesSaid)}
      />
      {isFigJam && <VoterCheck limit={map.votes} read={actions.readVoters} />}
      {ranking.length === 0 && (
        <p class="muted">{isFigJam ? `${review.none} ${review.voteHint}` : review.none}</p>
      )}
      <ShowMore entries={ranking} page={10}>
        {(shown) => (
          <ol class="rows" aria-label={review.votes}>
            {shown.map(({ note }) => (
              <li key={note.id} class="row">
                <span class="row-text">
                  <NoteLink note={note.id} actions={actions}>
                    {shorten(note.text)}
                  </NoteLink>
                </span>
                <span class="count">{countText(review.voteCount, note.votes ?? 0)}</span>
              </li>
            ))}
          </ol>
        )}
      </ShowMore>
    </>
  );
}

function VoterCheck({ limit, read }: { limit: number; read: () => Promise<Voter[] | null> }) {
  const { texts } = useLocale();
  const { review } = texts;
  const [voters, setVoters] = useState<Voter[] | null | undefined>(undefined);
  const over = overVotes(voters ?? [], limit);
  return (
    <div>
      <Button onClick={() => void read().then(setVoters)}>{review.checkVotes}</Button>
      <div aria-live="polite">
        {voters === null && <p>{review.votesUnknown}</p>}
        {voters && over.length === 0 && <p>{fill(review.noOverVotes, { limit })}</p>}
        {over.map(({ name, over: count }) => (
          <p key={name}>{fill(review.overVote, { name, count })}</p>
        ))}
      </div>
    </div>
  );
}
