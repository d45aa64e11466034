// Writes one note after another into the section, and shows how many lie there.
import { useId, useRef, useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH } from '../../../shared/model/format';
import { Button } from '../../components/button';
import { keepComposing } from '../../components/composing';
import { texts } from '../../texts';

export interface NoteFormProps {
  count: string;
  /** True when the note lies on the board. */
  onAdd: (text: string) => Promise<boolean>;
}

export function NoteForm({ count, onAdd }: NoteFormProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');

  async function add(): Promise<void> {
    input.current?.focus();
    const added = await onAdd(text);
    // What was typed while the board drew the note stays.
    if (added) setText((now) => (now === text ? '' : now));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="label-row">
        <label for={id}>{texts.guide.newNote}</label>
        <span class="count">{count}</span>
      </div>
      <div class="input-row">
        <input
          ref={input}
          id={id}
          type="text"
          autocomplete="off"
          maxLength={MAX_NOTE_LENGTH}
          onKeyDown={keepComposing}
          placeholder={texts.guide.newNoteHint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button unavailable={text.trim() === ''} onClick={() => void add()}>
          {texts.guide.addNote}
        </Button>
      </div>
    </form>
  );
}
