/** What do the responses of each account add up to, in several scores at once? */
import type { Breakdown } from './breakdown.js';
import { compareCodePoints } from './code-point-order.js';
import type { ColumnReader } from './column-reader.js';
import type { SplitQuestion } from './grouping.js';
import type { UnitSumsNeed } from './needs.js';
import { scanColumns } from './scan-columns.js';
import { createScoreRows } from './score-rows.js';
import type { UnitSums } from './shapes.js';

/**
 * Above this many units several are thrown together, each into a row that its number alone decides (random groups: Wolter
 * 2007, Introduction to Variance Estimation, ch. 2). Sums over rows stay exact; a standard error from 1,024 rows is itself
 * sure to 2 %, and memory does not grow with the responses.
 */
const mostUnitRows = 1024;

/** Scatters a running number over the rows (the finaliser of MurmurHash3): neighbours in a sorted file must not alternate. */
function rowOfUnit(unit: number): number {
  if (unit < mostUnitRows) return unit;
  let mixed = Math.imul(unit ^ (unit >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (mostUnitRows - 1);
}

interface Collected {
  /** `account` 0: a response without one. */
  readonly add: (values: Float64Array, account: number) => void;
  readonly sums: (labels: readonly string[]) => UnitSums;
}

function createUnitSums(origin: readonly number[]): Collected {
  const size = origin.length;
  const width = 1 + size + (size * (size + 1)) / 2;
  const answered = new Float64Array(size);
  const units = createUnits();
  const rows: Float64Array[] = [];
  let answers = 0;
  return {
    add(values, account) {
      let found = 0;
      for (let score = 0; score < size; score += 1) {
        if (Number.isNaN(values[score])) continue;
        answered[score] = (answered[score] as number) + 1;
        found += 1;
      }
      if (found < size) return;
      answers += 1;
      const row = rowAt(rows, rowOfUnit(units.unitOf(account)), width);
      addTo(row, values, origin);
    },
    sums: (labels) => ({
      kind: 'unit-sums',
      origin,
      answers,
      answered: [...answered],
      units: units.size,
      accounts: units.accounts.size,
      doRepeat: units.doRepeat,
      rows: units.size > mostUnitRows ? Object.values(rows) : inOrder(rows, units, labels),
    }),
  };
}

/** The row at a place, begun where nothing stands yet. */
function rowAt(rows: Float64Array[], place: number, width: number): Float64Array {
  const row = rows[place] ?? new Float64Array(width);
  rows[place] = row;
  return row;
}

interface Units {
  unitOf(account: number): number;
  readonly size: number;
  readonly doRepeat: boolean;
  /** Account → unit. */
  readonly accounts: ReadonlyMap<number, number>;
}

/** Numbers accounts as they occur; every response without one is a unit of its own. */
function createUnits(): Units {
  const accounts = new Map<number, number>();
  let [size, doRepeat] = [0, false];
  return {
    unitOf(account) {
      const known = account === 0 ? undefined : accounts.get(account);
      if (known !== undefined) {
        doRepeat = true;
        return known;
      }
      if (account !== 0) accounts.set(account, size);
      size += 1;
      return size - 1;
    },
    get size() {
      return size;
    },
    get doRepeat() {
      return doRepeat;
    },
    accounts,
  };
}

/** Resamples draw rows by their place: it must not depend on the order in which files were imported. */
function inOrder(
  rows: readonly Float64Array[],
  { accounts }: Units,
  labels: readonly string[],
): readonly Float64Array[] {
  const names = new Map([...accounts].map(([account, unit]) => [unit, labels[account] ?? '']));
  const byValues = (a: Float64Array, b: Float64Array): number => {
    const place = a.findIndex((value, index) => value !== b[index]);
    return place < 0 ? 0 : (a[place] as number) - (b[place] as number);
  };
  return [...rows.entries()]
    .map(([unit, row]) => ({ name: names.get(unit), row }))
    .sort((a, b) => {
      if (a.name === undefined || b.name === undefined) {
        return Number(a.name === undefined) - Number(b.name === undefined) || byValues(a.row, b.row);
      }
      return compareCodePoints(a.name, b.name);
    })
    .map(({ row }) => row);
}

function addTo(row: Float64Array, values: Float64Array, origin: readonly number[]): void {
  const size = values.length;
  row[0] = (row[0] as number) + 1;
  let product = 1 + size;
  for (let a = 0; a < size; a += 1) {
    const x = (values[a] as number) - (origin[a] as number);
    row[1 + a] = (row[1 + a] as number) + x;
    for (let b = 0; b <= a; b += 1) {
      row[product] = (row[product] as number) + x * ((values[b] as number) - (origin[b] as number));
      product += 1;
    }
  }
}

/** The sums of each account over the responses that have every score, overall and by group. */
export function countUnitSums(reader: ColumnReader, need: UnitSumsNeed, question: SplitQuestion): Breakdown<UnitSums> {
  const size = need.scores.length;
  const scores = createScoreRows(reader, need.scores);
  const overall = createUnitSums(scores.origin);
  const byGroup = new Map<number, Collected>();
  const values = new Float64Array(size);
  let labels: readonly string[] = [];
  const request = { question, items: scores.items, further: ['account'] } as const;
  const { groups } = scanColumns(reader, request, (chunk, groupsOfRows, { columnOf, labelsOf }) => {
    scores.open(chunk);
    if (labels.length === 0) labels = labelsOf('account');
    const accounts = columnOf('account');
    for (let row = 0; row < chunk.rows; row += 1) {
      const group = groupsOfRows[row] as number;
      if (group === 0) continue;
      for (let score = 0; score < size; score += 1) values[score] = scores.value(score, row);
      overall.add(values, accounts[row] as number);
      if (question.by.length === 0) continue;
      const own = byGroup.get(group) ?? createUnitSums(scores.origin);
      byGroup.set(group, own);
      own.add(values, accounts[row] as number);
    }
  });
  return {
    overall: overall.sums(labels),
    groups: new Map(
      groups.map(([key, group]) => [key, (byGroup.get(group) ?? createUnitSums(scores.origin)).sums(labels)]),
    ),
  };
}
