// Asks whether several pasted lines are one note each, or a single note.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { MAX_NOTE_LENGTH } from '../../../shared/model/format';
import { Button } from '../../components/button';
import { useLocale } from '../../use-locale';

export interface PasteQuestionProps {
  pasted: string;
  /** The notes to add; empty on cancel. */
  onAnswer: (notes: string[]) => void;
}

export function PasteQuestion({ pasted, onAnswer }: PasteQuestionProps) {
  const { texts } = useLocale();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const cut = (note: string) => note.slice(0, MAX_NOTE_LENGTH);
  const lines = pasted.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const count = lines.length;
  const question = fill(texts.guide.severalLines, { count });
  return (
    <div
      class="notice"
      role="alertdialog"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onAnswer([]);
      }}
    >
      <p>{question}</p>
      <div class="buttons">
        <Button buttonRef={first} onClick={() => onAnswer(lines.map(cut))}>
          {fill(texts.guide.addNotes, { count })}
        </Button>
        <Button onClick={() => onAnswer([cut(pasted)])}>{texts.guide.asOne}</Button>
        <Button variant="quiet" onClick={() => onAnswer([])}>
          {texts.guide.cancel}
        </Button>
      </div>
    </div>
  );
}
