/** Which lines of the CSV do the figures for scripts become? One for the estimate, one for each number of a test. */
import type { Figure } from '../../report/document.js';
import type { Language } from '../../text/language.js';
import { figureFacts } from '../json/figure-document.js';
import { groupText } from '../group-text.js';
import { say, sayValue } from '../say.js';
import type { LongRow } from './long-row.js';

const furtherNumbers = ['clusters', 'statistic', 'df', 'dfWithin', 'p', 'pAdjusted', 'effect'] as const;

function estimateRow(figure: Figure, language: Language): LongRow {
  const { status, value, low, high, answers, reason, answers: given, needed, method } = figure;
  if (status === 'withheld' && reason !== undefined) {
    const why = {
      type: 'withheld',
      reason,
      ...(given === undefined ? {} : { answers: given }),
      ...(needed === undefined ? {} : { needed }),
    } as const;
    return { ...(given === undefined ? {} : { answers: given }), withheld: reason, text: sayValue(why, language) };
  }
  return {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(answers === undefined ? {} : { answers }),
    ...(method === undefined ? {} : { text: method }),
  };
}

/** The lines of a figure: the metric as the table, its definition as the title, its group as the row. */
export function resultRows(figure: Figure, at: number, language: Language): readonly LongRow[] {
  const of: LongRow = {
    section: 'results',
    table: figure.metric,
    title: say(figure.definition, language),
    line: at + 1,
    row: groupText(figure),
    ...(figure.weighted ? { mark: 'weighted' } : {}),
  };
  const facts = figureFacts(figure);
  const further = furtherNumbers.flatMap((column): readonly LongRow[] => {
    const value = facts[column];
    return value === undefined ? [] : [{ ...of, column, value }];
  });
  return [{ ...of, column: 'value', ...estimateRow(figure, language) }, ...further];
}
