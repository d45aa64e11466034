// The window's only button component, with its variants.
import type { ComponentChildren, Ref } from 'preact';

export interface ButtonProps {
  children: ComponentChildren;
  /** Omit on a form's submit button. */
  onClick?: () => void;
  variant?: 'primary' | 'plain' | 'quiet' | 'icon';
  /** The accessible name, where it says more than the content. */
  label?: string | undefined;
  /** Stays focusable but announced as disabled, so keyboard users keep their place. */
  disabled?: boolean;
  describedBy?: string | undefined;
  /** Keyboard shortcuts for the same action, in `aria-keyshortcuts` syntax. */
  keys?: string | undefined;
  /** For a disclosure button: whether its content is open. */
  expanded?: boolean;
  grow?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onClick,
  variant = 'plain',
  label,
  disabled = false,
  describedBy,
  keys,
  expanded,
  grow = false,
  buttonRef,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef ?? null}
      type={onClick ? 'button' : 'submit'}
      class={`button ${variant}${grow ? ' grow' : ''}`}
      aria-label={label}
      aria-disabled={disabled ? 'true' : undefined}
      aria-describedby={describedBy}
      aria-keyshortcuts={keys}
      aria-expanded={expanded}
      onClick={() => {
        if (!disabled) onClick?.();
      }}
    >
      {children}
    </button>
  );
}
