/** Which scores of tickets are good ones, and which bad? On the scale their file says, else the smallest usual one that holds all. */
import {
  dissatisfiedTo,
  isOnScale,
  satisfiedFrom,
  scaleOfText,
  scaleText,
  usualScales,
  type Scale,
} from '../../domain/scales.js';
import type { LedgerRecord } from '../../domain/records.js';
import { numberOf, textOf } from '../ledger-values.js';
import type { TicketState } from './ticket-state.js';

/** A scale, with where satisfied begins and dissatisfied ends on it. */
export interface ScoreCut {
  readonly scale: Scale;
  /** The lowest score that counts as satisfied. */
  readonly from: number;
  /** The highest score that counts as dissatisfied. */
  readonly to: number;
}

export type Scored = Pick<TicketState, 'satisfactionScale' | 'satisfiedFrom'> & { readonly satisfaction: number };

export interface RatedTicket extends TicketState {
  readonly isSatisfied: boolean;
  readonly isDissatisfied: boolean;
  readonly isKept: boolean | undefined;
}

export interface Ratings {
  /** Each once, in the order of the tickets; several where files rate on several scales. */
  readonly cuts: readonly ScoreCut[];
  readonly tickets: readonly RatedTicket[];
}

/** Good or bad, as some desks ask, before the scales of questionnaires. */
const scales: readonly Scale[] = [{ low: 0, high: 1 }, ...usualScales];

const cutOf = (scale: Scale, from = satisfiedFrom(scale)): ScoreCut => ({
  scale,
  from,
  // What words call satisfied is not dissatisfied, however short the scale.
  to: Math.min(dissatisfiedTo(scale), from - 1),
});

/** The score of a ticket with what its file says of the scale; undefined of a ticket nobody rated. */
export function scoredOf(record: LedgerRecord): Scored | undefined {
  const satisfaction = numberOf(record, 'satisfaction');
  if (satisfaction === undefined) return undefined;
  return { satisfaction, ...scaleStatedIn(record) };
}

/** What the file of a ticket says of the scale of its score. */
export const scaleStatedIn = (record: LedgerRecord): Omit<Scored, 'satisfaction'> => ({
  satisfactionScale: textOf(record, 'satisfaction_scale'),
  satisfiedFrom: numberOf(record, 'satisfied_from'),
});

/** The cut for each scored ticket; undefined for those whose scale nobody knows. */
export function cutsOf(scored: readonly Scored[]): (ticket: Scored) => ScoreCut | undefined {
  const known = new Map<string, ScoreCut>();
  const keyOf = ({ satisfactionScale, satisfiedFrom: from }: Scored): string =>
    `${satisfactionScale ?? ''} ${String(from)}`;
  const untold = scored.filter(({ satisfactionScale }) => scaleOfText(satisfactionScale ?? '') === undefined);
  const shown = scales.find((one) => untold.every(({ satisfaction }) => isOnScale(satisfaction, one)));
  for (const ticket of scored) {
    const scale = scaleOfText(ticket.satisfactionScale ?? '') ?? shown;
    if (scale) known.set(keyOf(ticket), cutOf(scale, ticket.satisfiedFrom));
  }
  return (ticket) => known.get(keyOf(ticket));
}

const isScored = (ticket: TicketState): ticket is TicketState & Scored => ticket.satisfaction !== undefined;

/** The tickets with a score; undefined where there are none, or they fit no scale. */
export function ratingsOf(tickets: readonly TicketState[]): Ratings | undefined {
  const scored = tickets.filter(isScored);
  const cutFor = cutsOf(scored);
  const cuts = new Map<string, ScoreCut>();
  const rated = scored.flatMap((ticket): readonly RatedTicket[] => {
    const cut = cutFor(ticket);
    if (cut === undefined) return [];
    cuts.set(`${scaleText(cut.scale)} ${String(cut.from)}`, cut);
    const { satisfaction, promise } = ticket;
    const isDecided = promise === 'kept' || promise === 'missed';
    return [
      {
        ...ticket,
        isSatisfied: satisfaction >= cut.from,
        isDissatisfied: satisfaction <= cut.to,
        isKept: isDecided ? promise === 'kept' : undefined,
      },
    ];
  });
  return rated.length === 0 ? undefined : { cuts: [...cuts.values()], tickets: rated };
}

/** Rated, and known to be in time or late. */
export const isJudged = ({ isKept }: RatedTicket): boolean => isKept !== undefined;

/** In time and rated badly: green outside, red inside. */
export const isWatermelon = ({ isKept, isDissatisfied }: RatedTicket): boolean => isKept === true && isDissatisfied;
