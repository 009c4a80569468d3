/** What does a column measure, by its name or the words of its question? */
import { comparableName, comparableWords } from '../domain/comparable-name.js';
import type { Construct } from '../domain/constructs.js';
import { constructWords } from '../domain/construct-words.js';
import type { Evidence } from '../domain/import-audit.js';

export interface RecognisedConstruct {
  readonly construct: Construct;
  readonly isOverall: boolean;
  readonly evidence: Evidence;
}

const names = new Map(
  constructWords.flatMap((row) => row.names.map((name) => [comparableName(name), row] as const)).reverse(),
);

function hasWords(text: string, words: string): boolean {
  return /\p{Script=Han}/u.test(words) ? text.includes(words) : ` ${text}`.includes(` ${words}`);
}

/** A question, not a short column name: names are compared whole, so that `service_provider` is not a service rating. */
function isQuestion(words: string): boolean {
  return words.split(' ').length >= 3 || (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 5;
}

/** The construct of a column, or undefined: what is not clear is never guessed. */
export function recogniseConstruct(label: string): RecognisedConstruct | undefined {
  const name = comparableName(label);
  const byName = names.get(name) ?? names.get(name.replace(/\d+$/, ''));
  if (byName) {
    const { construct, isOverall = false } = byName;
    return {
      construct,
      isOverall,
      evidence: { code: 'question-words', params: { construct, words: label.slice(0, 80) } },
    };
  }
  const text = comparableWords(label);
  if (!isQuestion(text)) return undefined;
  for (const { construct, isOverall = false, questions } of constructWords) {
    const found = questions.find((words) => words.every((part) => hasWords(text, part)));
    if (found) {
      return {
        construct,
        isOverall,
        evidence: { code: 'question-words', params: { construct, words: found.join(', ') } },
      };
    }
  }
  return undefined;
}
