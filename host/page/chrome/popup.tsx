// A button that opens a panel or menu. Only one is open at a time; Escape or a click elsewhere closes it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../state/store';
import type { Ui } from '../state/ui-state';

interface PopupProps {
  readonly ui: Ui;
  readonly name: string;
  readonly label: string;
  readonly className?: string;
  readonly button: ComponentChildren;
  readonly menu?: boolean;
  readonly children: ComponentChildren;
}

export function Popup({ ui, name, label, className = 'quiet', button, menu = false, children }: PopupProps) {
  const holder = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const open = useStore(ui).popup === name;

  // A layout effect, because the very next key press belongs to the menu.
  useLayoutEffect(() => {
    const { current } = holder;
    if (!open || !current) return undefined;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !current.contains(event.target)) ui.set({ popup: null });
    };
    const keys = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        ui.set({ popup: null });
        opener.current?.focus();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        step(current, event.key === 'ArrowDown' ? 1 : -1);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('pointerdown', outside);
    current.addEventListener('keydown', keys);
    current.querySelector<HTMLElement>('.popup button, .popup [tabindex="0"]')?.focus();
    return () => {
      removeEventListener('pointerdown', outside);
      current.removeEventListener('keydown', keys);
    };
  }, [open, ui]);

  const look = { role: menu ? 'menu' : 'dialog', 'aria-label': label } as const;
  return (
    <div class="popup-holder" ref={holder}>
      <button
        ref={opener}
        type="button"
        class={className}
        aria-haspopup={menu ? 'menu' : 'dialog'}
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => ui.set({ popup: open ? null : name })}
      >
        {button}
      </button>
      {open && (
        <div class={`popup ${name}`} {...look}>
          {children}
        </div>
      )}
    </div>
  );
}

function step(holder: HTMLElement, by: 1 | -1): void {
  const items = [...holder.querySelectorAll<HTMLElement>('.popup button:not(:disabled)')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + by + items.length) % items.length]?.focus();
}

interface ItemProps {
  readonly ui: Ui;
  readonly onChoose: () => void;
  readonly checked?: boolean;
  readonly children: ComponentChildren;
}

export function MenuItem({ ui, onChoose, checked, children }: ItemProps) {
  const choose = () => {
    ui.set({ popup: null });
    onChoose();
  };
  const role =
    checked === undefined
      ? ({ role: 'menuitem' } as const)
      : ({ role: 'menuitemradio', 'aria-checked': checked } as const);
  return (
    <button type="button" class="menu-item" {...role} onClick={choose}>
      {children}
    </button>
  );
}
