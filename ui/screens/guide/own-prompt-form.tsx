// A prompt from the group: its text, and whether it is near or far.

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { Distance, Prompt } from '../../../shared/locales/locale';
import type { SectionId } from '../../../shared/templates/template';
import { Button } from '../../components/button';
import { keepComposing } from '../../components/composing';
import { useLocale } from '../../use-locale';

/** Twice as long as the longest in the catalogue. */
const LONGEST_PROMPT = 200;
const DISTANCES: readonly Distance[] = ['near', 'far'];

export interface OwnPromptFormProps {
  section: SectionId;
  onAdd: (prompt: Omit<Prompt, 'id'>) => void;
  onCancel: () => void;
}

export function OwnPromptForm({ section, onAdd, onCancel }: OwnPromptFormProps) {
  const { board, texts } = useLocale();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [distance, setDistance] = useState<Distance>('near');
  useLayoutEffect(() => input.current?.focus(), []);
  const text = words.trim();

  return (
    <form
      class="own-prompt"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '') onAdd({ text, distance });
      }}
      onKeyDown={(event) => {
        if (!keepComposing(event) && event.key === 'Escape') onCancel();
      }}
    >
      <label for={id}>{texts.guide.ownPrompt}</label>
      <input
        ref={input}
        id={id}
        type="text"
        autocomplete="off"
        maxLength={LONGEST_PROMPT}
        placeholder={fill(texts.guide.ownHint, { section: sectionName(section, board) })}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div class="input-row">
        <select
          aria-label={texts.guide.distance}
          value={distance}
          onChange={(event) => setDistance(event.currentTarget.value as Distance)}
        >
          {DISTANCES.map((value) => (
            <option key={value} value={value}>
              {texts.guide.distances[value]}
            </option>
          ))}
        </select>
        <Button disabled={text === ''}>{texts.guide.addPrompt}</Button>
      </div>
    </form>
  );
}
