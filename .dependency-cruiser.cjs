/** Who may import what, each rule with its reason. `npm run imports` checks it. */

/** Folder of src → the folders it may import besides itself. A folder without a row is refused. */
const layers = {
  domain: {
    mayImport: [],
    because: 'The words of the field stand at the bottom: everything may know them, they know nothing.',
  },
  problems: { mayImport: ['domain'], because: 'A problem is plain data; words and exit code are looked up from it.' },
  text: { mayImport: ['domain'], because: 'Sentences know the words of the field, never the program that says them.' },
  counts: { mayImport: ['domain'], because: 'Counts are what storage, plain arrays or a warehouse can all answer.' },
  statistics: {
    mayImport: ['counts', 'domain'],
    because: 'Statistics see counts and columns: no SQL, no words, no dates.',
  },
  metrics: {
    mayImport: ['counts', 'statistics', 'domain', 'text'],
    because: 'A metric is a definition over counts; text holds its Chinese words.',
  },
  config: { mayImport: ['problems', 'domain'], because: 'Configuration is read and checked before any work begins.' },
  import: { mayImport: ['domain', 'problems'], because: 'Reading files knows nothing of SQL, figures or words.' },
  storage: {
    mayImport: ['domain', 'counts', 'problems', 'import'],
    because: 'Storage saves records and answers counts.',
  },
  warehouse: {
    mayImport: ['domain', 'counts', 'problems'],
    because: 'A warehouse answers the same counts as storage.',
  },
  report: { mayImport: ['text', 'domain'], because: 'The document is data: nothing that computes may hide in it.' },
  render: { mayImport: ['report', 'text', 'domain'], because: 'Renderers walk the document and compute nothing.' },
  analyses: {
    mayImport: ['metrics', 'statistics', 'counts', 'report', 'text', 'domain'],
    because: 'Analyses turn figures into sections; they neither read files nor know an output format.',
  },
  gates: {
    mayImport: ['metrics', 'report', 'text', 'problems', 'domain'],
    because: 'A gate judges figures, never rendered output.',
  },
  survey: {
    mayImport: ['domain', 'problems', 'config', 'statistics', 'report', 'text'],
    because:
      'Questionnaires are planned and linted without any data of answers; config reads and writes YAML with line and column.',
  },
};
/** These wire the rooms together and may import all of them. */
const wiring = ['cli', 'docs'];

/** One package, one door: [package, folders that may import it, reason]. */
const doors = [
  ['commander', ['cli'], 'the shape of the command line can change without touching a figure'],
  ['@bomb.sh/tab', ['cli/completion', 'cli/commands'], 'what shells ask at TAB is answered in one place'],
  ['inquirer', ['cli', 'survey'], 'questions are asked at the edge only, so that a script never hangs'],
  ['better-sqlite3', ['storage'], 'SQL stands in one folder; everything else asks for counts'],
  ['csv-parse', ['import'], 'how files are read can be replaced by something faster in one place'],
  ['yauzl', ['import/workbook'], 'a workbook is an archive that may lie about itself; one place checks it'],
  ['read-excel-file', ['import/workbook'], 'it runs in a thread with limits and sees only what was checked'],
  ['chardet', ['import'], 'guessing an encoding is part of reading a file'],
  ['simple-statistics', ['statistics'], 'its results are checked against R there before anyone uses them'],
  ['ml-matrix', ['statistics'], 'matrices are a means of statistics, not of analyses'],
  ['cli-table3', ['render/terminal'], 'only the terminal has boxes'],
  ['chalk', ['render/terminal'], 'only the terminal has colours'],
  ['string-width', ['render'], 'only renderers lay out text'],
  ['yaml', ['config'], 'a configuration in another form would be read in one place'],
  ['zod', ['report'], 'it costs 30-50 ms to load, so it stands behind one door and is loaded lazily'],
];

/** [Node modules, folders that may import them, reason]. */
const machine = [
  [
    'process|readline|child_process|tty',
    ['cli', 'docs'],
    'the machine is seen at the edge only; the rest gets what it needs',
  ],
  ['worker_threads', ['import/workbook'], 'one thread, for the one thing that may run out of memory or time'],
  ['os', ['cli', 'docs', 'storage'], 'only the database asks in which order this machine keeps its bytes'],
  [
    'fs|fs/promises',
    ['cli', 'docs', 'config', 'import', 'storage', 'survey'],
    'what computes or renders must not read or write files',
  ],
  ['http|https|net|dns|tls', ['cli', 'survey'], 'data stays on this machine; only a survey form is ever served'],
];

const insideOf = (folders) => `^src/(${folders.join('|')})/`;
const escaped = (name) => name.replaceAll('.', '\\.');

const layerRules = Object.entries(layers).map(([folder, { mayImport, because }]) => ({
  name: `layer-${folder}`,
  severity: 'error',
  comment: because,
  from: { path: insideOf([folder]) },
  to: { path: '^src/', pathNot: insideOf([folder, ...mayImport]) },
}));

const doorRules = doors.map(([name, folders, because]) => ({
  name: `door-${name}`,
  severity: 'error',
  comment: `${name} is imported only in ${folders.join(' and ')}: ${because}.`,
  from: { path: '^src/', pathNot: insideOf(folders) },
  to: { path: `(^|/)node_modules/(@types/)?${escaped(name)}/` },
}));

const machineRules = machine.map(([names, folders, because]) => ({
  name: `node-${names.split('|')[0]}`,
  severity: 'error',
  comment: `Only in ${folders.join(', ')}: ${because}.`,
  from: { path: '^src/', pathNot: insideOf(folders) },
  to: { dependencyTypes: ['core'], path: `^(node:)?(${names})$` },
}));

const generalRules = [
  {
    name: 'known-folder',
    severity: 'error',
    comment: 'A new folder of src gets its row in this file first, with its reason.',
    from: { path: '^src/', pathNot: `^src/index\\.ts$|${insideOf([...Object.keys(layers), ...wiring])}` },
    to: {},
  },
  {
    name: 'storage-sees-types-of-import',
    severity: 'error',
    comment: 'Storage implements the port of import and knows only its types.',
    from: { path: '^src/storage/' },
    to: { path: '^src/import/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'storage-sees-only-the-sink',
    severity: 'error',
    comment: 'The port between import and storage is one file.',
    from: { path: '^src/storage/' },
    to: { path: '^src/import/', pathNot: '^src/import/record-sink\\.ts$' },
  },
  {
    name: 'nothing-imports-the-edge',
    severity: 'error',
    comment: 'cli and docs stand on top; src/index.ts is for programs outside.',
    from: { path: '^src/', pathNot: '^src/(docs|cli)/' },
    to: { path: '^src/(cli|docs)/|^src/index\\.ts$' },
  },
  {
    name: 'no-tests-in-the-product',
    severity: 'error',
    comment: 'What users run must not need what only developers have.',
    from: { path: '^(src|bin)/' },
    to: { path: '^(tests|fixtures|\\.ci)/' },
  },
  {
    name: 'no-circles',
    severity: 'error',
    comment:
      'Files that need each other cannot be read, tested or moved one at a time (circles of types alone are harmless).',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'found',
    severity: 'error',
    comment: 'An import that leads nowhere fails only when a user runs it.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-development-packages',
    severity: 'error',
    comment: 'Packages for development are absent where crm-sat is installed.',
    from: { path: '^src/', pathNot: '^src/docs/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
];

module.exports = {
  forbidden: [...layerRules, ...doorRules, ...machineRules, ...generalRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
