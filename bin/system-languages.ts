// What the environment of a command line says of the user's language: `de_AT.UTF-8` is de-AT. The first variable that is
// set decides, as for other programs.

const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

export function systemLanguages(environment: Readonly<Record<string, string | undefined>>): string[] {
  const set = VARIABLES.map((name) => environment[name] ?? '').find((value) => value !== '') ?? '';
  const tag = set.replace(/[.@].*$/, '').replace('_', '-');
  return tag === '' ? [] : [tag];
}
