/** Which columns say, by their name, that an account has left? The one place of the rule. */
import { comparableName, comparableWords } from './comparable-name.js';
import { customerFields } from './fields/customer.js';

/** `churn_flag`, `Churn Label`, `是否流失`: what is read as `has_left` in a customer file, and why an account left. */
const names: ReadonlySet<string> = new Set(
  customerFields
    .filter(({ name }) => name === 'has_left' || name === 'left_because')
    .flatMap(({ name, aliases }) => [name, ...aliases].map(comparableName)),
);

const departureWords: ReadonlySet<string> = new Set(['churn', 'churned', 'attrition']);
/** A risk or a score of leaving is a forecast, not a departure. */
const forecastWords: ReadonlySet<string> = new Set(
  'risk score probability likelihood propensity prediction'.split(' '),
);
const chineseDeparture = /流失/u;
const chineseForecast = /风险|概率|预测|评分|可能/u;

/** Longer names are questions, in which such a word may stand for anything. */
const mostWords = 3;
const mostCharacters = 8;

/** Whether a column says who has left: by a name of the field `has_left`, or a short name with the word. */
export function isDepartureColumn(name: string): boolean {
  if (names.has(comparableName(name))) return true;
  if (chineseDeparture.test(name)) return name.length <= mostCharacters && !chineseForecast.test(name);
  const words = comparableWords(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ');
  const isShort = words.length <= mostWords;
  return isShort && words.some((word) => departureWords.has(word)) && !words.some((word) => forecastWords.has(word));
}
