/** Qualtrics exports: three header rows, two, and one; previews are no responses, unfinished ones are told apart. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet, type Run } from './real-set.js';

const expected = expectedOf('qualtrics_exports');
const count = (set: string, counts: string, word: string): number => Number(branch(branch(expected, set), counts)[word]);

/** 100 responses in one of the ways R writes them: those that are kept, and how many of these were given up. */
function simulated(name: string, layout: string, words: readonly [previews: number, unfinished: number]): Run {
  const file = `excluder_qualtrics_${name}.csv`;
  const [previews, unfinished] = words;
  // The set asks nothing: a column of it is stated to be kept, or there would be no answers to read.
  const command = `import ${file} --map Finished=segment:finished --db {db}`;
  return {
    title: `${name}: previews are dropped and counted`,
    command,
    rows: { [file]: [100, 100 - previews, 0] },
    queries: {
      'SELECT count(*) FROM responses': 100 - previews,
      "SELECT count(*) FROM rejected_rows WHERE code = 'dropped-preview'": previews,
      "SELECT count(*) FROM response_segments WHERE name = 'finished' AND value IN ('FALSE', '0')": unfinished,
    },
    says: [new RegExp(`${layout}\\b`)],
  };
}

describeRealSet({
  set: 'qualtrics_exports',
  trap: 'header rows two and three, previews, unfinished and repeated responses',
  waits: {
    'speeders, repeated addresses and places, small screens': 'issue 5 (integrity)',
  },
  runs: [],
});
