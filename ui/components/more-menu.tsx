// A button that opens a small box of rarely used buttons; a choice, Escape or leaving the box closes it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { MoreIcon } from './icons';

export interface MoreMenuProps {
  label: string;
  children: ComponentChildren;
}

export function MoreMenu({ label, children }: MoreMenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLFieldSetElement>(null);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  useLayoutEffect(() => {
    if (!open) return undefined;
    box.current?.querySelector('button')?.focus();
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && root.current?.contains(target))) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    box.current?.addEventListener('click', close);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open]);

  function onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) setOpen(false);
  }

  return (
    <div ref={root} class="more" onFocusOut={onFocusOut}>
      <Button buttonRef={button} variant="icon" label={label} expanded={open} onClick={() => setOpen(!open)}>
        <MoreIcon />
      </Button>
      {open && (
        <fieldset
          ref={box}
          class="more-box"
          aria-label={label}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          {children}
        </fieldset>
      )}
    </div>
  );
}
