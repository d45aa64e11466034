// What customers said about a note: not asked, held, refuted, mixed.
import { fill } from '../../../shared/catalogue/fill';
import { VERDICTS, type Verdict } from '../../../shared/model/check';
import { useLocale } from '../../use-locale';
import { useOptimisticValue } from './use-optimistic-value';

export interface AnswerSelectProps {
  verdict: Verdict | null;
  /** The note's words, shortened. */
  note: string;
  onChange: (verdict: Verdict | null) => Promise<unknown>;
}

const CHOICES = [null, ...VERDICTS] as const;

export function AnswerSelect({ verdict, note, onChange }: AnswerSelectProps) {
  const { board, texts } = useLocale();
  const [shown, showAtOnce] = useOptimisticValue(verdict);
  return (
    <select
      aria-label={fill(texts.check.answerOf, { note })}
      value={shown ?? ''}
      onChange={({ currentTarget }) => {
        const chosen = CHOICES[currentTarget.selectedIndex] ?? null;
        showAtOnce(chosen, onChange(chosen));
      }}
    >
      {CHOICES.map((choice) => (
        <option key={choice ?? ''} value={choice ?? ''}>
          {choice === null ? texts.check.unasked : board.check.verdicts[choice]}
        </option>
      ))}
    </select>
  );
}
