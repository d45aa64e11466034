// The existing research: an entry per study, with kind, name, count and consent. Changes send the whole list.
import { useRef } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { RESEARCH_KINDS, type Research } from '../../../shared/model/context';
import { Button } from '../../components/button';
import { ChoiceField, CommitField } from '../../components/inputs';
import type { Locale } from '../../locale';
import { useLocale } from '../../use-locale';

const kinds = ({ board }: Locale) =>
  RESEARCH_KINDS.map((value) => ({ value, text: board.context.research[value] }));
const CONSENTS = [
  { value: 'unsaid', means: null },
  { value: 'yes', means: true },
  { value: 'no', means: false },
] as const;
const consents = ({ texts }: Locale) =>
  CONSENTS.map(({ value }) => ({ value, text: texts.plan.consents[value] }));
const NEW_ENTRY: Research = { kind: 'interview', title: '', count: null, consent: null };
/** More than any study has; the board stores the count as plain digits. */
const COUNT = /^\d{0,9}$/;

export interface ResearchListProps {
  research: Research[];
  onChange: (research: Research[]) => void;
}

export function ResearchList({ research, onChange }: ResearchListProps) {
  const { texts } = useLocale();
  const addButton = useRef<HTMLButtonElement>(null);

  function remove(at: number): void {
    addButton.current?.focus();
    onChange(research.filter((_entry, index) => index !== at));
  }

  return (
    <div class="research">
      <h4>{texts.plan.research}</h4>
      {research.map((entry, at) => (
        <Entry
          key={at}
          number={at + 1}
          entry={entry}
          onChange={(part) =>
            onChange(research.map((other, index) => (index === at ? { ...other, ...part } : other)))
          }
          onRemove={() => remove(at)}
        />
      ))}
      <Button buttonRef={addButton} onClick={() => onChange([...research, NEW_ENTRY])}>
        {texts.plan.addResearch}
      </Button>
    </div>
  );
}

interface EntryProps {
  number: number;
  entry: Research;
  onChange: (part: Partial<Research>) => void;
  onRemove: () => void;
}

function Entry({ number, entry, onChange, onRemove }: EntryProps) {
  const locale = useLocale();
  const { texts } = locale;
  const name = fill(texts.plan.researchEntry, { number });
  const consent = CONSENTS.find(({ means }) => means === entry.consent) ?? CONSENTS[0];
  return (
    <fieldset class="entry">
      <legend class="visually-hidden">{name}</legend>
      <ChoiceField
        label={texts.plan.researchKind}
        value={entry.kind}
        options={kinds(locale)}
        onChange={(kind) => onChange({ kind })}
      />
      <CommitField
        label={texts.plan.researchWhich}
        value={entry.title}
        onCommit={(title) => onChange({ title })}
      />
      <CommitField
        label={texts.plan.researchCount}
        value={entry.count === null ? '' : String(entry.count)}
        check={(text) => (COUNT.test(text) ? undefined : texts.plan.badCount)}
        onCommit={(text) => onChange({ count: text === '' ? null : Number(text) })}
      />
      <ChoiceField<'unsaid' | 'yes' | 'no'>
        label={texts.plan.consent}
        value={consent.value}
        options={consents(locale)}
        onChange={(chosen) =>
          onChange({ consent: CONSENTS.find(({ value }) => value === chosen)?.means ?? null })
        }
      />
      <Button variant="quiet" onClick={onRemove}>
        {texts.plan.removeResearch}
        <span class="visually-hidden"> {name}</span>
      </Button>
    </fieldset>
  );
}
