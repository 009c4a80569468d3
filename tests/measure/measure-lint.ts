/**
 * `npm run lint:measure`: precision and recall of every lint rule on the labelled questions, tuned and held out apart.
 * `-- --wrong` names the questions of the tuned part that a rule gets wrong; those held out stay unseen.
 */
import { stdout } from 'node:process';
import { allHits, hitsByRule, labelledQuestions, precisionOf, recallOf, type Hits } from './labelled-questions.js';

const share = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(2));

const line = (hits: Hits): string =>
  [
    hits.rule.padEnd(24),
    ...[hits.right, hits.wrong, hits.missed].map((count) => String(count).padStart(6)),
    share(precisionOf(hits)).padStart(10),
    share(recallOf(hits)).padStart(8),
  ].join('');

const questions = labelledQuestions();
for (const set of ['tune', 'held'] as const) {
  const part = questions.filter((question) => question.set === set);
  const hits = hitsByRule(part);
  const heading = `${set}: ${String(part.length)} questions`.padEnd(24);
  stdout.write(`${heading} right wrong missed precision recall\n${[...hits, allHits(hits)].map(line).join('\n')}\n\n`);
}
if (process.argv.includes('--wrong')) {
  for (const { set, text, expected, found } of questions) {
    if (
      set === 'tune' &&
      expected.join() !== found.toSorted().join() &&
      expected.toSorted().join() !== found.toSorted().join()
    )
      stdout.write(`${text}\n  expected ${expected.join(', ')}; found ${found.join(', ')}\n`);
  }
}
