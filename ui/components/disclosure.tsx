// A heading that shows or hides its content. Hidden content is not in the document.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface DisclosureProps {
  title: string;
  /** Worth knowing even while the content is hidden. */
  aside?: ComponentChildren;
  startsOpen?: boolean;
  onToggle?: (open: boolean) => void;
  children: ComponentChildren;
}

export function Disclosure({ title, aside, startsOpen = false, onToggle, children }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();

  function toggle(): void {
    setOpen(!open);
    onToggle?.(!open);
  }

  return (
    <section class="group">
      <div class="group-head">
        <h3>
          <button
            type="button"
            class="disclosure"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={toggle}
          >
            {title}
          </button>
        </h3>
        {aside !== undefined && <span class="muted">{aside}</span>}
      </div>
      {open && (
        <div id={id} class="group-body">
          {children}
        </div>
      )}
    </section>
  );
}
