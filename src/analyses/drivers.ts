/** What goes together with satisfaction, loyalty and success: shares of drivers, importance against performance, by role. */
import { notice } from '../report/build.js';
import type { Block, Figure, Section } from '../report/document.js';
import { message } from '../text/message.js';
import {
  viewsOfCustomers,
  type Analysis,
  type AnalysisResult,
  type RankedFinding,
  type SurveyView,
} from './analysis.js';
import { namedList } from './named-list.js';
import { chooseQuestions, type Chosen } from './drivers/chosen-questions.js';
import { driverFigures } from './drivers/driver-figures.js';
import { driverFinding } from './drivers/driver-finding.js';
import { orderOf } from './drivers/driver-order.js';
import { driverNotices } from './drivers/driver-notices.js';
import { fitTable, shareTable } from './drivers/driver-tables.js';
import { driversByRole } from './drivers/drivers-by-role.js';
import { importancePerformance } from './drivers/importance-performance.js';
import { usableDrivers } from './drivers/usable-drivers.js';
import { inTheWhole } from './overview.js';
import { isKnown, measureDrivers, type MeasuredDrivers } from './drivers/measure-drivers.js';

const mostNamed = 12;

interface Part {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
}

/** What could be named instead, and what never could. */
function usable({ survey, settings }: SurveyView): readonly Block[] {
  const names = usableDrivers([survey], settings.drivers?.of ?? []);
  const { segments } = survey;
  return [
    ...(names.length > 0
      ? [notice('usable-drivers', message('drivers.usable', { names: namedList(names, mostNamed) }))]
      : []),
    ...(segments.length > 0
      ? [notice('driver-categories', message('drivers.categories', { names: namedList(segments, mostNamed) }))]
      : []),
  ];
}

function notPossible(view: SurveyView, { mixed }: Chosen): readonly Block[] {
  const scales = mixed.map((construct) =>
    notice(
      `drivers-mixed:${construct}`,
      message('drivers.mixed-scales', { construct: message(`construct.${construct}`) }),
    ),
  );
  return [
    ...scales,
    notice('no-drivers', message('drivers.not-possible', { survey: view.survey.name })),
    ...usable(view),
  ];
}

/** The first outcome with known shares is looked at closely: by performance and by role. */
function closely(view: SurveyView, all: readonly MeasuredDrivers[]): Part {
  const first = all.find(({ johnson }) => isKnown(johnson));
  if (!first) return { blocks: [], figures: [], findings: [] };
  const performance = importancePerformance(view, first);
  // What is closer among links that are next to nothing is nothing to act on; the ratings themselves stay for scripts.
  const explainsLittle = orderOf(first, view.settings.confidence).kind === 'little';
  const roles = inTheWhole(view.settings, () => driversByRole(view, first));
  return {
    blocks: [...(explainsLittle ? [] : performance.blocks), ...roles.flatMap(({ blocks }) => blocks)],
    figures: [...performance.figures, ...roles.flatMap(({ figures }) => figures)],
    findings: driverFinding(view, first),
  };
}

/** In the overview up to the first outcome whose shares are known: that one is looked at closely, and has the finding. */
function measuredOutcomes(view: SurveyView, { outcomes, drivers: chosen }: Chosen): readonly MeasuredDrivers[] {
  const measured: MeasuredDrivers[] = [];
  for (const outcome of outcomes) {
    const found = measureDrivers(view, outcome, chosen);
    if (found) measured.push(found);
    if (view.settings.depth === 'overview' && found && isKnown(found.johnson)) break;
  }
  return measured;
}

function surveyPart(view: SurveyView): { readonly section: Section } & Pick<Part, 'figures' | 'findings'> {
  const chosen = chooseQuestions(view.survey, view.settings.drivers);
  const all = measuredOutcomes(view, chosen);
  const shares = shareTable(view, all);
  const more = closely(view, all);
  const blocks =
    all.length === 0
      ? notPossible(view, chosen)
      : [fitTable(view, all), ...driverNotices(all), ...(shares ? [shares] : []), ...more.blocks];
  const title = message('drivers.title', { survey: view.survey.name });
  return {
    section: { id: `drivers:${view.survey.name}`, title, blocks },
    figures: [...all.flatMap((measured) => driverFigures(view, measured)), ...more.figures],
    findings: more.findings,
  };
}

export const drivers: Analysis = {
  id: 'drivers',
  run: (context): AnalysisResult => {
    const parts = viewsOfCustomers(context).map(surveyPart);
    return {
      sections: parts.map(({ section }) => section),
      findings: parts.flatMap(({ findings }) => findings),
      figures: parts.flatMap(({ figures }) => figures),
    };
  },
};
