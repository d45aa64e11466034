// A choice between a few options, all visible.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface RadioGroupProps<Value extends string> {
  label: ComponentChildren;
  value: Value;
  options: readonly { value: Value; text: ComponentChildren }[];
  /** Puts long options on separate lines. */
  stacked?: boolean;
  onChange: (value: Value) => void;
}

export function RadioGroup<Value extends string>({
  label,
  value,
  options,
  stacked = false,
  onChange,
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <div class={stacked ? 'radios stacked' : 'radios'} role="radiogroup" aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={`${id}-choice`}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}
