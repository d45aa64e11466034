// Finds the names that a script expects from its environment; must not know which are allowed.
import { Linter } from 'eslint';

// ESLint counts these as built-ins; in the sandbox they are missing, unsure or unwanted (docs/platform.md I).
const notOfTheLanguage = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'eval'];

/** The sorted names that neither the script nor ES2017 defines. Names only behind `typeof` do not count. */
export function findFreeNames(script: string, ecmaVersion: 2017 | 2020 = 2017): string[] {
  const messages = new Linter().verify(script, {
    languageOptions: {
      ecmaVersion,
      sourceType: 'script',
      globals: Object.fromEntries(notOfTheLanguage.map((name) => [name, 'off' as const])),
    },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: { 'no-undef': 'error' },
  });
  const broken = messages.find((message) => message.fatal);
  if (broken) throw new SyntaxError(`Line ${broken.line}: ${broken.message}`);
  const names = messages
    .filter((message) => message.ruleId === 'no-undef')
    .map((message) => /^'(.+)' is not defined/.exec(message.message)?.[1] ?? message.message);
  return [...new Set(names)].sort();
}
