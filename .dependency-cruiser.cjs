// Knows which file may import which, imports of types counted: no circles, and every arrow between the folders.

const unitTest = '\\.test\\.tsx?$';

// Lowest first: a folder of shared imports those before it.
const sharedFolders = [
  ...[
    'geometry',
    'transcript',
    'templates',
    'model',
    'locales',
    'catalogue',
    'recognise',
    'map',
    'draw',
    'self-check',
    'contract',
    'insight',
    'check',
    'readout',
    'file',
    'exchange',
    'adopt',
    'merge',
    'switch',
  ],
];

/** @type {(name: string, from: string, to: string, comment: string) => object} */
const never = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^(${from})/`, pathNot: unitTest },
  to: { path: `^(${to})/` },
});

const notAbove = (folder, index) =>
  never(
    `shared-${folder}-is-below`,
    `shared/${folder}`,
    `shared/(${sharedFolders.slice(index + 1).join('|')})`,
    `In shared: ${sharedFolders.join(' <- ')}.`,
  );

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    never('ships-alone', 'shared|plugin|ui', 'host|tests|scripts', 'These ship nowhere.'),
    never('shared-is-below', 'shared', 'plugin|ui', 'shared is below plugin and ui.'),
    never('plugin-not-ui', 'plugin', 'ui', 'plugin and ui meet in shared/contract only.'),
    never('ui-not-plugin', 'ui', 'plugin', 'plugin and ui meet in shared/contract only.'),
    never('read-not-write', 'plugin/read', 'plugin/write', 'What reads the canvas writes nothing.'),
    never(
      'writing-not-reading',
      'shared/exchange/writing',
      'shared/exchange/reading',
      'Who writes files does not read any.',
    ),
    ...sharedFolders.slice(0, -1).map(notAbove),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
