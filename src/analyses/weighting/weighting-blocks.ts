/** What each weighting changes, in one table of a row each, and whether that is more than chance. */
import { significance } from '../significance.js';
import {
  answersOfEstimate,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Column, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Unit, Value } from '../../text/value.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import type { WeightingKind } from './kinds.js';
import type { MeasuredWeighting, SurveyWeightings, WeighedFigure, WeighedMetric } from './measure-weighting.js';

/** "weighted by annual value ...", as it stands in definitions. */
export function meaningOf({ settings }: SurveyView, kind: WeightingKind): Message {
  if (kind === 'file') return message('weighting.meaning.file', { file: settings.weighting.stated?.file ?? '' });
  return message(`weighting.meaning.${kind}`);
}

/** The unit of a change, given that of the figure. */
export function unitOfChange({ unit }: WeighedMetric): Unit {
  return unit === 'score' ? 'score' : `${unit}-change`;
}

/** The mean says what the share says: it is in the detail of `--weight` and in --json. */
const isInTable = <M extends { readonly id: WeighedMetric['id'] }>(
  metric: M,
): metric is M & { readonly id: 'csat' | 'nps' } => metric.id !== 'satisfaction-mean';

type Shown = SurveyWeightings['metrics'][number] & { readonly id: 'csat' | 'nps' };

function columnsOf(metrics: readonly Shown[], { isHeadlineWithheld: isWithheld }: SurveyWeightings): readonly Column[] {
  const ofMetrics = metrics.flatMap(({ id }): readonly Column[] => [
    isWithheld
      ? numberColumn(`${id}-change`, message(`column.${id}-change-alone`))
      : numberColumn(id, message(`column.${id}`)),
    numberColumn(`${id}-change-interval`, isWithheld ? message('column.interval') : message(`column.${id}-change`)),
  ]);
  return [
    textColumn('weighting', message('column.weighting')),
    numberColumn('answers', message('column.answers')),
    numberColumn('effective-answers', message('column.effective-answers')),
    ...ofMetrics,
  ];
}

const empty: Value = { type: 'empty' };

function cellsOf(
  figure: WeighedFigure | undefined,
  { isHeadlineWithheld: isWithheld }: SurveyWeightings,
): readonly Value[] {
  if (!figure) return [empty, empty];
  const { of, weighted, change } = figure;
  return [
    isWithheld ? valueOfEstimate(change, unitOfChange(of)) : valueOfEstimate(weighted, of.unit),
    intervalOfEstimate(change, unitOfChange(of)),
  ];
}

/** How many places a finding, or a sentence about a change, must move a figure: a point. */
const smallestChange: Readonly<Record<WeighedMetric['id'], number>> = { csat: 0.01, 'satisfaction-mean': 0.05, nps: 1 };
/** True when a figure moves by more than chance explains, and by more than a trifle. */
function doesChange({ of, change, pAdjusted }: WeighedFigure): boolean {
  if (change.status === 'withheld' || pAdjusted === undefined) return false;
  return pAdjusted < significance && Math.abs(change.value) >= smallestChange[of.id];
}

/** With fewer accounts an interval of a change by weighting holds less than it promises: at 95 % about 88 to 90 %. */
const fewAccounts = 40;

const hasFewAccounts = ({ change }: WeighedFigure): boolean =>
  change.status === 'known' && change.clusters !== undefined && change.clusters < fewAccounts;

interface Change {
  readonly weighting: MeasuredWeighting;
  readonly figure: WeighedFigure;
}

function changesIn({ measured }: SurveyWeightings): readonly Change[] {
  return measured.flatMap((weighting) => weighting.figures.filter(doesChange).map((figure) => ({ weighting, figure })));
}

/** The answer to the question of the section, in one sentence. */
export function verdictOf(all: SurveyWeightings): readonly Block[] {
  const compared = all.measured.flatMap(({ figures }) => figures.filter(({ pAdjusted }) => pAdjusted !== undefined));
  if (compared.length === 0) return [];
  const comparisons = number(compared.length, 'count');
  const changes = changesIn(all).map(({ weighting, figure: { of, change } }) =>
    message(`weighting.change.${of.id}`, {
      change: valueOfEstimate(change, unitOfChange(of)),
      interval: intervalOfEstimate(change, unitOfChange(of)),
      weighting: message(`weighting.by.${weighting.kind}`),
    }),
  );
  const text =
    changes.length === 0
      ? message('weighting.no-change', { comparisons })
      : message('weighting.changes', { comparisons, changes });
  return [{ type: 'paragraph', text }];
}

