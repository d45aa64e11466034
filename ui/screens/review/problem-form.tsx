// The problem statement on the board, and a builder for its form: need, insight, obstacle.
import { useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { AreaField } from '../../components/area-field';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { DraftField } from '../../components/inputs';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';

const PARTS = ['need', 'insight', 'obstacle'] as const;
const EMPTY = { need: '', insight: '', obstacle: '' };

export function ProblemForm({ map, reading, actions }: PartProps) {
  const { board, countText, texts } = useLocale();
  const { review } = texts;
  const [parts, setParts] = useState(EMPTY);
  const notes = reading.map.problemStatement?.notes?.length ?? 0;
  const isWhole = PARTS.every((part) => parts[part].trim() !== '');
  const save = (problem: string) => void actions.update(map, { problem }, review.problemSaid);

  function build(): void {
    const [need, insight, obstacle] = PARTS.map((part) => parts[part].trim());
    const persona = map.persona || board.blanks.persona;
    save(
      fill(review.statement, { persona, need: need ?? '', insight: insight ?? '', obstacle: obstacle ?? '' }),
    );
    setParts(EMPTY);
  }

  return (
    <>
      <AreaField
        label={review.problem}
        rows={3}
        placeholder={board.problem.hint}
        value={map.problem}
        onCommit={save}
      />
      {notes > 0 && <p class="muted">{countText(review.supports, notes)}</p>}
      <Disclosure title={review.builder}>
        {PARTS.map((part) => (
          <DraftField
            key={part}
            label={review[part]}
            name={part}
            value={parts[part]}
            onInput={(text) => setParts({ ...parts, [part]: text })}
          />
        ))}
        <div class="buttons">
          <Button disabled={!isWhole} onClick={build}>
            {review.fillIn}
          </Button>
        </div>
      </Disclosure>
    </>
  );
}
