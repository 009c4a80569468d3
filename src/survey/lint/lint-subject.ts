/** Which rules hold where? */
import { lintRules } from './index.js';
import type { ExampleItem, LintHit, LintItem, LintRule, LintSubject } from './rule.js';
import { satisfiedFive } from './example-scales.js';

export interface LintFinding extends LintHit {
  readonly rule: LintRule;
}

/** Rules that look at what is not known of this subject. */
export const uncheckedRules = ({ knowsAnswers }: LintSubject): readonly LintRule[] =>
  knowsAnswers ? [] : lintRules.filter(({ needsAnswers }) => needsAnswers);

/** What a rule finds in both languages of an item is one fault: told once, with the words of both. */
function inBothLanguages(found: readonly LintFinding[]): readonly LintFinding[] {
  const isSameFault = (a: LintFinding, b: LintFinding): boolean =>
    a.rule === b.rule && a.item !== undefined && a.item === b.item && a.language !== b.language;
  return found.flatMap((finding, index) => {
    if (found.slice(0, index).some((earlier) => isSameFault(earlier, finding))) return [];
    const other = found.slice(index + 1).find((later) => isSameFault(finding, later));
    const { words } = finding;
    if (typeof words !== 'string' || typeof other?.words !== 'string') return [finding];
    return [{ ...finding, words: `${words} / ${other.words}` }];
  });
}

/** All findings: item by item as they are asked, those on the questionnaire as a whole last. */
export function lintSubject(subject: LintSubject): readonly LintFinding[] {
  const unchecked = new Set(uncheckedRules(subject));
  const found = lintRules
    .filter((rule) => !unchecked.has(rule))
    .flatMap((rule) => rule.find(subject).map((hit) => ({ ...hit, rule })));
  const order = new Map(subject.items.map((item, index) => [item, index]));
  const placeOf = ({ item }: LintHit): number => (item ? (order.get(item) ?? 0) : subject.items.length);
  return inBothLanguages(found).toSorted((a, b) => placeOf(a) - placeOf(b));
}

const usual: Omit<LintItem, 'id' | 'text'> = {
  construct: 'other',
  kind: 'rating',
  ...satisfiedFive,
  hasNotApplicable: true,
  isReversed: false,
  roles: [],
};

/** A subject of items that say only what matters; the rest is as it should be. */
export const subjectOfExamples = (items: readonly ExampleItem[]): LintSubject => ({
  kind: 'relationship',
  items: items.map((item, index) => ({ ...usual, id: `q${String(index + 1)}`, ...item })),
  frame: [],
  knowsAnswers: true,
});
