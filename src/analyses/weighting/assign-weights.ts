/** Which weight does each answer get, or why can it get none? */
import type { Dimension } from '../../counts/count-source.js';
import { number } from '../../report/build.js';
import { hiddenIn } from '../../metrics/hidden-groups.js';
import { costOf } from '../../metrics/weighted-scores.js';
import type { Raking } from '../../statistics/weights/rake.js';
import { message, type Message } from '../../text/message.js';
import { readAccountFacts } from '../account-names.js';
import { worthOf } from '../account-worth.js';
import { questionOf, type SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';
import type { WeightingKind } from './kinds.js';
import { answersBy, placesOf, sampleOf, type AnswerPlace } from './places.js';
import { rakeMargins } from './rake-margins.js';
import { byResponse } from './response-weights.js';

export interface AssignedWeights {
  readonly status: 'assigned';
  readonly places: readonly AnswerPlace[];
  readonly weightOf: (place: AnswerPlace) => number | undefined;
  /** What must be known of it: how many accounts have a value, where the cap holds. */
  readonly notes: readonly Message[];
  readonly raking?: Raking;
}

export interface RefusedWeights {
  readonly status: 'refused';
  /** `idle`: it could not change anything here; said only to whoever asks for it. */
  readonly level: 'reason' | 'idle';
  readonly text: Message;
}

export type Assignment = AssignedWeights | RefusedWeights;

const refused = (text: Message, level: RefusedWeights['level'] = 'reason'): RefusedWeights => ({
  status: 'refused',
  level,
  text,
});

/** The dimensions whose groups decide the weights of a kind. */
function dimensionsOf({ settings }: SurveyView, kind: WeightingKind): readonly Dimension[] {
  const { margins, stated } = settings.weighting;
  if (kind === 'role') return ['role'];
  if (kind === 'response') return ['weight'];
  if (kind === 'margins') return margins.map(({ dimension }) => dimension);
  return kind === 'file' ? [stated?.by ?? 'account'] : ['account'];
}

/** Each account's annual value, spread over its answers. */
function byRevenue(view: SurveyView, places: readonly AnswerPlace[]): Assignment {
  const facts = readAccountFacts(view.source, view.settings.asOf);
  const answers = answersBy(places, 'account');
  const valued = [...answers.keys()].filter((account) => (facts.get(account)?.annualValue ?? 0) > 0);
  const { byCurrency } = worthOf(facts, valued);
  if (byCurrency.length === 0) return refused(message('weighting.no-values'), 'idle');
  if (byCurrency.length > 1) {
    const names = byCurrency.map(({ currency }) => currency ?? message('weighting.no-currency'));
    return refused(message('weighting.several-currencies', { currencies: names }));
  }
  const known = new Set(valued);
  const words = { known: number(known.size, 'count'), accounts: number(answers.size, 'count') };
  return {
    status: 'assigned',
    places,
    weightOf: (place) => {
      const account = place.on('account');
      return known.has(account) ? (facts.get(account)?.annualValue ?? 0) / (answers.get(account) ?? 1) : undefined;
    },
    notes: known.size < answers.size ? [message('weighting.accounts-valued', words)] : [],
  };
}

/** Every group of the dimension counts the same, however many answers it gave. */
function eachAlike(places: readonly AnswerPlace[], dimension: 'account' | 'role'): Assignment {
  const answers = answersBy(places, dimension);
  const sizes = new Set(answers.values());
  if (answers.size < 2) return refused(message(`weighting.single.${dimension}`), 'idle');
  if (sizes.size === 1) return refused(message(`weighting.balanced.${dimension}`), 'idle');
  return {
    status: 'assigned',
    places,
    weightOf: (place) => {
      const held = answers.get(place.on(dimension));
      return held === undefined ? undefined : 1 / held;
    },
    notes: [],
  };
}

/** Weights the user brought along, one for each account or contact. */
function byFile({ settings }: SurveyView, places: readonly AnswerPlace[]): Assignment {
  const { stated } = settings.weighting;
  const weightOf = (place: AnswerPlace): number | undefined => stated?.weights.get(place.on(stated.by));
  if (!places.some((place) => weightOf(place) !== undefined)) {
    return refused(message('weighting.file-matches-nobody', { file: stated?.file ?? '' }));
  }
  // Weights that leave one person over would show what that person answered.
  const cost = costOf(sampleOf(places, weightOf));
  if (cost.status === 'withheld') return refused(message(`withheld.sentence.${cost.reason}`));
  if (stated?.by === 'respondent' && cost.effectiveAnswers < settings.minimumGroup) {
    return refused(message('weighting.small-groups'));
  }
  return { status: 'assigned', places, weightOf, notes: [] };
}

/** A weight of an account or of a handful of people would let their answers be worked out from the weighted figure. */
function isTooFine(view: SurveyView, { score }: ConstructScore, dimensions: readonly Dimension[]): boolean {
  if (view.rule.minimumGroup === undefined) return false;
  if (dimensions.some((dimension) => dimension === 'account' || dimension === 'respondent')) return true;
  // Answers of an unknown group are left out, and how many they are shows in n.
  return hiddenIn(view, questionOf(view, dimensions), score).size > 0;
}

const marginsExample = 'margins: { role: { it: 0.2, end_user: 0.8 } }';

/** The weights of one kind for the answers of one score. */
export function assignWeights(view: SurveyView, score: ConstructScore, kind: WeightingKind): Assignment {
  const dimensions = dimensionsOf(view, kind);
  if (kind === 'margins' && dimensions.length === 0)
    return refused(message('weighting.no-margins', { example: marginsExample }), 'idle');
  if (isTooFine(view, score, dimensions)) return refused(message('weighting.small-groups'));
  const places = placesOf(view, score, dimensions);
  switch (kind) {
    case 'response':
      return byResponse(view, places);
    case 'revenue':
      return byRevenue(view, places);
    case 'account':
    case 'role':
      return eachAlike(places, kind);
    case 'margins':
      return rakeMargins(view, places);
    case 'file':
      return byFile(view, places);
  }
}
