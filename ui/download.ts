// Saves data as a file through a link, which a plugin's frame allows (docs/platform.md H, Browser features).
import { openAddress } from './address';

/** Browsers read the blob after the click has returned, so its URL has to stay valid for a while. */
const REVOKE_AFTER_MS = 60_000;

/** Nobody can tell from here whether the browser saves it: always offer to copy it as well. */
export async function download(
  data: string | Uint8Array<ArrayBuffer>,
  fileName: string,
  mediaType: string,
): Promise<void> {
  const { address, release } = await openAddress(new Blob([data], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(release, REVOKE_AFTER_MS);
}
