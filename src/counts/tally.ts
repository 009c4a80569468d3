/** How often does each value occur in each group? */

export interface Tally {
  /** Adds one for every row whose group and value are both above 0. */
  add(groups: Int32Array, values: Int32Array, rows: number): void;
  /** Visits every cell with a count, in no particular order. */
  forEach(visit: (group: number, value: number, count: number) => void): void;
}

/** Values below this stand in a table, which covers every answer of a byte; the rest, rarer, in a map. */
const tableValues = 128;

/** A group and a value stay below 2^26, so that one exact number holds both. */
const keyFactor = 67_108_864;

const firstGroups = 16;
const firstValues = 16;

/** Counts pairs of a group and a value, both numbered from 1; the table grows as they come. */
export function createTally(): Tally {
  let groupRoom = firstGroups;
  let valueRoom = firstValues;
  let table = new Uint32Array(groupRoom * valueRoom);
  const rest = new Map<number, number>();

  const grow = (group: number, value: number): void => {
    const rooms = [groupRoom, valueRoom] as const;
    while (group >= groupRoom) groupRoom *= 2;
    while (value >= valueRoom) valueRoom *= 2;
    table = enlarged(table, rooms, [groupRoom, valueRoom]);
  };

  return {
    add(groups, values, rows) {
      for (let row = 0; row < rows; row += 1) {
        const group = groups[row] as number;
        const value = values[row] as number;
        if (group === 0 || value === 0) continue;
        if (value >= tableValues) {
          const key = group * keyFactor + value;
          rest.set(key, (rest.get(key) ?? 0) + 1);
          continue;
        }
        if (group >= groupRoom || value >= valueRoom) grow(group, value);
        const cell = group * valueRoom + value;
        table[cell] = (table[cell] as number) + 1;
      }
    },
    forEach(visit) {
      for (let cell = 0; cell < table.length; cell += 1) {
        const count = table[cell] as number;
        if (count > 0) visit(Math.floor(cell / valueRoom), cell % valueRoom, count);
      }
      for (const [key, count] of rest) visit(Math.floor(key / keyFactor), key % keyFactor, count);
    },
  };
}

type Rooms = readonly [groups: number, values: number];

function enlarged(
  table: Uint32Array,
  [groups, values]: Rooms,
  [groupsAfter, valuesAfter]: Rooms,
): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(groupsAfter * valuesAfter);
  if (values === valuesAfter) {
    larger.set(table);
    return larger;
  }
  for (let group = 0; group < groups; group += 1) {
    larger.set(table.subarray(group * values, (group + 1) * values), group * valuesAfter);
  }
  return larger;
}
