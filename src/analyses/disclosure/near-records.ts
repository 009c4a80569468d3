/** Do the records of a ledger differ by a few people's from those that an earlier report rested on? */
import { personOfMember, type EarlierBase, type ReportBases } from '../../counts/base-marks.js';
import type { LedgerKind, LedgerRecord } from '../../domain/records.js';
import { textOf } from '../ledger-values.js';

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

/** The earlier reports whose records differ by fewer people than `minimum`; somebody whose records changed is one person. */
export function nearRecords(
  members: Float64Array,
  earlier: readonly EarlierBase[],
  minimum: number,
): readonly EarlierBase[] {
  const isFew = (people: number): boolean => people > 0 && people < minimum;
  return earlier.filter((before) => {
    const come = peopleBeyond(members, before.members);
    const gone = [...peopleBeyond(before.members, members)].filter((person) => !come.has(person));
    return isFew(come.size) || isFew(gone.length);
  });
}
