/** Random surveys, and what their counts must be: found row by row, as slowly and plainly as possible. */
import fc from 'fast-check';
import { durationColumn, type ColumnReader } from '../../src/counts/column-reader.js';
import { keepVerdicts } from '../../src/counts/kept-verdicts.js';
import type { Dimension, Question } from '../../src/counts/count-source.js';
import { everyResponse, responseDuration, type Score } from '../../src/counts/needs.js';
import type { Item } from '../../src/domain/surveys.js';
import type { ResponseRecord } from '../../src/import/record-sink.js';
import { item } from '../unit/storage/plain-samples.js';
import { flagScore, naiveVerdicts } from './flags-naive.js';

export interface Company {
  readonly items: readonly Item[];
  readonly responses: readonly ResponseRecord[];
  readonly contacts: readonly Readonly<Record<string, string | null>>[];
  readonly customers: readonly Readonly<Record<string, string | null>>[];
}

export const items: readonly Item[] = [
  item('s1'),
  item('s2'),
  item('p1', { construct: 'price' }),
  item('p2', { construct: 'price', isOverall: true }),
  item('nps', { construct: 'recommend', scale: { low: 1, high: 10 } }),
];
export const scores: readonly Score[] = [
  everyResponse,
  { construct: 'satisfaction' },
  { construct: 'price' },
  { construct: 'recommend' },
  { construct: 'effort' },
  { item: 's1' },
  responseDuration,
  flagScore,
];
const dimensions: readonly Dimension[] = ['role', 'period', 'account', 'respondent', 'customer:region', 'segment:size'];

const optional = (...values: readonly string[]) => fc.constantFrom(null, ...values);
const roles = ['it', 'finance', '业务'] as const;
const customerIds = ['C1', 'C2', 'C3'] as const;
const contactIds = ['P1', 'P2', 'P3', 'P4'] as const;
const emails = ['a@x.com', 'A@X.com ', 'b@x.com', ' b@x.com'] as const;
const rating = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 2, arbitrary: fc.constantFrom(4.5, -1, 126, 127, 1000, 1 / 3) },
);

const row = fc.record({
  fields: fc.record({
    role: optional(...roles),
    period: optional('2026Q1', '2026Q2'),
    customer_id: optional(...customerIds),
    contact_id: optional(...contactIds),
    email: optional(...emails),
    duration: fc.option(fc.constantFrom(0, 7, 30.4, 126, 127, 900)),
  }),
  ratings: fc.tuple(rating, rating, rating, rating, rating),
  segments: fc.tuple(optional('small', '大')),
});

/** Few distinct values, so that every combination, blanks included, occurs often. */
export const company: fc.Arbitrary<Company> = fc.record({
  items: fc.constant(items),
  responses: fc
    .array(row, { maxLength: 40 })
    .map((rows) => rows.map((each, index) => ({ responseId: `R${String(index)}`, texts: [], ...each }))),
  contacts: fc.uniqueArray(
    fc.record({
      contact_id: fc.constantFrom('P1', 'P2', 'P3'),
      customer_id: optional('C1', 'C4'),
      email: optional(...emails),
      role: optional('end_user', 'it'),
    }),
    { selector: (contact) => contact.contact_id },
  ),
  customers: fc.uniqueArray(
    fc.record({ customer_id: fc.constantFrom('C1', 'C2', 'C4'), region: optional('EMEA', 'APAC') }),
    { selector: (customer) => customer.customer_id },
  ),
});

export const question: fc.Arbitrary<Pick<Question, 'by' | 'where'>> = fc.record({
  by: fc.subarray([...dimensions], { maxLength: 3 }).chain((by) => fc.shuffledSubarray(by, { minLength: by.length })),
  where: fc
    .uniqueArray(
      fc.constantFrom<readonly [Dimension, readonly string[]]>(
        ['role', ['it', '']],
        ['role', ['end_user', 'finance']],
        ['period', ['2026Q1']],
        ['account', ['', 'C1', 'C4']],
        ['customer:region', ['EMEA']],
        ['segment:size', ['大', '']],
      ),
      { selector: ([dimension]) => dimension, maxLength: 2 },
    )
    .map((filters) => Object.fromEntries(filters)),
});

const clean = (email: string): string => email.trim().toLowerCase();

