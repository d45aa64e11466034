// Saves a version in the file's history, where Figma lets a plugin do that (docs/platform.md F). Nothing waits for it.
import { tolerate, warn } from '../failures';
import type { Handler } from './handler';

export const versionSave: Handler<'version.save'> = async ({ title, description, notice }) => {
  const saved = await save(title, description);
  if (saved) tolerate('the notice', () => figma.notify(notice));
  return { saved };
};

/** The typings name no null, their comment does. */
async function save(title: string, description: string): Promise<boolean> {
  try {
    const version: VersionHistoryResult | null = await figma.saveVersionHistoryAsync(title, description);
    return version !== null;
  } catch (error) {
    warn('the version', error);
    return false;
  }
}
