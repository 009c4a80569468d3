/** What is set against a column of who has left may be hindsight: said beside the survey and in the finding itself. */
import { isDepartureColumn } from '../domain/departure-columns.js';
import type { Notice } from '../report/document.js';
import { message } from '../text/message.js';
import type { RankedFinding, SurveyView } from './analysis.js';
import { chooseQuestions } from './drivers/chosen-questions.js';
import { namedList } from './named-list.js';

const mostNamed = 12;
/** Behind what does not hang on hindsight. */
const mostWeight = 50;

/** Splits that say who has left: a column of the answers by its name, or what the customer file says of leaving. */
const isDepartureSplit = (dimension: string): boolean =>
  dimension === 'customer:status' || isDepartureColumn(dimension.replace(/^(?:customer|segment):/, ''));

/** The splits, outcomes and drivers in use that are columns of who has left, with the warning; nothing where none is. */
export function departureNotice({ survey, settings }: SurveyView): readonly Notice[] {
  const splits = settings.by.filter(({ dimension }) => isDepartureSplit(dimension)).map(({ name }) => name);
  const { drivers, outcomes } = chooseQuestions(survey, settings.drivers);
  const items = [...outcomes, ...drivers].flatMap((score) => score.items.map(({ code }) => code));
  const names = [...new Set([...splits, ...items.filter(isDepartureColumn)])];
  if (names.length === 0) return [];
  const text = message('notice.departure-columns', { names: namedList(names, mostNamed) });
  return [{ type: 'notice', id: 'departure-columns', level: 'warning', text }];
}

/** A finding by a column of who has left carries the warning in itself, and stands behind others; any other is unchanged. */
export function withDepartureCaution(
  columns: readonly string[],
  found: readonly RankedFinding[],
): readonly RankedFinding[] {
  const name = columns.find(isDepartureSplit);
  if (name === undefined) return found;
  const column = name.replace(/^(?:customer|segment):/, '');
  return found.map(({ weight, finding }) => ({
    weight: Math.min(weight, mostWeight),
    finding: { ...finding, text: message('finding.by-departure', { finding: finding.text, column }) },
  }));
}
