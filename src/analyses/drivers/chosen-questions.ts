/** Which questions are drivers, and of what? */
import type { Construct } from '../../domain/constructs.js';
import { constructs } from '../../domain/constructs.js';
import type { Survey } from '../../domain/surveys.js';
import { label } from '../../report/build.js';
import { message, type Message } from '../../text/message.js';
import type { LabelValue } from '../../text/value.js';
import type { DriverChoice } from '../analysis.js';
import { cutOfItem, scoreOfConstruct, type ConstructScore } from '../scores.js';

/** A score under the name it has in figures: the code of a question, or a construct. */
export interface NamedScore extends ConstructScore {
  readonly name: string;
  readonly words: string | Message;
}

export interface Chosen {
  readonly drivers: readonly NamedScore[];
  readonly outcomes: readonly NamedScore[];
  /** Named or usual ones that cannot be scored, because their questions have different scales. */
  readonly mixed: readonly Construct[];
}

const components = ['product', 'price', 'service', 'improvement'] as const;
const loyaltyInOrder = ['repurchase', 'renew', 'recommend'] as const;

/** A question text longer than this is named by its code. */
const longestWords = 40;

export const labelOf = ({ words }: NamedScore): LabelValue => label(words);

function named(survey: Survey, construct: Construct): NamedScore | 'mixed-scales' | 'no-item' {
  const score = scoreOfConstruct(survey, construct);
  return typeof score === 'string' ? score : { ...score, name: construct, words: message(`construct.${construct}`) };
}

function scoreOfWord(survey: Survey, word: string): NamedScore | 'mixed-scales' | 'no-item' {
  const item = survey.items.find(({ code, scale }) => code === word && scale !== undefined);
  const construct = constructs.find((one) => one === word);
  // A construct of several questions is their mean; one of a single question is that question, by either name.
  if (construct && construct !== 'other') {
    const score = named(survey, construct);
    if (score !== 'no-item') return score;
  }
  if (!item?.scale) return 'no-item';
  const words = item.label.length <= longestWords ? item.label : item.code;
  const score = { item: item.code };
  const { scale } = item;
  return {
    construct: item.construct,
    score,
    scale,
    hitFrom: cutOfItem(survey, item) ?? scale.high,
    items: [item],
    name: word,
    words,
  };
}

/** The usual outcomes: satisfaction, the intention to stay in its strongest form, success. */
function usualOutcomes(survey: Survey): readonly (NamedScore | 'mixed-scales' | 'no-item')[] {
  const loyalty = loyaltyInOrder.find((construct) => scoreOfConstruct(survey, construct) !== 'no-item');
  const usual: readonly Construct[] = ['satisfaction', ...(loyalty ? [loyalty] : []), 'success'];
  return usual.map((construct) => named(survey, construct));
}

const known = (scores: readonly (NamedScore | string)[]): readonly NamedScore[] =>
  scores.filter((score): score is NamedScore => typeof score !== 'string');

const itemsOf = ({ items }: NamedScore): string => items.map(({ code }) => code).join('\n');

/** Drivers and outcomes a survey has, of those named or of the usual ones; nothing is a driver of itself. */
export function chooseQuestions(survey: Survey, choice: DriverChoice | undefined): Chosen {
  const words = choice?.drivers ?? [];
  const of = choice?.of ?? [];
  const scores = (words.length > 0 ? words : components).map((word) => scoreOfWord(survey, word));
  const outcomes = of.length > 0 ? of.map((word) => scoreOfWord(survey, word)) : usualOutcomes(survey);
  const asked = [...(words.length > 0 ? words : components), ...of];
  const isMixed = (construct: Construct): boolean => scoreOfConstruct(survey, construct) === 'mixed-scales';
  const distinct = new Map(known(scores).map((score) => [itemsOf(score), score]));
  return {
    drivers: [...distinct.values()],
    outcomes: known(outcomes),
    mixed: constructs.filter((construct) => asked.includes(construct) && isMixed(construct)),
  };
}

/** The drivers of an outcome: all that share no question with it. */
export function driversOf(outcome: NamedScore, drivers: readonly NamedScore[]): readonly NamedScore[] {
  const own = new Set(outcome.items.map(({ code }) => code));
  return drivers.filter(({ items }) => !items.some(({ code }) => own.has(code)));
}
