// The sandbox script: which command does what. Everything else stands behind these names.
import { suggest, toParameters } from './commands/insert';
import { openWindow } from './commands/window';

figma.parameters.on('input', suggest);

figma.on('run', (event) => {
  const { command } = event;
  const values = 'parameters' in event ? event.parameters : undefined;
  if (command === 'insert') void openWindow(command, toParameters(values));
  else void openWindow(command === 'guide' || command === 'export' ? command : 'open');
});
