/** Which scores of tickets are bad ones? On the smallest usual scale that holds them all. */
import { dissatisfiedTo, isOnScale, usualScales, type Scale } from '../../domain/scales.js';
import type { TicketState } from './ticket-state.js';

export interface RatedTicket extends TicketState {
  readonly isDissatisfied: boolean;
  readonly isKept: boolean | undefined;
}

export interface Ratings {
  readonly scale: Scale;
  /** The highest score that counts as dissatisfied. */
  readonly to: number;
  readonly tickets: readonly RatedTicket[];
}

/** Good or bad, as some desks ask, before the scales of questionnaires. */
const scales: readonly Scale[] = [{ low: 0, high: 1 }, ...usualScales];

/** The tickets with a score; undefined where there are none, or they fit no scale. */
export function ratingsOf(tickets: readonly TicketState[]): Ratings | undefined {
  const scores = tickets.flatMap(({ satisfaction }) => (satisfaction === undefined ? [] : [satisfaction]));
  if (scores.length === 0) return undefined;
  const scale = scales.find((one) => scores.every((score) => isOnScale(score, one)));
  if (scale === undefined) return undefined;
  const to = dissatisfiedTo(scale);
  const rated = tickets.flatMap((ticket): readonly RatedTicket[] => {
    const { satisfaction, promise } = ticket;
    if (satisfaction === undefined) return [];
    const isDecided = promise === 'kept' || promise === 'missed';
    return [{ ...ticket, isDissatisfied: satisfaction <= to, isKept: isDecided ? promise === 'kept' : undefined }];
  });
  return { scale, to, tickets: rated };
}

/** Rated, and known to be in time or late. */
export const isJudged = ({ isKept }: RatedTicket): boolean => isKept !== undefined;

/** In time and rated badly: green outside, red inside. */
export const isWatermelon = ({ isKept, isDissatisfied }: RatedTicket): boolean => isKept === true && isDissatisfied;
