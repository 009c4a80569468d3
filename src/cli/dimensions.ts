/** What the user's word for a split or a filter means in this data, and whether it may be used. */
import { responseDimensions, type CountSource, type Dimension } from '../counts/count-source.js';
import { groupValues } from '../counts/breakdown.js';
import { distributionOf } from '../counts/needs.js';
import { fieldTable } from '../domain/fields.js';
import type { FileReading } from '../domain/import-audit.js';
import type { Survey } from '../domain/surveys.js';
import { nearestWord } from '../problems/nearest-word.js';
import { readingOfColumn } from './read-as.js';
import { peopleIn } from '../metrics/measure.js';
import { groupsToHide } from '../metrics/withhold.js';
import { fail } from '../problems/problem.js';

export interface Answers {
  readonly source: CountSource;
  readonly surveys: readonly Survey[];
  /** How files were read, where that is known: a word may be a column's own name. */
  readonly readings?: readonly FileReading[];
  /** True when small groups must be protected: no split or filter may single out an account or a person. */
  readonly isWithholding: boolean;
  /** People a group must have to be shown, where small ones are protected. */
  readonly minimumGroup: number;
  /** People are not named unless asked for. */
  readonly mayNamePeople: boolean;
}

const ownDimensions = ['role', 'payer', 'period', 'account', 'respondent', ...responseDimensions] as const;

/** Customer columns that put many accounts into one group. All others can point at a single one. */
const groupingColumns: ReadonlySet<string> = new Set(
  'industry region country segment tier stage status currency'.split(' ').map((column) => `customer:${column}`),
);
/** Those who pay are nearly the business owners: the one group less the other is a person or two. */
const singlesOut: ReadonlySet<string> = new Set(['account', 'respondent', 'payer', 'collector', 'day']);

function pointsAtSomebody(dimension: Dimension): boolean {
  return singlesOut.has(dimension) || (dimension.startsWith('customer:') && !groupingColumns.has(dimension));
}

/** A dimension as the user types it. */
const typed = (name: string): string => name.replace(/^(?:segment|customer):/, '').toLowerCase();

function namesOf({ source, surveys }: Answers): ReadonlyMap<string, Dimension> {
  const names = new Map<string, Dimension>();
  if (source.ledger('customer').length > 0) {
    for (const { name } of fieldTable.customer) names.set(name.toLowerCase(), `customer:${name}`);
  }
  for (const { segments } of surveys) {
    for (const segment of segments) names.set(segment.toLowerCase(), `segment:${segment}`);
  }
  for (const dimension of ownDimensions) names.set(dimension, dimension);
  return names;
}

/** True when the word means a split as it stands; used for names that hold a comma. */
export function isDimension(data: Answers, name: string): boolean {
  return namesOf(data).has(typed(name));
}

/** What may be used and is filled here: an example that is refused next helps nobody. */
function offered(data: Answers, names: ReadonlyMap<string, Dimension>, name: string) {
  const isAllowed = (dimension: Dimension): boolean =>
    !(data.isWithholding && pointsAtSomebody(dimension)) && (dimension !== 'respondent' || data.mayNamePeople);
  const usable = [...names].flatMap(([word, dimension]) =>
    isAllowed(dimension) && valuesOf(data, dimension).some((value) => value !== '') ? [word] : [],
  );
  return usable.length === 0
    ? { names: 'nothing in this data', nearest: 'COLUMN, once it is kept: --map "COLUMN=segment:COLUMN"' }
    : { names: usable.slice(0, 30).join(', '), nearest: nearestWord(typed(name), usable) };
}

