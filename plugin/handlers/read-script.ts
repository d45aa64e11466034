// Hands over a further script of the window, which the manifest names beside the window (platform.md J).
import type { Handler } from './handler';

export const readScript: Handler<'script.read'> = async ({ script }) => ({
  script: __uiFiles__[script] as string,
});
