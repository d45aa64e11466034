// The plugin's floating window: title bar, close button, and a frame without origin (docs/platform.md H).
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../input/actions';
import { INTER_FACES } from '../plugin/fonts';
import { themeStyle } from '../plugin/theme';
import { composeWindowPage } from '../plugin/window-page';
import { useStore } from '../state/store';
import type { PluginWindow } from '../state/ui-state';
import { Icon, PluginMark } from './icons';

export interface PanelProps {
  readonly desk: Desk;
  /** Receives a message from the window, without its envelope. */
  readonly onMessage: (message: unknown) => void;
  /** Called with a send function once the frame can receive messages. */
  readonly onReady: (post: (message: unknown) => void) => void;
  readonly onClose: () => void;
}

const SANDBOX = {
  saves: 'allow-scripts allow-downloads allow-forms allow-popups allow-modals',
  'does-nothing': 'allow-scripts allow-forms allow-popups allow-modals',
};
const MARGIN = 16;
const BELOW_BAR = 76;
const MIN_VISIBLE = 80;

/** Short, unlike `srcdoc`: tools that look at the frame's element would copy a whole page each time. */
const addressOf = (page: string) =>
  URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }));

interface Place {
  readonly left: number;
  readonly top: number;
}

function firstPlace({ width }: PluginWindow): Place {
  return { left: Math.max(MARGIN, innerWidth - width - MARGIN), top: BELOW_BAR };
}

function onScreen({ left, top }: Place, width: number): Place {
  return {
    left: Math.min(Math.max(left, MIN_VISIBLE - width), innerWidth - MIN_VISIBLE),
    top: Math.min(Math.max(top, 0), innerHeight - MIN_VISIBLE),
  };
}

export function PluginPanel(props: PanelProps) {
  const { pluginWindow } = useStore(props.desk.ui);
  return pluginWindow ? <Panel key={pluginWindow.key} {...props} open={pluginWindow} /> : null;
}

function Panel({ desk, open, onMessage, onReady, onClose }: PanelProps & { open: PluginWindow }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { theme } = useStore(desk.ui);
  const [place, setPlace] = useState(() => firstPlace(open));
  const [held, setHeld] = useState(false);
  const themeClass = open.themed ? `figma-${theme}` : '';
  const style = open.themed ? themeStyle(desk.file.editor, theme) : '';
  // The document must stay the same as long as the window is open; theme changes are sent as messages.
  const [address] = useState(() =>
    addressOf(
      composeWindowPage({
        html: open.html,
        style,
        themeClass,
        fontFaces: INTER_FACES,
        refusesBlobs: desk.file.reading('blob-address') === 'refused',
      }),
    ),
  );

  useEffect(() => {
    frame.current?.contentWindow?.postMessage({ hostTheme: { name: themeClass, style } }, '*');
  }, [style, themeClass]);

  // Before the next paint: the window may be loaded, and say hello, sooner than that.
  useLayoutEffect(() => {
    const receive = (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow) return;
      const data: unknown = event.data;
      if (data && typeof data === 'object' && 'pluginMessage' in data) onMessage(data.pluginMessage);
    };
    addEventListener('message', receive);
    return () => removeEventListener('message', receive);
  }, [onMessage]);

  const post = (message: unknown) =>
    frame.current?.contentWindow?.postMessage({ pluginMessage: message }, '*');

  const grab = (event: PointerEvent) => {
    const bar = event.currentTarget;
    // A press on the close button hits the icon inside it.
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (!(bar instanceof HTMLElement) || onButton) return;
    const offset = { x: event.clientX - place.left, y: event.clientY - place.top };
    const drag = (next: PointerEvent) =>
      setPlace(onScreen({ left: next.clientX - offset.x, top: next.clientY - offset.y }, open.width));
    const drop = () => {
      setHeld(false);
      bar.removeEventListener('pointermove', drag);
    };
    bar.setPointerCapture(event.pointerId);
    bar.addEventListener('pointermove', drag);
    bar.addEventListener('pointerup', drop, { once: true });
    setHeld(true);
  };

  const shown = onScreen(place, open.width);
  return (
    <section
      class={held ? 'plugin-window held' : 'plugin-window'}
      aria-label={`${open.title}, plugin window`}
      style={{
        left: `${shown.left}px`,
        top: `${shown.top}px`,
        width: `${open.width}px`,
        display: open.visible ? 'block' : 'none',
      }}
    >
      <header onPointerDown={grab}>
        <PluginMark size={18} />
        <h2>{open.title}</h2>
        <button type="button" class="quiet square" aria-label="Close the plugin" onClick={onClose}>
          <Icon name="close" size={18} />
        </button>
      </header>
      <iframe
        ref={frame}
        title={open.title}
        sandbox={SANDBOX[desk.file.reading('download')]}
        src={address}
        style={{ height: `${open.height}px` }}
        onLoad={() => {
          URL.revokeObjectURL(address);
          onReady(post);
        }}
      />
    </section>
  );
}
