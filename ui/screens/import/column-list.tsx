// How each column of a table was understood, with a choice to change it.

import { fill } from '../../../shared/catalogue/fill';
import { COLUMN_MEANINGS, type Column, type ColumnMeaning } from '../../../shared/exchange/types';
import { ChoiceField } from '../../components/inputs';
import type { Locale } from '../../locale';
import { useLocale } from '../../use-locale';

const meanings = ({ texts }: Locale) =>
  COLUMN_MEANINGS.map((value) => ({ value, text: texts.importing.meanings[value] }));

export interface ColumnListProps {
  columns: readonly Column[];
  onChoose: (columns: readonly ColumnMeaning[]) => void;
}

export function ColumnList({ columns, onChoose }: ColumnListProps) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.importing;
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
            options={meanings(locale)}
            onChange={(chosen) =>
              onChoose(numbered.map((other) => (other.number === number ? chosen : other.meaning)))
            }
          />
        ))}
      </div>
    </>
  );
}
