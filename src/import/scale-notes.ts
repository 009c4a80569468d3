/** What must be said about the way the answers of an item were read, beside its scale? */
import type { Evidence } from '../domain/import-audit.js';
import { isLowEndUnused, isOnScale, type Scale, scaleText } from '../domain/scales.js';
import { answerValues } from './answer-values.js';
import type { ItemScale } from './column-plan.js';
import type { ImportOptions } from './import-options.js';
import type { ColumnProfile } from './profile-columns.js';

export interface ReadItem {
  readonly label: string;
  readonly profile: ColumnProfile;
  readonly item: ItemScale;
  /** What the user wrote to say that low is good. */
  readonly statedReversal: string | undefined;
  /** The labels, where they show that low is good. */
  readonly runningDown: string | undefined;
  readonly rescaledTo: Scale | undefined;
}

function isFromValues({ evidence }: ItemScale): boolean {
  return evidence.code === 'scale-from-values' || evidence.code === 'scale-sibling';
}

/** 0 beside 1..5 may be a code for "no answer": nobody can tell from the numbers, so it is asked. */
function zeroNote({ item }: ReadItem): readonly Evidence[] {
  const { low, high } = item.scale;
  if (!isFromValues(item) || low !== 0 || high < 3 || high > 7) return [];
  return [{ code: 'zero-beside-scale', params: { scale: scaleText({ low: 1, high }) } }];
}

function outlierNote({ profile, item }: ReadItem, options: ImportOptions): readonly Evidence[] {
  const { outliers } = answerValues(profile, options.decimal) ?? {};
  const outside = outliers?.values.filter((value) => !isOnScale(value, item.scale)) ?? [];
  if (!outliers || outside.length === 0 || item.origin === 'stated') return [];
  const params = { answers: outliers.answers, values: outside.join(', '), scale: scaleText(item.scale) };
  return [{ code: 'scale-without-outliers', params }];
}

/** Nobody was so dissatisfied, or such answers did not come into the file: nobody can tell from the numbers. */
function unusedLowEnd({ profile, item }: ReadItem, options: ImportOptions): readonly Evidence[] {
  const values = answerValues(profile, options.decimal);
  if (!values || item.evidence.code !== 'scale-from-values') return [];
  if (!isLowEndUnused(item.scale, values.low, values.answers)) return [];
  const params = { answers: values.answers, lowest: values.low, scale: scaleText(item.scale) };
  return [{ code: 'low-end-unused', params }];
}

/** Turning round needs both ends: where nobody gave one of them, it was only concluded. */
function reversalNote({ profile, item, statedReversal }: ReadItem, options: ImportOptions): readonly Evidence[] {
  const values = answerValues(profile, options.decimal);
  const stated: Evidence = { code: 'stated', params: { option: `--reverse ${statedReversal}` } };
  if (statedReversal === undefined) return [];
  if (!values || !isFromValues(item)) return [stated];
  const isProved = values.low === item.scale.low && values.high === item.scale.high;
  return isProved ? [stated] : [stated, { code: 'reversed-on-inferred', params: { scale: scaleText(item.scale) } }];
}

const percentWords = /\b(?:percent|percentage|pct)\b|%|百分比|占比/iu;

/** Rows that are groups with a share already worked out have no n: an interval over them would count groups as people. */
function percentNote({ label, item }: ReadItem): readonly Evidence[] {
  const isShare = item.scale.high > 10 && percentWords.test(label.replace(/[_-]+/gu, ' '));
  return isShare ? [{ code: 'percent-of-group', params: {} }] : [];
}

/** Everything a reader has to know of the item: what is no answer, what was left out, turned round or recalculated. */
export function scaleNotes(read: ReadItem, options: ImportOptions): readonly Evidence[] {
  const { profile, item, runningDown, statedReversal, rescaledTo } = read;
  const { noAnswers } = profile;
  const from = scaleText(item.scale);
  return [
    ...(noAnswers.length > 0 ? [{ code: 'no-answer-words', params: { labels: noAnswers.join(', ') } } as const] : []),
    ...outlierNote(read, options),
    ...zeroNote(read),
    ...unusedLowEnd(read, options),
    ...percentNote(read),
    ...(runningDown !== undefined && statedReversal === undefined
      ? [{ code: 'labels-run-down', params: { labels: runningDown } } as const]
      : []),
    ...reversalNote(read, options),
    ...(rescaledTo ? [{ code: 'rescaled', params: { from, to: scaleText(rescaledTo) } } as const] : []),
  ];
}
