/** Which services, teams and priorities differ from all others by more than chance explains? Exact limits, also for small units. */
import { number } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import type { UnitCount } from '../../statistics/funnel/unit-count.js';
import { judgeUnits, type JudgedUnits } from '../../statistics/funnel/unit-outliers.js';
import { message } from '../../text/message.js';
import type { AnalysisSettings, RankedFinding } from '../analysis.js';
import { nothing, type Part } from '../outcomes/ledger.js';
import { inTheWhole } from '../overview.js';
import { mostOutside } from '../significance.js';
import { byShare, funnelFigures, funnelTable, outsideOf } from './funnel-table.js';
import type { TicketLedger } from './service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import type { TicketState } from './ticket-state.js';

const kinds = ['service', 'group', 'priority'] as const;
type UnitKind = (typeof kinds)[number];

/** Hits and cases of each unit that has a name; of one unit there is nothing to compare. */
function unitsOf(tickets: readonly TicketState[], kind: UnitKind): readonly UnitCount[] {
  const decided = tickets.filter((one) => one[kind] !== '' && (one.promise === 'kept' || one.promise === 'missed'));
  const units = [...groupedBy(decided, (one) => one[kind])].map(([name, own]): UnitCount => {
    return { name, hits: own.filter(({ promise }) => promise === 'kept').length, trials: own.length };
  });
  return units.length < 2 ? [] : units;
}

/** So far below, in share points, is worth a sentence. */
const worthSaying = 0.05;

function findingsOf(kind: UnitKind, judged: JudgedUnits): readonly RankedFinding[] {
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
    p: number(worst.adjustedP, 'p-value'),
    units: number(units.length, 'count'),
  });
  return [{ weight: 47, finding: { type: 'finding', id: `service-unit-below:${kind}`, emphasis: 'bad', text } }];
}

const tableOf = (kind: UnitKind, units: JudgedUnits, settings: AnalysisSettings): Table =>
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
    const units = judgeUnits(unitsOf(tickets, kind), { ...settings, adjustment: 'holm' });
    return units.status === 'known' ? [{ kind, units }] : [];
  });
  return {
    blocks: inTheWhole(settings, () => judged.map(({ kind, units }) => tableOf(kind, units, settings))).flat(),
    figures: judged.flatMap(({ kind, units }) => funnelFigures(units, (name) => ({ [kind]: name }))),
    findings: mayClaim ? judged.flatMap(({ kind, units }) => findingsOf(kind, units)) : [],
  };
}
