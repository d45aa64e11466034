// The Import screen: a file or pasted text, what it contains or gets wrong, its destination, and drawing it.
import { useId } from 'preact/hooks';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import type { Importing } from '../../state/import-state';
import { whatIsMissing } from '../../state/import-summary';
import type { State } from '../../state/state';
import { useLocale } from '../../use-locale';
import { Finding } from './finding';
import { SourcePart } from './source-part';
import { useDrop } from './use-drop';
import { WorkBar } from './work-bar';

export interface ImportScreenProps {
  importing: Importing;
  state: State;
  actions: Actions;
}

export function ImportScreen({ importing, state, actions }: ImportScreenProps) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.importing;
  const reason = useId();
  const missing = whatIsMissing(importing, locale);
  const isBusy = state.pending.some((name) => name === 'map.insert' || name === 'batch');
  const isOver = useDrop((file) => {
    if (!isBusy) void actions.checkFile(file);
  });
  return (
    <div class={isOver ? 'screen drop-over' : 'screen'}>
      <div class="scroll">
        <div class="heading-row">
          <h2>{words.heading}</h2>
          <Button variant="quiet" disabled={isBusy} onClick={() => actions.setImporting(false)}>
            {words.back}
          </Button>
        </div>
        <p class="muted">{words.intro}</p>
        <SourcePart pasted={importing.pasted} name={importing.source?.name ?? ''} actions={actions} />
        {importing.found && (
          <Finding importing={importing} found={importing.found} state={state} actions={actions} />
        )}
      </div>
      <div class="footer">
        <WorkBar progress={state.progress} onCancel={() => void actions.cancelWork()} />
        {missing && (
          <p id={reason} class="footer-hint">
            {missing}
          </p>
        )}
        <Button
          variant="primary"
          grow
          disabled={isBusy || missing !== null}
          describedBy={missing ? reason : undefined}
          onClick={() => void actions.runImport()}
        >
          {words.run}
        </Button>
      </div>
    </div>
  );
}
