// Typing that an input method has not finished: Enter takes a suggestion there and must do nothing else.

/** True when the key belongs to the input method; a form is then not sent by it. */
export function keepComposing(event: KeyboardEvent): boolean {
  if (event.isComposing && event.key === 'Enter') event.preventDefault();
  return event.isComposing;
}
