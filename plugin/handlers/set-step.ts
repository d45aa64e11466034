// Remembers in the map where the session stands, so that anyone resumes there.
import { KEYS } from '../../shared/board/tag';
import { mapRoot } from '../board/maps';
import type { Handler } from './handler';

export const setStep: Handler<'guide.step'> = async ({ node, section }) => {
  const root = await mapRoot(node);
  root.setPluginData(KEYS.step, section);
  figma.commitUndo();
  return {};
};
