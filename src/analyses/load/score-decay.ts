/** Do the same people score differently when they were asked shortly before? */
import { groupValues } from '../../counts/breakdown.js';
import { distributionOf } from '../../counts/needs.js';
import { dayNumber } from '../../domain/days.js';
import { loadScoreChange } from '../../metrics/governance/load-score-change.js';
import { valuesByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
import { figureOf, intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import { excludesZero, type Estimate } from '../../statistics/estimate.js';
import { momentsOf } from '../../statistics/moments.js';
import { message } from '../../text/message.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { clusterOf } from '../coverage/invitations.js';
import { nothing, type Part } from '../coverage/part.js';
import { firstScore, meanDefinition, type ConstructScore } from '../scores.js';
import type { PersonLoad } from './person-loads.js';

interface Sum {
  total: number;
  answers: number;
}

/** Answers with and without an earlier invitation of the same person in the window before the answer. */
function sumsByPerson(
  view: SurveyView,
  { score }: ConstructScore,
  people: ReadonlyMap<string, PersonLoad>,
): ReadonlyMap<string, { readonly again: Sum; readonly first: Sum }> {
  const found = new Map<string, { again: Sum; first: Sum }>();
  const { groups } = view.source.read(distributionOf(score), questionOf(view, ['respondent', 'day']));
  for (const [key, distribution] of groups) {
    const [id = '', day = ''] = groupValues(key);
    const person = people.get(id);
    const moments = momentsOf(distribution);
    if (!person || !moments || day === '') continue;
    const answered = dayNumber(day);
    // The latest invitation before the answer is the one that was answered: its load counts.
    const invitation = person.invitations.findLast((one) => one.day <= answered);
    if (!invitation) continue;
    const sums = found.get(id) ?? { again: { total: 0, answers: 0 }, first: { total: 0, answers: 0 } };
    const side = invitation.load > 1 ? sums.again : sums.first;
    side.total += moments.mean * moments.answers;
    side.answers += moments.answers;
    found.set(id, sums);
  }
  return found;
}

/** One sentence and one figure a survey; nothing where nobody answered both ways. */
export function scoreDecayPart(view: SurveyView, people: readonly PersonLoad[]): Part {
  const score = firstScore(view.survey, ['satisfaction']);
  if (!score) return nothing;
  const byId = new Map(people.map((person) => [person.id, person] as const));
  const changes = [...sumsByPerson(view, score, byId)].flatMap(([id, { again, first }]) => {
    if (again.answers === 0 || first.answers === 0) return [];
    const account = byId.get(id)?.account ?? '';
    const value = again.total / again.answers - first.total / first.answers;
    return [{ cluster: clusterOf({ id, account }), value }];
  });
  if (changes.length === 0) return nothing;
  const width = score.scale.high - score.scale.low;
  const context = { ...yesNoContext(view.settings.confidence), scale: { low: -width, high: width } };
  const k = view.rule.minimumGroup;
  const estimate: Estimate =
    k !== undefined && changes.length < k
      ? hiddenEstimate('primary', k)
      : loadScoreChange.compute(valuesByCluster(changes), context);
  const survey = view.survey.name;
  const definition = message('definition.load-score-change', { definition: meanDefinition(score) });
  const figures = [figureOf({ metric: loadScoreChange.id, by: {}, estimate, definition, survey })];
  if (estimate.status === 'withheld') return { blocks: [], figures, findings: [] };
  const text = message(excludesZero(estimate) ? 'load.score.differs' : 'load.score.null', {
    survey,
    people: number(estimate.answers, 'count'),
    change: valueOfEstimate(estimate, 'rating-change'),
    interval: intervalOfEstimate(estimate, 'rating-change'),
    definition: meanDefinition(score),
  });
  return { blocks: [{ type: 'paragraph', text }], figures, findings: [] };
}
