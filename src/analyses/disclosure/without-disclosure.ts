/** How is a report made so that nothing hidden can be worked out from it? It is made, audited, and made again. */
import { isProtected } from '../../domain/surveys.js';
import type { AnalysisContext } from '../analysis.js';
import { auditPrinted } from './audit-printed.js';
import { createPrintedTables } from './printed-tables.js';

/**
 * What the work makes when everything it prints together gives nothing hidden away. Each time more is hidden than before, so
 * that it ends; only what the last time printed may leave.
 */
export function withoutDisclosure<Made>(context: AnalysisContext, make: (audited: AnalysisContext) => Made): Made {
  const { source, surveys, settings } = context;
  if (!surveys.some((survey) => isProtected(survey, settings))) return make(context);
  const printed = createPrintedTables(surveys);
  for (;;) {
    // A source of its own each time: what was judged of the groups shown before is judged anew.
    const made = make({ ...context, source: { ...source }, printed });
    if (!auditPrinted(source, printed, settings.minimumGroup)) return made;
    printed.startAgain();
  }
}
