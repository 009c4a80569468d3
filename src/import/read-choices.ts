/** Which options of its multiple-choice questions did a row tick, which not, and which questions did it leave out? */
import { blankWords } from '../domain/blanks.js';
import type { Item } from '../domain/surveys.js';
import type { ChoiceOption, ColumnPlan } from './column-plan.js';
import type { ColumnTally } from './column-tallies.js';
import type { ImportOptions } from './import-options.js';
import { missingCodesOf } from './missing-codes.js';
import { isTick } from './plan-choices.js';
import { splitOptions } from './split-options.js';

export interface ChoiceReader {
  /** An item an option, with the index of its column. */
  readonly items: readonly { readonly index: number; readonly item: Item }[];
  /** 1 ticked, 0 not, null where the question was left out; in the order of the items. */
  read(cells: readonly string[]): readonly (number | null)[];
  /** Columns whose cells are texts besides, with the item of these texts. */
  readonly texts: readonly { readonly index: number; readonly item: Item }[];
  readonly tallies: readonly (readonly [index: number, tally: () => ColumnTally])[];
}

type ChoicePlan = ColumnPlan & { readonly target: Extract<ColumnPlan['target'], { type: 'choice' }> };

interface ChoiceColumn {
  readonly plan: ChoicePlan;
  readonly isBlank: (cell: string) => boolean;
  /** Columns any of which shows that the question was answered: all of its options, and the texts beside them. */
  readonly answeredBy: readonly number[];
  readonly counts: { blanks: number; answered: number; readonly ticked: number[] };
}

function itemOf({ importId }: ColumnPlan, { code, label }: ChoiceOption): Item {
  return {
    code,
    label,
    ...(importId === undefined ? {} : { importId }),
    construct: 'other',
    isOverall: false,
    scale: { low: 0, high: 1 },
    constructOrigin: 'recognised',
    scaleOrigin: 'inferred',
    isReversed: false,
  };
}

/** What was written beside an option that has no column of its own for it. */
function textItem({ name, label, otherOf }: ColumnPlan): Item {
  return {
    code: `${name} (text)`,
    label,
    ...(otherOf === undefined ? {} : { otherOf }),
    construct: 'comment',
    isOverall: false,
    constructOrigin: 'recognised',
    scaleOrigin: 'inferred',
    isReversed: false,
  };
}

function answeredBy(plan: ChoicePlan, plans: readonly ColumnPlan[], choices: readonly ChoicePlan[]): readonly number[] {
  if (plan.target.mark !== undefined) return [plan.index];
  const options = choices.filter(({ target }) => target.mark === undefined && target.question === plan.target.question);
  const names = new Set(options.map(({ name }) => name));
  const texts = plans.filter(({ otherOf }) => otherOf !== undefined && names.has(otherOf));
  return [...new Set([...options, ...texts].map(({ index }) => index))];
}

function tallyOf({ plan, counts }: ChoiceColumn): ColumnTally {
  const options = plan.target.options.map(({ option, code }, at) => ({
    option,
    item: code,
    ticked: counts.ticked[at] ?? 0,
    notTicked: counts.answered - (counts.ticked[at] ?? 0),
  }));
  return { answers: counts.answered, blanks: counts.blanks, options };
}

function readColumn({ plan, isBlank, answeredBy: columns, counts }: ChoiceColumn, cells: readonly string[]): number[] {
  const { mark, options } = plan.target;
  const isOmitted = plan.target.saysNo === true && isBlank(cells[plan.index] ?? '');
  if (isOmitted || columns.every((index) => isBlank(cells[index] ?? ''))) {
    counts.blanks += 1;
    return [];
  }
  counts.answered += 1;
  const cell = (cells[plan.index] ?? '').trim();
  const listed = mark === undefined ? undefined : splitOptions(cell, mark);
  return options.map(({ option }, at) => {
    const isTicked = listed ? listed.has(option) : !isBlank(cell) && (plan.target.hasText || isTick(cell, option));
    if (isTicked) counts.ticked[at] = (counts.ticked[at] ?? 0) + 1;
    return Number(isTicked);
  });
}

/** Makes the reader of the multiple-choice columns of a file. */
export function createChoiceReader(plans: readonly ColumnPlan[], options: ImportOptions): ChoiceReader {
  const choices = plans.filter((plan): plan is ChoicePlan => plan.target.type === 'choice');
  const columns = choices.map((plan): ChoiceColumn => {
    const missing = missingCodesOf(plan.name, options);
    const isBlank = (cell: string): boolean => {
      const text = cell.trim();
      return (
        missing.has(text) ||
        (blankWords.has(text.toLowerCase()) && !plan.target.options.some((one) => one.option === text))
      );
    };
    return {
      plan,
      isBlank,
      answeredBy: answeredBy(plan, plans, choices),
      counts: { blanks: 0, answered: 0, ticked: [] },
    };
  });
  return {
    items: choices.flatMap((plan) =>
      plan.target.options.map((option) => ({ index: plan.index, item: itemOf(plan, option) })),
    ),
    texts: choices.filter(({ target }) => target.hasText).map((plan) => ({ index: plan.index, item: textItem(plan) })),
    read: (cells) =>
      columns.flatMap((column) => {
        const ticks = readColumn(column, cells);
        return ticks.length > 0 ? ticks : column.plan.target.options.map(() => null);
      }),
    tallies: columns.map((column) => [column.plan.index, () => tallyOf(column)] as const),
  };
}
