/** What do the rules say of each response, as one number? */
import { durationColumn, repeatedColumn, type AnswerColumn } from './column-reader.js';
import { combinedVerdicts, type Flag, type Pattern, type PatternItem, type Verdict } from './flags.js';
import { runsOf, spreadOf, squaredDistance } from './response-patterns.js';
import { evenOddOf, pairConsistencyOf } from './within-person.js';
import type { ScoreValues } from './score-values.js';

type Measure = (answers: Float64Array) => number;

/** The columns a pattern is read from; the last one of repeated responses says whether it is one, and is no answer. */
function itemsOf(pattern: Pattern): readonly PatternItem[] {
  if (pattern.kind === 'duration') return [{ code: durationColumn }];
  return pattern.kind === 'repeated' ? [...pattern.items, { code: repeatedColumn }] : pattern.items;
}

const numberOr = (value: number | string): number => (typeof value === 'number' ? value : NaN);

function measureOf(pattern: Pattern): Measure {
  switch (pattern.kind) {
    case 'longest-run':
      return (answers) => runsOf(answers).longest;
    case 'variability':
      return spreadOf;
    case 'distance':
      return (answers) => squaredDistance(answers, pattern.around);
    case 'even-odd':
      return (answers) => numberOr(evenOddOf(answers, pattern.scales));
    case 'synonyms':
      return (answers) => numberOr(pairConsistencyOf(answers, pattern.pairs));
    case 'failed-checks':
      return (answers) => answers.reduce((failed, answer) => failed + Number(answer === 0), 0);
    case 'repeated':
      return (answers) => answers[answers.length - 1] ?? NaN;
    case 'duration':
      return ([seconds = NaN]) => seconds;
  }
}

/** A rule with the columns it reads, and room for one response. */
interface Judge {
  readonly flag: Flag;
  readonly measure: Measure;
  readonly items: readonly PatternItem[];
  readonly places: readonly number[];
  readonly answers: Float64Array;
}

function isBeyond(value: number, { is, limit }: Flag): boolean {
  if (is === 'at-least') return value >= limit;
  return is === 'above' ? value > limit : value < limit;
}

function answerOf(column: AnswerColumn | undefined, row: number): number {
  const code = column?.codes[row] ?? 0;
  return code > 0 ? code - 1 : (column?.others?.get(row) ?? NaN);
}

function judge(
  { flag, measure, items, places, answers }: Judge,
  columns: readonly AnswerColumn[],
  row: number,
): Verdict {
  let given = 0;
  for (let item = 0; item < answers.length; item += 1) {
    const answer = answerOf(columns[places[item] as number], row);
    const about = items[item]?.turnedAbout;
    answers[item] = about === undefined ? answer : about - answer;
    if (!Number.isNaN(answer) && items[item]?.code !== repeatedColumn) given += 1;
  }
  if (given < Math.max(1, flag.answered)) return 'not-judged';
  const value = measure(answers);
  if (Number.isNaN(value)) return 'not-judged';
  return isBeyond(value, flag) ? 'flagged' : 'passed';
}

/** The combined verdicts of each response; no score where no rule can judge it. Memory holds one response at a time. */
export function flagValues(flags: readonly Flag[]): ScoreValues {
  const codes = [...new Set(flags.flatMap(({ pattern }) => itemsOf(pattern).map(({ code }) => code)))];
  const judges = flags.map((flag): Judge => {
    const items = itemsOf(flag.pattern);
    const places = items.map(({ code }) => codes.indexOf(code));
    return { flag, items, places, measure: measureOf(flag.pattern), answers: new Float64Array(items.length) };
  });
  return {
    items: codes,
    read(columns, rows, into) {
      for (let row = 0; row < rows; row += 1)
        into[row] = combinedVerdicts(judges.map((one) => judge(one, columns, row)));
    },
    // Nothing judged is 0, which is no score: the number is its own value.
    valueOf: (index) => index,
  };
}
