// Quotes from an interview: first the transcript and the research it belongs to, then its sentences.
import type { OpenMap } from '../../../shared/map/open-map';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import type { TranscriptState } from '../../state/transcript-state';
import { useLocale } from '../../use-locale';
import { QuotePicker } from './quote-picker';
import { TranscriptForm } from './transcript-form';

export interface TranscriptScreenProps {
  map: OpenMap;
  shown: TranscriptState;
  actions: Actions;
}

export function TranscriptScreen({ map, shown, actions }: TranscriptScreenProps) {
  const { texts } = useLocale();
  const { transcript } = shown;
  const heading = (
    <div class="heading-row">
      <h2>{texts.transcript.heading}</h2>
      <Button variant="quiet" onClick={actions.closeTranscript}>
        {texts.importing.back}
      </Button>
    </div>
  );
  return transcript ? (
    <QuotePicker map={map} shown={{ ...shown, transcript }} actions={actions} heading={heading} />
  ) : (
    <div class="screen">
      <TranscriptForm map={map} shown={shown} actions={actions} heading={heading} />
    </div>
  );
}
