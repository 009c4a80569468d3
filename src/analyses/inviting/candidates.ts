/** Who of the contacts may be invited, and why not the others? */
import { dayNumber } from '../../domain/days.js';
import { compareCodePoints } from '../../counts/code-point-order.js';
import { mayBeAsked } from '../../statistics/integrity/rolling-window-load.js';
import type { AnalysisContext } from '../analysis.js';
import { readInvitations } from '../coverage/invitations.js';
import { readContacts, type Contact } from '../planning/people.js';
import { readHeard } from './heard.js';

/** In the order in which they are looked at: the first that holds is the one told. */
export const exclusions = [
  'left-account',
  'own-staff',
  'kept-out',
  'no-address',
  'same-address',
  'load-without-day',
  'load',
] as const;
export type Exclusion = (typeof exclusions)[number];

export interface Candidate extends Contact {
  /** The role was not heard in the account in the latest period. */
  readonly isMissingVoice: boolean;
}

export interface Candidates {
  readonly eligible: readonly Candidate[];
  readonly excluded: readonly { readonly contact: Contact; readonly reason: Exclusion }[];
  /** False where no answers tell which voices are missing, or they must not. */
  readonly areVoicesKnown: boolean;
}

export interface WhomToAsk {
  /** ISO day on which the invitations are sent, or the first. */
  readonly day: string;
  readonly survey: string;
  readonly isAddressNeeded: boolean;
  /** People who were erased and are not to come back, by id or address. */
  readonly isKeptOut: (text: string) => boolean;
}

/** One person may stand in the contacts twice, under one address. */
const personKey = ({ id, email }: Pick<Contact, 'id' | 'email'>): string =>
  email === undefined ? `id ${id}` : `address ${email.toLowerCase()}`;

interface Asked {
  readonly days: number[];
  withoutDay: number;
}

/** Every invitation on record of each person, of any survey, past and sent for later. */
function readAsked({ source, settings }: AnalysisContext): (contact: Contact) => Asked {
  const whole = { ...settings, asOf: undefined, where: {} };
  const keys = new Map(readContacts(source, whole).map((contact) => [contact.id, personKey(contact)] as const));
  const asked = new Map<string, Asked>();
  for (const { id, sentOn } of readInvitations(source, whole)) {
    const key = keys.get(id) ?? personKey({ id, email: id.includes('@') ? id : undefined });
    const own = asked.get(key) ?? { days: [], withoutDay: 0 };
    if (sentOn === undefined) own.withoutDay += 1;
    else own.days.push(dayNumber(sentOn));
    asked.set(key, own);
  }
  return (contact) => asked.get(personKey(contact)) ?? { days: [], withoutDay: 0 };
}

/** An invitation without a day may be one that is about to be sent: it counts as sent on the same day. */
function loadReason({ days, withoutDay }: Asked, { settings }: AnalysisContext, day: number): Exclusion | undefined {
  if (!mayBeAsked(days, day, settings.load)) return 'load';
  const all = [...days, ...Array.from({ length: withoutDay }, () => day)];
  return mayBeAsked(all, day, settings.load) ? undefined : 'load-without-day';
}

/** Looks at the contacts in the order of their ids, so that the same data gives the same list. */
export function findCandidates(context: AnalysisContext, whom: WhomToAsk): Candidates {
  const { source, settings } = context;
  const askedOf = readAsked(context);
  const heard = readHeard(context, whom.survey);
  const addresses = new Set<string>();
  const reasonOf = (contact: Contact): Exclusion | undefined => {
    const { id, email, hasLeft, isOwnStaff } = contact;
    if (hasLeft) return 'left-account';
    if (isOwnStaff) return 'own-staff';
    if (whom.isKeptOut(id) || (email !== undefined && whom.isKeptOut(email))) return 'kept-out';
    if (email === undefined && whom.isAddressNeeded) return 'no-address';
    if (addresses.has(personKey(contact))) return 'same-address';
    addresses.add(personKey(contact));
    return loadReason(askedOf(contact), context, dayNumber(whom.day));
  };
  const contacts = readContacts(source, settings).toSorted((a, b) => compareCodePoints(a.id, b.id));
  const looked = contacts.map((contact) => ({ contact, reason: reasonOf(contact) }));
  return {
    eligible: looked
      .filter(({ reason }) => reason === undefined)
      .map(({ contact }) => ({ ...contact, isMissingVoice: heard !== undefined && !heard(contact) })),
    excluded: looked.flatMap(({ contact, reason }) => (reason === undefined ? [] : [{ contact, reason }])),
    areVoicesKnown: heard !== undefined,
  };
}
