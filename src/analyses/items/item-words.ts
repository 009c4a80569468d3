/** How is a question named in a table, so that a stem shared by several is read once? */
import type { Item } from '../../domain/surveys.js';

/** A shorter stem is no burden. */
const shortestStem = 24;

/** The words both begin with, up to the last space or mark before they part. */
function sharedStem(first: string, second: string): string {
  let length = 0;
  while (length < first.length && length < second.length && first[length] === second[length]) length += 1;
  return first.slice(0, length).replace(/[^\s:：,，\-–—[(（]*$/u, '');
}

/** The labels of rows one below the other: what a row shares with the one above stands as “…”. */
export function wordsOfRows(items: readonly Item[]): readonly string[] {
  return items.map(({ label }, index) => {
    const above = items[index - 1]?.label;
    const stem = above === undefined ? '' : sharedStem(above, label);
    const rest = label.slice(stem.length).trim();
    return stem.length >= shortestStem && rest.length > 0 ? `… ${rest}` : label;
  });
}

/** A question of which several answers could be ticked, with its options; or yes/no questions that stand alone. */
export interface TickedQuestion {
  /** Undefined: questions answered by yes or no, each on its own. */
  readonly question: string | undefined;
  readonly items: readonly Item[];
}

const isYesNo = ({ scale, construct }: Item): boolean => construct === 'other' && scale?.low === 0 && scale.high === 1;

/** Options are kept as `question: option`; which colon ends the question shows where several begin alike. */
function questionOf({ code }: Item): string | undefined {
  const at = code.indexOf(': ');
  return at > 0 ? code.slice(0, at) : undefined;
}

/** Questions with options first as they come, then the yes/no questions together. */
export function tickedQuestions(items: readonly Item[]): readonly TickedQuestion[] {
  const groups = new Map<string, Item[]>();
  const alone: Item[] = [];
  for (const item of items.filter(isYesNo)) {
    const question = questionOf(item);
    if (question === undefined) alone.push(item);
    else groups.set(question, [...(groups.get(question) ?? []), item]);
  }
  const several = [...groups].filter(([, options]) => options.length > 1);
  const single = [...groups.values()].filter((options) => options.length === 1).flat();
  const rest = [...alone, ...single];
  return [
    ...several.map(([question, options]) => ({ question, items: options })),
    ...(rest.length > 0 ? [{ question: undefined, items: rest }] : []),
  ];
}

/** The option without its question. */
export function optionWords(question: string | undefined, { code, label }: Item): string {
  if (question === undefined) return label;
  return code.startsWith(`${question}: `) ? code.slice(question.length + 2) : label;
}
