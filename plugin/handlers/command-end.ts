// The command without a window has ended: says how, and closes the plugin.
import type { Handler } from './handler';

export const commandEnd: Handler<'command.end'> = async ({ message, error }, { session }) => {
  session.end(message, error);
  return {};
};
