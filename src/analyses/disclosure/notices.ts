/** What is said of other reports on the same answers? */
import { isProtected } from '../../domain/surveys.js';
import { number } from '../../report/build.js';
import type { Notice } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { AnalysisContext } from '../analysis.js';
import type { EarlierReport } from './printed-tables.js';

const nameOf = ({ report, asOf }: EarlierReport): Message =>
  asOf === undefined
    ? message('disclosure.report', { report: String(report) })
    : message('disclosure.report-as-of', { report: String(report), asOf });

/** Earlier reports, named. */
export const reportNames = (reports: readonly EarlierReport[]): Message =>
  message('list', { items: reports.map(nameOf) });

/** Once a report: that earlier ones are not known, or which of them are the reason why something is withheld. */
export function disclosureNotices(
  { surveys, settings }: AnalysisContext,
  { isRemembered, because }: { readonly isRemembered: boolean; readonly because: readonly EarlierReport[] },
): readonly Notice[] {
  if (!surveys.some((survey) => isProtected(survey, settings))) return [];
  if (!isRemembered)
    return [{ type: 'notice', id: 'earlier-reports-not-known', level: 'note', text: message('disclosure.not-known') }];
  if (because.length === 0) return [];
  const text = message('disclosure.because', {
    reports: reportNames(because),
    k: number(settings.minimumGroup, 'count'),
  });
  return [{ type: 'notice', id: 'earlier-reports', level: 'note', text }];
}
