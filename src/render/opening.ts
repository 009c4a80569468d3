/** How does a report begin, in every format? */
import type { Provenance, Report } from '../report/document.js';
import { message, type Message } from '../text/message.js';

/** A list or an explanation speaks of no data: a title with a day and a confidence level would claim it does. */
export const speaksOfFigures = ({ results, verdicts, about }: Report): boolean =>
  results.length > 0 || verdicts !== undefined || about.asOf !== undefined;

/** What the report is called, with its day and where that comes from. */
export function reportTitle({ title, asOf, asOfOrigin }: Provenance): Message {
  if (title !== undefined) return title;
  if (asOf === undefined || asOfOrigin === 'unknown') return message('report.title.unknown');
  return message(`report.title.${asOfOrigin}`, { date: asOf });
}
