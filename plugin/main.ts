// Entry point of the sandbox: decides what each command does. Everything else is behind these imports.
import { suggest, toParameters } from './insert-parameters';
import { PluginWindow } from './window';

const pluginWindow = new PluginWindow();

figma.parameters.on('input', (event) => void suggest(event));

figma.on('run', (event) => {
  const { command } = event;
  const values = 'parameters' in event ? event.parameters : undefined;
  if (command === 'insert') void pluginWindow.run(command, toParameters(values));
  else void pluginWindow.run(command === 'guide' || command === 'export' ? command : 'open');
});
