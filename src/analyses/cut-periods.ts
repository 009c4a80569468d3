/** Is a period over on the day of the report? What is not over yet cannot be compared as if it were. */
import { dayNumber } from '../domain/days.js';
import { daysOfPeriod } from '../domain/period-days.js';
import { number } from '../report/build.js';
import { message, type Message } from '../text/message.js';

/** Says how much of a period of the calendar lies behind the day of the report; undefined where it is over. */
export function cutPeriodNote(period: string, asOf: string | undefined): Message | undefined {
  const days = daysOfPeriod(period);
  if (!days || asOf === undefined || asOf < days.first || asOf >= days.last) return undefined;
  const [first, last, until] = [days.first, days.last, asOf].map(dayNumber) as [number, number, number];
  return message('period.cut', {
    period,
    asOf,
    left: number(last - until, 'count'),
    days: number(last - first + 1, 'count'),
  });
}