/** A dimension of a response by the rules as they are written, '' where there is no value. */
export function labelOf(of: Company, each: ResponseRecord, dimension: Dimension): string {
  const own = (field: string): string => String(each.fields[field] ?? '');
  const byId = of.contacts.filter((contact) => contact['contact_id'] === own('contact_id'));
  const byEmail = of.contacts.filter(
    (contact) => own('email') !== '' && clean(contact['email'] ?? '') === clean(own('email')),
  );
  const contacts = byId.length > 0 ? byId : byEmail;
  const shared = (field: string): string => {
    const values = [...new Set(contacts.map((contact) => contact[field] ?? ''))];
    return values.length === 1 ? (values[0] ?? '') : '';
  };
  switch (dimension) {
    case 'role':
      return own('role') || shared('role');
    case 'account':
      return own('customer_id') || shared('customer_id');
    case 'respondent':
      return own('contact_id') || shared('contact_id') || (contacts.length > 0 ? '' : clean(own('email')));
    case 'customer:region': {
      const account = labelOf(of, each, 'account');
      return of.customers.find((customer) => customer['customer_id'] === account)?.['region'] ?? '';
    }
    case 'segment:size':
      return each.segments[0] ?? '';
    case 'payer':
    case 'period':
    case 'day':
    case 'weight':
    case 'channel':
    case 'language':
    case 'collector':
    case 'base':
    default:
      return own(dimension);
  }
}

/** Rounded, as they are handed out. */
const secondsOf = ({ fields: { duration = null } }: ResponseRecord): number | null =>
  duration === null ? null : Math.round(Number(duration));

/** The score of a response; undefined without one. */
export function scoreOf(each: ResponseRecord, score: Score): number | undefined {
  if ('response' in score) return 1;
  const seconds = secondsOf(each);
  if ('flags' in score) return naiveVerdicts(each.ratings, seconds);
  if ('item' in score && score.item === durationColumn) return seconds ?? undefined;
  const answers = items
    .map((described, index) => ({ described, value: each.ratings[index] ?? null }))
    .filter(({ described }) =>
      'item' in score ? described.code === score.item : described.construct === score.construct,
    );
  const overall = answers.find(({ described }) => described.isOverall);
  const counted = 'construct' in score && overall !== undefined ? [overall] : answers;
  const values = counted.map(({ value }) => value).filter((value) => value !== null);
  return values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
}

/** The responses a question asks for, overall under undefined, and by group key. */
export function grouped(
  of: Company,
  { by, where }: Pick<Question, 'by' | 'where'>,
): {
  readonly overall: readonly ResponseRecord[];
  readonly groups: ReadonlyMap<string, readonly ResponseRecord[]>;
} {
  const filters = Object.entries(where) as [Dimension, readonly string[]][];
  const overall = of.responses.filter((each) =>
    filters.every(([dimension, wanted]) => wanted.includes(labelOf(of, each, dimension))),
  );
  const groups = new Map<string, ResponseRecord[]>();
  for (const each of by.length === 0 ? [] : overall) {
    const key = by.map((dimension) => labelOf(of, each, dimension)).join('\u001F');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return { overall, groups };
}

/** The company as plain arrays, in runs of three responses. */
export function arraysOf(of: Company): ColumnReader {
  return {
    items: of.items,
    kept: keepVerdicts(),
    read({ items: codes, dimensions: asked }) {
      const labels = asked.map((dimension) => [
        ...new Set(['', ...of.responses.map((each) => labelOf(of, each, dimension))]),
      ]);
      const runs = Array.from({ length: Math.ceil(of.responses.length / 3) }, (_, run) =>
        of.responses.slice(run * 3, run * 3 + 3),
      );
      const chunks = runs.map((run, chunk) => ({
        chunk,
        rows: run.length,
        answers: codes.map((code) =>
          columnOf(
            run.map((each) =>
              code === durationColumn
                ? secondsOf(each)
                : (each.ratings[items.findIndex((known) => known.code === code)] ?? null),
            ),
          ),
        ),
        dimensions: asked.map((dimension, index) =>
          Uint32Array.from(run, (each) => labels[index]?.indexOf(labelOf(of, each, dimension)) ?? 0),
        ),
      }));
      return { labels, chunks };
    },
  };
}

function columnOf(values: readonly (number | null)[]) {
  const fits = (value: number | null): boolean =>
    value !== null && Number.isInteger(value) && value >= 0 && value < 127;
  const others = values.flatMap((value, index) => (value === null || fits(value) ? [] : [[index, value] as const]));
  return { codes: Uint8Array.from(values, (value) => (fits(value) ? Number(value) + 1 : 0)), others: new Map(others) };
}
