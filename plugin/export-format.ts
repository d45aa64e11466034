// Remembers the export format the user chose last, on this machine (clientStorage, docs/platform.md G). If storage is
// full or blocked, only that is lost.
import { problemIn } from '../shared/contract/check-message';
import { formatSave } from '../shared/contract/format-save';
import { warn } from './failures';

const KEY = 'export-format';

/** Null if none is stored. */
export async function loadExportFormat(): Promise<string | null> {
  try {
    const format: unknown = await figma.clientStorage.getAsync(KEY);
    return problemIn(formatSave.request(), { format }, '') === null ? (format as string) : null;
  } catch (error) {
    warn('the export format', error);
    return null;
  }
}

export async function saveExportFormat(format: string): Promise<void> {
  try {
    await figma.clientStorage.setAsync(KEY, format);
  } catch (error) {
    warn('the export format', error);
  }
}
