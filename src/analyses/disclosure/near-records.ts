/** Do the records of a ledger differ by a few people's from those that an earlier report rested on? */
import { personOfMember, type EarlierBase, type ReportBases } from '../../counts/base-marks.js';
import type { LedgerKind, LedgerRecord } from '../../domain/records.js';
import { textOf } from '../ledger-values.js';
import { givenAwayTogether, mostBases, type PartOfBases } from './bases-together.js';

/** Records of what was done with people or agreed with them; files of customers, products and prices are about nobody's words. */
const aboutPeople = [
  'invitation',
  'outcome',
  'ticket',
  'contact_attempt',
  'renewal',
] as const satisfies readonly LedgerKind[];

export const isAboutPeople = (kind: LedgerKind): boolean => (aboutPeople as readonly LedgerKind[]).includes(kind);

const isoDay = /^\d{4}-\d{2}-\d{2}/u;

/** As it was known on the day of the report: of what came later only that it did. */
const contentOf = (record: LedgerRecord, asOf: string | undefined): string =>
  JSON.stringify(
    Object.entries(record).map(([field, value]) => {
      const isLater =
        asOf !== undefined && typeof value === 'string' && isoDay.test(value) && value.slice(0, 10) > asOf;
      return [field, isLater ? 'later' : value];
    }),
  );

/** Whom a record is about: the person, else the account, else itself. */
const personOf = (record: LedgerRecord, content: string): string =>
  textOf(record, 'contact_id') ?? textOf(record, 'email') ?? textOf(record, 'customer_id') ?? content;

export function membersOfRecords(
  records: readonly LedgerRecord[],
  asOf: string | undefined,
  memberOf: ReportBases['memberOf'],
): Float64Array {
  const members = records.map((record) => {
    const content = contentOf(record, asOf);
    return memberOf(personOf(record, content), content);
  });
  return Float64Array.from(members).sort();
}

/** How often each number occurs in the one more than in the other, by person. */
function peopleBeyond(members: Float64Array, others: Float64Array): ReadonlySet<number> {
  const people = new Set<number>();
  let at = 0;
  for (const member of members) {
    while (at < others.length && (others[at] as number) < member) at += 1;
    if (others[at] === member) at += 1;
    else people.add(personOfMember(member));
  }
  return people;
}

const isSame = (members: Float64Array, others: Float64Array): boolean =>
  members.length === others.length && members.every((member, at) => member === others[at]);

/** More records than these of all bases are compared two by two alone. */
const mostMembers = 2_000_000;

/** Records that all bases have or lack alike, the bases in their order. */
function partsOfRecords(bases: readonly Float64Array[]): readonly PartOfBases[] {
  const labels = new Map<number, string[]>();
  for (const [place, members] of bases.entries())
    for (const member of members) {
      const label = labels.get(member) ?? bases.map(() => '0');
      label[place] = '1';
      labels.set(member, label);
    }
  const parts = new Map<string, Set<number>>();
  for (const [member, places] of labels) {
    const label = places.join('');
    parts.set(label, (parts.get(label) ?? new Set()).add(personOfMember(member)));
  }
  return [...parts].map(([label, people]) => ({ label, people, unknown: new Map() }));
}

/** The earlier reports that only together with this one, and with each other, tell of fewer people than `minimum`. */
function nearTogether(members: Float64Array, earlier: readonly EarlierBase[], minimum: number): readonly EarlierBase[] {
  const isKnown = earlier.some((before) => isSame(members, before.members));
  const all = earlier.reduce((sum, before) => sum + before.members.length, members.length);
  if (earlier.length < 2 || isKnown || all > mostMembers) return [];
  const latest = earlier.slice(-mostBases);
  const parts = partsOfRecords([members, ...latest.map((before) => before.members)]);
  return givenAwayTogether(parts, minimum).flatMap((place) => latest[place] ?? []);
}

/** The earlier reports whose records differ by fewer people than `minimum`; somebody whose records changed is one person. */
export function nearRecords(
  members: Float64Array,
  earlier: readonly EarlierBase[],
  minimum: number,
): readonly EarlierBase[] {
  const isFew = (people: number): boolean => people > 0 && people < minimum;
  const near = earlier.filter((before) => {
    const come = peopleBeyond(members, before.members);
    const gone = [...peopleBeyond(before.members, members)].filter((person) => !come.has(person));
    return isFew(come.size) || isFew(gone.length);
  });
  return near.length > 0 ? near : nearTogether(members, earlier, minimum);
}
