/** How many accounts stand in each class when "satisfied" begins one step lower or higher, or at the top only? */
import { label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { NumberValue } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';
import { classFigures, sharesOf, type AccountClasses } from './account-classes.js';
import { classifyAccount, loyaltyClasses, type AccountEvidence, type LoyaltyClass } from './classify.js';

type Step = 'lower' | 'stated' | 'higher' | 'top';

interface Cut {
  readonly step: Step;
  readonly from: number;
}

/** Only cuts that leave somebody dissatisfied and lie on the scale; the top is not said twice. */
function cutsOf({ scale, hitFrom }: ConstructScore): readonly Cut[] {
  const cuts: readonly Cut[] = [
    { step: 'lower', from: hitFrom - 1 },
    { step: 'stated', from: hitFrom },
    { step: hitFrom + 1 === scale.high ? 'top' : 'higher', from: hitFrom + 1 },
    { step: 'top', from: scale.high },
  ];
  return cuts.filter(
    ({ from }, at) => from > scale.low && from <= scale.high && cuts.findIndex((cut) => cut.from === from) === at,
  );
}

const withCut = (evidence: AccountEvidence, from: number): AccountEvidence => ({
  ...evidence,
  satisfaction: { ...evidence.satisfaction, isHigh: evidence.satisfaction.mean >= from },
});

export interface ClassesAtCut extends Cut {
  readonly accounts: AccountClasses['accounts'];
}

const countOf = ({ accounts }: ClassesAtCut, one: LoyaltyClass): number =>
  accounts.filter(({ loyaltyClass }) => loyaltyClass === one).length;

/** "3..7", or the one number where the cut changes nothing. */
function rangeOf(counts: readonly number[]): Message | NumberValue {
  const [low, high] = [number(Math.min(...counts), 'count'), number(Math.max(...counts), 'count')];
  return low.value === high.value ? low : message('word.range', { low, high });
}

function rangeNote(atCuts: readonly ClassesAtCut[]): Message {
  const hostages = atCuts.map((one) => countOf(one, 'hostage'));
  const chosen = atCuts.map((one) => countOf(one, 'loyal-by-choice'));
  return message('note.cut-range', { hostages: rangeOf(hostages), loyal: rangeOf(chosen) });
}

/** The accounts classed anew at each cut, lowest first. */
export function classesAtCuts({ evidence }: AccountClasses, satisfaction: ConstructScore): readonly ClassesAtCut[] {
  return cutsOf(satisfaction).map((cut) => ({
    ...cut,
    accounts: evidence.flatMap((one) => classifyAccount(withCut(one, cut.from)) ?? []),
  }));
}

/** The classes at each cut, and the same counts for scripts (`by: {cut}`). */
export function cutSensitivity(
  view: SurveyView,
  atCuts: readonly ClassesAtCut[],
): { readonly table: Table; readonly figures: readonly Figure[] } {
  const table: Table = {
    type: 'table',
    id: 'loyalty-cuts',
    title: message('loyalty.cuts.title'),
    columns: [
      textColumn('cut', message('column.cut')),
      ...loyaltyClasses.map((one) => numberColumn(one, message(`class.${one}`))),
    ],
    rows: atCuts.map((one) => [
      label(message(`cut.${one.step}`, { from: String(one.from) })),
      ...loyaltyClasses.map((name) => number(countOf(one, name), 'count')),
    ]),
    notes: [rangeNote(atCuts)],
  };
  const others = atCuts.filter(({ step }) => step !== 'stated');
  const figures = others.flatMap(({ from, accounts }) =>
    classFigures(view, { shares: sharesOf(accounts, view.settings.confidence) }, { cut: String(from) }),
  );
  return { table, figures };
}
