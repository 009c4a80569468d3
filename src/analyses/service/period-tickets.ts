/** Which tickets lie in a period? Closed ones by the day they were closed, and with them those open at its end. */
import type { CountSource } from '../../counts/count-source.js';
import type { AnalysisSettings } from '../analysis.js';
import type { RecordPeriods } from '../record-periods.js';
import { accountFilter } from '../selected-accounts.js';
import { readTickets, type TicketState } from './ticket-state.js';

interface Asked {
  readonly source: CountSource;
  readonly settings: AnalysisSettings;
  readonly allTickets: readonly TicketState[];
}

export interface PeriodTickets {
  readonly tickets: readonly TicketState[];
  /** The day on which the tickets are seen (ISO). */
  readonly seenOn: string | undefined;
  /** Tickets without any day. */
  readonly undated: number;
}

const hasDay = ({ openedAt, endedAt }: TicketState): boolean => (endedAt ?? openedAt) !== undefined;

/** As they stood at the end of the latest period, or on the day of the report where that is earlier. */
export function ticketsOfPeriods(
  { source, settings, allTickets }: Asked,
  periods: RecordPeriods | undefined,
): PeriodTickets {
  const { asOf } = settings;
  if (!periods) return { tickets: allTickets, seenOn: asOf, undated: 0 };
  const seenOn = asOf === undefined || periods.last < asOf ? periods.last : asOf;
  const then = seenOn === asOf ? allTickets : readTickets(source, seenOn, accountFilter(source, settings));
  // A closed ticket whose closing has no day counts by the day it was opened. Without any end in the file nobody knows what
  // is still open: an unrated ticket of years ago would be among those of every period.
  const isIn = ({ isClosed, endedAt, openedAt, areEndsRecorded }: TicketState): boolean =>
    isClosed || !areEndsRecorded ? periods.holds(endedAt ?? openedAt) : openedAt !== undefined;
  return {
    tickets: then.filter(isIn),
    seenOn,
    undated: then.filter((ticket) => !hasDay(ticket)).length,
  };
}
