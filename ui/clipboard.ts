// Copies text and starts downloads where the clipboard API is refused (platform.md H, Browser features).

/**
 * False when the browser refuses; must be called inside the click. The selected text is a mere occasion for the
 * copy event: laying out a whole file of a large map in a text area takes seconds.
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

/** Browsers read the blob after the click has returned, so its address must live on for a while. */
const REVOKE_AFTER_MS = 60_000;

export function downloadText(text: string, fileName: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
