// Text, number and choice fields. Draft fields report every keystroke; commit fields (the board's), on blur.
import { useMemo } from 'preact/hooks';
import { useCommit } from './commit';
import { keepComposing } from './composing';
import { Field, type FieldControlProps } from './field';

/** Longer than any name or goal; the board may still hold longer texts. */
const LONGEST_LINE = 500;

interface Named {
  label: string;
  value: string;
}

/** `type="number"` reports an empty value for anything but a number; the checks treat it as a bad number. */
interface Typed {
  placeholder?: string;
  /** The id of a datalist with suggestions. */
  list?: string;
  kind?: 'text' | 'number';
  min?: number;
  max?: number;
}

interface TypedInputProps extends Typed, FieldControlProps {
  name?: string;
  value: string;
  onInput: (value: string) => void;
  onBlur: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

function TypedInput({ kind, min, max, placeholder, onInput, onKeyDown, ...rest }: TypedInputProps) {
  const common = {
    ...rest,
    autocomplete: 'off',
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (!keepComposing(event)) onKeyDown?.(event);
    },
  };
  return kind === 'number' ? (
    <input type="number" min={min} max={max} step={1} {...common} />
  ) : (
    <input type="text" placeholder={placeholder} maxLength={LONGEST_LINE} {...common} />
  );
}

export interface DraftFieldProps extends Named, Typed {
  name: string;
  error?: string | undefined;
  onInput: (value: string) => void;
  onLeave?: () => void;
}

export function DraftField({ label, value, name, error, onInput, onLeave, ...typed }: DraftFieldProps) {
  return (
    <Field label={label} error={error}>
      {(fieldProps) => (
        <TypedInput
          {...fieldProps}
          {...typed}
          name={name}
          value={value}
          onInput={onInput}
          onBlur={() => onLeave?.()}
        />
      )}
    </Field>
  );
}

export interface CommitFieldProps extends Named, Typed {
  /** Returns the problem with a text as a sentence, or undefined if the text is valid. */
  check?: (value: string) => string | undefined;
  onCommit: (value: string) => void;
}

/** Enter and blur send the text; Escape discards it, and so does blur on an invalid text. */
export function CommitField({ label, value, check, onCommit, ...kindOfInput }: CommitFieldProps) {
  const { shown, isTyping, error, type, send, leave, takeBack } = useCommit({ value, check, onCommit });
  return (
    <Field label={label} error={error}>
      {(fieldProps) => (
        <TypedInput
          {...fieldProps}
          {...kindOfInput}
          // The error stays visible after the field goes back to the board's text, which is valid.
          aria-invalid={isTyping ? fieldProps['aria-invalid'] : undefined}
          value={shown}
          onInput={type}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') send();
            if (event.key === 'Escape') takeBack();
          }}
        />
      )}
    </Field>
  );
}

export interface ChoiceFieldProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
}

export function ChoiceField<Value extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceFieldProps<Value>) {
  // One element, so that thousands of options are not compared again while they are the same.
  const items = useMemo(
    () => (
      <>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </>
    ),
    [options],
  );
  return (
    <Field label={label}>
      {(fieldProps) => (
        <select
          {...fieldProps}
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) onChange(chosen.value);
          }}
        >
          {items}
        </select>
      )}
    </Field>
  );
}
