/** How do the codes of several dictionaries become labels of one dimension? */

export interface LabelledCode {
  readonly code: number;
  /** NULL: the contact is known, but has no such value. */
  readonly value: string | null;
}

export interface Labels {
  readonly all: readonly string[];
  numberOf(value: string): number;
  translate(entries: Iterable<LabelledCode>): Uint32Array;
  final(): Uint32Array;
}

/** The number of a known contact without a value: no further source is asked, and `final` makes it 'no value'. */
const knownWithoutValue = 1;

/** Labels in the order in which they first came; the first is '', no value. */
export function createLabels(): Labels {
  const all = [''];
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    all.push(value);
    numbers.set(value, all.length - 1);
    return all.length - 1;
  };
  return {
    all,
    numberOf,
    translate(entries) {
      const numbersByCode: number[] = [0];
      for (const { code, value } of entries) {
        numbersByCode[code] = value === null || value === '' ? knownWithoutValue : numberOf(value) + knownWithoutValue;
      }
      // A code without an entry is a hole, which becomes 0.
      return Uint32Array.from(numbersByCode);
    },
    final() {
      const labels = new Uint32Array(all.length + knownWithoutValue);
      for (let number = knownWithoutValue; number < labels.length; number += 1)
        labels[number] = number - knownWithoutValue;
      return labels;
    },
  };
}
