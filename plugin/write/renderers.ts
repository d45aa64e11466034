// Picks the renderer for the current editor.

import { isFigjam } from '../read/board-node';
import { designRenderer } from './design-renderer';
import { figjamRenderer } from './figjam-renderer';
import type { Renderer } from './renderer';

export const currentRenderer = (): Renderer => (isFigjam() ? figjamRenderer : designRenderer);
