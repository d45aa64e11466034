// Texts, one per row, each with a choice: by the row's select, or by a digit key while it has focus.

import { useRef } from 'preact/hooks';

export interface ChoiceRow<Value extends string> {
  key: string;
  text: string;
  /** Where it comes from; '' for nothing to say. */
  about: string;
  /** The name of its select. */
  label: string;
  /** Null if there is nothing to choose. */
  value: Value | null;
}

export interface ChoiceRowsProps<Value extends string> {
  label: string;
  rows: readonly ChoiceRow<Value>[];
  options: readonly { value: Value; text: string }[];
  /** The choices that the digits 0 to 9 make. */
  digits: readonly (Value | undefined)[];
  onChoose: (key: string, value: Value) => void;
}

export function ChoiceRows<Value extends string>({
  label,
  rows,
  options,
  digits,
  onChoose,
}: ChoiceRowsProps<Value>) {
  const list = useRef<HTMLUListElement>(null);

  /** A digit chooses and moves on to the next row. */
  function press(event: KeyboardEvent, key: string): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key)) return;
    const value = digits[Number(event.key)];
    if (value === undefined) return;
    event.preventDefault();
    const selects = [...(list.current?.querySelectorAll('select') ?? [])];
    const at = selects.indexOf(event.currentTarget as HTMLSelectElement);
    onChoose(key, value);
    selects[at + 1]?.focus();
  }

  return (
    <ul ref={list} class="rows sorting" aria-label={label}>
      {rows.map((row) => (
        <Row
          key={row.key}
          row={row}
          options={options}
          onChange={(value) => onChoose(row.key, value)}
          onKey={(event) => press(event, row.key)}
        />
      ))}
    </ul>
  );
}

interface RowProps<Value extends string> {
  row: ChoiceRow<Value>;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
  onKey: (event: KeyboardEvent) => void;
}

function Row<Value extends string>({ row, options, onChange, onKey }: RowProps<Value>) {
  const { text, about, label, value: chosen } = row;
  return (
    <li class="row">
      <div class="row-text">
        {text !== '' && <span>{text}</span>}
        {about !== '' && <span class="muted">{about}</span>}
      </div>
      {chosen !== null && (
        <select
          aria-label={label}
          value={chosen}
          onKeyDown={onKey}
          onChange={({ currentTarget }) => {
            const option = options[currentTarget.selectedIndex];
            if (option) onChange(option.value);
          }}
        >
          {options.map(({ value, text: shown }) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
