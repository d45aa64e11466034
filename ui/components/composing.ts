// Text that an input method is still composing: there, Enter picks a suggestion and must do nothing else.

/** True when the key belongs to the input method; also stops it from submitting the form. */
export function keepComposing(event: KeyboardEvent): boolean {
  if (event.isComposing && event.key === 'Enter') event.preventDefault();
  return event.isComposing;
}
