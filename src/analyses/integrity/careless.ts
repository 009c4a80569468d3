/** How many responses look careless, by which rule, and would the headline be another one without them? */
import { changeWithoutFlagged } from '../../metrics/governance/change-without-flagged.js';
import {
  answersOfEstimate,
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Unit, Value } from '../../text/value.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { nothing, type Part } from '../coverage/part.js';
import { carelessRules, type Rule } from './careless-rules.js';
import { flaggedShares, metricOfShare, type FlaggedShare } from './careless-shares.js';
import { headlineTable, type HeadlineWords } from './headline-table.js';
import { headlinesWithout, type Headline } from './without-flagged.js';

/** A finding only where more than one in a hundred responses are surely flagged twice. */
const worthSaying = 0.01;

/** Times in a row are counted, seconds have the digits of their record. */
function unitOf({ is, pattern }: Rule['flag']): Unit {
  if (is === 'at-least') return 'count';
  return pattern.kind === 'duration' ? 'quantity' : 'statistic';
}

function ruleWords(rule: FlaggedShare['rule'], rules: readonly Rule[]): Message {
  const found = rules.find(({ id }) => id === rule);
  if (rule === 'any' || rule === 'two' || !found) return message(rule === 'any' ? 'careless.any' : 'careless.two');
  const { flag, items } = found;
  return message(`careless.rule.${rule}`, {
    limit: number(flag.limit, unitOf(flag)),
    items: number(items, 'count'),
  });
}

const countOf = ({ flagged, estimate }: FlaggedShare): Value => {
  if (flagged !== undefined) return number(flagged, 'count');
  return estimate.status === 'withheld' ? valueOfEstimate(estimate, 'share') : empty;
};

const shareTable = (shares: readonly FlaggedShare[], rules: readonly Rule[]): Table => ({
  type: 'table',
  id: 'careless-answers',
  title: message('careless.title'),
  columns: [
    textColumn('rule', message('column.rule')),
    numberColumn('judged', message('column.judged')),
    numberColumn('flagged', message('column.flagged')),
    numberColumn('share', message('column.share')),
    numberColumn('interval', message('column.interval')),
  ],
  rows: shares.map((share) => [
    label(ruleWords(share.rule, rules)),
    answersOfEstimate(share.estimate),
    countOf(share),
    valueOfEstimate(share.estimate, 'share'),
    intervalOfEstimate(share.estimate, 'share'),
  ]),
  notes: [message('note.careless'), message('note.careless-chance')],
});

const flaggedWords: HeadlineWords = {
  id: 'without-flagged',
  title: message('careless.without.title'),
  kept: message('careless.kept'),
  notes: [message('note.without-flagged')],
};

/** Two rules that agree: one alone flags whoever is content with everything. */
function findingOf({ survey }: SurveyView, shares: readonly FlaggedShare[], headlines: readonly Headline[]) {
  const twice = shares.find(({ rule }) => rule === 'two');
  if (twice?.flagged === undefined || twice.estimate.status !== 'known') return [];
  if (!((twice.estimate.interval?.[0] ?? 0) > worthSaying)) return [];
  const said = {
    survey: survey.name,
    flagged: number(twice.flagged, 'count'),
    answers: number(twice.estimate.answers, 'count'),
    share: valueOfEstimate(twice.estimate, 'share'),
    interval: intervalOfEstimate(twice.estimate, 'share'),
  };
  const headline = headlines.find(({ change }) => change.status === 'known' && change.interval !== undefined);
  const text = headline
    ? message('finding.careless-answers-change', {
        ...said,
        figure: label(headline.definition),
        change: valueOfEstimate(headline.change, headline.changeUnit),
        changeInterval: intervalOfEstimate(headline.change, headline.changeUnit),
      })
    : message('finding.careless-answers', said);
  const finding: RankedFinding = {
    weight: 38,
    finding: { type: 'finding', id: 'careless-answers', emphasis: 'doubt', text },
  };
  return [finding];
}

function figuresOf(
  { survey }: SurveyView,
  shares: readonly FlaggedShare[],
  { rules, headlines }: { readonly rules: readonly Rule[]; readonly headlines: readonly Headline[] },
): readonly Figure[] {
  return [
    ...shares.map((share) => {
      const isItsOwn = metricOfShare(share) === share.rule;
      const by: Readonly<Record<string, string>> = isItsOwn ? {} : { rule: share.rule };
      const definition = ruleWords(share.rule, rules);
      return figureOf({ metric: metricOfShare(share), by, estimate: share.estimate, definition, survey: survey.name });
    }),
    ...headlines.map(({ metric, definition, change }) =>
      figureOf({
        metric: changeWithoutFlagged.id,
        by: { of: metric },
        estimate: change,
        definition: message('definition.change-without-flagged', { definition: label(definition) }),
        survey: survey.name,
      }),
    ),
  ];
}

/** Nothing where no rule fits the survey: too few questions on one scale, and no times. */
export function carelessPart(view: SurveyView): Part {
  const rules = carelessRules(view);
  if (rules.length === 0) return nothing;
  const shares = flaggedShares(view, rules);
  // The last row of several is that of two rules, the one before of any; of a single rule it is its own.
  const all = shares.find(({ rule }) => rule === 'any') ?? shares[0];
  // What is withheld of the flagged would follow from the headline with and without them.
  const mayCompare = all?.flagged !== undefined && all.flagged > 0;
  const headlines = mayCompare ? headlinesWithout(view, rules) : [];
  const blocks: readonly Block[] = [
    shareTable(shares, rules),
    ...(headlines.length > 0 ? [headlineTable(headlines, flaggedWords)] : []),
  ];
  return {
    blocks,
    figures: figuresOf(view, shares, { rules, headlines }),
    findings: findingOf(view, shares, headlines),
  };
}
