// Copies text where the clipboard API is refused (docs/platform.md H, Browser features).

/**
 * Returns false when the browser refuses; must be called within seconds of a click (transient activation). The selected text only
 * serves to trigger the copy event: laying out a large map's whole file in a text area takes seconds.
 */
export function copyText(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = ' ';
  area.className = 'offscreen';
  document.body.append(area);
  area.select();
  let copied = false;
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', write);
  try {
    copied = document.execCommand('copy') && copied;
  } catch {
    copied = false;
  }
  document.removeEventListener('copy', write);
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
