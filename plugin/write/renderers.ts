// Which renderer draws in which editor.

import { designRenderer } from './design-renderer';
import { figjamRenderer } from './figjam-renderer';
import { isFigjam, type Renderer } from './renderer';

export const currentRenderer = (): Renderer => (isFigjam() ? figjamRenderer : designRenderer);
