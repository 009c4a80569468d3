/** What do the rules say of each response, as one number? */
import { durationColumn, repeatedColumn, type AnswerColumn } from './column-reader.js';
import { combinedVerdicts, type Flag, type Pattern, type PatternItem, type Verdict } from './flags.js';
import { runsOf, spreadOf, squaredDistance } from './response-patterns.js';
import { evenOddOf, pairConsistencyOf } from './within-person.js';
import type { KeptVerdicts } from './kept-verdicts.js';
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
  readonly places: readonly number[];
  /** Low + high end of the items that are turned round; NaN of the others. */
  readonly turnedAbout: readonly number[];
  /** Which of the columns are answers: that a response is a repeated one is none. */
  readonly isAnswer: readonly boolean[];
  readonly answers: Float64Array;
}

function judgeFor(flag: Flag, codes: readonly string[]): Judge {
  const items = itemsOf(flag.pattern);
  return {
    flag,
    measure: measureOf(flag.pattern),
    places: items.map(({ code }) => codes.indexOf(code)),
    turnedAbout: items.map(({ turnedAbout }) => turnedAbout ?? NaN),
    isAnswer: items.map(({ code }) => code !== repeatedColumn),
    answers: new Float64Array(items.length),
  };
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
  { flag, measure, places, turnedAbout, isAnswer, answers }: Judge,
  columns: readonly AnswerColumn[],
  row: number,
): Verdict {
  let given = 0;
  for (let item = 0; item < answers.length; item += 1) {
    const answer = answerOf(columns[places[item] as number], row);
    const about = turnedAbout[item] as number;
    answers[item] = Number.isNaN(about) ? answer : about - answer;
    if (!Number.isNaN(answer) && isAnswer[item] === true) given += 1;
  }
  if (given < Math.max(1, flag.answered)) return 'not-judged';
  const value = measure(answers);
  if (Number.isNaN(value)) return 'not-judged';
  return isBeyond(value, flag) ? 'flagged' : 'passed';
}

/** The combined verdicts of each response; no score where no rule can judge it. */
export function flagValues(flags: readonly Flag[], kept: KeptVerdicts): ScoreValues {
  const codes = [...new Set(flags.flatMap(({ pattern }) => itemsOf(pattern).map(({ code }) => code)))];
  const rules = JSON.stringify(flags);
  const judges = flags.map((flag) => judgeFor(flag, codes));
  const given = flags.map((): Verdict => 'not-judged');
  return {
    items: codes,
    read({ chunk, answers, rows }, into) {
      const numbers = kept({ rules, chunk, rows }, (made) => {
        for (let row = 0; row < rows; row += 1) {
          for (let place = 0; place < judges.length; place += 1)
            given[place] = judge(judges[place] as Judge, answers, row);
          made[row] = combinedVerdicts(given);
        }
      });
      into.set(numbers);
    },
    // Nothing judged is 0, which is no score: the number is its own value.
    valueOf: (index) => index,
  };
}
