/** Do the answers themselves contradict the way a question was read: turned the wrong way, asked on two scales, or read on too short a one? */
import { compareCodePoints } from '../counts/code-point-order.js';
import { countAnswers } from '../counts/distribution.js';
import { distributionOf, itemMomentsOf } from '../counts/needs.js';
import type { Distribution } from '../counts/shapes.js';
import type { Construct } from '../domain/constructs.js';
import { scaleText } from '../domain/scales.js';
import type { Item } from '../domain/surveys.js';
import type { Notice } from '../report/document.js';
import { opposedItems } from '../statistics/reliability.js';
import { message } from '../text/message.js';
import { questionOf, type SurveyView } from './analysis.js';
import { namedList } from './named-list.js';

const enoughAnswers = 30;

/** Constructs somebody reads a figure of; what else was asked has no score. */
function measuredConstructs({ survey }: SurveyView): readonly Construct[] {
  const constructs = survey.items.filter(({ scale }) => scale !== undefined).map(({ construct }) => construct);
  return [...new Set(constructs)].filter((construct) => !['other', 'comment', 'attention_check'].includes(construct));
}

/** Questions that fall where the others of their construct rise: most often low is good there, and nobody said so. */
export function opposedNotices(view: SurveyView): readonly Notice[] {
  return measuredConstructs(view).flatMap((construct): readonly Notice[] => {
    const items = view.survey.items.filter((item) => item.construct === construct && item.scale !== undefined);
    // Of two questions that fall apart nobody can say which one is turned.
    if (items.length < 3) return [];
    const moments = view.source.read(itemMomentsOf(construct), questionOf(view, [])).overall;
    const opposed = moments.answers < enoughAnswers ? [] : opposedItems(moments);
    const [first] = opposed;
    if (first === undefined) return [];
    const words = { construct: message(`construct.${construct}`), items: namedList(opposed, 12), first };
    return [{ type: 'notice', id: `opposed:${construct}`, level: 'warning', text: message('notice.opposed', words) }];
  });
}

// An end of a scale is given by some: fewer are slips.
const shareOfEnd = 0.05;
const shorterEnds = [5, 7] as const;

function shareAbove({ counts }: Distribution, value: number): number {
  const above = [...counts].reduce((sum, [answer, count]) => (answer > value ? sum + count : sum), 0);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return above / all;
}

function hasEnd(distribution: Distribution, end: number): boolean {
  return shareAbove(distribution, end) === 0 && shareAbove(distribution, end - 1) >= shareOfEnd;
}

interface TwoScales {
  readonly end: number;
  readonly shorter: string;
  readonly longer: string;
}

/** A period that ends at 5 or 7 beside one that goes well beyond: a longer scale in only one of them. */
function twoScales(periods: readonly (readonly [period: string, answers: Distribution])[]): TwoScales | undefined {
  for (const end of shorterEnds) {
    const shorter = periods.find(([, answers]) => hasEnd(answers, end));
    const longer = periods.find(([, answers]) => shareAbove(answers, end) >= shareOfEnd);
    if (shorter && longer) return { end, shorter: shorter[0], longer: longer[0] };
  }
  return undefined;
}

function wavesOf(view: SurveyView, item: Item): readonly (readonly [string, Distribution])[] {
  const { groups } = view.source.read(distributionOf({ item: item.code }), questionOf(view, ['period']));
  return [...groups]
    .filter(([period, answers]) => period !== '' && countAnswers(answers) >= enoughAnswers)
    .sort(([a], [b]) => compareCodePoints(a, b));
}

/** Questions asked on one scale in one period and on a longer one in another; pooled, neither would be right. */
export function waveNotices(view: SurveyView): readonly Notice[] {
  const constructs = new Set(measuredConstructs(view));
  return view.survey.items.flatMap((item): readonly Notice[] => {
    if (!item.scale || item.scale.high <= 5 || !constructs.has(item.construct)) return [];
    const found = twoScales(wavesOf(view, item));
    if (!found) return [];
    const words = { item: item.code, shorter: found.shorter, longer: found.longer, end: String(found.end) };
    const text = message('notice.two-scales', { ...words, high: String(item.scale.high) });
    return [{ type: 'notice', id: `two-scales:${item.code}`, level: 'warning', text }];
  });
}

const shortScale = { low: 1, high: 4 };
const nextScale = { low: 1, high: 5 };

/** Of answers 2..4 nobody knows whether 1..4 was asked or 1..5: on the one 3 is a good answer, on the other the middle. */
export function shortScaleNotices(view: SurveyView): readonly Notice[] {
  const constructs = new Set(measuredConstructs(view));
  return view.survey.items.flatMap((item): readonly Notice[] => {
    const { scale, scaleOrigin, labels, construct, code } = item;
    const isShort = scale?.low === shortScale.low && scale.high === shortScale.high;
    if (!isShort || scaleOrigin !== 'inferred' || labels !== undefined || !constructs.has(construct)) return [];
    const { overall } = view.source.read(distributionOf({ item: code }), questionOf(view, []));
    const given = [...overall.counts].flatMap(([answer, count]) => (count > 0 ? [answer] : []));
    const isProven = given.includes(shortScale.low) && given.includes(shortScale.high);
    if (isProven && countAnswers(overall) >= enoughAnswers) return [];
    const words = { item: code, scale: scaleText(shortScale), next: scaleText(nextScale) };
    const text = message('notice.short-scale', words);
    return [{ type: 'notice', id: `short-scale:${code}`, level: 'warning', text }];
  });
}
