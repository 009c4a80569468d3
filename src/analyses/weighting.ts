/** Does weighting change the answer? Satisfaction and NPS as answered, beside weighted by response, value, role, account or known margins. */
import type { Block, Figure, Section } from '../report/document.js';
import { message } from '../text/message.js';
import {
  viewsOfCustomers,
  type Analysis,
  type AnalysisContext,
  type AnalysisResult,
  type RankedFinding,
  type SurveyView,
} from './analysis.js';
import { notesOf, verdictOf, weightingFindings, weightingTable } from './weighting/weighting-blocks.js';
import { detailOf } from './weighting/detail.js';
import { weightingKinds, type WeightingKind } from './weighting/kinds.js';
import { measureWeightings, weighedMetrics } from './weighting/measure-weighting.js';
import { weightingFigures } from './weighting/weighting-figures.js';

/** The one asked for, or all that this data allows. */
function kindsOf({ survey, settings: { weighting } }: SurveyView): readonly WeightingKind[] {
  if (weighting.chosen !== 'none') return [weighting.chosen];
  const isPossible: Readonly<Partial<Record<WeightingKind, boolean>>> = {
    response: survey.isWeighted === true,
    margins: weighting.margins.length > 0,
  };
  return weightingKinds.filter((kind) => isPossible[kind] !== false);
}

interface SurveyResult {
  readonly section: Section;
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
}

function surveyResult(view: SurveyView): SurveyResult | undefined {
  if (weighedMetrics(view).length === 0) return undefined;
  const { isAskedFor, chosen, margins } = view.settings.weighting;
  const all = measureWeightings(view, kindsOf(view));
  // Roles and accounts always differ in how often they answered: by itself that is no reason for a section.
  const hasReason = margins.length > 0 || all.measured.some(({ kind }) => kind === 'revenue' || kind === 'response');
  if (!isAskedFor && !hasReason) return undefined;
  const notes = notesOf(all, { isAskedFor });
  const [first] = all.measured;
  const table = chosen === 'none' || !first ? [weightingTable(all, notes)] : [];
  const detail = chosen === 'none' || !first ? { blocks: [], figures: [] } : detailOf(view, all, first);
  const nothing: Block = {
    type: 'notice',
    id: 'nothing-to-weight',
    level: 'note',
    text: message('weighting.nothing-applies'),
  };
  const reasons = notes.map((text, at): Block => ({ type: 'notice', id: `weighting-note:${at}`, level: 'note', text }));
  const empty = reasons.length > 0 ? reasons : [nothing];
  return {
    section: {
      id: `weighting:${view.survey.name}`,
      title: message('weighting.title', { survey: view.survey.name }),
      blocks: first ? [...verdictOf(all), ...table, ...detail.blocks] : empty,
    },
    figures: [...weightingFigures(view, all), ...detail.figures],
    findings: weightingFindings(view, all),
  };
}

export const weighting: Analysis = {
  id: 'weighting',
  run: (context: AnalysisContext): AnalysisResult => {
    const results = viewsOfCustomers(context).flatMap((view) => surveyResult(view) ?? []);
    const none: Section = {
      id: 'weighting',
      title: message('weighting.title.none'),
      blocks: [{ type: 'notice', id: 'nothing-to-weight', level: 'note', text: message('weighting.none') }],
    };
    const isSilent = results.length > 0 || !context.settings.weighting.isAskedFor;
    return {
      sections: isSilent ? results.map(({ section }) => section) : [none],
      findings: results.flatMap(({ findings }) => findings),
      figures: results.flatMap(({ figures }) => figures),
    };
  },
};
