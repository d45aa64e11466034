// Selected text for manual copying, if the browser refuses to copy.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field } from '../../components/field';
import { texts } from '../../texts';
import type { ByHand } from './use-taking';

export function WholeText({ name = texts.exporting.wholeText, text }: ByHand) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <Field label={name}>
      {(fieldProps) => (
        <textarea {...fieldProps} ref={area} class="report whole-text" readOnly rows={10} value={text} />
      )}
    </Field>
  );
}
