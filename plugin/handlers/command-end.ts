// Ends the windowless command: reports the outcome and closes the plugin.
import type { Handler } from './handler';

export const commandEnd: Handler<'command.end'> = async ({ message, error }, { session }) => {
  session.end(message, error);
  return {};
};
