/** Which scale do answers such as `1 - Unsatisfied` ... `3 - Highly satisfied` span, and which way do they run? */
import { comparableWords } from '../domain/comparable-name.js';
import { type LabelSet, labelSets } from '../domain/label-sets.js';
import type { Scale } from '../domain/scales.js';
import type { AnswerLabel } from '../domain/surveys.js';
import { type LabelledAnswer, labelledAnswer } from './labelled-answer.js';
import type { ColumnProfile } from './profile-columns.js';
import { enoughAnswers } from './scale-of-values.js';

export interface LabelledScale {
  readonly scale: Scale;
  /** The answers as written, lowest first. */
  readonly written: string;
  /** Their words without the numbers. */
  readonly labels: readonly AnswerLabel[];
}

interface Written extends LabelledAnswer {
  readonly text: string;
}

/** The labelled numbers of a column, lowest first; those of too many or too long answers are none. */
function labelledAnswers({ values, isOverfull }: ColumnProfile): readonly Written[] {
  if (isOverfull || values.size > 12) return [];
  return [...values.keys()]
    .map((cell): Written | undefined => {
      const text = cell.normalize('NFKC').trim();
      const parts = labelledAnswer(text);
      return parts && { ...parts, text };
    })
    .filter((answer) => answer !== undefined)
    .sort((a, b) => a.value - b.value);
}

/** The step each label has in the set, in the order of the numbers; undefined when a label is none of the set's. */
function stepsOf(set: LabelSet, answers: readonly Written[]): readonly number[] | undefined {
  const steps = answers.map(({ words }) => set.steps.findIndex((step) => step.includes(comparableWords(words))));
  return steps.every((step) => step >= 0) ? steps : undefined;
}

/** The numbers follow the labels one by one, upwards or downwards; the set then tells where the scale begins and ends. */
function spanOfSet(set: LabelSet, answers: readonly Written[]): Scale | undefined {
  const steps = stepsOf(set, answers);
  const last = set.steps.length - 1;
  const offsets = (step: (index: number) => number): ReadonlySet<number> =>
    new Set(answers.map(({ value }, index) => value - step(index)));
  if (!steps) return undefined;
  const up = offsets((index) => steps[index] ?? 0);
  const down = offsets((index) => last - (steps[index] ?? 0));
  const [low] = up.size === 1 ? up : down;
  if (low === undefined || (up.size > 1 && down.size > 1)) return undefined;
  // Two labels in the middle fit more than one scale.
  if (answers.length < 3 && answers[0]?.value !== low) return undefined;
  return low === 0 || low === 1 ? { low, high: low + last } : undefined;
}

/** Words nobody knows: the numbers span the scale, where enough people answered. */
function spanOfNumbers(answers: readonly Written[], cells: number): Scale | undefined {
  const [first, last] = [answers[0], answers.at(-1)];
  if (!first || !last || first.value > 1 || cells < enoughAnswers) return undefined;
  return { low: first.value, high: last.value };
}

/**
 * The scale of a column in which every answer is a number with words. Undefined unless at least two different ones occur, and
 * their words are a known set or there are enough answers; "0 - Unknown" is no answer and never part of it.
 */
export function labelledScale(profile: ColumnProfile): LabelledScale | undefined {
  const answers = labelledAnswers(profile);
  if (answers.length < profile.values.size || answers[0]?.value === answers.at(-1)?.value) return undefined;
  const [known] = labelSets.flatMap((set) => spanOfSet(set, answers) ?? []);
  const scale = known ?? spanOfNumbers(answers, profile.numbers);
  return (
    scale && {
      scale,
      written: answers.map(({ text }) => text).join(' < '),
      labels: answers.map(({ value, words }) => [value, words.trim()] as const),
    }
  );
}

/** The labels in the order of their numbers, where the higher number has the worse one: `1 - Very satisfied < 5 - ...`. */
export function labelsRunDown(profile: ColumnProfile): string | undefined {
  const answers = labelledAnswers(profile);
  if (answers.length < 2) return undefined;
  const doRunDown = labelSets.some((set) => {
    const steps = stepsOf(set, answers) ?? [];
    return steps.length > 0 && steps.every((step, index) => index === 0 || step < (steps[index - 1] ?? 0));
  });
  return doRunDown ? answers.map(({ text }) => text).join(', ') : undefined;
}
