/** How are units said to be unlike all others: a table, its innocent explanations, and a sentence about the first? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { unitDifference } from '../../metrics/governance/unit-difference.js';
import {
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { AnalysisSettings, RankedFinding } from '../analysis.js';
import { nothing, type Part } from '../coverage/part.js';
import { inTheWhole } from '../overview.js';
import { significance } from '../significance.js';
import { adjusted, fewestCases, smallestGap, type ComparedUnit, type Hits } from './compare-units.js';
import type { NamedUnit } from './unit-names.js';

export type ClaimId = 'new-contacts' | 'exchanged-contacts' | 'reassigned-tickets';

export interface UnitClaim {
  readonly id: ClaimId;
  readonly settings: Pick<AnalysisSettings, 'depth'>;
  readonly survey?: string;
  readonly units: readonly ComparedUnit[];
  readonly unitColumn: Message;
  readonly nameOf: (unit: string) => NamedUnit;
  /** What else must hold of a unit before it is spoken of. */
  readonly mayRaise?: (unit: string) => boolean;
  /** What was counted, and when. */
  readonly notes: readonly Message[];
  readonly definition: Message;
}

type Judged = ComparedUnit & { readonly pAdjusted: number | undefined };

const rowsShown = 6;

const shareText = ({ hits, trials }: Hits): Message =>
  message('word.of', { part: number(hits, 'count'), whole: number(trials, 'count') });

const byStrength = (a: Judged, b: Judged): number =>
  (a.pAdjusted ?? 2) - (b.pAdjusted ?? 2) || compareCodePoints(a.unit, b.unit);

const isRaised = ({ difference, pAdjusted }: Judged): boolean =>
  difference.status === 'known' &&
  difference.value >= smallestGap &&
  pAdjusted !== undefined &&
  pAdjusted < significance;

const tableOf = ({ id, unitColumn, nameOf, notes }: UnitClaim, judged: readonly Judged[]): Table => ({
  type: 'table',
  id: `${id}-by-unit`,
  title: message(`${id}.title`),
  columns: [
    textColumn('unit', unitColumn),
    numberColumn('own', message(`column.own.${id}`)),
    numberColumn('others', message('column.other-share')),
    numberColumn('difference', message('column.difference')),
    numberColumn('interval', message('column.interval')),
    numberColumn('p-adjusted', message('column.p-adjusted')),
  ],
  rows: judged
    .toSorted(byStrength)
    .slice(0, rowsShown)
    .map(({ unit, own, others, difference, pAdjusted }) => [
      label(nameOf(unit).name),
      label(shareText(own)),
      label(shareText(others)),
      valueOfEstimate(difference, 'share-change'),
      intervalOfEstimate(difference, 'share-change'),
      pAdjusted === undefined ? empty : number(pAdjusted, 'p-value'),
    ]),
  notes: [
    ...notes,
    message('note.unit-claims', { units: number(judged.length, 'count'), fewest: number(fewestCases, 'count') }),
    message('note.both-readings', { evidence: message(`${id}.evidence`), innocent: message(`${id}.innocent`) }),
  ],
});

function findingOf(claim: UnitClaim, judged: readonly Judged[]): readonly RankedFinding[] {
  const { id, nameOf, mayRaise = () => true } = claim;
  const raised = judged.filter((one) => isRaised(one) && mayRaise(one.unit)).toSorted(byStrength);
  const [first] = raised;
  if (!first) return [];
  const text = message(`finding.${id}`, {
    count: number(raised.length, 'count'),
    units: number(judged.length, 'count'),
    name: label(nameOf(first.unit).name),
    own: shareText(first.own),
    others: shareText(first.others),
    difference: valueOfEstimate(first.difference, 'share-change'),
    interval: intervalOfEstimate(first.difference, 'share-change'),
    innocent: message(`${id}.innocent`),
  });
  return [{ weight: 61, finding: { type: 'finding', id, emphasis: 'doubt', text } }];
}

/** p by Holm over the units; spoken of are units that differ beyond chance and by enough. */
export function unitClaimPart(claim: UnitClaim): Part {
  const judged = adjusted(claim.units);
  if (judged.length === 0) return nothing;
  const { id, nameOf, definition } = claim;
  return {
    blocks: inTheWhole(claim.settings, () => tableOf(claim, judged)),
    figures: judged.map(({ unit, difference }) =>
      figureOf({
        metric: unitDifference.id,
        by: { of: id, unit: nameOf(unit).id },
        estimate: difference,
        definition,
        survey: claim.survey,
      }),
    ),
    findings: findingOf(claim, judged),
  };
}
