/** Is satisfaction tied to loyalty in some industries or segments, and weak or reversed in others? */
import { groupKey, groupValues } from '../../counts/breakdown.js';
import { crossTableOf } from '../../counts/needs.js';
import type { CrossTable } from '../../counts/shapes.js';
import { loyaltyLinkDifference } from '../../metrics/loyalty/loyalty-link-difference.js';
import { satisfactionLoyaltyCorrelation } from '../../metrics/loyalty/satisfaction-loyalty-correlation.js';
import type { Output } from '../../metrics/metric.js';
import {
  answersOfEstimate,
  empty,
  figureOf,
  figureOfTest,
  intervalOfEstimate,
  number,
  numberColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { GroupOfPairs } from '../../statistics/correlation-heterogeneity.js';
import type { PairsByAccount } from '../../statistics/correlation-jackknife.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { dimensionLabel, groupLabel, inDisplayOrder } from '../group-names.js';
import type { ConstructScore } from '../scores.js';
import type { Split } from '../split-tables.js';
import { pairsByAccount } from './pairs-by-account.js';

interface Axes {
  readonly satisfaction: ConstructScore;
  readonly loyalty: ConstructScore;
}

interface Group extends GroupOfPairs {
  readonly key: string;
  readonly estimate: Estimate;
}

const mostRows = 12;
/** A correlation of fewer answers, or over fewer accounts, is no side in a comparison. */
const fewestAnswers = 30;
const fewestAccounts = 5;

/** Industry without being asked, where the customer file has it; and every split that was asked for. */
function splitsOf({ source, settings }: SurveyView): readonly Split[] {
  const asked = settings.by.some(({ dimension }) => dimension === 'customer:industry');
  const known = !asked && source.ledger('customer').some(({ industry }) => typeof industry === 'string');
  const own: readonly Split[] = known ? [{ name: 'industry', dimension: 'customer:industry' }] : [];
  return [...own, ...settings.by.filter(({ dimension }) => dimension !== 'account' && dimension !== 'respondent')];
}

function groupsOf(view: SurveyView, { dimension }: Split, { satisfaction, loyalty }: Axes): readonly Group[] {
  const need = crossTableOf(satisfaction.score, loyalty.score);
  const { groups } = view.source.read(need, questionOf(view, [dimension]));
  const repeats = pairsByAccount(view, satisfaction, loyalty).accounts !== undefined;
  const byAccount = new Map<string, Map<string, CrossTable>>();
  if (repeats) {
    for (const [key, table] of view.source.read(need, questionOf(view, [dimension, 'account'])).groups) {
      const [group = '', account = ''] = groupValues(key);
      const own = byAccount.get(group) ?? new Map<string, CrossTable>();
      byAccount.set(group, own.set(account, table));
    }
  }
  const context = {
    confidence: view.settings.confidence,
    scale: satisfaction.scale,
    hitFrom: satisfaction.hitFrom,
  };
  return inDisplayOrder(groups.keys()).flatMap((key) => {
    const table = groups.get(groupKey([key]));
    if (!table || table.cells.length === 0) return [];
    const accounts: PairsByAccount | undefined = repeats ? (byAccount.get(key) ?? new Map()) : undefined;
    const clustered = accounts ? { accounts } : {};
    const estimate = satisfactionLoyaltyCorrelation.compute(table, { ...context, ...clustered });
    return [{ key, table, ...clustered, estimate }];
  });
}

const isLarge = ({ key, estimate }: Group): boolean =>
  key !== '' &&
  estimate.status === 'known' &&
  estimate.interval !== undefined &&
  estimate.answers >= fewestAnswers &&
  (estimate.clusters ?? fewestAccounts) >= fewestAccounts;

/** What the test says, in words; a null is a null. */
function verdict(test: Output<'pair-groups'>, groups: readonly Group[]): Message {
  if (test.status === 'withheld')
    return message('note.link-groups.too-few', { compared: number(groups.length, 'count') });
  const words = {
    compared: number(groups.length, 'count'),
    statistic: number(test.statistic, 'statistic'),
    df: number(test.degreesOfFreedom ?? 0, 'count'),
    p: number(test.p, 'p-value'),
  };
  return message(test.p < 0.05 ? 'note.link-groups.differ' : 'note.link-groups.same', words);
}

function tableOf(split: Split, groups: readonly Group[], notes: readonly Message[]): Table {
  const shown = new Set(
    groups.toSorted((a, b) => (b.estimate.answers ?? 0) - (a.estimate.answers ?? 0)).slice(0, mostRows),
  );
  const left = groups.length - shown.size;
  return {
    type: 'table',
    id: `loyalty-link:${split.name}`,
    title: message('loyalty.link-groups.title', { split: dimensionLabel(split.name) }),
    columns: [
      { id: split.name, title: message('verbatim', { text: dimensionLabel(split.name) }), align: 'left' },
      numberColumn('answers', message('column.answers')),
      numberColumn('accounts', message('column.accounts')),
      numberColumn('spearman', message('column.spearman-short')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: groups
      .filter((group) => shown.has(group))
      .map(({ key, estimate }) => [
        groupLabel(split.dimension, key),
        answersOfEstimate(estimate, fewestAnswers),
        estimate.status === 'known' && estimate.clusters !== undefined ? number(estimate.clusters, 'count') : empty,
        valueOfEstimate(estimate, 'correlation'),
        intervalOfEstimate(estimate, 'correlation'),
      ]),
    notes: [
      ...notes,
      ...(left > 0
        ? [message('note.more-groups', { shown: number(shown.size, 'count'), left: number(left, 'count') })]
        : []),
    ],
  };
}

export interface LinkByGroup {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
}

function bySplit(view: SurveyView, split: Split, axes: Axes): LinkByGroup {
  const groups = groupsOf(view, split, axes);
  if (groups.filter(({ key }) => key !== '').length < 2) return { blocks: [], figures: [] };
  const compared = groups.filter(isLarge);
  const test = loyaltyLinkDifference.compute(compared, {
    confidence: view.settings.confidence,
    scale: axes.satisfaction.scale,
    hitFrom: axes.satisfaction.hitFrom,
  });
  const survey = view.survey.name;
  const loyalty = message(`construct.${axes.loyalty.construct}`);
  const definition = message('definition.correlation', { loyalty });
  const figures = groups.map(({ key, estimate }) =>
    figureOf({ metric: 'satisfaction-loyalty-correlation', by: { [split.name]: key }, estimate, definition, survey }),
  );
  const ofTest = figureOfTest({
    metric: loyaltyLinkDifference.id,
    by: { split: split.name },
    test,
    definition: message('definition.link-difference', { loyalty }),
    survey,
  });
  return { blocks: [tableOf(split, groups, [verdict(test, compared)])], figures: [...figures, ofTest] };
}

/** Nothing under the rules of small groups: a correlation of a few is a profile of a few. */
export function linkByGroup(view: SurveyView, axes: Axes): LinkByGroup {
  if (view.rule.minimumGroup !== undefined) return { blocks: [], figures: [] };
  const parts = splitsOf(view).map((split) => bySplit(view, split, axes));
  return { blocks: parts.flatMap(({ blocks }) => blocks), figures: parts.flatMap(({ figures }) => figures) };
}
