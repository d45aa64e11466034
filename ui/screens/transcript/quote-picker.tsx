// The sentences of a transcript, and the sections that a selected one can be added to, by button or number.
import type { ComponentChildren } from 'preact';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { OpenMap } from '../../../shared/map/open-map';
import type { SectionId } from '../../../shared/templates/template';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { DraftField } from '../../components/inputs';
import { SectionBadge } from '../../components/section-badge';
import type { TranscriptActions } from '../../state/transcript-actions';
import type { TranscriptState } from '../../state/transcript-state';
import { useLocale } from '../../use-locale';
import { SentenceList } from './sentence-list';

type Shown = TranscriptState & { transcript: NonNullable<TranscriptState['transcript']> };

export interface QuotePickerProps {
  map: OpenMap;
  shown: Shown;
  actions: TranscriptActions;
  heading: ComponentChildren;
}

export function QuotePicker({ map, shown, actions, heading }: QuotePickerProps) {
  const { board, texts } = useLocale();
  const words = texts.transcript;
  const { sections } = map.order;
  const isThere = (section: SectionId) => !map.missing.includes(section);

  /** A digit adds what is selected, wherever the focus is, except in a field. */
  function press(event: KeyboardEvent): void {
    const { ctrlKey, metaKey, altKey, repeat, key, target } = event;
    if (ctrlKey || metaKey || altKey || repeat || !/^[1-9]$/.test(key)) return;
    if (target instanceof HTMLInputElement) return;
    const section = sections[Number(key) - 1];
    if (section === undefined || !isThere(section)) return;
    event.preventDefault();
    void actions.addQuote(section);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons below do the same; this hears their shortcuts.
    <div class="screen" onKeyDown={press}>
      <div class="transcript-head">
        {heading}
        <p class="muted">{fill(words.keys, { count: sections.length })}</p>
        <Disclosure title={words.names}>
          <Names shown={shown} actions={actions} />
        </Disclosure>
      </div>
      <SentenceList
        map={map}
        transcript={shown.transcript}
        names={shown.names}
        selection={shown.selection}
        placed={shown.placed}
        onSelect={(selection) => actions.changeTranscript({ selection })}
      />
      <div class="footer">
        <fieldset class="quote-sections">
          <legend>{words.addTo}</legend>
          {sections.map((section, at) => (
            <Button
              key={section}
              disabled={!isThere(section)}
              keys={String(at + 1)}
              onClick={() => void actions.addQuote(section)}
            >
              <SectionBadge template={map.template} section={section} number={at + 1} />
              {sectionName(section, board)}
            </Button>
          ))}
        </fieldset>
      </div>
    </div>
  );
}

function Names({ shown, actions }: Pick<QuotePickerProps, 'shown' | 'actions'>) {
  const { texts } = useLocale();
  const words = texts.transcript;
  const { speakers } = shown.transcript;
  const { names } = shown;
  return (
    <div class="pair">
      {(speakers.length === 0 ? [''] : speakers).map((speaker) => (
        <DraftField
          key={speaker}
          label={speaker === '' ? words.participant : fill(words.nameOf, { speaker })}
          name="speaker"
          value={names[speaker] ?? speaker}
          onInput={(name) => actions.changeTranscript({ names: { ...names, [speaker]: name } })}
        />
      ))}
    </div>
  );
}
