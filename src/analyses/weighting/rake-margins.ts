/** Weights that bring the answers to the known shares of the configuration. */
import { groupKey } from '../../counts/breakdown.js';
import { number } from '../../report/build.js';
import { rake, usualCap } from '../../statistics/weights/rake.js';
import { message, type Message, type MessageParam } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { groupLabel, inDisplayOrder } from '../group-names.js';
import type { Assignment } from './assign-weights.js';
import type { KnownMargin } from './kinds.js';
import { answersBy, type AnswerPlace } from './places.js';

/** Groups that answered and have no known share, or have one and did not answer: no weights can repair either. */
function whyTheyDoNotFit(
  { rule }: SurveyView,
  margin: KnownMargin,
  places: readonly AnswerPlace[],
): readonly Message[] {
  const answered = answersBy(places, margin.dimension);
  const lists = [
    ['weighting.group-without-target', [...answered.keys()].filter((group) => !margin.targets.has(group))],
    ['weighting.group-without-answers', [...margin.targets.keys()].filter((group) => !answered.has(group))],
  ] as const;
  return lists.flatMap(([key, groups]) => {
    // Under the rules of small groups a value can be somebody's own words.
    const labels: MessageParam =
      rule.minimumGroup === undefined
        ? inDisplayOrder(groups)
            .slice(0, 12)
            .map((group) => groupLabel(margin.dimension, group))
        : number(groups.length, 'count');
    return groups.length === 0 ? [] : [message(key, { margin: margin.name, groups: labels })];
  });
}

function notesOf(raking: Extract<ReturnType<typeof rake>, { status: 'known' }>): readonly Message[] {
  const words = { rounds: number(raking.rounds, 'count'), miss: number(raking.largestMiss, 'share') };
  if (raking.atCap === 0) return [message('weighting.raked', words)];
  const more = { cap: number(usualCap, 'count'), answers: number(raking.atCap, 'count') };
  return [message('weighting.raked-capped', { ...words, ...more })];
}

/** Raking over the configured margins, cut at the usual cap and measured again behind it. */
export function rakeMargins(view: SurveyView, all: readonly AnswerPlace[]): Assignment {
  const { margins } = view.settings.weighting;
  const places = all.filter((place) => margins.every(({ dimension }) => place.on(dimension) !== ''));
  const misfits = margins.flatMap((margin) => whyTheyDoNotFit(view, margin, places));
  if (misfits.length > 0) {
    return { status: 'refused', level: 'reason', text: message('weighting.margins-do-not-fit', { reasons: misfits }) };
  }
  const cells = new Map<string, { readonly groups: readonly string[]; answers: number }>();
  const groupsOf = (place: AnswerPlace): readonly string[] => margins.map(({ dimension }) => place.on(dimension));
  for (const place of places) {
    const groups = groupsOf(place);
    const cell = cells.get(groupKey(groups)) ?? { groups, answers: 0 };
    cell.answers += place.answers;
    cells.set(groupKey(groups), cell);
  }
  const raking = rake([...cells.values()], margins, { cap: usualCap });
  if (raking.status === 'withheld') {
    return { status: 'refused', level: 'reason', text: message(`withheld.sentence.${raking.reason}`) };
  }
  const weights = new Map([...cells.keys()].map((key, index) => [key, raking.weights[index]]));
  const weightOf = (place: AnswerPlace): number | undefined => weights.get(groupKey(groupsOf(place)));
  return { status: 'assigned', places: all, weightOf, notes: notesOf(raking), raking };
}
