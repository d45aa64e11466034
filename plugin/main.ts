// The sandbox script: which command does what. Everything else stands behind these names.
import { insert, suggest } from './commands/insert';
import { openWindow } from './commands/window';

figma.parameters.on('input', suggest);

figma.on('run', (event) => {
  const { command } = event;
  if (command === 'insert') void insert('parameters' in event ? event.parameters : undefined);
  else if (command === 'guide' || command === 'export') void openWindow(command);
  else void openWindow('open');
});
