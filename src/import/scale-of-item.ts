/** On which scale was one item answered, as far as it tells by itself? */
import type { Construct } from '../domain/constructs.js';
import type { Evidence } from '../domain/import-audit.js';
import { redact } from '../domain/redact.js';
import { type Scale, scaleText } from '../domain/scales.js';
import { fail } from '../problems/problem.js';
import { type AnswerValues, answerValues } from './answer-values.js';
import { lastStated } from './column-pattern.js';
import type { ItemScale, MappedColumn } from './column-plan.js';
import type { ImportOptions } from './import-options.js';
import { findLabelSet, writtenLabels } from './label-codes.js';
import { labelledScale } from './labelled-numbers.js';
import type { ColumnProfile } from './profile-columns.js';
import { scaleInHeader } from './scale-in-header.js';
import { enoughAnswers, holds } from './scale-of-values.js';

export interface Item {
  readonly column: MappedColumn;
  readonly construct: Construct;
  readonly profile: ColumnProfile;
}

function inferred(scale: Scale, evidence: Evidence): ItemScale {
  return { scale, origin: 'inferred', evidence };
}

/** The scale the answers alone show. */
export function fromValues(scale: Scale, { low, high }: Pick<AnswerValues, 'low' | 'high'>): ItemScale {
  return inferred(scale, { code: 'scale-from-values', params: { low, high } });
}

function assumed(scale: Scale, answers: number, construct: Construct): ItemScale {
  return inferred(scale, { code: 'scale-assumed', params: { answers, construct } });
}

/** Recommending is usually asked on 0..10: few answers without a 0 prove nothing, many that reach 10 prove 1..10. */
function recommendScale(values: AnswerValues): ItemScale | undefined {
  const usual = { low: 0, high: 10 };
  const high = Math.max(values.high, ...(values.outliers?.values ?? []));
  if (!holds(usual, { low: values.low, high })) return undefined;
  if (values.low === 0) return fromValues(usual, { low: 0, high });
  if (values.answers < enoughAnswers || values.high === 8 || values.high === 9)
    return assumed(usual, values.answers, 'recommend');
  return undefined;
}

function statedScale({ column }: Item, options: ImportOptions): Omit<ItemScale, 'codes'> | undefined {
  const stated = lastStated(options.scales, column.name);
  if (!stated)
    return column.scale && { scale: column.scale, origin: 'stated', evidence: { code: 'scale-in-header', params: {} } };
  const option = `--scale ${stated.pattern}=${scaleText(stated.scale)}`;
  return { scale: stated.scale, origin: 'stated', evidence: { code: 'stated', params: { option } } };
}

function scaleOfNumbers(item: Item, values: AnswerValues): ItemScale | undefined {
  const { column, construct, profile } = item;
  const named = scaleInHeader(column.label);
  if (named && holds(named, values)) return inferred(named, { code: 'scale-in-header', params: {} });
  if (profile.outOf !== undefined && profile.outOf >= values.high) {
    // Nobody is asked for a star less than one; a percentage begins at nothing.
    const low = profile.outOf === 100 ? 0 : Math.min(1, values.low);
    return fromValues({ low, high: profile.outOf }, values);
  }
  return construct === 'recommend' ? recommendScale(values) : undefined;
}

/** So many words, so long, show that they are groups; a comment is nobody's business here. */
const mostShown = 5;
const longest = 40;

/** A column named by its own name as a question, of whose cells not one is an answer, would be imported without any. */
function refuseWords({ column, construct, profile }: Item, options: ImportOptions): void {
  const stated = lastStated(options.map, column.name);
  if (!stated || stated.pattern.includes('*') || profile.filled === 0) return;
  const words = [...profile.values.keys()].map((word) => redact(word.slice(0, longest)).text);
  const more = words.length > mostShown ? ', …' : '';
  fail('mapped-column-holds-words', {
    column: column.name,
    construct,
    words: words.slice(0, mostShown).join(', ') + more,
    option: `--map "${column.name}=segment:${column.name}"`,
  });
}

/** Stated or told by labels; undefined where only the numbers could tell. */
export function toldScale(item: Item, options: ImportOptions): ItemScale | undefined {
  const { column, construct, profile } = item;
  // A column of yes and no is a group until somebody says that it is a question.
  const allowYesNo = construct !== 'other' || column.origin === 'stated';
  const labels = findLabelSet(profile, { allowYesNo });
  const codes = labels ? { codes: labels.codes, labels: labels.labels } : {};
  const stated = statedScale(item, options);
  if (stated) return { ...stated, ...codes };
  const numbered = labelledScale(profile);
  if (numbered) {
    const evidence: Evidence = { code: 'scale-from-labels', params: { labels: numbered.written } };
    return { ...inferred(numbered.scale, evidence), labels: numbered.labels };
  }
  const values = answerValues(profile, options.decimal);
  if (labels && (!values || holds(labels.scale, values))) {
    const evidence: Evidence = { code: 'scale-from-labels', params: { labels: writtenLabels(labels) } };
    return { ...inferred(labels.scale, evidence), ...codes };
  }
  return undefined;
}

/** Stated, told by labels, by the question or by the usual way of asking; undefined where its values and its siblings decide. */
export function scaleOfItem(item: Item, options: ImportOptions): ItemScale | undefined {
  const told = toldScale(item, options);
  if (told) return told;
  const { construct, profile } = item;
  const values = answerValues(profile, options.decimal);
  if (values) return scaleOfNumbers(item, values);
  refuseWords(item, options);
  return assumed(construct === 'recommend' ? { low: 0, high: 10 } : { low: 1, high: 5 }, 0, construct);
}
