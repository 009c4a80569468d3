/** Which services and teams differ from all others by more than chance explains? Exact limits, also for small units. */
import { figureOfTest, interval, label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import { funnelLimits } from '../../statistics/funnel/limits.js';
import type { UnitCount } from '../../statistics/funnel/unit-count.js';
import { judgeUnits, type JudgedUnit, type JudgedUnits } from '../../statistics/funnel/unit-outliers.js';
import { message } from '../../text/message.js';
import { empty } from '../../report/build.js';
import type { AnalysisSettings, RankedFinding } from '../analysis.js';
import { mostRows, nothing, type Part } from '../outcomes/ledger.js';
import { inTheWhole } from '../overview.js';
import { groupedBy, moreInFigures, type TicketLedger } from './service-ledger.js';
import type { TicketState } from './ticket-state.js';

type UnitKind = 'service' | 'group';

/** Hits and cases of each unit that has a name; of one unit there is nothing to compare. */
function unitsOf(tickets: readonly TicketState[], kind: UnitKind): readonly UnitCount[] {
  const decided = tickets.filter((one) => one[kind] !== '' && (one.promise === 'kept' || one.promise === 'missed'));
  const units = [...groupedBy(decided, (one) => one[kind])].map(([name, own]): UnitCount => {
    return { name, hits: own.filter(({ promise }) => promise === 'kept').length, trials: own.length };
  });
  return units.length < 2 ? [] : units;
}

/** The furthest below first. */
const byShare = (a: JudgedUnit, b: JudgedUnit): number =>
  a.share - b.share || (a.name < b.name ? -1 : Number(a.name > b.name));

const columnsOf = (kind: UnitKind): Table['columns'] => [
  textColumn('unit', message(`column.ticket-${kind}`)),
  numberColumn('cases', message('word.n')),
  numberColumn('share', message('column.kept-closed')),
  numberColumn('limits', message('column.funnel-limits')),
  numberColumn('p', message('word.p-adjusted')),
  textColumn('verdict', message('column.verdict')),
];

function tableOf(kind: UnitKind, { reference, units }: JudgedUnits, settings: AnalysisSettings): Table {
  const sorted = units.toSorted(byShare);
  return {
    type: 'table',
    id: `service-funnel:${kind}`,
    title: message(`service.funnel-${kind}.title`),
    columns: columnsOf(kind),
    rows: sorted.slice(0, mostRows).map((unit) => {
      const limits = funnelLimits(unit.trials, reference, settings);
      return [
        label(unit.name),
        number(unit.trials, 'count'),
        number(unit.share, 'share'),
        limits.status === 'known' ? interval(limits.shares[0], limits.shares[1], 'share') : empty,
        number(unit.adjustedP, 'p-value'),
        label(message(`service.verdict.${unit.verdict}`)),
      ];
    }),
    notes: [message('note.service-funnel', { reference: number(reference, 'share') }), ...moreInFigures(units.length)],
    picture: {
      type: 'intervals',
      label: 'unit',
      panels: [{ value: 'share', interval: 'limits', limits: true }],
    },
  };
}

/** Where most units differ, chance alone is the wrong yardstick: their spread is then the finding, and no unit is one. */
const mostOutside = 0.5;
/** So far below, in share points, is worth a sentence. */
const worthSaying = 0.05;

function findingsOf(kind: UnitKind, { reference, units }: JudgedUnits): readonly RankedFinding[] {
  const outside = units.filter(({ verdict }) => verdict !== 'within').length;
  const below = units.filter(({ verdict, share }) => verdict === 'below' && reference - share >= worthSaying);
  const worst = below.toSorted(byShare)[0];
  if (worst === undefined || outside > mostOutside * units.length) return [];
  const text = message('finding.service-unit-below', {
    unit: worst.name,
    share: number(worst.share, 'share'),
    n: number(worst.trials, 'count'),
    reference: number(reference, 'share'),
    p: number(worst.adjustedP, 'p-value'),
    units: number(units.length, 'count'),
  });
  return [{ weight: 47, finding: { type: 'finding', id: `service-unit-below:${kind}`, emphasis: 'bad', text } }];
}

function figuresOf(kind: UnitKind, { units }: JudgedUnits): readonly Figure[] {
  return units.map(({ name, test, adjustedP }) =>
    figureOfTest({
      metric: 'unit-outlier',
      by: { [kind]: name },
      test,
      pAdjusted: adjustedP,
      definition: message('definition.unit-outlier'),
    }),
  );
}

/** Services and teams against all of their kind together; not in what leaves the team, where small ones are hidden. */
export function funnelPart({ tickets, settings, mayClaim }: TicketLedger): Part {
  if (settings.isForPublication) return nothing;
  const judged = (['service', 'group'] as const).flatMap((kind) => {
    const units = judgeUnits(unitsOf(tickets, kind), { ...settings, adjustment: 'holm' });
    return units.status === 'known' ? [{ kind, units }] : [];
  });
  return {
    blocks: inTheWhole(settings, () => judged.map(({ kind, units }) => tableOf(kind, units, settings))).flat(),
    figures: judged.flatMap(({ kind, units }) => figuresOf(kind, units)),
    findings: mayClaim ? judged.flatMap(({ kind, units }) => findingsOf(kind, units)) : [],
  };
}
