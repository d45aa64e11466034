// Which brush draws in which editor.
import type { Brush } from './brush';
import { designBrush } from './design-brush';
import { figjamBrush } from './figjam-brush';

export const brushFor = (editor: typeof figma.editorType): Brush =>
  editor === 'figjam' ? figjamBrush : designBrush;
