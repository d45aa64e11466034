// Editing state for any field that sends its text on blur.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useInstantState } from './instant-state';

export interface CommitOptions {
  /** The text on the board. */
  value: string;
  /** Returns the problem with a text as a sentence, or undefined if the text is valid. */
  check?: ((value: string) => string | undefined) | undefined;
  onCommit: (value: string) => void;
}

export interface Commit {
  shown: string;
  isTyping: boolean;
  error: string | undefined;
  type: (text: string) => void;
  /** Returns false if the text is invalid. */
  send: () => boolean;
  leave: () => void;
  takeBack: () => void;
}

/** Blur sends valid text and discards invalid text. While nobody is typing, the field follows the board. */
export function useCommit({ value, check, onCommit }: CommitOptions): Commit {
  const [typed, setTyped, readTyped] = useInstantState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);

  function send(): boolean {
    const text = readTyped()?.trim();
    if (text === undefined) return true;
    const problem = text === value ? undefined : check?.(text);
    setError(problem);
    if (problem) return false;
    setTyped(null);
    if (text !== value) onCommit(text);
    return true;
  }

  // A field that unmounts during typing (the map changes, a command arrives) counts as left, too.
  const sendLast = useRef(send);
  sendLast.current = send;
  useEffect(() => () => void sendLast.current(), []);

  return {
    shown: typed ?? value,
    isTyping: typed !== null,
    error,
    type(text) {
      setTyped(text);
      setError(undefined);
    },
    send,
    leave() {
      if (!send()) setTyped(null);
    },
    takeBack() {
      setTyped(null);
      setError(undefined);
    },
  };
}
