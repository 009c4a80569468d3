/** What may be wrong with the shares, by name: drivers that say the same, that everybody answers alike, too few or too many. */
import { number } from '../../report/build.js';
import type { Notice } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { mayBeCodes } from '../group-codes.js';
import { namedList } from '../named-list.js';
import type { NamedScore } from './chosen-questions.js';
import { isKnown, mostForShapley, type MeasuredDrivers } from './measure-drivers.js';

const listOf = (scores: readonly NamedScore[]) => namedList(scores.map(({ name }) => name));

function textsOf(measured: MeasuredDrivers): readonly (readonly [id: string, text: Message])[] {
  const { outcome, drivers, inflated, dependent, constant, johnson } = measured;
  const of = { outcome: outcome.words };
  const count = number(drivers.length, 'count');
  const largest = Math.max(...inflated.map(([, value]) => value));
  const names = listOf(inflated.map(([driver]) => driver));
  const isTooFew = johnson.status === 'withheld' && johnson.reason === 'too-few-answers';
  return [
    ...(inflated.length > 0
      ? [['inflated', message('drivers.inflated', { ...of, names, inflation: number(largest, 'statistic') })] as const]
      : []),
    ...(dependent.length > 0
      ? [['dependent', message('drivers.dependent', { ...of, names: listOf(dependent) })] as const]
      : []),
    ...(constant.length > 0
      ? [['constant', message('drivers.constant', { ...of, names: listOf(constant) })] as const]
      : []),
    ...(isKnown(johnson) && drivers.length > mostForShapley
      ? [['johnson-alone', message('drivers.johnson-alone', { ...of, drivers: count })] as const]
      : []),
    ...(isTooFew && johnson.answers !== undefined
      ? [
          [
            'too-few',
            message('drivers.too-few', {
              ...of,
              answers: number(johnson.answers, 'count'),
              needed: number(johnson.needed ?? 0, 'count'),
              drivers: count,
            }),
          ] as const,
        ]
      : []),
  ];
}

/** Drivers and outcomes whose numbers may be codes: a share of faculties in R² means nothing either. */
function codeNotice(all: readonly MeasuredDrivers[]): readonly Notice[] {
  const items = all.flatMap(({ drivers, outcome }) => [...drivers, outcome]).flatMap((score) => score.items);
  const codes = [...new Set(items.filter(mayBeCodes).map(({ code }) => code))];
  if (codes.length === 0) return [];
  const text = message('drivers.may-be-codes', { names: namedList(codes, 12) });
  return [{ type: 'notice', id: 'drivers-may-be-codes', level: 'warning', text }];
}

export function driverNotices(all: readonly MeasuredDrivers[]): readonly Notice[] {
  const own = all.flatMap((measured) =>
    textsOf(measured).map(([id, text]): Notice => ({
      type: 'notice',
      id: `${id}:${measured.outcome.name}`,
      level: 'warning',
      text,
    })),
  );
  return [...codeNotice(all), ...own];
}
