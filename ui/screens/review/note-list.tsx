// All of the map's notes, searchable by everything known about them, with their evidence and details.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import type { PlacedNote } from '../../../shared/insight/notes';
import { DEFAULT_EVIDENCE, EVIDENCE, type Evidence } from '../../../shared/model/evidence';
import { DraftField } from '../../components/inputs';
import { noteFinder, sectionName } from '../../state/find-notes';
import { useLocale } from '../../use-locale';
import { NoteDetails } from './note-details';
import { type PartProps, shorten } from './part';
import { ShowMore } from './show-more';
import { useOptimisticValue } from './use-optimistic-value';

export function NoteList(part: PartProps) {
  const locale = useLocale();
  const { texts } = locale;
  const { review } = texts;
  const { placed } = part;
  const [wanted, setWanted] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const find = useMemo(() => noteFinder(placed, locale), [placed, locale]);
  const found = useMemo(() => find(wanted), [find, wanted]);
  function pick(id: string): void {
    choose(id === chosen ? null : id);
    if (id !== chosen) void part.actions.showNote(id);
  }

  return (
    <>
      <div>
        <SearchField onSearch={setWanted} />
        <p class="muted" aria-live="polite">
          {wanted !== '' && fill(review.found, { count: found.length, all: placed.length })}
        </p>
      </div>
      <ShowMore key={wanted} entries={found}>
        {(shown) => (
          <ul class="rows long" aria-label={review.notes}>
            {shown.map((entry) => (
              <NoteRow
                key={entry.note.id}
                {...part}
                entry={entry}
                isChosen={entry.note.id === chosen}
                onChoose={() => pick(entry.note.id)}
              />
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  );
}

/** The key is on screen before the search begins. */
function SearchField({ onSearch }: { onSearch: (wanted: string) => void }) {
  const { texts } = useLocale();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const later = setTimeout(() => onSearch(typed));
    return () => clearTimeout(later);
  }, [typed]);
  return <DraftField label={texts.review.find} name="find" value={typed} onInput={setTyped} />;
}

interface NoteRowProps extends PartProps {
  entry: PlacedNote;
  isChosen: boolean;
  onChoose: () => void;
}

function NoteRow({ entry, isChosen, onChoose, ...part }: NoteRowProps) {
  const locale = useLocale();
  const { countText, texts } = locale;
  const { id, text, votes = 0, author, touchpoint, evidence = DEFAULT_EVIDENCE } = entry.note;
  const facts = [
    sectionName(entry, locale),
    touchpoint,
    author,
    votes > 0 && countText(texts.review.voteCount, votes),
  ];
  return (
    <li>
      <div class="row">
        <button type="button" class="row-text" aria-expanded={isChosen} onClick={onChoose}>
          <span>{text}</span>
          <span class="muted">{facts.filter(Boolean).join(' · ')}</span>
        </button>
        <EvidenceSelect
          evidence={evidence}
          note={shorten(text)}
          onChange={(kind) => part.actions.setEvidence(id, kind)}
        />
      </div>
      {isChosen && <NoteDetails {...part} entry={entry} />}
    </li>
  );
}

interface EvidenceSelectProps {
  evidence: Evidence;
  note: string;
  onChange: (kind: Evidence) => Promise<unknown>;
}

function EvidenceSelect({ evidence, note, onChange }: EvidenceSelectProps) {
  const { board, texts } = useLocale();
  const [shown, showAtOnce] = useOptimisticValue(evidence);
  return (
    <select
      aria-label={fill(texts.review.evidenceOf, { note })}
      value={shown}
      onChange={({ currentTarget }) => {
        const kind = EVIDENCE[currentTarget.selectedIndex];
        if (kind) showAtOnce(kind, onChange(kind));
      }}
    >
      {EVIDENCE.map((kind) => (
        <option key={kind} value={kind}>
          {board.evidence[kind]}
        </option>
      ))}
    </select>
  );
}
