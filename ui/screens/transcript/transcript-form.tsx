// The transcript as text or file, the research it belongs to, and whether the person's words may be used.
import type { ComponentChildren } from 'preact';
import type { OpenMap } from '../../../shared/map/open-map';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { FileRow } from '../../components/file-row';
import { ChoiceField, DraftField } from '../../components/inputs';
import { RadioGroup } from '../../components/radio-group';
import type { TranscriptActions } from '../../state/transcript-actions';
import type { TranscriptState } from '../../state/transcript-state';
import { useLocale } from '../../use-locale';
import { useDrop } from '../import/use-drop';

const ACCEPT = '.txt,.vtt,.srt,.md,text/plain,text/vtt,application/x-subrip';
const CONSENTS = { yes: true, no: false, unsaid: null } as const;
type Consent = keyof typeof CONSENTS;
const KEYS = Object.keys(CONSENTS) as Consent[];

export interface TranscriptFormProps {
  map: OpenMap;
  shown: TranscriptState;
  actions: TranscriptActions;
  heading: ComponentChildren;
}

export function TranscriptForm({ map, shown, actions, heading }: TranscriptFormProps) {
  const { texts } = useLocale();
  const words = texts.transcript;
  const isOver = useDrop((file) => void actions.chooseTranscript(file));
  const known = map.context.research.find(({ title }) => title === shown.title.trim());
  return (
    <>
      <div class={isOver ? 'scroll drop-over' : 'scroll'}>
        {heading}
        <p class="muted">{words.intro}</p>
        <Source shown={shown} actions={actions} />
        <StudyFields map={map} shown={shown} actions={actions} />
        {(known?.consent ?? null) === null ? (
          <div>
            <RadioGroup
              label={words.consent}
              value={KEYS.find((key) => CONSENTS[key] === shown.consent) ?? 'unsaid'}
              options={KEYS.map((value) => ({ value, text: words.consents[value] }))}
              stacked
              onChange={(value) => actions.changeTranscript({ consent: CONSENTS[value] })}
            />
            <p class="reason">{words.consentHint}</p>
          </div>
        ) : (
          <p class="muted">{words.consentKnown[known?.consent ? 'yes' : 'no']}</p>
        )}
      </div>
      <div class="footer">
        <Button variant="primary" grow onClick={actions.showTranscript}>
          {words.show}
        </Button>
      </div>
    </>
  );
}

type PartProps = Pick<TranscriptFormProps, 'shown' | 'actions'>;

function Source({ shown, actions }: PartProps) {
  const { texts } = useLocale();
  const words = texts.transcript;
  const error = shown.refusal || (shown.problem === 'empty' ? words.empty : undefined);

  return (
    <>
      <FileRow
        label={words.heading}
        name={shown.fileName}
        accept={ACCEPT}
        onFile={actions.chooseTranscript}
      />
      <Field label={words.paste} error={error}>
        {(fieldProps) => (
          <textarea
            {...fieldProps}
            class="paste"
            rows={5}
            spellcheck={false}
            value={shown.pasted}
            onInput={({ currentTarget: { value } }) =>
              actions.changeTranscript({ pasted: value, fileName: '', refusal: '', problem: null })
            }
          />
        )}
      </Field>
    </>
  );
}

function StudyFields({ map, shown, actions }: PartProps & { map: OpenMap }) {
  const { texts } = useLocale();
  const words = texts.transcript;
  const titles = [...new Set(map.context.research.map(({ title }) => title))].filter((title) => title !== '');
  const change = (title: string, isKnown: boolean) =>
    actions.changeTranscript({ title, isKnown, problem: null });
  return (
    <div class="pair">
      {titles.length > 0 && (
        <ChoiceField
          label={words.study}
          value={shown.isKnown ? shown.title : ''}
          options={[{ value: '', text: words.newStudy }, ...titles.map((value) => ({ value, text: value }))]}
          onChange={(title) => change(title, title !== '')}
        />
      )}
      {!shown.isKnown && (
        <DraftField
          label={words.title}
          name="title"
          placeholder={words.titleHint}
          value={shown.title}
          error={shown.problem === 'untitled' ? words.untitled : undefined}
          onInput={(title) => change(title, false)}
        />
      )}
    </div>
  );
}
