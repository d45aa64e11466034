// Ids for maps and for runs of the plugin: the sandbox has no crypto (docs/platform.md I).

/** Twelve characters, unique among the file's maps. */
export const newId = (): string =>
  `${Math.random().toString(36)}${Math.random().toString(36)}`.replace(/0\./g, '').slice(0, 12);
