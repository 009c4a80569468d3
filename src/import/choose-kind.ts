/** Which kind of record does the file hold? */
import { basename } from 'node:path';
import { type LedgerKind, type RecordKind, recordKinds } from '../domain/records.js';
import type { Evidence } from '../domain/import-audit.js';
import { fieldTable } from '../domain/fields.js';
import { fail } from '../problems/problem.js';
import type { ImportOptions } from './import-options.js';
import { fitsField, looksUnique, mayNamePeriods } from './field-fit.js';
import { type FieldMatch, matchFields, missingRequired, type ProfiledColumn } from './match-fields.js';
import { nearestColumns } from './nearest-columns.js';
import { looksLikeRating } from './rating-column.js';
import { recogniseConstruct } from './recognise-construct.js';

export interface ChosenKind {
  readonly kind: RecordKind;
  readonly evidence: Evidence;
}

const ledgerKinds = recordKinds.filter((kind): kind is LedgerKind => kind !== 'response');

/**
 * Answers speak for a survey: a recognised question as two columns, a rating column that is no field of the rival ledger as
 * one.
 */
function responseScore(
  columns: readonly ProfiledColumn[],
  rival: readonly FieldMatch[],
  options: ImportOptions,
): number {
  const matches = matchFields(columns, 'response', options);
  const isField = new Set(matches.map(({ index }) => index));
  const isRivalField = new Set(rival.map(({ index }) => index));
  const hasOwnId = matches.some(({ field }) => field.isKey);
  const answers = columns.map(({ label, profile, choice }, index) => {
    if (isField.has(index)) return 0;
    if (choice) return 1;
    if (recogniseConstruct(label)) return 2;
    // A 0/1 flag is as usual in a ledger as in a survey.
    const isAnswer = profile.high > 2 && !isRivalField.has(index) && looksLikeRating(profile, label, options.decimal);
    return isAnswer ? 1 : 0;
  });
  return matches.length + (hasOwnId ? 1 : 0) + answers.reduce<number>((sum, score) => sum + score, 0);
}

/** The required columns the file has, or those that stand in for them. */
function required(kind: RecordKind, matches: readonly FieldMatch[]): string {
  const has = (name: string): boolean => matches.some(({ field }) => field.name === name);
  const names = fieldTable[kind].flatMap(({ name, required: isNeeded, requiredWithout }) => {
    if (!isNeeded || has(name)) return isNeeded ? [name] : [];
    return requiredWithout === undefined ? [] : [requiredWithout];
  });
  return names.join(', ');
}

/** Stops when the columns of a kind that was settled before are not all there. */
export function checkRequired(
  file: string,
  columns: readonly ProfiledColumn[],
  choice: { kind: RecordKind; options: ImportOptions },
): void {
  const { kind, options } = choice;
  const matches = matchFields(columns, kind, options);
  const missing = missingRequired(kind, matches);
  const first = missing[0];
  if (!first) return;
  const names = missing.map(({ name }) => name).join(', ');
  // A column that is another field already would only be missing there.
  const taken = new Set(matches.map(({ index }) => index));
  const fits = ({ profile }: ProfiledColumn): boolean =>
    fitsField(first, profile, options) && (first.kind !== 'period' || mayNamePeriods(profile));
  const free = columns.filter((column, index) => !taken.has(index) && fits(column)).map(({ name }) => name);
  const nearest = free.length > 0 ? (nearestColumns(first.name, free).split(', ')[0] ?? '') : 'COLUMN';
  fail('missing-required-column', { file, columns: names, kind, first: first.name, nearest }, { file });
}

interface Rival {
  readonly kind: LedgerKind;
  readonly matches: readonly FieldMatch[];
  readonly score: number;
}

/** The ledger with all its required columns and most other ones; a subscription list is no customer list, its account ids repeat. */
function bestLedger(columns: readonly ProfiledColumn[], options: ImportOptions): Rival | undefined {
  const rivals = ledgerKinds.flatMap((kind): readonly Rival[] => {
    const matches = matchFields(columns, kind, options);
    if (missingRequired(kind, matches).length > 0) return [];
    const key = matches.find(({ field }) => field.isKey);
    const profile = key && columns[key.index]?.profile;
    if (profile && !looksUnique(profile)) return [];
    const restated = matches.filter(({ field }) => matches.some((other) => other.field.name === field.restates));
    return [{ kind, matches, score: matches.length - restated.length + (key ? 1 : 0) }];
  });
  return [...rivals].sort((a, b) => b.score - a.score)[0];
}

/** The ledger most columns of the file are fields of, for a hint: it may lack what the kind needs. None has any: customers. */
export function nearestLedger(columns: readonly ProfiledColumn[], options: ImportOptions): LedgerKind {
  const fields = (kind: LedgerKind): number => matchFields(columns, kind, options).length;
  const counted = ledgerKinds.map((kind) => ({ kind, found: fields(kind) }));
  return counted.reduce((best, one) => (one.found > best.found ? one : best)).kind;
}

/** What a customer file and a list of departures both have. */
const ofDepartures: ReadonlySet<string> = new Set(['customer_id', 'name', 'left_on']);

/**
 * A file that says nothing of customers but that each of them left, and when, names nobody who stayed. As a customer file it
 * would be older or newer words on stored customers, and its days would be lost where those stay.
 */
function isListOfDepartures(
  { kind, matches }: Rival,
  columns: readonly ProfiledColumn[],
  options: ImportOptions,
): boolean {
  if (kind !== 'customer' || !matches.every(({ field }) => ofDepartures.has(field.name))) return false;
  const left = matchFields(columns, 'renewal', options).find(({ field }) => field.name === 'left_on');
  const key = matches.find(({ field }) => field.isKey);
  const filled = (match: FieldMatch | undefined): number => (match && columns[match.index]?.profile.filled) ?? 0;
  return filled(left) > 0 && filled(left) >= filled(key);
}

/** `--as customer` over a folder would take its tickets for customers, each after the first a repeated one. */
function refuseAnotherKind(file: string, columns: readonly ProfiledColumn[], options: ImportOptions): void {
  const { as, isAsOfSeveral, ...others } = options;
  if (as === undefined || !isAsOfSeveral) return;
  const { kind } = chooseKind(file, columns, others);
  if (kind === 'response' || as === 'response' || kind === as) return;
  fail('as-of-another-kind', { file, name: basename(file), as, kind }, { file });
}

/** The kind stated, else the best ledger, unless more columns are answers: then a survey. */
export function chooseKind(file: string, columns: readonly ProfiledColumn[], options: ImportOptions): ChosenKind {
  if (options.as) {
    refuseAnotherKind(file, columns, options);
    checkRequired(file, columns, { kind: options.as, options });
    return { kind: options.as, evidence: { code: 'stated', params: { option: `--as ${options.as}` } } };
  }
  const best = bestLedger(columns, options);
  if (best && best.score > responseScore(columns, best.matches, options)) {
    if (isListOfDepartures(best, columns, options))
      return { kind: 'renewal', evidence: { code: 'list-of-departures', params: {} } };
    return {
      kind: best.kind,
      evidence: { code: 'required-columns', params: { columns: required(best.kind, best.matches), kind: best.kind } },
    };
  }
  const hasId = matchFields(columns, 'response', options).some(({ field }) => field.isKey);
  if (hasId)
    return {
      kind: 'response',
      evidence: { code: 'required-columns', params: { columns: 'response_id', kind: 'response' } },
    };
  return { kind: 'response', evidence: { code: 'no-kind-columns', params: {} } };
}
