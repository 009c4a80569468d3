/** How is a report made so that nothing hidden can be worked out from it? It is made, audited, and made again. */
import type { DisclosedGroup, EarlierGroup } from '../../counts/disclosed-group.js';
import { isProtected, type Survey } from '../../domain/surveys.js';
import type { AnalysisContext } from '../analysis.js';
import { auditPrinted, disclosedGroups } from './audit-printed.js';
import { createPrintedTables, type EarlierReport } from './printed-tables.js';

export interface WithoutDisclosure<Made> {
  readonly made: Made;
  /** What it shows of answers that are protected, for the reports after it. */
  readonly disclosed: () => readonly DisclosedGroup[];
  /** Earlier reports because of which something is hidden. */
  readonly because: readonly EarlierReport[];
}

/** A column that is not kept any more cannot be asked for. */
function isAnswerable({ question }: EarlierGroup, surveys: readonly Survey[]): boolean {
  const survey = surveys.find(({ name }) => name === question.survey);
  const segments = [...question.by, ...Object.keys(question.where)].filter((one) => one.startsWith('segment:'));
  return segments.every((one) => survey?.segments.includes(one.slice('segment:'.length)));
}

/**
 * What the work makes when everything it prints, together with what earlier reports showed, gives nothing hidden away. Each
 * time more is hidden than before, so that it ends; only what the last time printed may leave.
 */
export function withoutDisclosure<Made>(
  context: AnalysisContext,
  earlier: readonly EarlierGroup[],
  make: (audited: AnalysisContext) => Made,
): WithoutDisclosure<Made> {
  const { source, surveys, settings } = context;
  if (!surveys.some((survey) => isProtected(survey, settings)))
    return { made: make(context), disclosed: () => [], because: [] };
  const printed = createPrintedTables(surveys);
  const known = earlier.filter((group) => isAnswerable(group, surveys));
  for (;;) {
    // A source of its own each time: what was judged of the groups shown before is judged anew.
    const made = make({ ...context, source: { ...source }, printed });
    if (!auditPrinted({ source, printed, earlier: known, minimum: settings.minimumGroup }))
      return { made, disclosed: () => disclosedGroups(source, printed), because: printed.reasons() };
    printed.startAgain();
  }
}
