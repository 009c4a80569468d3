/** The house style as rules: each that is not self-evident says what harm it avoids. */
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tablesOfConstants = [
  'src/text/**/*.ts',
  'src/domain/fields.ts',
  'src/domain/fields/**/*.ts',
  'src/domain/*-words.ts',
  'src/survey/lint/*-words.ts',
  'src/problems/*-problems.ts',
  'src/storage/migrations/**/*.ts',
];

const shape = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one name for one thing everywhere.' },
  { selector: 'ExportAllDeclaration', message: 'No re-export barrels: import from the file that holds it.' },
  { selector: 'ClassDeclaration[id.name!="ProblemError"]', message: 'Plain functions and readonly data.' },
  { selector: 'ClassExpression', message: 'Plain functions and readonly data.' },
  { selector: 'TSEnumDeclaration', message: 'A union of literals, with an `as const` list where one is needed.' },
  {
    selector: ':function > Identifier.params > TSTypeAnnotation > TSBooleanKeyword',
    message: 'No boolean parameters: `save(file, true)` says nothing; use two functions or a named option.',
  },
];

const sameBytesEverywhere = [
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'Say the locale: output must not depend on the machine.',
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
    message: 'Say the locale, or compare by code point: output must not depend on the machine.',
  },
  {
    selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
    message: 'Say the locale: output must not depend on the machine.',
  },
];

const noWholeZod = {
  selector:
    'ImportDeclaration[source.value="zod"] > :matches(ImportSpecifier[imported.name="z"], ImportDefaultSpecifier)',
  message: "Write `import * as z from 'zod'`: the object z doubles the built file.",
};

const noClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'No clock outside cli: pass the day in, or the same data gives other bytes tomorrow.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'No clock outside cli: pass the day in.' },
];

const noExit = {
  object: 'process',
  property: 'exit',
  message: 'Set process.exitCode: process.exit() cuts off output that is still on its way into a pipe.',
};
const noOutsideWorld = [
  { object: 'Date', property: 'now', message: 'No clock outside cli: pass the time in.' },
  { object: 'performance', property: 'now', message: 'No clock outside cli.' },
  { object: 'Math', property: 'random', message: 'Random numbers come from a seeded source that is passed in.' },
];

const allCode = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-nested-ternary': 'error',
  'no-else-return': 'error',
  'no-param-reassign': 'error',
  'object-shorthand': 'error',
  'max-lines': ['error', 250],
};

const strictButReadable = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // `_` marks a place that must be there and is not read.
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
  ],
  // Without classes there is no `this` to lose, and `{}` is what a sentence without parameters takes.
  '@typescript-eslint/unbound-method': 'off',
  '@typescript-eslint/no-generated-empty-object-type': 'off',
  // Code points are what widths and word rules work on; where people's letters matter, Intl.Segmenter is used.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
};

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**'] },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...allCode, ...strictButReadable },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', 40],
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'no-restricted-syntax': ['error', ...shape, ...sameBytesEverywhere, noWholeZod],
      'no-restricted-properties': ['error', noExit],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/docs/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The machine is seen in cli only; pass in what is needed.' },
      ],
      'no-restricted-properties': ['error', noExit, ...noOutsideWorld],
      'no-restricted-syntax': ['error', ...shape, ...sameBytesEverywhere, noWholeZod, ...noClock],
    },
  },
  // Published coefficients stand as printed, so that a reader can compare them with their source digit by digit.
  { files: ['src/statistics/**/*.ts'], rules: { 'no-loss-of-precision': 'off' } },
  { files: tablesOfConstants, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test that reads one known row may say that it is there; a wrong guess fails the test at once.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], rules: { ...allCode, 'no-restricted-properties': ['error', noExit] } },
  {
    // The start file keeps to the syntax of old Nodes: anything newer is an error of the parser.
    files: ['bin/crm-sat.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'commonjs' },
    rules: { 'no-var': 'off', 'prefer-const': 'off', 'object-shorthand': 'off' },
  },
);
