/** Are the answers of a column one of the known label sets, and which code has each label? */
import { comparableWords } from '../domain/comparable-name.js';
import { type LabelSet, labelSets, yesNoSet } from '../domain/label-sets.js';
import type { Scale } from '../domain/scales.js';
import type { AnswerLabel } from '../domain/surveys.js';
import type { ColumnProfile } from './profile-columns.js';
import { parseRating } from './parse-rating.js';
import { enoughAnswers } from './scale-of-values.js';

export interface FoundLabels {
  readonly scale: Scale;
  /** Answer as `comparableWords` → code. */
  readonly codes: ReadonlyMap<string, number>;
  /** The labels as written, lowest first. */
  readonly labels: readonly AnswerLabel[];
}

/** The labels in one line, for the evidence. */
export function writtenLabels({ labels }: Pick<FoundLabels, 'labels'>): string {
  return labels.map(([, label]) => label).join(' < ');
}

/** Share of the cells that may hold something else (a remark, a second header row): counted outside the scale, not averaged. */
const strayShare = 0.05;

interface Answer {
  readonly text: string;
  readonly written: string;
  readonly cells: number;
}

interface Fit extends FoundLabels {
  /** Cells that are none of the labels. */
  readonly strays: number;
}

function fit(set: LabelSet, answers: readonly Answer[]): Fit | undefined {
  const codes = new Map<string, number>();
  const writtenByCode = new Map<number, string>();
  let strays = 0;
  for (const { text, written, cells } of answers) {
    const step = set.steps.findIndex((words) => words.includes(text));
    if (step < 0) {
      strays += cells;
      continue;
    }
    // Two different answers on one step ("agree" and "somewhat agree") belong to a longer scale.
    if (codes.get(text) === undefined && writtenByCode.has(set.low + step)) return undefined;
    codes.set(text, set.low + step);
    writtenByCode.set(set.low + step, written);
  }
  const labels = [...writtenByCode].sort((a, b) => a[0] - b[0]);
  const scale = { low: set.low, high: set.low + set.steps.length - 1 };
  return { scale, codes, labels, strays };
}

/** The sets that hold all answers; where none does, those that hold all but a few cells. */
function fittingSets(answers: readonly Answer[]): readonly Fit[] {
  const fits = labelSets.map((set) => fit(set, answers)).filter((found) => found !== undefined);
  const exact = fits.filter(({ strays }) => strays === 0);
  if (exact.length > 0) return exact;
  const cells = answers.reduce((sum, answer) => sum + answer.cells, 0);
  return fits.filter(({ strays, codes }) => strays <= cells * strayShare && codes.size >= 2);
}

function answersInWords({ values }: ColumnProfile): readonly Answer[] {
  return [...values]
    .filter(([written]) => parseRating(written) === undefined)
    .map(([written, cells]) => ({ written, cells, text: comparableWords(written) }));
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
  const fits = fittingSets(answers);
  const first = fits[0];
  const four = fits.find(({ scale }) => scale.high === 4);
  // From 30 answers on, a middle label nobody ever gave was not offered.
  if (first?.scale.high === 5 && four && profile.filled >= enoughAnswers) return four;
  if (first) return first;
  const yesNo = allowYesNo ? fit(yesNoSet, answers) : undefined;
  return yesNo?.strays === 0 ? yesNo : undefined;
}
