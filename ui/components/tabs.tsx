// The tab list: one tab stop, arrow keys, Home and End.
import { useRef } from 'preact/hooks';
import { textDirection } from '../../shared/catalogue/text-direction';
import { TABS, type Tab } from '../state/state';
import { useLocale } from '../use-locale';

export const PANEL_ID = 'panel';

export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

export function Tabs({ selected, onSelect }: { selected: Tab; onSelect: (tab: Tab) => void }) {
  const { language, texts } = useLocale();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const index = TABS.indexOf(selected);
    const [next, back] = [(index + 1) % TABS.length, (index + TABS.length - 1) % TABS.length];
    const isLeftToRight = textDirection(language) === 'ltr';
    const targets: Record<string, number> = {
      ArrowRight: isLeftToRight ? next : back,
      ArrowLeft: isLeftToRight ? back : next,
      Home: 0,
      End: TABS.length - 1,
    };
    const target = TABS[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    onSelect(target);
    list.current?.querySelector<HTMLElement>(`#${tabId(target)}`)?.focus();
  }

  return (
    <div ref={list} class="tabs" role="tablist" aria-label={texts.window.tabList} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          class="tab"
          aria-selected={tab === selected}
          aria-controls={tab === selected ? PANEL_ID : undefined}
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {texts.window.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
