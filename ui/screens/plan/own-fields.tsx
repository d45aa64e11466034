// The persona's custom fields: changing them, adding one, and the remaining text.
import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import type { BoardTexts } from '../../../shared/locales/locale';
import type { Persona } from '../../../shared/model/persona';
import { Button } from '../../components/button';
import { CommitField, DraftField } from '../../components/inputs';
import { ownNameProblem, splitOwn } from '../../state/own-fields';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';

const NOTHING = { label: '', value: '' };

export interface OwnFieldsProps {
  own: Persona['own'];
  /** Of the board: no field may be named like one of its own. */
  board: BoardTexts;
  save: PartProps['save'];
}

export function OwnFields({ own, board, save }: OwnFieldsProps) {
  const { texts } = useLocale();
  const [draft, setDraft] = useState(NOTHING);
  const [errors, setErrors] = useState<{ name?: string | undefined; value?: string | undefined }>({});
  const row = useRef<HTMLFormElement>(null);
  const { fields, rest } = splitOwn(own, board);

  function add(): void {
    const line = { label: draft.label.trim(), value: draft.value.trim() };
    const problem = ownNameProblem(line.label, fields, board);
    const found = {
      name: problem && texts.plan[problem],
      value: line.value === '' ? texts.plan.emptyOwnValue : undefined,
    };
    setErrors(found);
    row.current?.querySelectorAll('input')[found.name || !found.value ? 0 : 1]?.focus();
    if (found.name || found.value) return;
    setDraft(NOTHING);
    save({ own: line }, line.label);
  }

  return (
    <>
      {fields.length > 0 && (
        <div>
          <div class="pair">
            {fields.map(({ label, value }) => (
              <CommitField
                key={label}
                label={label}
                value={value}
                onCommit={(to) => save({ own: { label, value: to } }, label)}
              />
            ))}
          </div>
          <p class="reason">{texts.plan.ownHint}</p>
        </div>
      )}
      {rest !== '' && <p class="muted">{fill(texts.plan.alsoOnBoard, { text: rest })}</p>}
      <form
        ref={row}
        class="add-row"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <DraftField
          name="own-name"
          label={texts.plan.ownName}
          value={draft.label}
          error={errors.name}
          onInput={(label) => setDraft({ ...draft, label })}
        />
        <DraftField
          name="own-value"
          label={texts.plan.ownValue}
          value={draft.value}
          error={errors.value}
          onInput={(value) => setDraft({ ...draft, value })}
        />
        <Button>{texts.plan.addOwn}</Button>
      </form>
    </>
  );
}
