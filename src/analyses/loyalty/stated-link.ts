/** What respondents say: satisfaction against the intention to stay, and how closely the two go together. */
import { countAnswers } from '../../counts/distribution.js';
import { crossTableOf, distributionOf } from '../../counts/needs.js';
import type { CrossTable } from '../../counts/shapes.js';
import { satisfactionLoyaltyCorrelation } from '../../metrics/loyalty/satisfaction-loyalty-correlation.js';
import { satisfiedButDetractor } from '../../metrics/loyalty/satisfied-but-detractor.js';
import { groupsToHide, hiddenEstimate } from '../../metrics/withhold.js';
import { distributionFrom, yesNoContext } from '../../metrics/score-answers.js';
import { figureOf, intervalOfEstimate, number, valueOfEstimate, withheld } from '../../report/build.js';
import type { Block, Figure, KeyFigures, Quadrant } from '../../report/document.js';
import { pearsonOf } from '../../statistics/correlation.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { pooledOver } from '../roles/headline-rule.js';
import { shareDefinition, type ConstructScore } from '../scores.js';
import { pairsByAccount, yesNoByAccount } from './pairs-by-account.js';

interface Corner {
  readonly id: 'satisfied-staying' | 'dissatisfied-staying' | 'satisfied-leaving' | 'dissatisfied-leaving';
  readonly satisfied: boolean;
  readonly staying: boolean;
  readonly count: number;
}

const cornerIds = [
  { id: 'dissatisfied-staying', satisfied: false, staying: true },
  { id: 'satisfied-staying', satisfied: true, staying: true },
  { id: 'dissatisfied-leaving', satisfied: false, staying: false },
  { id: 'satisfied-leaving', satisfied: true, staying: false },
] as const satisfies readonly Omit<Corner, 'count'>[];

function cornersOf(table: CrossTable, satisfaction: ConstructScore, loyalty: ConstructScore): readonly Corner[] {
  return cornerIds.map((corner) => {
    const inside = table.cells.filter(
      ([x, y]) => x >= satisfaction.hitFrom === corner.satisfied && y >= loyalty.hitFrom === corner.staying,
    );
    return { ...corner, count: inside.reduce((sum, [, , count]) => sum + count, 0) };
  });
}

/** How many different people stand in each corner; an answer of nobody known is a person. */
function peopleInCorners(view: SurveyView, { satisfaction, loyalty }: Axes): readonly (readonly [string, number])[] {
  const need = crossTableOf(satisfaction.score, loyalty.score);
  const people = new Map<string, number>(cornerIds.map(({ id }) => [id, 0]));
  for (const [respondent, table] of view.source.read(need, questionOf(view, ['respondent'])).groups) {
    for (const { id, count } of cornersOf(table, satisfaction, loyalty)) {
      const more = respondent === '' ? count : Math.min(count, 1);
      people.set(id, (people.get(id) ?? 0) + more);
    }
  }
  return [...people];
}

/** The square is of those who answered both: subtracted from the headline it would show the few who answered only one. */
function isAllButFew(view: SurveyView, { score }: ConstructScore, both: number): boolean {
  const answers = countAnswers(view.source.read(distributionOf(score), questionOf(view, [])).overall);
  return answers > both && answers - both < (view.rule.minimumGroup ?? 0);
}

interface Axes {
  readonly satisfaction: ConstructScore;
  readonly loyalty: ConstructScore;
}

function quadrantOf(view: SurveyView, corners: readonly Corner[], { satisfaction, loyalty }: Axes): Quadrant {
  const total = corners.reduce((sum, { count }) => sum + count, 0);
  const k = view.rule.minimumGroup ?? 0;
  const sizes = (): readonly { readonly key: string; readonly answers: number }[] =>
    peopleInCorners(view, { satisfaction, loyalty }).map(([key, answers]) => ({ key, answers }));
  // Both margins of the square are printed elsewhere: one hidden corner could be computed from any other.
  const isHidden =
    view.rule.minimumGroup !== undefined &&
    (groupsToHide(sizes(), k).size > 0 || [satisfaction, loyalty].some((score) => isAllButFew(view, score, total)));
  // Its margins are the headlines: the square follows their rule.
  const pooled = [satisfaction, loyalty]
    .map((score) => pooledOver(view, score, { status: 'known', value: 0, answers: total, method: 'count' }))
    .find(({ status }) => status === 'withheld');
  const shown = (value: Value): Value => {
    if (isHidden) return withheld(hiddenEstimate('complementary', k));
    return pooled?.status === 'withheld' ? withheld(pooled) : value;
  };
  const shareOf = (count: number): Value =>
    total > 0 ? number(count / total, 'share') : withheld({ reason: 'no-answers' });
  return {
    type: 'quadrant',
    id: `stated-loyalty:${view.survey.name}`,
    title: message('loyalty.stated.title'),
    across: message('loyalty.axis.satisfaction', { definition: shareDefinition(satisfaction) }),
    up: message(`loyalty.axis.${loyalty.construct as 'repurchase'}`, { definition: shareDefinition(loyalty) }),
    cells: corners.map(({ id, satisfied, staying, count }) => ({
      id,
      name: message(`corner.${id}`),
      satisfied,
      staying,
      count: shown(number(count, 'count')),
      share: shown(shareOf(count)),
    })),
    notes: [message('note.stated-loyalty')],
  };
}

