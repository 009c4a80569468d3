/** Qualtrics exports as plain tables: what must come in whatever the layout is; its header rows are the layout’s own tests. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet, type Run } from './real-set.js';

const expected = expectedOf('qualtrics_exports');

function plain(name: string, rows: unknown, queries: Run['queries'] = {}): Run {
  const file = `excluder_qualtrics_${name}.csv`;
  return {
    title: `${name}: every response is read`,
    command: `import ${file} --layout plain --as response --map Status=segment:status --map Finished=segment:finished --db {db}`,
    rows: { [file]: [rows, rows, 0] },
    queries,
  };
}

describeRealSet({
  set: 'qualtrics_exports',
  trap: 'header rows two and three, previews, unfinished and repeated responses',
  waits: {
    'three header rows, legacy header, previews dropped': 'issue 3, layout Qualtrics',
    'speeders, repeated addresses and places, small screens': 'issue 5 (integrity)',
  },
  runs: [
    plain('text', branch(expected, 'excluder_text')['rows']),
    plain('numeric', branch(expected, 'excluder_numeric')['rows']),
    plain('fetch', branch(expected, 'excluder_fetch')['rows']),
  ],
});
