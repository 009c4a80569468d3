/** Everything the section prints, for scripts: weighted figures say so, and by what. */
import { figureOf } from '../../report/build.js';
import type { Figure } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import type { MeasuredWeighting, SurveyWeightings } from './measure-weighting.js';
import { meaningOf } from './weighting-blocks.js';

function figuresOfOne(view: SurveyView, one: MeasuredWeighting): readonly Figure[] {
  const meaning = meaningOf(view, one.kind);
  const common = { survey: view.survey.name, by: { weighting: one.kind }, weighted: true };
  const costs = [
    ['effective-answers', one.effective],
    ['weighting-efficiency', one.efficiency],
    ['largest-weight', one.largest],
  ] as const;
  return [
    ...one.figures.flatMap(({ of: { id, definition }, weighted, change }) => [
      figureOf({
        ...common,
        metric: id,
        estimate: weighted,
        definition: message('definition.weighted', { definition, meaning }),
      }),
      figureOf({
        ...common,
        metric: 'weighting-change',
        by: { ...common.by, figure: id },
        estimate: change,
        definition: message('definition.weighting-change', { definition, meaning }),
      }),
    ]),
    ...costs.map(([metric, estimate]) =>
      figureOf({ ...common, metric, estimate, definition: message(`definition.${metric}`, { meaning }) }),
    ),
  ];
}

/** The weighted figures; the unweighted ones are those of the roles. */
export function weightingFigures(view: SurveyView, { measured }: SurveyWeightings): readonly Figure[] {
  return measured.flatMap((one) => figuresOfOne(view, one));
}
