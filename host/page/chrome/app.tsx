// The whole page: bars, panels and notices around the board.
import { useEffect } from 'preact/hooks';
import type { Desk } from '../input/actions';
import { TypingField } from '../input/typing';
import type { PluginHost } from '../plugin/host';
import type { Manifest } from '../plugin/manifest';
import { useStore } from '../state/store';
import { ConsoleBar, ConsoleDrawer, ViewBar } from './corner-bars';
import { PluginPanel } from './plugin-panel';
import { PropertyStrip } from './property-strip';
import { QuickAction } from './quick-action';
import { Toasts } from './toasts';
import { ToolBar } from './tool-bar';
import { TopBar, type TopBarProps } from './top-bar';
import { Welcome } from './welcome';

export interface AppProps {
  readonly desk: Desk;
  readonly host: PluginHost;
  readonly manifest: Manifest;
  readonly onState: TopBarProps['onState'];
  readonly onCopyLink: () => void;
}

export function App({ desk, host, manifest, onState, onCopyLink }: AppProps) {
  const { ui } = desk;
  const { quickAction, said, theme, tool } = useStore(ui);
  const asking = manifest.menu.find(({ command }) => command === quickAction);

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.tool = tool;
  }, [theme, tool]);

  const choose = (command: string) => {
    const withParameters = manifest.menu.some((item) => item.command === command && item.parameters?.length);
    if (withParameters) ui.set({ quickAction: command });
    else void host.start(command);
  };

  return (
    <>
      <TopBar
        desk={desk}
        manifest={manifest}
        onCommand={choose}
        onStop={() => host.stop()}
        onState={onState}
        onEditor={(editor) => host.changeEditor(editor)}
        onCopyLink={onCopyLink}
      />
      <Welcome
        desk={desk}
        onInsert={() => choose('insert')}
        onOpen={() => choose('open')}
        onState={onState}
      />
      <TypingField desk={desk} />
      <PropertyStrip desk={desk} manifest={manifest} onRelaunch={(command) => void host.start(command)} />
      <ViewBar desk={desk} />
      <ToolBar desk={desk} />
      <ConsoleBar desk={desk} />
      <ConsoleDrawer desk={desk} />
      <PluginPanel
        desk={desk}
        onMessage={host.fromWindow}
        onReady={host.windowReady}
        onClose={() => host.stop()}
      />
      {asking && (
        <QuickAction
          command={asking}
          suggest={(key, query, values) => host.suggest(asking.command, key, query, values)}
          onRun={(values) => {
            ui.set({ quickAction: null });
            void host.start(asking.command, values);
          }}
          onClose={() => {
            ui.set({ quickAction: null });
            host.stopAsking();
          }}
        />
      )}
      <Toasts ui={ui} />
      <p class="unseen" role="status">
        {said}
      </p>
      <p class="unseen" id="board-help">
        Tab goes from thing to thing, Enter types into it, arrows move it, Escape lets go and then leaves the
        board.
      </p>
    </>
  );
}
