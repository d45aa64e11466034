// A label with its control and error message, linked for assistive technology. Works with any control.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

export interface FieldProps {
  label: string;
  error?: string | undefined;
  children: (fieldProps: FieldControlProps) => ComponentChildren;
}

export function Field({ label, error, children }: FieldProps) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': error ? errorId : undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {error && (
        <p id={errorId} class="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
