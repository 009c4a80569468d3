/** How satisfied is each person who answered, counted once however often? */
import { groupKey, groupValues } from '../../counts/breakdown.js';
import { distributionOf } from '../../counts/needs.js';
import { quarterOf } from '../../domain/periods.js';
import { momentsOf } from '../../statistics/moments.js';
import { questionOf, type SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';
import type { Invitation } from './invitations.js';

export interface PeopleHeard {
  /** Mean of the answers of each known person on the scale of the score; by person and period where periods are quarters. */
  readonly means: ReadonlyMap<string, number>;
  /** The same key of an invitation: somebody silent this quarter is silent, however much was said in another one. */
  readonly keyOf: (invitation: Invitation) => string;
}

const isQuarter = (period: string): boolean => /^\d{4}Q[1-4]$/.test(period);

/** Everybody known who answered within the filters. */
export function readPeopleHeard(view: SurveyView, { score }: ConstructScore): PeopleHeard {
  const { groups } = view.source.read(distributionOf(score), questionOf(view, ['respondent', 'period']));
  const areQuarters = [...groups.keys()].every((key) => isQuarter(groupValues(key)[1] ?? ''));
  const keyOf = ({ id, sentOn }: Invitation): string =>
    areQuarters && sentOn !== undefined ? groupKey([id, quarterOf(sentOn)]) : id;
  const ofAllTime = view.source.read(distributionOf(score), questionOf(view, ['respondent'])).groups;
  const means = [...groups, ...ofAllTime].flatMap(([key, distribution]) => {
    const mean = momentsOf(distribution)?.mean;
    return groupValues(key)[0] === '' || mean === undefined ? [] : [[key, mean] as const];
  });
  return { means: new Map(means), keyOf };
}

/** Who answered in which quarter, by any question: for invitations whose file does not say what became of them. */
export function answeredIn(view: SurveyView): ReadonlySet<string> {
  const rated = view.survey.items.filter(({ scale }) => scale !== undefined);
  const found = rated.flatMap(({ code }) => {
    const { groups } = view.source.read(distributionOf({ item: code }), questionOf(view, ['respondent', 'period']));
    return [...groups].flatMap(([key, { counts }]) => (counts.size > 0 ? [key] : []));
  });
  return new Set(found);
}
