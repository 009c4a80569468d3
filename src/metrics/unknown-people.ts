/** How many people may stand behind answers of nobody known? */
import type { Dimension } from '../counts/count-source.js';

/**
 * Answers without a respondent by their account and the period they came in. Within one period each is taken for a person;
 * over several periods those of one account may be the same people's: one manager who answers in six quarters is no group of
 * six. Answers without an account may all be of one.
 */
export type UnknownAnswers = ReadonlyMap<string, ReadonlyMap<string, number>>;
export type OpenUnknownAnswers = Map<string, Map<string, number>>;

/** What answers must be split by, last, so that people can be told as far as they can be. */
export const tellingPeople: readonly Dimension[] = ['respondent', 'account', 'period'];

/** The values of a group on these dimensions. */
export interface WhoAnswered {
  readonly respondent: string;
  readonly account: string;
  readonly period: string;
}

export function whoAnswered([respondent = '', account = '', period = '']: readonly string[]): WhoAnswered {
  return { respondent, account, period };
}

export function addUnknown(
  to: OpenUnknownAnswers,
  { account, period }: Pick<WhoAnswered, 'account' | 'period'>,
  answers: number,
): void {
  const own = to.get(account) ?? new Map<string, number>();
  to.set(account, own.set(period, (own.get(period) ?? 0) + answers));
}

/** Adds all of another part. */
export function addAllUnknown(to: OpenUnknownAnswers, unknown: UnknownAnswers | undefined): void {
  for (const [account, periods] of unknown ?? [])
    for (const [period, answers] of periods) addUnknown(to, { account, period }, answers);
}

/** The fewest people that can have given them: of each account the answers of the period with most; 0 without any. */
export function fewestPeople(unknown: UnknownAnswers | undefined): number {
  let people = 0;
  for (const periods of unknown?.values() ?? []) people += Math.max(0, ...periods.values());
  return people;
}

/** All answers. */
export function unknownAnswers(unknown: UnknownAnswers | undefined): number {
  let answers = 0;
  for (const periods of unknown?.values() ?? []) for (const count of periods.values()) answers += count;
  return answers;
}
