// A multi-line text field, sent on blur. Enter adds a line; Escape discards the typing.
import { useCommit } from './commit';
import { keepComposing } from './composing';
import { Field } from './field';

/** Longer than any list or statement in a map. */
const LONGEST_TEXT = 5000;

export interface AreaFieldProps {
  label: string;
  value: string;
  rows?: number;
  placeholder?: string;
  check?: (value: string) => string | undefined;
  onCommit: (value: string) => void;
}

export function AreaField({ label, rows = 2, placeholder, ...options }: AreaFieldProps) {
  const { shown, isTyping, error, type, leave, takeBack } = useCommit(options);
  return (
    <Field label={label} error={error}>
      {(fieldProps) => (
        <textarea
          {...fieldProps}
          class="grows"
          aria-invalid={isTyping ? fieldProps['aria-invalid'] : undefined}
          rows={rows}
          placeholder={placeholder}
          maxLength={LONGEST_TEXT}
          value={shown}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (!keepComposing(event) && event.key === 'Escape') takeBack();
          }}
        />
      )}
    </Field>
  );
}
