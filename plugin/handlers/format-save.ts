// Remembers the export format on this machine.
import { EXPORT_FORMAT, saveChoice } from '../stored-choice';
import type { Handler } from './handler';

export const formatSave: Handler<'format.save'> = async ({ format }) => {
  await saveChoice(EXPORT_FORMAT, format);
  return {};
};
