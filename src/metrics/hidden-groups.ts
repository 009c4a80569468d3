/** Which groups of a table are hidden that shows no score metric: tests over groups, periods to compare, weights? */
import type { CountSource, Question } from '../counts/count-source.js';
import type { Score } from '../counts/needs.js';
import { peopleIn } from './measure.js';
import { groupsToHide, type WithholdingRule } from './withhold.js';

interface Shown {
  readonly source: CountSource;
  readonly rule: WithholdingRule;
}

type Hidden = ReadonlyMap<string, 'primary' | 'complementary'>;

/** Groups that must not be shown, by the number of people who answered the score; none of an attributed survey. */
export function hiddenIn({ source, rule }: Shown, question: Question, score: Score): Hidden {
  const { minimumGroup, printed } = rule;
  if (minimumGroup === undefined) return new Map();
  const sizes = [...peopleIn(rule.audited ?? source, question, score)].map(([key, answers]) => ({ key, answers }));
  return groupsToHide(sizes, minimumGroup, printed?.mustHide(question, score).groups);
}

/** The same of a table that is printed: it is written down, so that other tables cannot give away what this one hides. */
export function hiddenInPrinted(shown: Shown, question: Question, score: Score): Hidden {
  const hidden = hiddenIn(shown, question, score);
  shown.rule.printed?.note(question, score, { groups: new Set(hidden.keys()), total: true });
  return hidden;
}

/**
 * True when a table stands whole. Its margins are printed elsewhere, so that any hidden cell could be computed from the
 * others: such a table stands whole or not at all, and only then it is written down as printed.
 */
export function mayStandWhole(shown: Shown, question: Question, score: Score): boolean {
  if (hiddenIn(shown, question, score).size > 0) return false;
  shown.rule.printed?.note(question, score, { groups: new Set(), total: true });
  return true;
}
