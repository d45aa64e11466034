// Shown on an empty page: the two ways to start.
import type { Desk } from '../input/actions';
import { useStore } from '../state/store';
import { useFileVersion } from './file-version';
import { PluginMark } from './icons';
import type { TopBarProps } from './top-bar';

interface WelcomeProps {
  readonly desk: Desk;
  readonly onInsert: () => void;
  readonly onOpen: () => void;
  readonly onState: TopBarProps['onState'];
}

export function Welcome({ desk, onInsert, onOpen, onState }: WelcomeProps) {
  useFileVersion(desk.file);
  const { pluginWindow, quickAction, tool } = useStore(desk.ui);
  const { file } = desk;
  const empty = file.get(file.currentPageId).children.length === 0;
  if (!empty || pluginWindow || quickAction || tool !== 'select') return null;
  return (
    <section class="card welcome" aria-labelledby="welcome-title">
      <PluginMark size={44} />
      <h2 id="welcome-title">An empty page</h2>
      <p>
        Run the plugin here as you would in {file.editor === 'figjam' ? 'FigJam' : 'Figma Design'}: the same
        built script, in the same kind of sandbox, without an account.
      </p>
      <div class="welcome-actions">
        <button type="button" class="filled" onClick={onOpen}>
          Open Empathy Map
        </button>
        <button type="button" class="outlined" onClick={onInsert}>
          Insert a map
        </button>
        <button type="button" class="outlined" onClick={() => onState('clinic')}>
          See a filled one
        </button>
      </div>
    </section>
  );
}
