// The one button of the window. Knows its variants, not what it does.
import type { ComponentChildren, Ref } from 'preact';

export interface ButtonProps {
  children: ComponentChildren;
  /** Left out for the button that sends its form. */
  onClick?: () => void;
  variant?: 'primary' | 'plain' | 'quiet';
  /** Stays focusable and says that it is disabled, so that the keyboard does not lose its place. */
  disabled?: boolean;
  describedBy?: string | undefined;
  /** Keys that do the same, as `aria-keyshortcuts` names them. */
  keys?: string | undefined;
  /** Whether what the button opens is open. */
  expanded?: boolean;
  grow?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onClick,
  variant = 'plain',
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
