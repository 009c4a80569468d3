/** Which customer's name looks like one that found nothing? */
import { comparableName } from './comparable-name.js';

/** What a company is called at the end of its name and left out as often as not. */
const legalForms =
  /(?:incorporated|inc|corporation|corp|company|co|limited|ltd|llc|plc|gmbh|ag|sa|sarl|bv|nv|oy|ab|as|spa|srl|pty|股份有限公司|有限责任公司|有限公司|集团|公司)$/u;

/** The name without case, spaces, punctuation and legal form: GTX Pro, gtx-pro and GTXPro Inc. are alike. */
function stem(name: string): string {
  const whole = comparableName(name);
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .split(/[\s,]+/u);
  const last = comparableName(words.at(-1) ?? '');
  // Only a word of its own is a legal form: "Cisco" does not end in one, though 有限公司 is written without a space.
  const isForm = legalForms.test(last) && (last.replace(legalForms, '') === '' || /\p{Script=Han}$/u.test(last));
  const short = isForm ? whole.replace(legalForms, '') : whole;
  return short === '' ? whole : short;
}

/** Whether one letter added, lost, changed or swapped with its neighbour makes one text of the other. */
export function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = [[...a], [...b]].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const restOf = (letters: readonly string[], from: number): string => letters.slice(from).join('');
  if (long.length > short.length) return restOf(short, start) === restOf(long, start + 1);
  if (restOf(short, start + 1) === restOf(long, start + 1)) return true;
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return isSwapped && restOf(short, start + 2) === restOf(long, start + 2);
}

/** Shorter names and those with digits (C001, C002) differ by one letter where they mean two. */
const slipsFrom = 6;
export const maySlip = (name: string): boolean => name.length >= slipsFrom && !/\d/u.test(name);

/** Comparing every name with every other takes long; beyond this many only names alike but for case and form are found. */
const mostCompared = 20_000;

/** Makes the search among known names; it gives the one name that looks like the written one, undefined for none or several. */
export function createNearNames(names: readonly string[]): (written: string) => string | undefined {
  const byStem = new Map<string, string[]>();
  for (const name of names) {
    const key = stem(name);
    byStem.set(key, [...(byStem.get(key) ?? []), name]);
  }
  const stems = byStem.size <= mostCompared ? [...byStem.keys()].filter(maySlip) : [];
  // One slip leaves the first or the last letter as it is: most names need no closer look.
  const isWorthALook = (a: string, b: string): boolean =>
    Math.abs(a.length - b.length) <= 1 && (a[0] === b[0] || a.at(-1) === b.at(-1));
  return (written) => {
    const key = stem(written);
    const alike = byStem.get(key);
    if (alike) return alike.length === 1 ? alike[0] : undefined;
    if (!maySlip(key)) return undefined;
    const near = stems
      .filter((other) => isWorthALook(key, other) && isOneSlipApart(key, other))
      .flatMap((other) => byStem.get(other) ?? []);
    return near.length === 1 ? near[0] : undefined;
  };
}
