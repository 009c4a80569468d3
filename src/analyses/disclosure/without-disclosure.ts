/** How is a report made so that nothing hidden can be worked out from it? It is made, audited, and made again. */
import type { ReportBases, ShownBase } from '../../counts/base-marks.js';
import type { DisclosedGroup, EarlierGroup } from '../../counts/disclosed-group.js';
import { isProtected, type Survey } from '../../domain/surveys.js';
import type { AnalysisContext } from '../analysis.js';
import { auditPrinted, disclosedGroups } from './audit-printed.js';
import { basesOfTables, hideAnsweredAgain } from './answered-again.js';
import { createGuard, type Guard } from './guard.js';
import { createPrintedTables, type EarlierReport } from './printed-tables.js';

export interface WithoutDisclosure<Made> {
  readonly made: Made;
  /** What it shows of answers that are protected, for the reports after it. */
  readonly disclosed: () => readonly DisclosedGroup[];
  /** On whom it rests, for the reports after it. */
  readonly bases: () => readonly ShownBase[];
  /** Reads what is not audited table by table; none without a database, and where nothing is protected. */
  readonly guard: Guard | undefined;
  /** Earlier reports because of which something is hidden. */
  readonly because: () => readonly EarlierReport[];
}

/** What earlier reports of the same database showed, and on whom they rested; undefined where nothing is remembered. */
export interface Earlier {
  readonly groups: readonly EarlierGroup[];
  readonly bases: ReportBases | undefined;
}

/** A column that is not kept any more cannot be asked for. */
function isAnswerable({ question }: EarlierGroup, surveys: readonly Survey[]): boolean {
  const survey = surveys.find(({ name }) => name === question.survey);
  const segments = [...question.by, ...Object.keys(question.where)].filter((one) => one.startsWith('segment:'));
  return segments.every((one) => survey?.segments.includes(one.slice('segment:'.length)));
}

const reportsOnce = (reports: readonly EarlierReport[]): readonly EarlierReport[] =>
  [...new Map(reports.map((one) => [one.report, one])).values()].toSorted((a, b) => a.report - b.report);

const basesOnce = (bases: readonly ShownBase[]): readonly ShownBase[] => [
  ...new Map(bases.map((one) => [one.members, one])).values(),
];

/**
 * What the work makes when everything it prints, together with what earlier reports showed, gives nothing hidden away. Each
 * time more is hidden than before, so that it ends; only what the last time printed may leave.
 */
export function withoutDisclosure<Made>(
  context: AnalysisContext,
  earlier: Earlier,
  make: (audited: AnalysisContext) => Made,
): WithoutDisclosure<Made> {
  const { source, surveys, settings } = context;
  if (!settings.isForPublication && !surveys.some((survey) => isProtected(survey, settings)))
    return { made: make(context), disclosed: () => [], bases: () => [], guard: undefined, because: () => [] };
  const printed = createPrintedTables(surveys);
  const known = earlier.groups.filter((group) => isAnswerable(group, surveys));
  const { minimumGroup: minimum, where } = settings;
  const { bases } = earlier;
  const audited = bases && { printed, bases, minimum, where };
  for (;;) {
    // A source of its own each time: what was judged of the groups shown before is judged anew.
    const own = { ...context, source: { ...source }, printed };
    const guard = bases && createGuard({ context: own, printed, bases });
    const made = make({ ...own, ...(guard ? { guard } : {}) });
    const isGivenAway = auditPrinted({ source, printed, earlier: known, minimum });
    const isToldAgain = audited !== undefined && hideAnsweredAgain(audited);
    if (!isGivenAway && !isToldAgain)
      return {
        made,
        disclosed: () => disclosedGroups(source, printed),
        bases: () => basesOnce([...(guard?.shown() ?? []), ...(audited ? basesOfTables(audited) : [])]),
        guard,
        because: () => reportsOnce([...printed.reasons(), ...(guard?.reasons() ?? [])]),
      };
    printed.startAgain();
  }
}
