// Hands over the window's second script, which the manifest names beside the window (platform.md J).
import type { Handler } from './handler';

export const readDrawer: Handler<'drawer.read'> = async () => ({ script: __uiFiles__.drawer as string });
