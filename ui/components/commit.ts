// Typing that is sent when its field is left. Knows no particular control.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useInstantState } from './instant-state';

export interface CommitOptions {
  /** What the board says. */
  value: string;
  /** What is wrong with a text, in a sentence; nothing when it may be sent. */
  check?: ((value: string) => string | undefined) | undefined;
  onCommit: (value: string) => void;
}

export interface Commit {
  shown: string;
  isTyping: boolean;
  error: string | undefined;
  type: (text: string) => void;
  /** False when the text may not be sent. */
  send: () => boolean;
  leave: () => void;
  takeBack: () => void;
}

/** Leaving sends, and takes back what may not be sent. While nobody types, the field follows the board. */
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

  // A field that goes away while somebody types in it (the map changes, a command comes) is left, too.
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
