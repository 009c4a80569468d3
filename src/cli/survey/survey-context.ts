/** What was imported, as surveys are planned and people invited on it: with the usual settings where the call has none. */
import type { AnalysisContext } from '../../analyses/analysis.js';
import { rememberCounts } from '../../counts/remembered-counts.js';
import { usualValue } from '../../config/settings.js';
import type { Database } from '../../storage/database.js';
import { openCountSource } from '../../storage/open-count-source.js';
import { analysisSettingsOf, surveysOf, type AnalysisFlags } from '../analysis-options.js';
import type { CommandRun } from '../command.js';

export type ContextFlags = Pick<AnalysisFlags, 'where' | 'asOf' | 'ownDomain'> &
  Partial<Pick<AnalysisFlags, 'confidence' | 'mostInvitations' | 'loadDays'>>;

/** The answers, invitations and people of a database; `survey` where only one survey is looked at. */
export function surveyContext(
  database: Database,
  { configuration }: CommandRun,
  { flags, survey }: { readonly flags: ContextFlags; readonly survey: string | undefined },
): AnalysisContext {
  const source = rememberCounts(openCountSource(database));
  const surveys = surveysOf(source, survey);
  const usual = {
    confidence: usualValue('confidence'),
    minimumGroup: usualValue('minimum-group'),
    mostInvitations: usualValue('most-invitations'),
    loadDays: usualValue('load-days'),
    headline: usualValue('headline'),
    againWithin: usualValue('again-within'),
    weight: 'none',
  };
  const weighting = { chosen: 'none', stated: undefined, configuration: configuration() } as const;
  const settings = analysisSettingsOf({ ...usual, ...flags }, { source, surveys }, weighting);
  return { source, surveys, settings: { ...settings, depth: 'whole' } };
}
