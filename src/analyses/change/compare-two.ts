/** Two periods side by side: every figure overall - unless the roles disagree -, and the main ones by role. */
import { groupValues } from '../../counts/breakdown.js';
import { changeOf, periodOfKey, type WaveAnswers } from '../../metrics/change/wave-answers.js';
import { answersOfEstimate, label, numberColumn, textColumn } from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { sumPanel } from '../../statistics/waves/panel-sums.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { groupLabel, inDisplayOrder } from '../group-names.js';
import type { ChangeMeasure } from './change-measures.js';
import {
  changeCells,
  figuresOfChange,
  smallestCell,
  testTogether,
  waveCell,
  withheldChange,
  type Tested,
} from './tested-changes.js';

/** A measure with its answers; `periods` of the answers are the two compared. */
export interface MeasuredWaves {
  readonly measure: ChangeMeasure;
  readonly waves: WaveAnswers;
}

export interface ComparedFigure extends MeasuredWaves {
  /** '' is everybody. */
  readonly role: string | undefined;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Whether roles by period may be shown at all. */
export interface RolesRule {
  readonly mayShowRoles: boolean;
}

export interface Comparison {
  readonly overall: readonly Tested<ComparedFigure>[];
  readonly byRole: readonly Tested<ComparedFigure>[];
}

export const namesOfTwo = ({ periods }: WaveAnswers): { readonly before: string; readonly after: string } => ({
  before: periods[0] ?? '',
  after: periods.at(-1) ?? '',
});

/** Mean of a period, of everybody or one role. */
function valuesOf(
  { measure, waves }: MeasuredWaves,
  role: string | undefined,
): Pick<ComparedFigure, 'before' | 'after'> {
  const sums = sumPanel(waves.panel, measure.scoring.scoreOf, (key) =>
    role === undefined || groupValues(key)[0] === role ? periodOfKey(key) : undefined,
  );
  const { before, after } = namesOfTwo(waves);
  const meanOf = (period: string): number | undefined => {
    const found = sums.all.get(period);
    return found && found.total / found.answers;
  };
  return { before: meanOf(before), after: meanOf(after) };
}

/** The roles with answers in either period, the unknown one left out. */
export function rolesIn({ panel, periods }: WaveAnswers): readonly string[] {
  const keys = panel.groups.map((key) => groupValues(key));
  return inDisplayOrder(
    new Set(keys.flatMap(([role = '', period = '']) => (role !== '' && periods.includes(period) ? [role] : []))),
  );
}

/** Holm over the figures of everybody, and over all roles and figures of roles. */
export function comparePeriods(
  view: SurveyView,
  measured: readonly MeasuredWaves[],
  { mayShowRoles }: RolesRule,
): Comparison {
  const { confidence } = view.settings;
  const compared = (one: MeasuredWaves, role: string | undefined) => {
    const change = changeOf(one.waves, { scoring: one.measure.scoring, confidence }, role);
    const isWithheld = role === undefined && one.measure.isWithheld;
    return { of: { ...one, role, ...valuesOf(one, role) }, change: isWithheld ? withheldChange(change) : change };
  };
  const main = measured.filter(({ measure }) => measure.isMain);
  const roles = main[0] && mayShowRoles ? rolesIn(main[0].waves) : [];
  return {
    overall: testTogether(measured.map((one) => compared(one, undefined))),
    byRole: roles.length < 2 ? [] : testTogether(main.flatMap((one) => roles.map((role) => compared(one, role)))),
  };
}

/** Both periods together; fewer answers carry a mark. */
const smallBelow = 30;

function smallBaseNote(rows: readonly Tested<ComparedFigure>[]): readonly Message[] {
  const isSmall = rows.some(({ change: { estimate } }) => (estimate.answers ?? smallBelow) < smallBelow);
  return isSmall ? [message('note.small-base', { smallBelow: String(smallBelow) })] : [];
}

function rowOf(view: SurveyView, tested: Tested<ComparedFigure>): readonly Value[] {
  const { measure, before, after } = tested.of;
  return [
    answersOfEstimate(tested.change.estimate, smallBelow),
    waveCell(before, measure.unit),
    waveCell(after, measure.unit),
    ...changeCells(tested, measure.changeUnit),
    smallestCell(view, tested.change, measure.changeUnit),
  ];
}

function columnsFor(waves: WaveAnswers): Table['columns'] {
  const { before, after } = namesOfTwo(waves);
  return [
    numberColumn('answers', message('column.answers')),
    numberColumn('before', message('verbatim', { text: before })),
    numberColumn('after', message('verbatim', { text: after })),
    numberColumn('change', message('column.change')),
    numberColumn('interval', message('column.interval')),
    numberColumn('p-adjusted', message('column.p-adjusted')),
    numberColumn('smallest', message('column.smallest')),
  ];
}

/** Nothing but withheld rows is a table that says nothing: then a sentence says why. */
function overallTable(view: SurveyView, { overall: all }: Comparison, waves: WaveAnswers): readonly Block[] {
  const overall = all.filter(({ of }) => !of.measure.isWithheld);
  const left = all.filter(({ of }) => of.measure.isWithheld).map(({ of }) => of.measure.name);
  const withheld: readonly Block[] =
    left.length > 0 ? [{ type: 'paragraph', text: message('change.withheld', { figures: left }) }] : [];
  return overall.length === 0 ? withheld : [tableOfAll(view, overall, waves), ...withheld];
}

function tableOfAll(view: SurveyView, overall: Comparison['overall'], waves: WaveAnswers): Table {
  const definitions = overall.map(({ of }) =>
    message('definition.line', { term: of.measure.name, text: of.measure.definition }),
  );
  return {
    type: 'table',
    id: 'change',
    columns: [textColumn('figure', message('column.figure')), ...columnsFor(waves)],
    rows: overall.map((tested) => [label(tested.of.measure.name), ...rowOf(view, tested)]),
    notes: [...definitions, ...smallBaseNote(overall), message('note.change')],
  };
}

function roleTable(view: SurveyView, { byRole }: Comparison, measure: ChangeMeasure): readonly Table[] {
  const rows = byRole.filter(({ of }) => of.measure === measure);
  const [first] = rows;
  if (!first) return [];
  const named = (tested: Tested<ComparedFigure>): readonly Value[] => [
    groupLabel('role', tested.of.role ?? ''),
    ...rowOf(view, tested),
  ];
  return [
    {
      type: 'table',
      id: `${measure.metric}-by-role`,
      title: message('change.by-role.title', { figure: measure.name }),
      columns: [textColumn('role', message('column.role')), ...columnsFor(first.of.waves)],
      rows: rows.map(named),
      notes: [
        message('definition.line', { term: measure.name, text: measure.definition }),
        ...smallBaseNote(rows),
        ...(byRole.at(-1)?.of.measure === measure ? [message('note.change-of-roles')] : []),
      ],
      picture: { type: 'intervals', label: 'role', panels: [{ value: 'change', interval: 'interval' }] },
    },
  ];
}

/** A change of everybody shown over roles that disagree carries the stamp, as the headline does. */
function stampOf(view: SurveyView, measured: readonly MeasuredWaves[]): readonly Block[] {
  const isStamped = view.settings.headline === 'stamped' && measured.some(({ measure }) => measure.doRolesDisagree);
  return isStamped ? [{ type: 'notice', id: 'stamp', level: 'warning', text: message('change.stamp') }] : [];
}

export function comparisonBlocks(
  view: SurveyView,
  comparison: Comparison,
  measured: readonly MeasuredWaves[],
): readonly Block[] {
  const [first] = measured;
  if (!first) return [];
  return [
    ...overallTable(view, comparison, first.waves),
    ...stampOf(view, measured),
    ...measured.flatMap(({ measure }) => roleTable(view, comparison, measure)),
  ];
}

export function comparisonFigures(view: SurveyView, { overall, byRole }: Comparison): readonly Figure[] {
  return [...overall, ...byRole].flatMap((tested) => {
    const { measure, waves, role } = tested.of;
    const { before, after } = namesOfTwo(waves);
    const by = { ...(role === undefined ? {} : { role }), compare: before };
    const definition = message('definition.change', { before, after, definition: measure.definition });
    return figuresOfChange(view, tested, { metric: measure.metric, by, definition, period: after });
  });
}
