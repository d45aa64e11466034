// Import: a file or a pasted text, what it holds or what is wrong with it, and drawing it.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { texts } from '../../drawer-texts';
import type { Actions } from '../../state/actions';
import type { Importing } from '../../state/state';
import { Finding } from './finding';

export interface ImportScreenProps {
  importing: Importing;
  /** Ids of the maps on the page. */
  known: readonly string[];
  drawing: boolean;
  actions: Actions;
}

export function ImportScreen({ importing, known, drawing, actions }: ImportScreenProps) {
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const { pasted, found } = importing;

  async function take(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    setEmpty(false);
    if (file) await actions.checkFile(file);
    // The same file can be chosen again after it was mended.
    field.value = '';
  }

  function check(): void {
    const nothing = pasted.trim() === '';
    setEmpty(nothing);
    if (nothing) area.current?.focus();
    else actions.checkPasted();
  }

  return (
    <div class="screen">
      <div class="scroll">
        <div class="heading-row">
          <h2>{texts.plan.importHeading}</h2>
          <Button look="quiet" onClick={() => actions.setImporting(false)}>
            {texts.plan.importBack}
          </Button>
        </div>
        <p class="muted">{texts.plan.importIntro}</p>
        <div class="buttons">
          <Button onClick={() => input.current?.click()}>{texts.plan.importFile}</Button>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={texts.plan.importHeading}
            onChange={(event) => void take(event.currentTarget)}
          />
        </div>
        <Field label={texts.plan.importPaste} error={isEmpty ? texts.plan.importEmpty : undefined}>
          {(ties) => (
            <textarea
              {...ties}
              ref={area}
              class="paste"
              rows={4}
              spellcheck={false}
              value={pasted}
              onInput={(event) => {
                setEmpty(false);
                actions.paste(event.currentTarget.value);
              }}
            />
          )}
        </Field>
        <div class="buttons">
          <Button onClick={check}>{texts.plan.importCheck}</Button>
        </div>
        {found && <Finding found={found} known={known} />}
      </div>
      <div class="footer">
        <Button
          look="primary"
          grow
          unavailable={!found?.ok || drawing}
          onClick={() => void actions.runImport()}
        >
          {texts.plan.importRun}
        </Button>
      </div>
    </div>
  );
}
