/** Which question, and which of its options or rows, does each column of a file with two header rows hold? */
import { withoutHtml } from './html-text.js';
import type { SampleRows } from './layout.js';

export interface AskedColumn {
  readonly index: number;
  /** The first header row, or that of the question the column continues. */
  readonly question: string;
  /** What stands under it; absent where the column holds the whole answer. */
  readonly part?: string;
  /** Nothing stands in the second row: a column of the tool, not of a question. */
  readonly isOwn: boolean;
  /** The second row says that the answer was typed. */
  readonly isOpen: boolean;
}

/** What tools write where a column holds the whole answer of a question. */
const wholeAnswers: ReadonlySet<string> = new Set([
  ...['response', 'open-ended response', '(no label)', 'respuesta', 'respuesta abierta', 'réponse', 'réponse ouverte'],
  ...[
    'antwort',
    'offene antwort',
    'resposta',
    'resposta aberta',
    '答复',
    '回复',
    '开放式答复',
    '开放式回复',
    '(无标签)',
  ],
]);
const openAnswers = /open-ended|abierta|ouverte|offene|aberta|开放/iu;

/** `Response`: what stands under a question is no part of it. */
export function isWholeAnswer(written: string): boolean {
  return wholeAnswers.has(written.normalize('NFKC').trim().toLowerCase());
}

function heading(written: string | undefined): string {
  return withoutHtml(written ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A question asked twice is two: the second gets a number, so that their parts are never taken for those of one. */
function numberTwice(): (question: string) => string {
  const times = new Map<string, number>();
  return (question) => {
    const key = question.toLowerCase();
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return count === 1 ? question : `${question} (${count})`;
  };
}

/** The columns in order. A blank cell above a filled one continues the question to its left. */
export function askedColumns([above = [], below = []]: SampleRows): readonly AskedColumn[] {
  const unique = numberTwice();
  let question = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index): AskedColumn => {
    const [first, second] = [heading(above[index]), heading(below[index])];
    const isOwn = second === '';
    if (isOwn) return { index, question: first, isOwn, isOpen: false };
    if (first !== '') question = unique(first);
    const isWhole = isWholeAnswer(second) || question === '';
    const part = isWhole ? {} : { part: second };
    return {
      index,
      question: question === '' ? second : question,
      ...part,
      isOwn,
      isOpen: openAnswers.test(second) && isWhole,
    };
  });
}
