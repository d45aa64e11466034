// Checks a manifest by Figma's rules (docs/platform.md J), for lack of an official schema; reads no files.

const known = {
  manifest: [
    ...['name', 'id', 'api', 'main', 'ui', 'editorType', 'documentAccess', 'networkAccess', 'permissions'],
    ...['menu', 'relaunchButtons'],
  ],
  networkAccess: ['allowedDomains', 'reasoning', 'devAllowedDomains'],
  menuItem: ['name', 'command', 'parameters', 'parameterOnly'],
  parameter: ['name', 'key', 'description', 'allowFreeform', 'optional'],
  relaunchButton: ['command', 'name', 'multipleSelection'],
};
const permissions = ['currentuser', 'activeusers', 'fileusers', 'payments', 'teamlibrary'];

/** The permission each member needs; without it the getter itself throws (docs/platform.md K). */
const permissionOf: Record<string, string> = {
  'figma.currentUser': 'currentuser',
  'figma.activeUsers': 'activeusers',
  'figma.payments': 'payments',
  'figma.teamLibrary': 'teamlibrary',
  getAuthorAsync: 'fileusers',
};

export type Json = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

function unknownKeys(value: Json, keys: string[], where: string): string[] {
  return Object.keys(value)
    .filter((key) => !keys.includes(key))
    .map((key) => `${where}: unknown key "${key}"`);
}

function missingTexts(value: Json, keys: string[], where: string): string[] {
  return keys.filter((key) => !isText(value[key])).map((key) => `${where}: "${key}" must be a text`);
}

function duplicates(values: unknown[], where: string): string[] {
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => `${where}: "${value}" twice`);
}

function checkEditors({ editorType }: Json): string[] {
  const editors = Array.isArray(editorType) ? editorType : [];
  const strange = editors.filter((editor) => !['figma', 'figjam', 'dev', 'slides', 'buzz'].includes(editor));
  return [
    ...(editors.length === 0 ? ['editorType: at least one editor'] : []),
    ...strange.map((editor) => `editorType: unknown editor "${editor}"`),
    ...(editors.includes('figjam') && editors.includes('dev')
      ? ['editorType: figjam and dev exclude each other']
      : []),
  ];
}

function checkNetwork({ networkAccess }: Json): string[] {
  if (!isObject(networkAccess)) return ['networkAccess: must be an object'];
  const domains = Array.isArray(networkAccess.allowedDomains) ? networkAccess.allowedDomains : [];
  const needsReason = domains.includes('*') || domains.some((domain) => /localhost/.test(String(domain)));
  return [
    ...unknownKeys(networkAccess, known.networkAccess, 'networkAccess'),
    ...(domains.length === 0 ? ['networkAccess: allowedDomains must name at least one, or "none"'] : []),
    ...(domains.includes('none') && domains.length > 1 ? ['networkAccess: "none" stands alone'] : []),
    ...(needsReason && !isText(networkAccess.reasoning) ? ['networkAccess: reasoning is needed'] : []),
  ];
}

function checkPermissions({ permissions: asked = [] }: Json, script: string): string[] {
  const list: unknown[] = Array.isArray(asked) ? asked : [];
  const used = Object.keys(permissionOf)
    .filter((member) => new RegExp(`\\b${member}\\b`).test(script))
    .map((member) => permissionOf[member]);
  return [
    ...list
      .filter((each) => !permissions.includes(String(each)))
      .map((each) => `permissions: unknown "${each}"`),
    ...list
      .filter((each) => !used.includes(String(each)))
      .map((each) => `permissions: "${each}" is not used`),
    ...used
      .filter((each) => !list.includes(each))
      .map((each) => `permissions: "${each}" is used, not asked for`),
  ];
}

function checkParameters(parameters: Json[], where: string): string[] {
  const firstOptional = parameters.findIndex((parameter) => parameter.optional === true);
  const lateRequired = parameters.some(
    (parameter, index) => firstOptional >= 0 && index > firstOptional && parameter.optional !== true,
  );
  return [
    ...parameters.flatMap((parameter, index) => [
      ...unknownKeys(parameter, known.parameter, `${where}.parameters[${index}]`),
      ...missingTexts(parameter, ['name', 'key'], `${where}.parameters[${index}]`),
    ]),
    ...duplicates(
      parameters.map((parameter) => parameter.key),
      `${where}.parameters`,
    ),
    ...(lateRequired ? [`${where}.parameters: optional ones come last`] : []),
  ];
}

function checkMenu({ menu }: Json): string[] {
  const items = listOf(menu);
  return [
    ...items.flatMap((item, index) => [
      ...unknownKeys(item, known.menuItem, `menu[${index}]`),
      ...missingTexts(item, ['name', 'command'], `menu[${index}]`),
      ...checkParameters(listOf(item.parameters), `menu[${index}]`),
    ]),
    ...duplicates(
      items.map((item) => item.command),
      'menu',
    ),
  ];
}

function checkRelaunchButtons({ relaunchButtons, menu }: Json): string[] {
  const commands = listOf(menu).map((item) => item.command);
  return listOf(relaunchButtons).flatMap((button, index) => [
    ...unknownKeys(button, known.relaunchButton, `relaunchButtons[${index}]`),
    ...missingTexts(button, ['command', 'name'], `relaunchButtons[${index}]`),
    ...(commands.includes(button.command) ? [] : [`relaunchButtons[${index}]: no such command in the menu`]),
  ]);
}

/** Every broken rule, in words; `script` is the built sandbox script. */
export function checkManifest(manifest: Json, script: string): string[] {
  return [
    ...unknownKeys(manifest, known.manifest, 'manifest'),
    ...missingTexts(manifest, ['name', 'id', 'main', 'ui'], 'manifest'),
    ...(manifest.api === '1.0.0' ? [] : ['manifest: api must be "1.0.0"']),
    ...(manifest.documentAccess === 'dynamic-page'
      ? []
      : ['manifest: documentAccess must be "dynamic-page"']),
    ...checkEditors(manifest),
    ...checkNetwork(manifest),
    ...checkPermissions(manifest, script),
    ...checkMenu(manifest),
    ...checkRelaunchButtons(manifest),
  ];
}
