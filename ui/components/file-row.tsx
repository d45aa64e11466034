// A button that chooses a file, with the file's name or how else to give one beside it.
import { useRef } from 'preact/hooks';
import { useLocale } from '../use-locale';
import { Button } from './button';

export interface FileRowProps {
  /** What a screen reader calls the field. */
  label: string;
  /** Of the chosen file; '' if there is none. */
  name: string;
  /** Extensions and media types: some systems know only one of the two. */
  accept: string;
  onFile: (file: File) => Promise<void>;
}

export function FileRow({ label, name, accept, onFile }: FileRowProps) {
  const { importing } = useLocale().texts;
  const input = useRef<HTMLInputElement>(null);

  async function take(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    if (file) await onFile(file);
    // Lets the same file be chosen again after it was changed.
    field.value = '';
  }

  return (
    <div class="buttons">
      <Button onClick={() => input.current?.click()}>{importing.file}</Button>
      <span class="muted beside">{name || importing.drop}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => void take(event.currentTarget)}
      />
    </div>
  );
}