interface Link {
  readonly table: CrossTable;
  readonly spearman: Estimate;
  readonly pearson: Estimate;
}

const hideSmall = (view: SurveyView, estimate: Estimate): Estimate => {
  const k = view.rule.minimumGroup;
  return k !== undefined && (estimate.answers ?? 0) > 0 && (estimate.answers ?? 0) < k
    ? hiddenEstimate('primary', k)
    : estimate;
};

function linkOf(view: SurveyView, satisfaction: ConstructScore, loyalty: ConstructScore): Link {
  const table = view.source.read(crossTableOf(satisfaction.score, loyalty.score), questionOf(view, [])).overall;
  const context = {
    confidence: view.settings.confidence,
    scale: satisfaction.scale,
    hitFrom: satisfaction.hitFrom,
    ...pairsByAccount(view, satisfaction, loyalty),
  };
  return {
    table,
    spearman: hideSmall(view, satisfactionLoyaltyCorrelation.compute(table, context)),
    pearson: hideSmall(view, pearsonOf(table, context)),
  };
}

/** Satisfied answers with recommend 0-6: the satisfied who would still not recommend. */
function detractorFigure(view: SurveyView, satisfaction: ConstructScore, recommend: ConstructScore): Figure {
  const table = view.source.read(crossTableOf(satisfaction.score, recommend.score), questionOf(view, [])).overall;
  let hits = 0;
  let all = 0;
  for (const [x, y, count] of table.cells) {
    all += count;
    if (x >= satisfaction.hitFrom && y <= 6) hits += count;
  }
  const context = yesNoContext(view.settings.confidence);
  const { accounts } = pairsByAccount(view, satisfaction, recommend);
  const distribution = distributionFrom({ ...(all > hits ? { 0: all - hits } : {}), ...(hits > 0 ? { 1: hits } : {}) });
  const isHit = (x: number, y: number): boolean => x >= satisfaction.hitFrom && y <= 6;
  const answers = accounts ? { distribution, clusters: yesNoByAccount(accounts, isHit) } : { distribution };
  const small = hideSmall(view, satisfiedButDetractor.compute(answers, context));
  const estimate = pooledOver(view, recommend, pooledOver(view, satisfaction, small));
  return figureOf({
    metric: 'satisfied-but-detractor',
    by: {},
    estimate,
    definition: message('definition.satisfied-but-detractor'),
    survey: view.survey.name,
  });
}

export interface StatedLink {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly spearman: Estimate;
}

/** Quadrant, correlations and their figures. */
export function statedLink(
  view: SurveyView,
  scores: { satisfaction: ConstructScore; loyalty: ConstructScore; recommend: ConstructScore | undefined },
): StatedLink {
  const { satisfaction, loyalty, recommend } = scores;
  const { table, spearman, pearson } = linkOf(view, satisfaction, loyalty);
  const corners = cornersOf(table, satisfaction, loyalty);
  const total = corners.reduce((sum, { count }) => sum + count, 0);
  const survey = view.survey.name;
  const definition = message('definition.correlation', {
    loyalty: message(`construct.${loyalty.construct as 'repurchase'}`),
  });
  const correlationFigures = [spearman, pearson].map((estimate) =>
    figureOf({ metric: 'satisfaction-loyalty-correlation', by: {}, estimate, definition, survey }),
  );
  const detractors = recommend && recommend.scale.high === 10 ? [detractorFigure(view, satisfaction, recommend)] : [];
  const key: KeyFigures = {
    type: 'key-figures',
    figures: (
      [
        ['column.spearman', spearman],
        ['column.pearson', pearson],
      ] as const
    ).map(([name, estimate]) => ({
      label: message(name),
      value: valueOfEstimate(estimate, 'correlation'),
      interval: intervalOfEstimate(estimate, 'correlation'),
      answers: estimate.status === 'known' ? number(estimate.answers, 'count') : withheld(estimate),
    })),
  };
  const isHidden = view.rule.minimumGroup !== undefined && total < view.rule.minimumGroup;
  const blocks: readonly Block[] = isHidden ? [key] : [quadrantOf(view, corners, { satisfaction, loyalty }), key];
  return { blocks, figures: [...correlationFigures, ...detractors], spearman };
}