/** What was left out, and why a weighting was not done. */
export function notesOf(
  { measured, refused }: SurveyWeightings,
  { isAskedFor }: { readonly isAskedFor: boolean },
): readonly Message[] {
  const leftOut = measured.flatMap(({ kind, leftOut: answers, assigned }) => [
    ...(answers === 0
      ? []
      : [
          message('weighting.left-out', {
            meaning: message(`weighting.by.${kind}`),
            answers: number(answers, 'count'),
          }),
        ]),
    ...assigned.notes,
  ]);
  const reasons = refused
    .filter((one) => isAskedFor || one.refused.level === 'reason')
    .map((one) =>
      message('weighting.not-done', { weighting: message(`weighting.by.${one.kind}`), reason: one.refused.text }),
    );
  return [...leftOut, ...reasons];
}

/** One row a weighting, the answers as they came first. */
export function weightingTable(all: SurveyWeightings, notes: readonly Message[]): Table {
  const metrics = all.metrics.filter(isInTable);
  const isWithheld = all.isHeadlineWithheld;
  const unweighted: readonly Value[] = [
    label(message('column.unweighted')),
    answersOfEstimate(metrics[0]?.unweighted),
    empty,
    ...metrics.flatMap(({ unweighted: estimate, unit }) => [valueOfEstimate(estimate, unit), empty]),
  ];
  const rows = all.measured.map((one): readonly Value[] => [
    label(message(`weighting.by.${one.kind}`)),
    answersOfEstimate(one.effective),
    valueOfEstimate(one.effective, 'count'),
    ...metrics.flatMap(({ id }) =>
      cellsOf(
        one.figures.find(({ of }) => of.id === id),
        all,
      ),
    ),
  ]);
  return {
    type: 'table',
    id: 'weighting',
    columns: columnsOf(metrics, all),
    rows: isWithheld ? rows : [unweighted, ...rows],
    notes: [
      message('weighting.worth-is'),
      ...(all.measured.some(({ figures }) => figures.some(hasFewAccounts))
        ? [message('weighting.few-accounts', { accounts: String(fewAccounts) })]
        : []),
      ...(all.measured.some(({ kind }) => kind === 'revenue') ? [message('weighting.value-shared')] : []),
      ...(isWithheld ? [message('weighting.headline-withheld')] : metrics.map(definitionNote)),
      ...notes,
    ],
  };
}

const noteKeys = { csat: 'note.satisfied-is', 'satisfaction-mean': 'note.mean-is', nps: 'note.nps-is' } as const;

/** "Satisfied: share of 4-5 on 1..5." */
export const definitionNote = ({ id, definition }: WeighedMetric): Message => message(noteKeys[id], { definition });

/** Weights the survey was drawn or corrected with come first; then whose money or known share is behind it decides how much a change matters; an even spread of roles is a thought. */
const weights: Readonly<Record<WeightingKind, number>> = {
  response: 63,
  revenue: 62,
  margins: 61,
  file: 60,
  role: 47,
  account: 45,
};

/** The change that matters most, if any is beyond chance. */
export function weightingFindings(view: SurveyView, all: SurveyWeightings): readonly RankedFinding[] {
  // A mean that moves alone is said in the section.
  const changes = changesIn(all)
    .filter(({ figure }) => !hasFewAccounts(figure))
    .flatMap(({ weighting, figure }) => (isInTable(figure.of) ? [{ weighting, figure, of: figure.of }] : []));
  const [first] = changes.toSorted((a, b) => weights[b.weighting.kind] - weights[a.weighting.kind]);
  if (!first) return [];
  const { weighting, figure, of } = first;
  const text = message('finding.weighting-changes', {
    survey: view.survey.name,
    weighting: message(`weighting.by.${weighting.kind}`),
    figure: message(`finding.weighting-figure.${of.id}`),
    change: valueOfEstimate(figure.change, unitOfChange(figure.of)),
    interval: intervalOfEstimate(figure.change, unitOfChange(figure.of)),
    p: number(figure.pAdjusted ?? 1, 'p-value'),
    answers: answersOfEstimate(figure.change),
    effective: valueOfEstimate(weighting.effective, 'count'),
  });
  const finding = { type: 'finding', id: 'weighting-changes', emphasis: 'doubt', text } as const;
  return [{ weight: weights[weighting.kind], finding }];
}
