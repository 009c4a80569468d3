/** Who is drawn: payers all, then voices that are missing, then by lot; accounts take turns. */
import { randomSource, type RandomSource } from '../../statistics/resampling/random-source.js';
import { inDisplayOrder } from '../group-names.js';
import { byRole } from '../planning/people.js';
import type { Candidate } from './candidates.js';

/** `all`: everybody who may be invited; `size`: so many, shared out over roles by their people; `roles`: so many of each. */
export type HowMany =
  | { readonly kind: 'all' }
  | { readonly kind: 'size'; readonly size: number }
  | { readonly kind: 'roles'; readonly roles: ReadonlyMap<string, number> };

export interface Drawing {
  readonly howMany: HowMany;
  readonly seed: number;
}

function shuffled<T>(all: readonly T[], random: RandomSource): readonly T[] {
  const items = [...all];
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [first, second] = [items[last], items[other]];
    if (first !== undefined && second !== undefined) [items[last], items[other]] = [second, first];
  }
  return items;
}

/** One of each account in turn, in an order drawn by lot, until all are in; who belongs to no account is an account alone. */
function inTurns(people: readonly Candidate[], random: RandomSource): readonly Candidate[] {
  const accounts = new Map<string, Candidate[]>();
  for (const person of shuffled(people, random)) {
    const key = person.account === '' ? `person ${person.id}` : `account ${person.account}`;
    accounts.set(key, [...(accounts.get(key) ?? []), person]);
  }
  const order = [...accounts.values()];
  const rounds = order.reduce((most, own) => Math.max(most, own.length), 0);
  return Array.from({ length: rounds }, (_, round) => order.flatMap((own) => own[round] ?? [])).flat();
}

const isPayer = (person: Candidate): boolean => person.isPayer === true;

/** Shares `size` out in proportion, whole people, the largest remainders first; never more than a role has. */
function sharedOut(size: number, people: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = [...people.values()].reduce((sum, own) => sum + own, 0);
  const wanted = Math.min(size, all);
  const exact = [...people].map(([role, own]) => ({ role, share: all === 0 ? 0 : (wanted * own) / all }));
  const whole = new Map(exact.map(({ role, share }) => [role, Math.floor(share)] as const));
  const left = wanted - [...whole.values()].reduce((sum, own) => sum + own, 0);
  const byRemainder = exact.toSorted((a, b) => (b.share % 1) - (a.share % 1));
  for (const { role } of byRemainder.slice(0, left)) whole.set(role, (whole.get(role) ?? 0) + 1);
  return whole;
}

/** How many of each role are drawn beside its payers. */
function besidePayers(roles: ReadonlyMap<string, readonly Candidate[]>, howMany: HowMany): ReadonlyMap<string, number> {
  const others = new Map([...roles].map(([role, own]) => [role, own.filter((one) => !isPayer(one)).length] as const));
  if (howMany.kind === 'all') return others;
  const payersOf = (role: string): number => (roles.get(role) ?? []).length - (others.get(role) ?? 0);
  if (howMany.kind === 'roles') {
    return new Map([...others.keys()].map((role) => [role, (howMany.roles.get(role) ?? 0) - payersOf(role)] as const));
  }
  const payers = [...roles.keys()].reduce((sum, role) => sum + payersOf(role), 0);
  return sharedOut(Math.max(0, howMany.size - payers), others);
}

/** The people drawn, by role; the same people, seed and numbers give the same list. */
export function draw(eligible: readonly Candidate[], { howMany, seed }: Drawing): readonly Candidate[] {
  const random = randomSource(seed);
  const people = byRole(eligible);
  const roles = new Map(inDisplayOrder(people.keys()).map((role) => [role, people.get(role) ?? []] as const));
  const numbers = besidePayers(roles, howMany);
  return [...roles].flatMap(([role, own]) => {
    const others = own.filter((one) => !isPayer(one));
    const ranked = [
      ...inTurns(
        others.filter(({ isMissingVoice }) => isMissingVoice),
        random,
      ),
      ...inTurns(
        others.filter(({ isMissingVoice }) => !isMissingVoice),
        random,
      ),
    ];
    return [...inTurns(own.filter(isPayer), random), ...ranked.slice(0, Math.max(0, numbers.get(role) ?? 0))];
  });
}
