/** How often was each option of a question with a single choice chosen? Such questions are kept as segments. */
import { groupValues } from '../../counts/breakdown.js';
import type { Dimension } from '../../counts/count-source.js';
import { countAnswers } from '../../counts/distribution.js';
import { distributionOf, everyResponse } from '../../counts/needs.js';
import { peopleIn } from '../../metrics/measure.js';
import { optionShare } from '../../metrics/satisfaction/option-share.js';
import { distributionFrom, yesNoContext } from '../../metrics/score-answers.js';
import type { ScoreAnswers } from '../../metrics/metric.js';
import { withholdSmallGroups } from '../../metrics/withhold.js';
import type { Estimate } from '../../statistics/estimate.js';
import { questionOf, type SurveyView } from '../analysis.js';

export interface ChosenOption {
  readonly option: string;
  readonly estimate: Estimate;
}

export interface MeasuredChoice {
  readonly segment: string;
  /** Responses with any option; hidden where all of them are too few. */
  readonly base: Estimate;
  /** The most frequent first. */
  readonly options: readonly ChosenOption[];
  /** Options that must be neither shown nor named, and the reason. */
  readonly hidden: { readonly options: number; readonly estimate: Estimate | undefined };
}

/** Responses by option and account; '' is no account. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countOptions(view: SurveyView, dimension: Dimension): Counts {
  const { groups } = view.source.read(distributionOf(everyResponse), questionOf(view, [dimension, 'account']));
  const counts = new Map<string, Map<string, number>>();
  for (const [key, distribution] of groups) {
    const [option = '', account = ''] = groupValues(key);
    if (option === '') continue;
    const accounts = counts.get(option) ?? new Map<string, number>();
    counts.set(option, accounts.set(account, countAnswers(distribution)));
  }
  return counts;
}

const total = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);

function basesOf(counts: Counts): ReadonlyMap<string, number> {
  const bases = new Map<string, number>();
  for (const accounts of counts.values())
    for (const [account, count] of accounts) bases.set(account, (bases.get(account) ?? 0) + count);
  return bases;
}

const answersOf = (hits: number, base: number) =>
  distributionFrom({ ...(base > hits ? { 0: base - hits } : {}), ...(hits > 0 ? { 1: hits } : {}) });

/** Chosen or not, as yes and no, with accounts as clusters where one of them answered more than once. */
function choicesOf(chosen: ReadonlyMap<string, number>, bases: ReadonlyMap<string, number>): ScoreAnswers {
  const distribution = answersOf(total(chosen.values()), total(bases.values()));
  const accounts = [...bases].filter(([account]) => account !== '');
  if (accounts.every(([, base]) => base === 1)) return { distribution };
  const single = (hit: 0 | 1, times: number) => Array.from({ length: times }, () => answersOf(hit, 1));
  const hitsAlone = chosen.get('') ?? 0;
  const clusters = [
    ...accounts.map(([account, base]) => answersOf(chosen.get(account) ?? 0, base)),
    ...single(1, hitsAlone),
    ...single(0, (bases.get('') ?? 0) - hitsAlone),
  ];
  return { distribution, clusters: { kind: 'clustered-distribution', clusters } };
}

const valueOf = (estimate: Estimate): number => (estimate.status === 'known' ? estimate.value : -1);

function measureChoice(view: SurveyView, segment: string): MeasuredChoice | undefined {
  const dimension: Dimension = `segment:${segment}`;
  const counts = countOptions(view, dimension);
  if (counts.size === 0) return undefined;
  const bases = basesOf(counts);
  const context = yesNoContext(view.settings.confidence);
  const overall = optionShare.compute(choicesOf(bases, bases), context);
  const groups = new Map(
    [...counts].map(([option, one]) => [option, optionShare.compute(choicesOf(one, bases), context)]),
  );
  const sizes = new Map([...counts].map(([option, one]) => [option, total(one.values())]));
  const shown = withholdSmallChoices(view, dimension, { overall, groups, sizes });
  const known = [...shown.groups].filter(([, { status }]) => status === 'known');
  const hidden = [...shown.groups].filter(([, { status }]) => status === 'withheld');
  return {
    segment,
    base: shown.overall,
    options: known
      .map(([option, estimate]) => ({ option, estimate }))
      .toSorted((a, b) => valueOf(b.estimate) - valueOf(a.estimate)),
    hidden: { options: hidden.length, estimate: hidden[0]?.[1] },
  };
}

interface Unguarded {
  readonly overall: Estimate;
  readonly groups: ReadonlyMap<string, Estimate>;
  readonly sizes: ReadonlyMap<string, number>;
}

/** By the rule of all groups: the size of an option is the people who chose it, not the base of its share. */
function withholdSmallChoices(
  view: SurveyView,
  dimension: Dimension,
  { overall, groups, sizes }: Unguarded,
): Pick<Unguarded, 'overall' | 'groups'> {
  if (view.rule.minimumGroup === undefined) return { overall, groups };
  const asked = questionOf(view, [dimension]);
  // Who chose nothing is in no row and not in the base. Taken for a group of the table it would have to be hidden where few
  // left out only one of two questions, and no table of options could do that.
  const question = { ...asked, where: { ...asked.where, [dimension]: [...sizes.keys()] } };
  const people = peopleIn(view.source, question, everyResponse);
  const sizeOf = (option: string): number => Math.min(sizes.get(option) ?? 0, people.get(option) ?? Infinity);
  const counted = { groups: new Map([...sizes.keys()].map((option) => [option, sizeOf(option)])), all: undefined };
  const { printed } = view.rule;
  const mustHide = printed?.mustHide(question, everyResponse);
  const shown = withholdSmallGroups({ overall, groups }, view.rule, { ...counted, mustHide });
  const hidden = [...shown.groups].filter(([key, estimate]) => estimate !== groups.get(key));
  printed?.note(question, everyResponse, {
    groups: new Set(hidden.map(([key]) => key)),
    total: shown.overall !== overall,
  });
  return shown;
}

/** Every kept column of a survey that has a value, in the order of their names. */
export function measureChoices(view: SurveyView): readonly MeasuredChoice[] {
  return view.survey.segments.flatMap((segment) => measureChoice(view, segment) ?? []);
}
