/** Who contradicts himself: within a scale, or over questions that nearly everybody answers alike? */
import { verdictAt, type Flag } from '../../counts/flags.js';
import { distributionOf, pairMomentsOf } from '../../counts/needs.js';
import { nameStem } from '../../domain/name-stem.js';
import type { Item } from '../../domain/surveys.js';
import { pairsAmong } from '../../statistics/integrity/item-pairs.js';
import { questionOf, type SurveyView } from '../analysis.js';
import type { Rule } from './careless-rules.js';

/** A correlation over fewer scales or pairs of one person is whatever luck makes it. */
const fewestScales = 5;
const fewestPairs = 5;
const mostCompared = 100;
/** Even-odd consistency below it is called inconsistent (Jackson 1977, as Johnson 2005 cites him). */
const evenOddBelow = 0.3;
/** Questions that go together over all, and against each other in one response. */
const synonymsBelow = 0;
/** An index that flags more of those it judges says something of the questionnaire, and nothing of people. */
const mostFlagged = 0.25;

/** Questions named alike (`trust_1`, `trust_2`), two or more, in the order of the survey. */
function scalesOf(items: readonly Item[]): readonly (readonly number[])[] {
  const byStem = new Map<string, number[]>();
  for (const [place, { label }] of items.entries()) {
    const stem = nameStem(label);
    if (stem !== undefined) byStem.set(stem, [...(byStem.get(stem) ?? []), place]);
  }
  return [...byStem.values()].filter((places) => places.length > 1);
}

/** Whether the rule tells a few people from the others at all. */
function isTelling(view: SurveyView, flag: Flag): boolean {
  const { counts } = view.source.read(distributionOf({ flags: [flag] }), questionOf(view, [])).overall;
  const count = (wanted: string): number =>
    [...counts].reduce((sum, [combined, n]) => sum + (verdictAt(combined, 0) === wanted ? n : 0), 0);
  const [flagged, passed] = [count('flagged'), count('passed')];
  return flagged + passed > 0 && flagged <= mostFlagged * (flagged + passed);
}

function evenOddRule(items: readonly Item[]): readonly Rule[] {
  const scales = scalesOf(items);
  if (scales.length < fewestScales) return [];
  const pattern = { kind: 'even-odd', items: items.map(({ code }) => ({ code })), scales } as const;
  const flag: Flag = { pattern, is: 'below', limit: evenOddBelow, answered: Math.ceil(items.length / 2) };
  return [{ id: 'even-odd', flag, items: scales.length }];
}

function synonymsRule(view: SurveyView, items: readonly Item[]): readonly Rule[] {
  const scores = items.map(({ code }) => ({ item: code }));
  const { correlations, answers } = view.source.read(pairMomentsOf(scores), questionOf(view, [])).overall;
  const pairs = pairsAmong({ correlations, together: answers }, { kind: 'synonyms' });
  if (pairs.length < fewestPairs) return [];
  const pattern = { kind: 'synonyms', items: items.map(({ code }) => ({ code })), pairs } as const;
  const flag: Flag = { pattern, is: 'below', limit: synonymsBelow, answered: Math.ceil(items.length / 2) };
  return [{ id: 'synonyms', flag, items: pairs.length }];
}

/** `items`: the questions that share a scale. Where all questions ask the same, contradictions are noise and no rule. */
export function consistencyRules(view: SurveyView, items: readonly Item[]): readonly Rule[] {
  if (items.length < 2 * fewestScales || items.length > mostCompared) return [];
  return [...evenOddRule(items), ...synonymsRule(view, items)].filter(({ flag }) => isTelling(view, flag));
}
