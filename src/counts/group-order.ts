/** In which order do the keys of groups stand, when the labels they are made of are sorted once and not for every need? */
import { compareCodePoints } from './code-point-order.js';

interface LabelOrder {
  /** Place of each label among all of them, by code points. */
  readonly ranks: Uint32Array;
  /** False where a label has a character that comes before the sign between the parts of a key. */
  readonly isPlain: boolean;
}

/** Labels of more groups (ids of millions of respondents) are asked for once: sorting them all would cost more. */
const mostLabels = 400_000;
/** Up to the separator of group keys. */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
const beforeParts = /[\u0000-\u001F]/;

const orders = new WeakMap<readonly string[], LabelOrder>();

function orderOf(labels: readonly string[]): LabelOrder {
  const known = orders.get(labels);
  if (known !== undefined) return known;
  const ranks = new Uint32Array(labels.length);
  const sorted = Uint32Array.from(labels.keys()).sort((a, b) => compareCodePoints(labels[a] ?? '', labels[b] ?? ''));
  sorted.forEach((label, rank) => {
    ranks[label] = rank;
  });
  const order = { ranks, isPlain: !labels.some((label) => beforeParts.test(label)) };
  orders.set(labels, order);
  return order;
}

/** A dimension of the split and the label each group has on it. */
export interface SplitLabels {
  readonly labels: readonly string[];
  /** By group, from 1. */
  readonly ofGroup: Uint32Array;
}

/**
 * The groups 1..n in code-point order of their keys, without making the keys; undefined where only the keys themselves tell:
 * many labels, or characters that sort before the sign between the parts.
 */
export function sortedGroups(splits: readonly SplitLabels[], groups: number): Uint32Array | undefined {
  if (splits.some(({ labels }) => labels.length > mostLabels)) return undefined;
  if (splits.reduce((product, { labels }) => product * labels.length, 1) > Number.MAX_SAFE_INTEGER) return undefined;
  const places = new Float64Array(groups + 1);
  for (const { labels, ofGroup } of splits) {
    const { ranks, isPlain } = orderOf(labels);
    if (!isPlain) return undefined;
    for (let group = 1; group <= groups; group += 1)
      places[group] = (places[group] as number) * labels.length + (ranks[ofGroup[group] as number] as number);
  }
  return Uint32Array.from({ length: groups }, (_, index) => index + 1).sort(
    (a, b) => (places[a] as number) - (places[b] as number),
  );
}
