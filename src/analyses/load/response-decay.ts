/** Do people answer less when they were asked shortly before? */
import { loadResponseDifference } from '../../metrics/governance/load-response-difference.js';
import { responseRate } from '../../metrics/governance/response-rate.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { withholdSmallGroups } from '../../metrics/withhold.js';
import {
  answersOfEstimate,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { ProportionPair } from '../../statistics/difference-of-clustered-proportions.js';
import { excludesZero, type Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { AnalysisContext, RankedFinding } from '../analysis.js';
import { casesByAccount, clusterOf, hasAnswered, isEligibilityRecorded } from '../coverage/invitations.js';
import { nothing, type Part } from '../coverage/part.js';
import { ruleMessage } from './people-part.js';
import type { LoadedInvitation, PersonLoad } from './person-loads.js';

/** Earlier invitations within the window; more are one group, for few people have so many. */
const groups = ['0', '1', '2+'] as const;
type Group = (typeof groups)[number];

function groupOf({ load }: LoadedInvitation): Group {
  if (load === 1) return '0';
  return load === 2 ? '1' : '2+';
}

/** Of each account, the invitations with and without an earlier one. */
function pairsOf(invitations: readonly LoadedInvitation[]): readonly ProportionPair[] {
  const none = () => ({ hits: 0, trials: 0 });
  const byAccount = new Map<string, { first: ReturnType<typeof none>; second: ReturnType<typeof none> }>();
  for (const one of invitations) {
    const key = clusterOf(one);
    const pair = byAccount.get(key) ?? { first: none(), second: none() };
    const side = one.load > 1 ? pair.first : pair.second;
    side.trials += 1;
    if (hasAnswered(one)) side.hits += 1;
    byAccount.set(key, pair);
  }
  return [...byAccount.values()];
}

function differenceText(difference: Estimate) {
  const words = {
    difference: valueOfEstimate(difference, 'share-change'),
    interval: intervalOfEstimate(difference, 'share-change'),
  };
  return message(excludesZero(difference) ? 'load.response.differs' : 'load.response.null', words);
}

/** A finding only where people asked again answer less, and clearly. */
function decayFinding({ settings }: AnalysisContext, difference: Estimate): readonly RankedFinding[] {
  if (difference.status !== 'known' || !excludesZero(difference) || difference.value > 0) return [];
  const text = message('finding.response-decay', {
    days: number(settings.load.days, 'count'),
    difference: valueOfEstimate(difference, 'share-change'),
    interval: intervalOfEstimate(difference, 'share-change'),
    answers: number(difference.answers, 'count'),
  });
  return [{ weight: 44, finding: { type: 'finding', id: 'response-decay', emphasis: 'doubt', text } }];
}

interface Decay {
  readonly shown: ReadonlyMap<string, Estimate>;
  readonly difference: Estimate;
  /** The difference would tell what a withheld rate is. */
  readonly mayCompare: boolean;
}

function measure({ settings, source }: AnalysisContext, known: readonly LoadedInvitation[]): Decay {
  const { confidence, isForPublication, minimumGroup } = settings;
  const isEligibilityKnown = isEligibilityRecorded(source);
  const rateOf = (own: readonly LoadedInvitation[]): Estimate => {
    const accounts = casesByAccount(own, { isEligibilityKnown });
    return responseRate.compute({ rate: 'RR2', accounts }, yesNoContext(confidence));
  };
  const measured = groups.map((group) => [group, rateOf(known.filter((one) => groupOf(one) === group))] as const);
  const rule = { minimumGroup: isForPublication ? minimumGroup : undefined };
  const peopleIn = (own: readonly LoadedInvitation[]): number => new Set(own.map(({ id }) => id)).size;
  const people = {
    groups: new Map(groups.map((group) => [group, peopleIn(known.filter((one) => groupOf(one) === group))] as const)),
    all: peopleIn(known),
  };
  const shown = withholdSmallGroups({ overall: rateOf(known), groups: new Map(measured) }, rule, people).groups;
  return {
    shown,
    difference: loadResponseDifference.compute(pairsOf(known), yesNoContext(confidence)),
    mayCompare: [...shown.values()].every(({ status, answers }) => status === 'known' || answers === 0),
  };
}

const tableOf = ({ settings }: AnalysisContext, { shown }: Decay): Table => ({
  type: 'table',
  id: 'response-by-load',
  title: message('load.response.title'),
  columns: [
    textColumn('earlier', message('column.earlier-invitations')),
    numberColumn('asked', message('column.invitations')),
    numberColumn('rate', message('column.response-rate')),
    numberColumn('interval', message('column.interval')),
  ],
  rows: groups
    .filter((group) => (shown.get(group)?.answers ?? 1) > 0)
    .map((group) => [
      label(group),
      answersOfEstimate(shown.get(group), responseRate.smallBelow),
      valueOfEstimate(shown.get(group), 'share'),
      intervalOfEstimate(shown.get(group), 'share'),
    ]),
  notes: [message('note.earlier', { days: number(settings.load.days, 'count') })],
});

function figuresOf(context: AnalysisContext, { shown, difference, mayCompare }: Decay): readonly Figure[] {
  const definition = message('rate.RR2');
  const rates = groups.map((earlier) =>
    figureOf({ metric: responseRate.id, by: { definition: 'RR2', earlier }, estimate: shown.get(earlier), definition }),
  );
  const compared = { metric: loadResponseDifference.id, by: {}, estimate: difference };
  return mayCompare ? [...rates, figureOf({ ...compared, definition: ruleMessage(context) })] : rates;
}

/** Nothing where nobody was asked again within the window, or no invitation says what became of it. */
export function responseDecayPart(context: AnalysisContext, people: readonly PersonLoad[]): Part {
  const known = people
    .flatMap(({ invitations }) => invitations)
    .filter(({ disposition, isEligible }) => disposition !== undefined && isEligible);
  if (!known.some(({ load }) => load > 1)) return nothing;
  const decay = measure(context, known);
  const isKnown = decay.difference.status === 'known' && decay.difference.interval !== undefined;
  const said: readonly Block[] =
    decay.mayCompare && isKnown ? [{ type: 'paragraph', text: differenceText(decay.difference) }] : [];
  return {
    blocks: [tableOf(context, decay), ...said],
    figures: figuresOf(context, decay),
    findings: decay.mayCompare ? decayFinding(context, decay.difference) : [],
  };
}
