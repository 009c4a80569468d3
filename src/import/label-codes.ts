/** Are the answers of a column one of the known label sets, and which code has each label? */
import { comparableWords } from '../domain/comparable-name.js';
import { type LabelSet, labelSets, yesNoSet } from '../domain/label-sets.js';
import type { Scale } from '../domain/scales.js';
import type { ColumnProfile } from './profile-columns.js';
import { parseRating } from './parse-rating.js';

export interface FoundLabels {
  readonly scale: Scale;
  /** Answer as `comparableWords` → code. */
  readonly codes: ReadonlyMap<string, number>;
  /** The labels as written, lowest first, for the evidence. */
  readonly labels: string;
}

// From 30 answers on, a middle label nobody ever gave was not offered.
const enoughAnswers = 30;

interface Answer {
  readonly text: string;
  readonly written: string;
}

function fit(set: LabelSet, answers: readonly Answer[]): FoundLabels | undefined {
  const codes = new Map<string, number>();
  const writtenByCode = new Map<number, string>();
  for (const { text, written } of answers) {
    const step = set.steps.findIndex((words) => words.includes(text));
    if (step < 0) return undefined;
    // Two different answers on one step ("agree" and "somewhat agree") belong to a longer scale.
    if (codes.get(text) === undefined && writtenByCode.has(set.low + step)) return undefined;
    codes.set(text, set.low + step);
    writtenByCode.set(set.low + step, written);
  }
  const labels = [...writtenByCode].sort((a, b) => a[0] - b[0]).map(([, written]) => written);
  return { scale: { low: set.low, high: set.low + set.steps.length - 1 }, codes, labels: labels.join(' < ') };
}

function answersInWords({ values }: ColumnProfile): readonly Answer[] {
  return [...values.keys()]
    .filter((written) => parseRating(written) === undefined)
    .map((written) => ({ written, text: comparableWords(written) }));
}

/** The label set all answers of the column belong to; between four and five steps the missing middle label decides. */
export function findLabelSet(
  profile: ColumnProfile,
  { allowYesNo }: { readonly allowYesNo: boolean },
): FoundLabels | undefined {
  if (profile.isOverfull || profile.filled === 0) return undefined;
  const answers = answersInWords(profile);
  const texts = new Set(answers.map(({ text }) => text));
  if (texts.size === 0 || (texts.size < 2 && profile.filled > 1 && !allowYesNo)) return undefined;
  const fits = labelSets.map((set) => fit(set, answers)).filter((found) => found !== undefined);
  const first = fits[0];
  const four = fits.find(({ scale }) => scale.high === 4);
  if (first?.scale.high === 5 && four && profile.filled >= enoughAnswers) return four;
  return first ?? (allowYesNo ? fit(yesNoSet, answers) : undefined);
}
