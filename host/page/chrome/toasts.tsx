// Notices from the plugin and from the page, at the bottom of the board.
import { useStore } from '../state/store';
import type { Notice, Ui } from '../state/ui-state';
import { Icon } from './icons';

function Toast({ notice }: { notice: Notice }) {
  const { action, close, error, message } = notice;
  const act = () => {
    // figma.notify: an action that returns false keeps the notice (docs/platform.md K).
    if (action?.run() !== false) close();
  };
  return (
    <div class={error ? 'toast error' : 'toast'} role={error ? 'alert' : 'status'}>
      <span class="grow">{message}</span>
      {action && (
        <button type="button" onClick={act}>
          {action.text}
        </button>
      )}
      <button type="button" class="toast-close" aria-label="Close notice" onClick={close}>
        <Icon name="close" size={18} />
      </button>
    </div>
  );
}

export function Toasts({ ui }: { ui: Ui }) {
  return (
    <div class="toasts">
      {useStore(ui)
        .notices.slice(-3)
        .map((notice) => (
          <Toast key={notice.key} notice={notice} />
        ))}
    </div>
  );
}
