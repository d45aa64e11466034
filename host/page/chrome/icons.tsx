// The page's icons, on a 24-unit grid with 1.5-unit lines.
import type { ComponentChildren } from 'preact';

const SHAPES: Readonly<Record<string, ComponentChildren>> = {
  select: <path d="M6 4.5 18.5 11l-5.4 1.9L10.6 18.5z" />,
  hand: (
    <path d="M8 13V6.5a1.4 1.4 0 0 1 2.8 0V11m0-5.5V5a1.4 1.4 0 0 1 2.8 0v6m0-4.5a1.4 1.4 0 0 1 2.8 0V12m0-2.5a1.4 1.4 0 0 1 2.6 0V14c0 4-2.6 6-5.8 6-2.7 0-4-1.2-5.3-3.4L5.3 13.3c-.5-.9.7-2.2 1.8-1.2L8 13z" />
  ),
  text: <path d="M5.5 8V5.5h13V8M12 5.5v13m-2.5 0h5" />,
  shape: (
    <>
      <rect x="4" y="4" width="10" height="10" rx="2" />
      <path d="M16.3 10.2A5 5 0 1 1 10.2 16.3" />
    </>
  ),
  section: (
    <>
      <rect x="4" y="9" width="16" height="11" rx="2" />
      <path d="M4 5.5h7" stroke-width="3" />
    </>
  ),
  table: (
    <>
      <rect x="4" y="5" width="16" height="14" rx="2" />
      <path d="M4 10h16M10 10v9" />
    </>
  ),
  connector: <path d="M5 18.5h7v-13h7m-3-3 3 3-3 3" />,
  row: (
    <>
      <rect x="4" y="4.5" width="16" height="7" rx="1.5" />
      <path d="M12 15v5m-2.5-2.5h5" />
    </>
  ),
  column: (
    <>
      <rect x="4.5" y="4" width="7" height="16" rx="1.5" />
      <path d="M15 12h5m-2.5-2.5v5" />
    </>
  ),
  stamp: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M9 10v.5m6-.5v.5M8.5 14.2c1.8 2.4 5.2 2.4 7 0" />
    </>
  ),
  undo: <path d="M8.5 5 5 8.5 8.5 12M5.5 8.5H14a5 5 0 0 1 0 10h-4" />,
  redo: <path d="M15.5 5 19 8.5 15.5 12M18.5 8.5H10a5 5 0 0 0 0 10h4" />,
  duplicate: (
    <>
      <rect x="9" y="9" width="11" height="11" rx="2" />
      <path d="M15 6V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v8.5A1.5 1.5 0 0 0 5 15h1" />
    </>
  ),
  trash: <path d="M4.5 7h15M9.5 7V4.5h5V7m-8 0 .8 12.5h9.4L17.5 7M10.3 10.5v5.5m3.4-5.5v5.5" />,
  group: (
    <>
      <rect x="7" y="7" width="6" height="6" rx="1" />
      <rect x="11" y="11" width="6" height="6" rx="1" />
      <path d="M4 7V4h3m10 0h3v3m0 10v3h-3M7 20H4v-3" />
    </>
  ),
  ungroup: (
    <>
      <rect x="4" y="4" width="8" height="8" rx="1" />
      <rect x="14" y="14" width="6" height="6" rx="1" />
      <path d="M16 5.5h3m-1.5-1.5v3M5.5 17h3" />
    </>
  ),
  lock: (
    <>
      <rect x="5.5" y="10.5" width="13" height="9" rx="2" />
      <path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5" />
    </>
  ),
  unlock: (
    <>
      <rect x="5.5" y="10.5" width="13" height="9" rx="2" />
      <path d="M8.5 10.5V8a3.5 3.5 0 0 1 6.8-1.2" />
    </>
  ),
  eye: (
    <>
      <path d="M3.5 12C5.5 8.3 8.5 6.5 12 6.5s6.5 1.8 8.5 5.5c-2 3.7-5 5.5-8.5 5.5S5.5 15.7 3.5 12z" />
      <circle cx="12" cy="12" r="2.5" />
    </>
  ),
  'eye-off': <path d="M4 9.5c2 2.7 4.7 4 8 4s6-1.3 8-4M7 12.5 5.3 15m6.7-1.5v3m5-4 1.7 2.5" />,
  person: (
    <>
      <circle cx="12" cy="8.5" r="3.5" />
      <path d="M5 19.5c.8-3.7 3.3-5.5 7-5.5s6.2 1.8 7 5.5" />
    </>
  ),
  plus: <path d="M12 5.5v13M5.5 12h13" />,
  minus: <path d="M5.5 12h13" />,
  fit: <path d="M4.5 9V4.5H9m6 0h4.5V9m0 6v4.5H15m-6 0H4.5V15" />,
  down: <path d="m8 10 4 4 4-4" />,
  close: <path d="m6.5 6.5 11 11m0-11-11 11" />,
  check: <path d="m5.5 12.5 4 4 9-9.5" />,
  link: (
    <path d="M10 14a3.8 3.8 0 0 0 5.4 0l3-3A3.8 3.8 0 0 0 13 5.6l-.8.8M14 10a3.8 3.8 0 0 0-5.4 0l-3 3a3.8 3.8 0 0 0 5.4 5.4l.8-.8" />
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="3.5" />
      <path d="M12 3.5v2m0 13v2M3.5 12h2m13 0h2M6 6l1.4 1.4m9.2 9.2L18 18M6 18l1.4-1.4m9.2-9.2L18 6" />
    </>
  ),
  moon: <path d="M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5z" />,
  board: (
    <>
      <rect x="4" y="4" width="7" height="7" rx="1.5" />
      <rect x="13" y="4" width="7" height="7" rx="1.5" />
      <rect x="4" y="13" width="7" height="7" rx="1.5" />
      <rect x="13" y="13" width="7" height="7" rx="1.5" />
    </>
  ),
  console: <path d="m5 7.5 4.5 4.5L5 16.5m7.5 0H19" />,
  help: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7m0 2.8v.2" />
    </>
  ),
};

export function Icon({ name, size = 24 }: { name: string; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

/** The plugin's own logo: a head with a heart, also the icon in its title bar. */
export function PluginMark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="5" fill="#6A2FD6" />
      <path d="M4 4h5.4v5.4H4z" fill="#D3BDFF" />
      <path d="M10.6 4H16v5.4h-5.4z" fill="#A8DAFF" />
      <path d="M4 10.6h5.4V16H4z" fill="#FFE299" />
      <path d="M10.6 10.6H16V16h-5.4z" fill="#B3EFBD" />
      <circle cx="10" cy="10" r="2.9" fill="#fff" stroke="#6A2FD6" stroke-width="1.3" />
    </svg>
  );
}
