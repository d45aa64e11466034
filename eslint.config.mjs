// Knows the platform's forbidden words; which file may import which is dependency-cruiser's, format and style are Biome's.
import figma from '@figma/eslint-plugin-figma-plugins';
import tseslint from 'typescript-eslint';

const shipped = ['shared/**/*.ts', 'plugin/**/*.ts', 'ui/**/*.{ts,tsx}'];
const unitTests = ['**/*.test.{ts,tsx}'];

// docs/platform.md I: what the sandbox lacks, or what is not established there.
const lackedBySandbox = [
  ...[
    'window',
    'document',
    'self',
    'location',
    'navigator',
    'parent',
    'top',
    'XMLHttpRequest',
    'WebSocket',
    'Worker',
  ],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'crypto', 'TextEncoder', 'TextDecoder', 'atob', 'btoa'],
  ...[
    'URL',
    'URLSearchParams',
    'Blob',
    'File',
    'FileReader',
    'FormData',
    'AbortController',
    'Headers',
    'performance',
  ],
  ...[
    'queueMicrotask',
    'requestAnimationFrame',
    'structuredClone',
    'Intl',
    'process',
    'Buffer',
    'require',
    'eval',
    'globalThis',
  ],
];

// How languages write; only for the window, files and the command line. The bundle's test finds any of it in the sandbox.
const spokenByPeople = ['formats', 'language-name', 'match-language', 'text-direction'].map(
  (name) => `shared/catalogue/${name}.ts`,
);

// Library functions newer than ES2020 are type errors already (lib in the tsconfig); these have types but no ground.
const lackedProperties = [
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'localeCompare',
  'normalize',
].map((property) => ({
  property,
  message: 'Needs Intl or its data, which is not established in the sandbox (docs/platform.md I).',
}));

const wholePackages = [
  ...['zod', 'zod/v4', 'zod/v3'].map((name) => ({
    name,
    allowTypeImports: true,
    message: "Only `import * as z from 'zod/mini'`: anything else bundles all of zod.",
  })),
  {
    name: 'nanoid',
    message: "Its default entry needs crypto, which the sandbox lacks: 'nanoid/non-secure'.",
  },
];

// The package types its rules loosely. Only the calls that dynamic-page forbids: the advices warn about sound code.
const figmaRules = /** @type {import('eslint').Linter.Config} */ (
  figma.flatConfigs['recommended-problems-only']
);

/** @param {string[]} names @param {string} message */
const globals = (names, message) => names.map((name) => ({ name, message }));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'coverage/**', '**/golden/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      // The type checker reports these.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ImportDeclaration[source.value='zod/mini'][importKind!='type'] > ImportSpecifier[importKind!='type']",
          message: "Only `import * as z from 'zod/mini'`: a named import bundles all of zod.",
        },
        {
          selector: "ImportDeclaration[source.value='zod/mini'][importKind!='type'] > ImportDefaultSpecifier",
          message: "Only `import * as z from 'zod/mini'`.",
        },
        {
          selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword.typeAnnotation',
          message: 'A cast through unknown hides a wrong type.',
        },
      ],
    },
  },
  {
    files: shipped,
    ignores: unitTests,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['plugin/**/*.ts'],
    ignores: unitTests,
    extends: [figmaRules],
    rules: { '@figma/figma-plugins/dynamic-page-documentchange-event-advice': 'error' },
  },
  {
    files: ['plugin/**/*.ts', 'shared/**/*.ts'],
    // Files are written and read in the window; what slips into the sandbox script is found in the bundle.
    ignores: [
      ...unitTests,
      'shared/recognise/**',
      'shared/exchange/**',
      'shared/insight/**',
      'shared/readout/**',
      ...spokenByPeople,
    ],
    rules: { 'no-restricted-properties': ['error', ...lackedProperties] },
  },
  {
    files: ['plugin/**/*.ts'],
    ignores: unitTests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...globals(lackedBySandbox, 'The sandbox lacks it (docs/platform.md I).'),
      ],
    },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: [...unitTests, ...spokenByPeople],
    rules: {
      'no-restricted-globals': [
        'error',
        ...globals(['figma', '__html__'], 'Only plugin/ may say it.'),
        ...globals(lackedBySandbox, 'shared runs in the sandbox too, which lacks it (docs/platform.md I).'),
      ],
    },
  },
  {
    files: ['ui/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...globals(['figma', '__html__'], 'Only plugin/ may say it.'),
        ...globals(
          ['localStorage', 'sessionStorage', 'indexedDB'],
          'Throws in a frame of null origin (docs/platform.md H).',
        ),
      ],
    },
  },
  {
    files: ['ui/**/*.{ts,tsx}'],
    ignores: ['ui/bridge.ts', 'ui/bridge.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...globals(['figma', '__html__'], 'Only plugin/ may say it.'),
        ...globals(
          ['localStorage', 'sessionStorage', 'indexedDB'],
          'Throws in a frame of null origin (docs/platform.md H).',
        ),
        ...globals(['parent', 'top'], 'Only ui/bridge.ts talks to the parent.'),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'parent', message: 'Only ui/bridge.ts talks to the parent.' },
        { object: 'window', property: 'top', message: 'Only ui/bridge.ts talks to the parent.' },
      ],
    },
  },
  {
    files: shipped,
    ignores: unitTests,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: wholePackages }] },
  },
);
