/** Which surveys the report speaks of: how large they are, which periods, how they may be shown and why. */
import { distributionOf } from '../counts/needs.js';
import type { Block, Section } from '../report/document.js';
import { orderPeriods } from '../domain/periods.js';
import { number } from '../report/build.js';
import { message } from '../text/message.js';
import { questionOf, viewOf, type AnalysisContext, type SurveyView } from './analysis.js';
import { unlessTooNear } from './disclosure/guarded-topic.js';
import { departureNotice } from './departure-columns.js';
import { accountNotice, confidentialityNotice, scaleNotices, ticketNotice, weakScaleNotices } from './notices.js';
import { opposedNotices, shortScaleNotices, waveNotices } from './scale-doubts.js';

/** The periods that are taken together; a pooled figure must not pass for a current one. */
function periodsBlock(view: SurveyView): readonly Block[] {
  const [item] = view.survey.items;
  if (!item) return [];
  const { groups } = view.source.read(distributionOf({ item: item.code }), questionOf(view, ['period']));
  const periods = orderPeriods([...groups.keys()].filter((period) => period !== '')).names;
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || periods.length < 2) return [];
  return [
    { type: 'paragraph', text: message('surveys.periods', { first, last, periods: number(periods.length, 'count') }) },
  ];
}

/** What was stated about whom the survey asks; of the customers of customers, where their answers stand. */
function kindBlock({ survey: { name, kind } }: SurveyView): readonly Block[] {
  if (kind === undefined) return [];
  if (kind !== 'downstream') return [{ type: 'paragraph', text: message(`surveys.kind.${kind}`) }];
  const text = message('surveys.kind.downstream', { survey: name });
  return [{ type: 'notice', id: `downstream-survey:${name}`, level: 'note', text }];
}

function blocksOf(view: SurveyView): readonly Block[] {
  const { survey } = view;
  const words = {
    survey: survey.name,
    responses: number(survey.responses, 'count'),
    questions: number(survey.items.length, 'count'),
  };
  // Beside figures of a part of the answers their whole would pass for their base.
  const isFiltered = Object.keys(view.settings.where).length > 0;
  const text = message(isFiltered ? 'surveys.size.unfiltered' : 'surveys.size', words);
  const notices = [
    confidentialityNotice(view),
    ...accountNotice(view),
    ...scaleNotices(view),
    ...unlessTooNear(
      view,
      (read) => [...weakScaleNotices(read), ...opposedNotices(read), ...waveNotices(read), ...shortScaleNotices(read)],
      [],
    ),
    ...departureNotice(view),
  ];
  return [{ type: 'paragraph', text }, ...kindBlock(view), ...periodsBlock(view), ...notices];
}

/**
 * One section for all surveys, with the warnings of the import that concern their figures, those of a survey's file behind it;
 * none when nothing was asked.
 */
export function surveysSection(
  context: AnalysisContext,
  warnings: ReadonlyMap<string | undefined, readonly Block[]>,
): readonly Section[] {
  const { surveys } = context;
  const blocks = surveys.flatMap((survey) => [
    ...blocksOf(viewOf(context, survey)),
    ...(warnings.get(survey.name) ?? []),
  ]);
  const names = new Set<string | undefined>(surveys.map(({ name }) => name));
  const others = [...warnings].flatMap(([survey, own]) => (names.has(survey) ? [] : own));
  const tickets = unlessTooNear(context, ({ source }) => ticketNotice(source), []);
  const all = [...blocks, ...tickets, ...others];
  if (all.length === 0) return [];
  return [{ id: 'surveys', title: message('surveys.title'), blocks: all }];
}
