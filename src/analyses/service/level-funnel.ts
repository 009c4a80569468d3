/** Which services differ from all others in their reported levels by more than chance explains? */
import { number } from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import { judgeUnits } from '../../statistics/funnel/unit-outliers.js';
import { message, type Message } from '../../text/message.js';
import type { AnalysisSettings } from '../analysis.js';
import { funnelFigures, funnelTable, outsideOf } from './funnel-table.js';
import { unitsBy, type LevelRecord } from './level-records.js';

interface Measured {
  readonly name: Message | string;
  readonly by: Figure['by'];
  readonly records: readonly LevelRecord[];
}

/** The services of one measure against all of them together; nothing of fewer than two. */
export function levelFunnel(
  { name, by, records }: Measured,
  settings: AnalysisSettings,
): { readonly tables: readonly Table[]; readonly figures: readonly Figure[] } {
  const units = unitsBy(
    records.filter(({ service }) => service !== ''),
    ({ service }) => service,
  );
  const judged = judgeUnits(units, { ...settings, adjustment: 'holm' });
  if (judged.status === 'withheld' || judged.units.length < 2) return { tables: [], figures: [] };
  const counts = { outside: number(outsideOf(judged), 'count'), units: number(judged.units.length, 'count') };
  const id = by['measure'] === undefined ? 'service-funnel:levels' : `service-funnel:levels:${by['measure']}`;
  const words = {
    id,
    title: message('service.funnel-levels.title', { measure: name }),
    unit: message('column.ticket-service'),
    share: message('column.kept'),
    note: message('note.level-funnel', counts),
  };
  return {
    tables: [funnelTable(judged, words, settings)],
    figures: funnelFigures(judged, (service) => ({ ...by, of: 'reported', service })),
  };
}
