// Saves data as a file through a link, which a plugin's frame allows (docs/platform.md H, Browser features).

/** Browsers read the blob after the click has returned, so its URL has to stay valid for a while. */
const REVOKE_AFTER_MS = 60_000;

export function download(data: string | Uint8Array<ArrayBuffer>, fileName: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([data], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
