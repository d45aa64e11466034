// Adds notes to the section: one at a time, or one per pasted line.
import { useId, useRef, useState } from 'preact/hooks';
import type { OpenMap } from '../../../shared/map/open-map';
import { MAX_NOTE_LENGTH } from '../../../shared/model/format';
import type { SectionId } from '../../../shared/templates/template';
import { Button } from '../../components/button';
import { keepComposing } from '../../components/composing';
import { useLocale } from '../../use-locale';
import { CoachHints } from './coach-hints';
import { PasteQuestion } from './paste-question';

export interface NoteFormProps {
  section: SectionId;
  map: OpenMap;
  count: string;
  /** True once the notes are on the board. */
  onAdd: (notes: string[]) => Promise<boolean>;
}

export function NoteForm({ section, map, count, onAdd }: NoteFormProps) {
  const { texts } = useLocale();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<string | null>(null);

  async function add(notes: string[]): Promise<void> {
    input.current?.focus();
    const added = await onAdd(notes);
    // Keep anything typed while the board was drawing the note.
    if (added) setText((now) => (now === text ? '' : now));
  }

  /** Notes that could not be added stay in the question. */
  async function answer(notes: string[]): Promise<void> {
    input.current?.focus();
    if (notes.length === 0 || (await onAdd(notes))) setPasted(null);
  }

  function onPaste(event: ClipboardEvent): void {
    const words = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!/[\r\n]/.test(words)) return;
    event.preventDefault();
    setPasted(words);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add([text]);
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
          onPaste={onPaste}
          placeholder={texts.guide.newNoteHint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button disabled={text.trim() === ''} onClick={() => void add([text])}>
          {texts.guide.addNote}
        </Button>
      </div>
      {pasted !== null && <PasteQuestion pasted={pasted} onAnswer={answer} />}
      <CoachHints text={text} section={section} map={map} onSplit={(notes) => void add(notes)} />
    </form>
  );
}