/** The dimension a column became that is known here by another name; a question, or one that was not kept, is a wrong call. */
function dimensionOfColumn(
  data: Answers,
  names: ReadonlyMap<string, Dimension>,
  name: string,
): { readonly dimension: Dimension; readonly field: string } | undefined {
  const read = readingOfColumn(data.readings ?? [], name);
  if (!read) return undefined;
  const { column, word } = read;
  if (read.became === 'ignored') return fail('dimension-not-kept', { name: column });
  if (read.became === 'question') return fail('dimension-is-question', { name: column });
  const dimension = word === undefined ? undefined : names.get(word.toLowerCase());
  if (dimension) return { dimension, field: read.field };
  return fail('dimension-is-field', { name: column, field: read.field, ...offered(data, names, name) });
}

/** The dimension of a word; a question, an unknown word or one that would single somebody out is a wrong call. */
export function dimensionOf(data: Answers, name: string): Dimension {
  const names = namesOf(data);
  const own = names.get(typed(name));
  const question = data.surveys.flatMap(({ items }) => items).find(({ code }) => code.toLowerCase() === typed(name));
  if (!own && question) return fail('dimension-is-question', { name: question.code });
  const column = own ? undefined : dimensionOfColumn(data, names, name);
  const found = own ?? column?.dimension;
  if (found && data.isWithholding && pointsAtSomebody(found)) {
    const instead = offered(data, names, name);
    if (column) return fail('dimension-read-as', { name, field: column.field, ...instead });
    return fail('dimension-identifies', { name, ...instead });
  }
  if (found === 'respondent' && !data.mayNamePeople) return fail('respondents-not-named', { name });
  return found ?? fail('unknown-dimension', { name, ...offered(data, names, name) });
}

/** Every value that occurs on a dimension in the surveys looked at. */
export function valuesOf({ source, surveys }: Answers, dimension: Dimension): readonly string[] {
  const values = new Set<string>();
  for (const { name, items } of surveys) {
    const [item] = items;
    if (!item) continue;
    const { groups } = source.read(distributionOf({ item: item.code }), { survey: name, by: [dimension], where: {} });
    for (const value of groups.keys()) values.add(value);
  }
  return [...values];
}

const mostListed = 20;

/** Values whose groups a report would show, in every survey and question; a group hidden to protect another is none. */
function shownBySplit({ source, surveys, minimumGroup }: Answers, dimension: Dimension): ReadonlySet<string> {
  const [seen, hidden] = [new Set<string>(), new Set<string>()];
  for (const { name, items } of surveys) {
    for (const { code, scale } of items) {
      if (!scale) continue;
      const people = peopleIn(source, { survey: name, by: [dimension], where: {} }, { item: code });
      const groups = [...people].map(([key, answers]) => ({ key, answers }));
      for (const key of groupsToHide(groups, minimumGroup).keys()) hidden.add(key);
      for (const { key, answers } of groups) if (answers >= minimumGroup) seen.add(key);
    }
  }
  return new Set([...seen].filter((key) => !hidden.has(key)).flatMap(groupValues));
}

/** The value as it stands in the data, whatever its case; one that does not occur is a wrong call. */
export function valueOf(data: Answers, dimension: Dimension, written: string): string {
  const values = valuesOf(data, dimension);
  if (values.length === 0 || values.includes(written)) return written;
  const sameButCase = values.find((value) => value.toLowerCase() === written.trim().toLowerCase());
  if (sameButCase !== undefined) return sameButCase;
  const name = typed(dimension);
  // A value of few people can be somebody's own words: of a confidential survey only those are listed that a split shows.
  const mayBeShown = data.isWithholding ? shownBySplit(data, dimension) : undefined;
  const shown = values.filter((value) => value !== '' && mayBeShown?.has(value) !== false).slice(0, mostListed);
  const few = `groups of fewer than ${String(data.minimumGroup)} people, and those that protect them, are not listed`;
  const known = shown.join(', ');
  const listed = mayBeShown ? [known, `(${few})`].filter((text) => text !== '').join(' ') : known;
  const nearest = shown.length > 0 ? nearestWord(written, shown) : 'VALUE';
  return fail('unknown-filter-value', { name, value: written, values: listed, nearest });
}
