// How each column of a table was understood, with a choice to change it.
import { COLUMN_MEANINGS, type Column, type ColumnMeaning } from '../../../shared/exchange/types';
import { ChoiceField } from '../../components/inputs';
import { fill, texts } from '../../texts';

const words = texts.importing;
const MEANINGS = COLUMN_MEANINGS.map((value) => ({ value, text: words.meanings[value] }));

export interface ColumnListProps {
  columns: readonly Column[];
  onChoose: (columns: readonly ColumnMeaning[]) => void;
}

export function ColumnList({ columns, onChoose }: ColumnListProps) {
  const numbered = columns.map((column, at) => ({ ...column, number: at + 1 }));
  return (
    <>
      <p class="muted">{words.columnsHint}</p>
      <div class="pair">
        {numbered.map(({ number, heading, meaning }) => (
          <ChoiceField
            key={number}
            label={heading.trim() || fill(words.column, { number })}
            value={meaning}
            options={MEANINGS}
            onChange={(chosen) =>
              onChoose(numbered.map((other) => (other.number === number ? chosen : other.meaning)))
            }
          />
        ))}
      </div>
    </>
  );
}
