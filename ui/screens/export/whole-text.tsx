// Selected text for manual copying, if the browser refuses to copy.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field } from '../../components/field';
import { useLocale } from '../../use-locale';
import type { ByHand } from './use-taking';

export function WholeText({ name, text }: ByHand) {
  const { texts } = useLocale();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <Field label={name ?? texts.exporting.wholeText}>
      {(fieldProps) => (
        <textarea {...fieldProps} ref={area} class="report whole-text" readOnly rows={10} value={text} />
      )}
    </Field>
  );
}
