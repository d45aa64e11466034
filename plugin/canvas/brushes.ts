// Which brush draws in which editor.
import { type Brush, isFigjam } from './brush';
import { designBrush } from './design-brush';
import { figjamBrush } from './figjam-brush';

export const currentBrush = (): Brush => (isFigjam() ? figjamBrush : designBrush);
