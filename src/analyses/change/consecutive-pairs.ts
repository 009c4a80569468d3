/** From period to period: what moved, and what of it was only the mix of roles? Many looks, so p is adjusted over all. */
import { changeOf } from '../../metrics/change/wave-answers.js';
import { empty, label, number, numberColumn, textColumn, valueOfEstimate } from '../../report/build.js';
import type { Block, Figure } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { inTheWhole } from '../overview.js';
import { namesOfTwo, type MeasuredWaves, type RolesRule } from './compare-two.js';
import { changeInAll, mixFigures, mixPartOf, testMixes, type TestedMix } from './mix-parts.js';
import { testTogether, type Tested } from './tested-changes.js';
import { mostPeriods } from './trend.js';

const roleSplit = { name: 'role', dimension: 'role' } as const;

interface Step {
  readonly measured: MeasuredWaves;
  readonly step: Tested<MeasuredWaves>;
  readonly mix: TestedMix | undefined;
}

function stepsOf(view: SurveyView, measured: readonly MeasuredWaves[], { mayShowRoles }: RolesRule): readonly Step[] {
  const { confidence } = view.settings;
  const pairs = measured.flatMap(({ measure, waves }) =>
    waves.periods.slice(1).map((after, at) => ({
      measure,
      waves: { ...waves, periods: [waves.periods[at] ?? '', after] },
    })),
  );
  const parts = pairs.map((pair) => (mayShowRoles ? mixPartOf(view, { ...pair, split: roleSplit }) : undefined));
  const mixes = testMixes(parts.flatMap((part) => part ?? []));
  const byPart = new Map(mixes.map((mix) => [mix.of, mix] as const));
  // At the same mix where roles are known: else a shift of roles would pass for a change of mind.
  const steps = testTogether(
    pairs.map((of, at) => ({
      of,
      change: parts[at]?.parts.rate ?? changeOf(of.waves, { scoring: of.measure.scoring, confidence }),
    })),
  );
  return steps.map((step, at) => {
    const part = parts[at];
    return { measured: step.of, step, mix: part && byPart.get(part) };
  });
}

function rowOf({ measured, step, mix }: Step): readonly Value[] {
  const { before, after } = namesOfTwo(measured.waves);
  const unit = measured.measure.changeUnit;
  return [
    label(measured.measure.name),
    label(`${before} → ${after}`),
    mix ? changeInAll(mix.of) : empty,
    mix ? valueOfEstimate(mix.mix.change.estimate, unit) : empty,
    valueOfEstimate(step.change.estimate, unit),
    step.pAdjusted === undefined ? empty : number(step.pAdjusted, 'p-value'),
  ];
}

/** Without roles there is one change a step; with them its two parts. */
function stepTable(main: readonly MeasuredWaves[], steps: readonly Step[]): Block {
  const isByRole = steps.some(({ mix }) => mix !== undefined);
  const isDropped = (index: number): boolean => !isByRole && (index === 2 || index === 3);
  const columns = [
    textColumn('figure', message('column.figure')),
    textColumn('step', message('column.step')),
    numberColumn('all', message('column.change-of-all')),
    numberColumn('mix', message('column.mix-effect')),
    numberColumn('rate', message(isByRole ? 'column.rate-effect' : 'column.change')),
    numberColumn('p-adjusted', message('column.p-adjusted')),
  ].filter((_, index) => !isDropped(index));
  const perMeasure = Math.max(1, Math.floor(mostPeriods / Math.max(1, main.length)));
  const shown = main.flatMap(({ measure }) =>
    steps.filter((one) => one.measured.measure === measure).slice(-perMeasure),
  );
  const tests = number(steps.filter(({ step }) => step.pAdjusted !== undefined).length, 'count');
  return {
    type: 'table',
    id: 'steps',
    title: message('change.steps.title'),
    columns,
    rows: shown.map((step) => rowOf(step).filter((_, index) => !isDropped(index))),
    notes: [message('note.steps', { tests })],
  };
}

/** `measured` hold all periods; the steps of the main figures. */
export function consecutivePairs(
  view: SurveyView,
  measured: readonly MeasuredWaves[],
  rule: RolesRule,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[]; readonly mixes: readonly TestedMix[] } {
  const main = measured.filter(({ measure }) => measure.isMain);
  const steps = stepsOf(view, main, rule);
  const mixes = steps.flatMap(({ mix }) => mix ?? []);
  return {
    blocks: inTheWhole(view.settings, () => stepTable(main, steps)),
    figures: mixFigures(view, mixes, { of: 'steps' }),
    mixes,
  };
}
