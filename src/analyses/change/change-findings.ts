/** The sentences about change that a reader should not miss: a detectable rise or fall, and a movement that is mix alone. */
import { intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import type { Finding } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { groupLabel } from '../group-names.js';
import { isBeyondChance, pOverPairs, type OtherPeriods } from './beyond-chance.js';
import { namesOfTwo, type ComparedFigure, type Comparison } from './compare-two.js';
import { isMixOnly, splitName, type TestedMix } from './mix-parts.js';
import { isDetectable, smallestCell, type Tested } from './tested-changes.js';

const ranked = (weight: number, finding: Omit<Finding, 'type'>): RankedFinding => ({
  weight,
  finding: { type: 'finding', ...finding },
});

const emphasisOf = (value: number): Finding['emphasis'] => (value < 0 ? 'bad' : 'good');

/** Of what was found, a figure that stands for its question before the others, then the surest. */
function surest(tested: readonly Tested<ComparedFigure>[], others: OtherPeriods): Tested<ComparedFigure> | undefined {
  return tested
    .filter((one) => isBeyondChance(one, others))
    .toSorted(
      (a, b) => Number(b.of.measure.isMain) - Number(a.of.measure.isMain) || (a.pAdjusted ?? 1) - (b.pAdjusted ?? 1),
    )[0];
}

function wordsOf({ of, change, pAdjusted }: Tested<ComparedFigure>, view: SurveyView) {
  const { measure, waves } = of;
  return {
    survey: view.survey.name,
    figure: measure.name,
    ...namesOfTwo(waves),
    from: number(of.before ?? 0, measure.unit),
    to: number(of.after ?? 0, measure.unit),
    change: valueOfEstimate(change.estimate, measure.changeUnit),
    interval: intervalOfEstimate(change.estimate, measure.changeUnit),
    answers: number(change.estimate.answers ?? 0, 'count'),
    p: number(pAdjusted ?? 1, 'p-value'),
  };
}

/** Overall where the roles agree; by role where they do not, or where one of them moved alone. */
function movedFinding(
  view: SurveyView,
  { overall, byRole }: Comparison,
  others: OtherPeriods,
): readonly RankedFinding[] {
  const whole = surest(overall, others);
  const ofRole = surest(byRole, others);
  const found = whole ?? ofRole;
  if (!found || found.change.estimate.status !== 'known') return [];
  const { value } = found.change.estimate;
  const words = wordsOf(found, view);
  const { role } = found.of;
  const text: Message =
    role === undefined
      ? message('finding.change', words)
      : message('finding.change-of-role', { ...words, role: groupLabel('role', role) });
  return [ranked(value < 0 ? 86 : 72, { id: 'change', emphasis: emphasisOf(value), text })];
}

/** A movement that is nothing but another mix of people: whoever reads the total is misled. */
function mixFinding(
  view: SurveyView,
  tested: readonly TestedMix[],
  { id, weight }: { readonly id: 'mix-only' | 'mix-only-step'; readonly weight: number },
): readonly RankedFinding[] {
  const [found] = tested.filter(isMixOnly).toSorted((a, b) => (a.mix.pAdjusted ?? 1) - (b.mix.pAdjusted ?? 1));
  if (!found) return [];
  const { measure, split, waves, parts } = found.of;
  const words = {
    survey: view.survey.name,
    figure: measure.name,
    ...namesOfTwo(waves),
    split: splitName(split),
    mix: valueOfEstimate(parts.mix.estimate, measure.changeUnit),
    mixInterval: intervalOfEstimate(parts.mix.estimate, measure.changeUnit),
    rate: valueOfEstimate(parts.rate.estimate, measure.changeUnit),
    interval: intervalOfEstimate(parts.rate.estimate, measure.changeUnit),
    answers: number(parts.decomposition.answersBefore + parts.decomposition.answersAfter, 'count'),
  };
  const change = number(parts.decomposition.change, measure.changeUnit);
  const text = measure.isWithheld
    ? message('finding.mix-only-withheld', words)
    : message(`finding.${id}`, { ...words, change });
  return [ranked(weight, { id, emphasis: 'neutral', text })];
}

export interface ChangeContext {
  readonly mixes: readonly TestedMix[];
  readonly steps: readonly TestedMix[];
  readonly others: OtherPeriods;
}

/** `steps` are all consecutive pairs; the pair that is compared is told once. */
export function changeFindings(
  view: SurveyView,
  comparison: Comparison,
  { mixes, steps, others }: ChangeContext,
): readonly RankedFinding[] {
  const ofPair = mixFinding(view, mixes, { id: 'mix-only', weight: 84 });
  return [
    ...movedFinding(view, comparison, others),
    ...ofPair,
    // Who names two periods asked about those, and about no other.
    ...(ofPair.length > 0 || view.settings.compare !== undefined
      ? []
      : mixFinding(view, steps, { id: 'mix-only-step', weight: 64 })),
  ];
}

/** A change of the pair that is no finding: what it is worth among all pairs. */
export function withinChance({ overall, byRole }: Comparison, others: OtherPeriods): Message | undefined {
  const detectable = [...overall, ...byRole].filter(isDetectable);
  const [first] = detectable.toSorted((a, b) => (a.pAdjusted ?? 1) - (b.pAdjusted ?? 1));
  if (!first || detectable.some((one) => isBeyondChance(one, others))) return undefined;
  return message('change.within-chance', {
    figure: first.of.measure.name,
    pairs: number(others.pairs, 'count'),
    p: number(pOverPairs(first, others), 'p-value'),
  });
}

/** What was compared: the null says nothing of whatever else a report tests. */
const namesOfFigures = (tested: readonly Tested<ComparedFigure>[]): readonly Message[] => [
  ...new Map(tested.map(({ of: { measure } }) => [measure.metric, measure.name])).values(),
];

/** The honest null, in the section: what could have been seen and was not. */
export function nothingFound(view: SurveyView, { overall, byRole }: Comparison): Message | undefined {
  const all = [...overall, ...byRole];
  const tested = all.filter(({ pAdjusted }) => pAdjusted !== undefined);
  if (tested.length === 0 || tested.some(isDetectable)) return undefined;
  const [first] = tested;
  if (!first) return undefined;
  const { measure, role, waves } = first.of;
  const words = {
    ...namesOfTwo(waves),
    tests: number(tested.length, 'count'),
    smallest: smallestCell(view, first.change, measure.changeUnit),
    figure: measure.name,
    figures: namesOfFigures(tested),
  };
  return role === undefined
    ? message('change.none', words)
    : message('change.none-by-role', { ...words, role: groupLabel('role', role) });
}
