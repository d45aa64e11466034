// Remembers the export format on this machine.
import { saveExportFormat } from '../export-format';
import type { Handler } from './handler';

export const formatSave: Handler<'format.save'> = async ({ format }) => {
  await saveExportFormat(format);
  return {};
};
