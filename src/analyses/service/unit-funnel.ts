/** Which services, teams and priorities differ from all others by more than chance explains? Exact limits, also for small units. */
import { empty, number } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import type { UnitCount } from '../../statistics/funnel/unit-count.js';
import { judgeUnits } from '../../statistics/funnel/unit-outliers.js';
import { message } from '../../text/message.js';
import type { AnalysisSettings, RankedFinding } from '../analysis.js';
import { nothing, type Part } from '../outcomes/ledger.js';
import { inTheWhole } from '../overview.js';
import { mostOutside } from '../significance.js';
import { adjusted, type UnitCell } from '../integrity/compare-units.js';
import { decidingTests } from '../integrity/deciding-test.js';
import { byShare, funnelFigures, funnelTable, outsideOf, type TestedUnit, type TestedUnits } from './funnel-table.js';
import type { TicketLedger } from './service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import type { TicketState } from './ticket-state.js';

const kinds = ['service', 'group', 'priority'] as const;
type UnitKind = (typeof kinds)[number];

/** Tickets that kept or missed their promise, of units that have a name. */
const decidedOf = (tickets: readonly TicketState[], kind: UnitKind): readonly TicketState[] =>
  tickets.filter((one) => one[kind] !== '' && (one.promise === 'kept' || one.promise === 'missed'));

/** Hits and cases of each unit; of one unit there is nothing to compare. */
function unitsOf(decided: readonly TicketState[], kind: UnitKind): readonly UnitCount[] {
  const units = [...groupedBy(decided, (one) => one[kind])].map(([name, own]): UnitCount => {
    return { name, hits: own.filter(({ promise }) => promise === 'kept').length, trials: own.length };
  });
  return units.length < 2 ? [] : units;
}

/** Each unit by the exact test, and where customers brought several tickets by the more cautious of it and of that over customers. */
function testedUnits(
  tickets: readonly TicketState[],
  kind: UnitKind,
  settings: AnalysisSettings,
): TestedUnits | undefined {
  const decided = decidedOf(tickets, kind);
  const judged = judgeUnits(unitsOf(decided, kind), { ...settings, adjustment: 'holm' });
  if (judged.status === 'withheld') return undefined;
  const cells = decided.map((ticket): UnitCell => {
    return { unit: ticket[kind], account: ticket.account, hits: Number(ticket.promise === 'kept'), trials: 1 };
  });
  const units = adjusted(decidingTests(cells, judged)).map(({ pAdjusted, ...unit }): TestedUnit => {
    const isOutside = pAdjusted !== undefined && pAdjusted <= 1 - settings.confidence;
    const side = unit.share < judged.reference ? 'below' : 'above';
    return { ...unit, adjustedP: pAdjusted, verdict: isOutside ? side : 'within' };
  });
  return { reference: judged.reference, units };
}

/** So far below, in share points, is worth a sentence. */
const worthSaying = 0.05;

function findingsOf(kind: UnitKind, judged: TestedUnits): readonly RankedFinding[] {
  const { reference, units } = judged;
  // Priorities are promised different times: that one keeps its promise less often says nothing of anybody’s work.
  if (kind === 'priority') return [];
  const below = units.filter(({ verdict, share }) => verdict === 'below' && reference - share >= worthSaying);
  const worst = below.toSorted(byShare)[0];
  if (worst === undefined || outsideOf(judged) > mostOutside * units.length) return [];
  const text = message('finding.service-unit-below', {
    unit: worst.name,
    share: number(worst.share, 'share'),
    n: number(worst.trials, 'count'),
    reference: number(reference, 'share'),
    p: worst.adjustedP === undefined ? empty : number(worst.adjustedP, 'p-value'),
    units: number(units.length, 'count'),
  });
  return [{ weight: 47, finding: { type: 'finding', id: `service-unit-below:${kind}`, emphasis: 'bad', text } }];
}

const tableOf = (kind: UnitKind, units: TestedUnits, settings: AnalysisSettings): Table =>
  funnelTable(
    units,
    {
      id: `service-funnel:${kind}`,
      title: message(`service.funnel-${kind}.title`),
      unit: message(`column.ticket-${kind}`),
      share: message('column.kept-closed'),
      note: message(kind === 'priority' ? 'note.priority-funnel' : 'note.service-funnel'),
    },
    settings,
  );

/** Services, teams and priorities against all of their kind together; not in what leaves the team, where small ones are hidden. */
export function funnelPart({ tickets, settings, mayClaim }: TicketLedger): Part {
  if (settings.isForPublication) return nothing;
  const judged = kinds.flatMap((kind) => {
    const units = testedUnits(tickets, kind, settings);
    return units === undefined ? [] : [{ kind, units }];
  });
  return {
    blocks: inTheWhole(settings, () => judged.map(({ kind, units }) => tableOf(kind, units, settings))).flat(),
    figures: judged.flatMap(({ kind, units }) => funnelFigures(units, (name) => ({ [kind]: name }))),
    findings: mayClaim ? judged.flatMap(({ kind, units }) => findingsOf(kind, units)) : [],
  };
}
