// Near-duplicate notes, shown as groups to tick; they are moved together only once the user agrees.
import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { nearDuplicates } from '../../../shared/insight/near-duplicates';
import type { Section } from '../../../shared/insight/notes';
import type { Note } from '../../../shared/model/empathy-map';
import { Button } from '../../components/button';
import { useLocale } from '../../use-locale';
import { NoteLink } from './note-link';
import { type PartProps, shorten } from './part';

interface Group {
  section: Section;
  notes: Note[];
}

/** Groups that already share a theme have nothing to gain. */
function groupsIn({ notes, ...section }: Section): Group[] {
  return nearDuplicates(notes.map(({ text }) => text))
    .map((places) => places.map((at) => notes[at] as Note))
    .filter((group) => group.some(({ theme }) => theme === undefined || theme !== group[0]?.theme))
    .map((group) => ({ section: { ...section, notes }, notes: group }));
}

export function DuplicateGroups({ reading, actions }: PartProps) {
  const { texts } = useLocale();
  const { review } = texts;
  const start = useRef<HTMLButtonElement>(null);
  const [groups, setGroups] = useState<Group[]>([]);
  const [left, leaveOut] = useState<readonly Group[]>([]);
  const taken = groups.filter((group) => !left.includes(group));

  function showGroups(): void {
    const found = reading.map.sections.flatMap(groupsIn);
    leaveOut([]);
    setGroups(found);
    if (found.length === 0) actions.announce(review.noDuplicates);
  }

  function end(): void {
    setGroups([]);
    start.current?.focus();
  }

  function gather(): void {
    void actions.gather(
      taken.map(({ section, notes }) => ({
        section: section.id,
        name: shorten(notes[0]?.text ?? ''),
        notes: notes.map(({ id }) => id),
      })),
    );
    end();
  }

  return (
    <>
      <p class="muted">{review.duplicatesHint}</p>
      <div class="buttons">
        <Button buttonRef={start} onClick={showGroups}>
          {review.gatherStart}
        </Button>
      </div>
      {groups.length > 0 && (
        <>
          <ul class="rows" aria-label={review.duplicates}>
            {groups.map((group) => (
              <GroupRow
                key={group.notes[0]?.id}
                group={group}
                actions={actions}
                isTaken={!left.includes(group)}
                onTake={(on) => leaveOut(on ? left.filter((other) => other !== group) : [...left, group])}
              />
            ))}
          </ul>
          <div class="buttons">
            <Button variant="primary" disabled={taken.length === 0} onClick={gather}>
              {review.gather}
            </Button>
            <Button onClick={end}>{review.cancel}</Button>
          </div>
        </>
      )}
    </>
  );
}

interface GroupRowProps extends Pick<PartProps, 'actions'> {
  group: Group;
  isTaken: boolean;
  onTake: (on: boolean) => void;
}

function GroupRow({ group: { section, notes }, isTaken, onTake, actions }: GroupRowProps) {
  const { countText, texts } = useLocale();
  return (
    <li class="ticks">
      <label>
        <input
          type="checkbox"
          checked={isTaken}
          onChange={({ currentTarget }) => onTake(currentTarget.checked)}
        />
        {fill(countText(texts.review.groupOf, notes.length), { section: section.title })}
      </label>
      <ul class="bullets">
        {notes.map(({ id, text }) => (
          <li key={id}>
            <NoteLink note={id} actions={actions}>
              {text}
            </NoteLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
