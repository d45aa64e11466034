// The whole file as selected text, for the keyboard to copy where the browser refuses to.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field } from '../../components/field';
import { texts } from '../../export-texts';

export function WholeText({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <Field label={texts.exporting.wholeText}>
      {(ties) => <textarea {...ties} ref={area} class="report whole-text" readOnly rows={10} value={text} />}
    </Field>
  );
}
