// A named version in the file's history when a session begins: the way back to before it, whatever an undo takes along
// (docs/platform.md S8).
import type { Client } from '../../shared/contract/client';
import type { Locale } from '../locale';

/** Not every file and plan may allow it; then there is nothing to tell. */
export const versionSaver = (client: Client, getLocale: () => Locale) => (): void => {
  const { texts } = getLocale();
  const { versionTitle: title, versionDescription: description, versionSaved: notice } = texts.session;
  void client.request('version.save', { title, description, notice });
};
