/** Which columns are fields of a record kind, by their names? */
import { comparableName } from '../domain/comparable-name.js';
import { type Field, fieldTable } from '../domain/fields.js';
import type { RecordKind } from '../domain/records.js';
import { fitsField, looksUnique } from './field-fit.js';
import type { ImportOptions } from './import-options.js';
import type { ColumnProfile } from './profile-columns.js';
import { lastStated } from './column-pattern.js';
import type { ColumnHeader } from './layouts/layout.js';
import { parseTarget } from './stated-target.js';

export interface FieldMatch {
  readonly index: number;
  readonly field: Field;
}

/** A column with its name and what is in it. */
export interface ProfiledColumn extends ColumnHeader {
  readonly profile: ColumnProfile;
}

function statedMatches(
  columns: readonly ProfiledColumn[],
  kind: RecordKind,
  options: ImportOptions,
): readonly FieldMatch[] {
  return columns.flatMap(({ name }, index) => {
    const statement = lastStated(options.map, name);
    const target = statement && parseTarget(statement.target, kind);
    return target?.type === 'field' ? [{ index, field: target.field }] : [];
  });
}

function placesByName(columns: readonly ProfiledColumn[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { name }] of columns.entries()) {
    const key = comparableName(name);
    const named = places.get(key);
    if (named) named.push(index);
    else places.set(key, [index]);
  }
  return places;
}

interface KnownMatch extends FieldMatch {
  readonly isFilled: boolean;
}

/** Fields the layout knows, for columns of which the user said nothing. */
function layoutMatches(
  columns: readonly ProfiledColumn[],
  kind: RecordKind,
  options: ImportOptions,
): readonly KnownMatch[] {
  return columns.flatMap(({ name, target, profile }, index) => {
    const parsed = target !== undefined && !lastStated(options.map, name) ? parseTarget(target, kind) : undefined;
    return parsed?.type === 'field' ? [{ index, field: parsed.field, isFilled: profile.filled > 0 }] : [];
  });
}

function isSettled({ name, target }: ProfiledColumn, kind: RecordKind, options: ImportOptions): boolean {
  return (
    lastStated(options.map, name) !== undefined || (target !== undefined && parseTarget(target, kind) !== undefined)
  );
}

/** "Customer Name" in a survey is an account where values repeat as accounts do, and a person where hardly any does. */
function isNamedFor({ name, profile }: ProfiledColumn, field: Field): boolean {
  return field.mayNamePersons !== true || name === field.name || !looksUnique(profile);
}

/**
 * Stated columns first, then what the layout knows, then exact field names, then aliases in the order they are listed: a `customer_id` column is never
 * pushed aside by one called `account`. An alias only counts where the cells fit the field. Each field is taken once, and a
 * column stated to be something else is left alone.
 */
export function matchFields(
  columns: readonly ProfiledColumn[],
  kind: RecordKind,
  options: ImportOptions,
): readonly FieldMatch[] {
  const matches = [...statedMatches(columns, kind, options)];
  const known = layoutMatches(columns, kind, options);
  const takeKnown = (some: readonly KnownMatch[]): void => {
    for (const { index, field } of some) {
      if (!matches.some((match) => match.field.name === field.name)) matches.push({ index, field });
    }
  };
  takeKnown(known.filter(({ isFilled }) => isFilled));
  const isTaken = new Set(columns.flatMap((column, index) => (isSettled(column, kind, options) ? [index] : [])));
  const columnsNamed = placesByName(columns);
  const take = (field: Field, name: string, trust: 'by-name' | 'if-it-fits'): void => {
    const named = columnsNamed.get(comparableName(name)) ?? [];
    if (named.length === 0 || matches.some((match) => match.field.name === field.name)) return;
    const index = named.find((at) => {
      const column = columns[at] as ProfiledColumn;
      return (
        !isTaken.has(at) &&
        (trust === 'by-name' ? isNamedFor(column, field) : fitsField(field, column.profile, options))
      );
    });
    if (index === undefined) return;
    isTaken.add(index);
    matches.push({ index, field });
  };
  const fields = fieldTable[kind];
  for (const field of fields) take(field, field.name, 'by-name');
  for (const field of fields) for (const alias of field.aliases) take(field, alias, 'if-it-fits');
  // An empty column of the tool is the field only where no other column is: a contact id may have been sent along.
  takeKnown(known);
  const key = fields.find((field) => field.isKey);
  // Where the kind was stated, a bare `id` column is the record's id; elsewhere it may be anything.
  if (key && options.as === kind && kind !== 'response') take(key, 'id', 'if-it-fits');
  return matches;
}

/** Required fields no column gives; a response id can be made, and `requiredWithout` fields may be replaced by the other. */
export function missingRequired(kind: RecordKind, matches: readonly FieldMatch[]): readonly Field[] {
  const has = (name: string): boolean => matches.some(({ field }) => field.name === name);
  return fieldTable[kind].filter((field) => {
    if (!field.required || has(field.name)) return false;
    if (kind === 'response' && field.isKey) return false;
    return field.requiredWithout === undefined || !has(field.requiredWithout);
  });
}
