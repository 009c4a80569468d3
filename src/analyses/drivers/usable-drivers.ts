/** Which questions could be set against an outcome? What a hint proposes must work, and must not be the outcome itself. */
import type { Construct } from '../../domain/constructs.js';
import { isAttentionCheck, type Item, type Survey } from '../../domain/surveys.js';
import { isDepartureColumn } from '../../domain/departure-columns.js';
import { mayBeCodes } from '../group-codes.js';

const outcomeConstructs: ReadonlySet<Construct> = new Set<Construct>([
  'satisfaction',
  'recommend',
  'repurchase',
  'renew',
  'success',
]);

/** The outcomes named, as codes or constructs; the usual ones where none is. */
function isOutcome({ code, construct }: Item, outcomes: readonly string[]): boolean {
  if (outcomes.length === 0) return outcomeConstructs.has(construct);
  return outcomes.includes(code) || outcomes.includes(construct);
}

/** Options of a multiple-choice question are too many to be proposed: they can be named all the same. */
const isTickedOption = ({ code, scale }: Item): boolean => scale?.low === 0 && scale.high === 1 && code.includes(': ');

/** Codes of the questions on a scale that are neither an outcome nor, by all that is known, codes of groups or a column of who has left. */
export function usableDrivers(surveys: readonly Survey[], outcomes: readonly string[]): readonly string[] {
  const items = surveys.flatMap((survey) => survey.items);
  const usable = items.filter(
    (item) =>
      item.scale &&
      !isOutcome(item, outcomes) &&
      !mayBeCodes(item) &&
      !isDepartureColumn(item.code) &&
      !isTickedOption(item) &&
      !isAttentionCheck(item),
  );
  return [...new Set(usable.map(({ code }) => code))];
}
