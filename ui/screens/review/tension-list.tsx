// The tensions on the board, and a form that pairs what someone says with what they think.

import { useMemo, useState } from 'preact/hooks';
import type { PlacedNote } from '../../../shared/insight/notes';
import { sectionsAbout } from '../../../shared/templates';
import { Button } from '../../components/button';
import { ChoiceField, DraftField } from '../../components/inputs';
import { useLocale } from '../../use-locale';
import { NoteLink } from './note-link';
import { type PartProps, shorten } from './part';

const optionsFor = (placed: readonly PlacedNote[], sections: readonly string[]) =>
  placed
    .filter(({ section }) => sections.includes(section?.id ?? ''))
    .map(({ note }) => ({ value: note.id, text: shorten(note.text) }));

export function TensionList({ reading, placed, actions }: PartProps) {
  const { texts } = useLocale();
  const { review } = texts;
  const { tensions = [], template } = reading.map;
  const says = useMemo(() => optionsFor(placed, sectionsAbout(template, 'said')), [placed, template]);
  const thinks = useMemo(() => optionsFor(placed, sectionsAbout(template, 'thought')), [placed, template]);
  const noteTexts = useMemo(() => new Map(placed.map(({ note }) => [note.id, note.text])), [placed]);
  const textOf = (id: string) => shorten(noteTexts.get(id) ?? '');
  return (
    <>
      <p class="muted">{review.tensionsHint}</p>
      <div class="buttons">
        <Button onClick={() => void actions.drawSelected()}>{review.useSelected}</Button>
      </div>
      {tensions.length > 0 && (
        <ul class="rows" aria-label={review.tensions}>
          {tensions.map(({ from, to, label }) => (
            <li key={`${from} ${to}`} class="row">
              <span class="row-text">
                <NoteLink note={from} actions={actions}>
                  {textOf(from)}
                </NoteLink>
                <NoteLink note={to} actions={actions}>
                  {`↔ ${textOf(to)}`}
                </NoteLink>
                {label && <span class="muted">{label}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {says[0] && thinks[0] ? (
        <PairForm says={says} thinks={thinks} onDraw={actions.drawTension} />
      ) : (
        <p class="muted">{review.noPairs}</p>
      )}
    </>
  );
}

interface PairFormProps {
  says: ReturnType<typeof optionsFor>;
  thinks: ReturnType<typeof optionsFor>;
  onDraw: (from: string, to: string, label: string) => Promise<boolean>;
}

function PairForm({ says, thinks, onDraw }: PairFormProps) {
  const { texts } = useLocale();
  const { review } = texts;
  const [pair, setPair] = useState({ from: '', to: '' });
  /** A selected note may have been deleted since. */
  const known = (options: PairFormProps['says'], id: string) =>
    options.find(({ value }) => value === id)?.value ?? options[0]?.value ?? '';
  const from = known(says, pair.from);
  const to = known(thinks, pair.to);

  async function draw(label: string): Promise<boolean> {
    const drawn = await onDraw(from, to, label);
    if (drawn) setPair({ from: '', to: '' });
    return drawn;
  }

  return (
    <>
      <ChoiceField
        label={review.says}
        value={from}
        options={says}
        onChange={(value) => setPair({ ...pair, from: value })}
      />
      <ChoiceField
        label={review.thinks}
        value={to}
        options={thinks}
        onChange={(value) => setPair({ ...pair, to: value })}
      />
      <LabelForm onDraw={draw} />
    </>
  );
}

/** On its own, so that a key does not go through the thousands of notes to choose from. */
function LabelForm({ onDraw }: { onDraw: (label: string) => Promise<boolean> }) {
  const { texts } = useLocale();
  const { review } = texts;
  const [label, setLabel] = useState('');

  async function draw(): Promise<void> {
    if (await onDraw(label.trim())) setLabel('');
  }

  return (
    <>
      <DraftField label={review.label} name="label" value={label} onInput={setLabel} />
      <div class="buttons">
        <Button onClick={() => void draw()}>{review.drawTension}</Button>
      </div>
    </>
  );
}
