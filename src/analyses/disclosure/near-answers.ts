/** Does what is read of a survey rest on nearly the same people as in an earlier report, so that the few between could be told? */
import type { EarlierBase } from '../../counts/base-marks.js';
import { groupKey, groupValues } from '../../counts/breakdown.js';
import type { Dimension, Question } from '../../counts/count-source.js';
import type { Need } from '../../counts/needs.js';
import { placesTogether } from './answers-together.js';
import { answerSizes, isGroup, ownFilters, probesOf, type Asked, type Probe } from './base-probes.js';

/** How many people of a group came to the base of an earlier report, and how many left it. */
export interface Between {
  come: number;
  gone: number;
  /** Those of them who are known. */
  readonly people: Set<string>;
}

/** Only labels of responses that one of the two has and the other has not. */
const isBetween = (label: string): boolean => label !== '' && label.includes('0') && label.includes('1');

/** People by group and by what is counted in it (the last part of the key), between this base and an earlier one, each once. */
export function countBetween(
  asked: Asked,
  { need, question, place }: Probe & { readonly place: number },
): ReadonlyMap<string, Between> {
  const { marked, base } = asked;
  const labels = base.marks.labels.filter((label) => isBetween(label) && label[0] !== label[place + 1]);
  if (labels.length === 0) return new Map();
  const by = question.by.filter(isGroup);
  // Moments of every pair for every person would fill the memory: there responses are counted.
  const person: readonly Dimension[] = need.kind === 'pair-moments' ? [] : ['respondent'];
  const { groups } = marked.read(need, {
    survey: question.survey,
    by: [...by, 'base', ...person],
    where: { ...ownFilters(asked, question), base: labels },
  });
  const between = new Map<string, Between>();
  const met = new Set<string>();
  for (const [key, counts] of groups) {
    const values = groupValues(key);
    const isNew = values[by.length]?.startsWith('1') === true;
    const respondent = values[by.length + 1] ?? '';
    for (const [at, size] of answerSizes(counts).entries()) {
      const group = groupKey([...values.slice(0, by.length), String(at)]);
      const one = groupKey([group, String(isNew), respondent]);
      if (size === 0 || met.has(one)) continue;
      const found = between.get(group) ?? { come: 0, gone: 0, people: new Set<string>() };
      between.set(group, found);
      found[isNew ? 'come' : 'gone'] += respondent === '' ? size : 1;
      if (respondent === '') continue;
      met.add(one);
      found.people.add(respondent);
    }
  }
  return between;
}

/** Nobody, or so many that none of them can be told from the others. */
export const isSafe = (people: number, minimum: number): boolean => people === 0 || people >= minimum;

export interface Nearness {
  /** The earlier reports that what is read is too near to. */
  readonly near: readonly EarlierBase[];
  /** True where some earlier report rested on the very same, as far as it is read. */
  readonly isKnown: boolean;
}

const nearTogether = (asked: Asked, need: Need, question: Question): readonly EarlierBase[] =>
  probesOf(need)
    .flatMap((probe) => placesTogether(asked, { need: probe, question }))
    .flatMap((place) => asked.earlier[place] ?? []);

/**
 * Those who came are told from nobody whose answers changed or were erased since; those whom the filters leave out are told by
 * themselves, for another filter shows them again.
 */
export function nearAnswers(asked: Asked, need: Need, question: Question): Nearness {
  const { base, earlier, minimum } = asked;
  const near: EarlierBase[] = [];
  let isKnown = false;
  for (const [place, before] of earlier.entries()) {
    const between = probesOf(need).flatMap((probe) => [
      ...countBetween(asked, { need: probe, question, place }).values(),
    ]);
    const isAnyErased = (base.vanished[place] ?? 0) > 0;
    if (between.length === 0 && !isAnyErased) isKnown = true;
    const isFew = between.some(({ come, gone }) => !isSafe(come, minimum) || !isSafe(gone, minimum));
    if (isFew || (isAnyErased && !between.some(({ come }) => come >= minimum))) near.push(before);
  }
  // What some earlier report rested on tells nothing new together with the others.
  return { near: isKnown ? near : [...new Set([...near, ...nearTogether(asked, need, question)])], isKnown };
}
