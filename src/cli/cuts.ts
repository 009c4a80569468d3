/** From which answer on does a question count as satisfied, as the call or the configuration states it? */
import { statementText, type Configuration } from '../config/configuration.js';
import { cutRange } from '../config/ranges.js';
import type { Construct } from '../domain/constructs.js';
import { constructs } from '../domain/constructs.js';
import { scaleText } from '../domain/scales.js';
import type { Survey } from '../domain/surveys.js';
import { nearestWord } from '../problems/nearest-word.js';
import { fail } from '../problems/problem.js';
import { choiceOf, numberOf, pairOf } from './parse-options.js';

const option = '--cut';

interface Cut {
  readonly construct: Construct;
  readonly from: number;
  /** The statement of the configuration; undefined where the call states it. */
  readonly origin: string | undefined;
}

/**
 * A cut at the low end would call everybody satisfied, one above the high end nobody. A cut of the call that no survey has a
 * question for would silently do nothing; one of the configuration holds for whatever has one.
 */
function checkCut({ construct, from, origin }: Cut, surveys: readonly Survey[]): void {
  const scaled = surveys.flatMap(({ name, items }) =>
    items.flatMap(({ scale, construct: own }) => (own === construct && scale !== undefined ? [{ name, scale }] : [])),
  );
  for (const { name, scale } of scaled) {
    if (from > scale.low && from <= scale.high) continue;
    fail('cut-not-on-scale', { cut: origin ?? `${construct}=${String(from)}`, survey: name, scale: scaleText(scale) });
  }
  if (scaled.length > 0 || origin !== undefined) return;
  // A comment and a question about anything have no satisfied end.
  const named = constructs.filter((one) => one !== 'other' && one !== 'comment');
  const asked = named.filter((one) => surveys.some(({ items }) => items.some((item) => item.construct === one)));
  fail('cut-of-nothing', {
    construct,
    asked: asked.join(', ') || 'none',
    nearest: nearestWord(construct, asked) || 'satisfaction',
  });
}

function configuredCuts({ statements }: Configuration): readonly Cut[] {
  return statements
    .filter(({ key }) => key === 'cut')
    .map((statement) => {
      const origin = statementText(statement);
      const construct = choiceOf(origin, statement.name ?? '', constructs);
      return { construct, from: Number(statement.value), origin };
    });
}

/** The surveys with the stated cuts, those of the call before those configured; one that cannot be is refused, not moved. */
export function withCuts(
  surveys: readonly Survey[],
  texts: readonly string[] | undefined,
  configuration: Configuration,
): readonly Survey[] {
  const stated = (texts ?? []).map((text): Cut => {
    const [name, value] = pairOf(option, text);
    const construct = choiceOf(option, name, constructs);
    return { construct, from: numberOf(option, value, cutRange), origin: undefined };
  });
  const isStated = new Set(stated.map(({ construct }) => construct));
  const cuts = [...configuredCuts(configuration).filter(({ construct }) => !isStated.has(construct)), ...stated];
  if (cuts.length === 0) return surveys;
  // The last one of a construct wins, as with every option.
  const byConstruct = new Map(cuts.map((cut) => [cut.construct, cut] as const));
  for (const cut of byConstruct.values()) checkCut(cut, surveys);
  const from = Object.fromEntries([...byConstruct].map(([construct, cut]) => [construct, cut.from]));
  return surveys.map((survey) => ({ ...survey, cuts: from }));
}
