// The source of an import: chosen, dropped anywhere on the screen, or pasted as text.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import type { ImportActions } from '../../state/import-actions';
import { useLocale } from '../../use-locale';

/** By extension and by media type: some systems know only one of the two. */
const ACCEPT =
  '.json,.csv,.tsv,.tab,.md,.markdown,.canvas,.excalidraw,.opml,.xml,.txt,application/json,text/csv,text/tab-separated-values,text/markdown,text/plain';

export interface SourcePartProps {
  pasted: string;
  /** The chosen file's name; '' if there is none. */
  name: string;
  actions: ImportActions;
}

export function SourcePart({ pasted, name, actions }: SourcePartProps) {
  const { texts } = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const words = texts.importing;

  async function take(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    setEmpty(false);
    if (file) await actions.checkFile(file);
    // Lets the same file be chosen again after it was fixed.
    field.value = '';
  }

  function check(): void {
    const nothing = pasted.trim() === '';
    setEmpty(nothing);
    if (nothing) area.current?.focus();
    else actions.checkPasted();
  }

  return (
    <>
      <div class="buttons">
        <Button onClick={() => input.current?.click()}>{words.file}</Button>
        <span class="muted beside">{name || words.drop}</span>
        <input
          ref={input}
          type="file"
          accept={ACCEPT}
          hidden
          aria-label={words.heading}
          onChange={(event) => void take(event.currentTarget)}
        />
      </div>
      <Field label={words.paste} error={isEmpty ? words.empty : undefined}>
        {(fieldProps) => (
          <textarea
            {...fieldProps}
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
        <Button onClick={check}>{words.check}</Button>
      </div>
    </>
  );
}
