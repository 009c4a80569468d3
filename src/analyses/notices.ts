/** What a reader must know before the figures of a survey: how it may be shown, and what was filtered. */
import type { Notice } from '../report/document.js';
import { number } from '../report/build.js';
import { message } from '../text/message.js';
import type { AnalysisSettings, SurveyView } from './analysis.js';
import { scoreOfConstruct } from './scores.js';

/** Attributed or confidential, and why; with the size under which groups are withheld. */
export function confidentialityNotice(view: SurveyView): Notice {
  const { survey, rule } = view;
  const params = { k: number(rule.minimumGroup ?? 0, 'count') };
  const isConfidential = rule.minimumGroup !== undefined;
  const isOnlyForPublication = isConfidential && survey.confidentiality === 'attributed';
  const key = isOnlyForPublication
    ? 'notice.published'
    : (`notice.${survey.confidentiality}.${survey.confidentialityReason}` as const);
  return { type: 'notice', id: 'confidentiality', level: 'note', text: message(key, params) };
}

/** The filters in force, so that no figure is mistaken for one of everybody. */
export function filterNotice({ where }: AnalysisSettings): readonly Notice[] {
  return Object.entries(where).map(([dimension, values]) => ({
    type: 'notice' as const,
    id: `filter:${dimension}`,
    level: 'note' as const,
    text: message('notice.filter', { dimension, values: [...(values ?? [])] }),
  }));
}

/** Says which construct has items on different scales, so that no score of it could be formed. */
export function scaleNotices(view: SurveyView): readonly Notice[] {
  const mixed = (['satisfaction', 'recommend'] as const).filter(
    (construct) => scoreOfConstruct(view.survey, construct) === 'mixed-scales',
  );
  return mixed.map((construct) => ({
    type: 'notice',
    id: `mixed-scales:${construct}`,
    level: 'warning',
    text: message('notice.mixed-scales', { construct }),
  }));
}
