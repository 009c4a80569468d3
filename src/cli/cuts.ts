/** From which answer on does a question count as satisfied, as the call states it? */
import type { Construct } from '../domain/constructs.js';
import { constructs } from '../domain/constructs.js';
import { scaleText } from '../domain/scales.js';
import type { Survey } from '../domain/surveys.js';
import { fail } from '../problems/problem.js';
import { choiceOf, numberOf, pairOf } from './parse-options.js';

const option = '--cut';
const anyNumber = { low: -1000, high: 1000, isWhole: false, example: 'satisfaction=5' } as const;

interface Cut {
  readonly construct: Construct;
  readonly from: number;
}

/** A cut at the low end would call everybody satisfied, one above the high end nobody. */
function checkCut({ construct, from }: Cut, surveys: readonly Survey[]): void {
  for (const { name, items } of surveys) {
    for (const { scale, construct: own } of items) {
      if (own !== construct || scale === undefined || (from > scale.low && from <= scale.high)) continue;
      fail('cut-not-on-scale', { construct, from, survey: name, scale: scaleText(scale) });
    }
  }
}

/** The surveys with the stated cuts; a cut that one of them cannot have is refused, not moved. */
export function withCuts(surveys: readonly Survey[], texts: readonly string[] = []): readonly Survey[] {
  if (texts.length === 0) return surveys;
  const cuts = texts.map((text): Cut => {
    const [name, value] = pairOf(option, text);
    return { construct: choiceOf(option, name, constructs), from: numberOf(option, value, anyNumber) };
  });
  for (const cut of cuts) checkCut(cut, surveys);
  const byConstruct = Object.fromEntries(cuts.map(({ construct, from }) => [construct, from]));
  return surveys.map((survey) => ({ ...survey, cuts: byConstruct }));
}
