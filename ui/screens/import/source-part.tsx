// The source of an import: chosen, dropped anywhere on the screen, or pasted as text.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { FileRow } from '../../components/file-row';
import type { ImportActions } from '../../state/import-actions';
import { useLocale } from '../../use-locale';

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
  const area = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const words = texts.importing;

  async function checkFile(file: File): Promise<void> {
    setEmpty(false);
    await actions.checkFile(file);
  }

  function check(): void {
    const nothing = pasted.trim() === '';
    setEmpty(nothing);
    if (nothing) area.current?.focus();
    else actions.checkPasted();
  }

  return (
    <>
      <FileRow label={words.heading} name={name} accept={ACCEPT} onFile={checkFile} />
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
