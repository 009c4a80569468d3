/** Which of our measures told who would leave? Each held against the departures on record, by what was known before them. */
import { notice, number } from '../report/build.js';
import type { Block, Section } from '../report/document.js';
import { fewestEvents } from '../statistics/prediction/outcome-scores.js';
import { message } from '../text/message.js';
import { contextOfLedgers, viewOf, type Analysis, type AnalysisContext, type AnalysisResult } from './analysis.js';
import { notNarrowed } from './notices.js';
import { contradictionNotice, departureSources, isTooContradictory } from './loyalty/departure-sources.js';
import type { Part } from './loyalty/part.js';
import { inTheWhole } from './overview.js';
import { readDepartures, type Departures } from './prediction/departed.js';
import { leaderPart, readLeader } from './prediction/leader.js';
import { daysToAnswer, ledgerMeasures } from './prediction/ledger-measures.js';
import { baseNote, looksNote, separationFigures, separationTable } from './prediction/separation-table.js';
import { measureSeparations, type Separation, type Shown } from './prediction/separations.js';
import { constructMeasures, questionMeasures } from './prediction/survey-measures.js';
import type { Measure } from './prediction/timeline.js';
import { worstFifthPart } from './prediction/worst-fifth.js';
import { leaderVerdict, leakNotices, separationFindings, verdictOf } from './prediction/verdict.js';
import { filtersNotApplied } from './selected-accounts.js';

const result = (blocks: readonly Block[], rest: Partial<AnalysisResult> = {}): AnalysisResult => {
  const section: Section = { id: 'prediction', title: message('prediction.title'), blocks };
  return { sections: blocks.length > 0 ? [section] : [], findings: [], figures: [], ...rest };
};

/** Where several surveys ask the same, each measure says whose it is. */
function named({ surveys }: AnalysisContext, measures: readonly Measure[]): readonly Measure[] {
  if (surveys.length < 2) return measures;
  return measures.map((one) =>
    one.survey === undefined
      ? one
      : { ...one, label: message('prediction.of-survey', { measure: one.label, survey: one.survey }) },
  );
}

/** Too few of either kind, in numbers that may be told. */
function tooFew({ left, stayed }: Departures, minimumGroup: number | undefined): readonly Block[] {
  const needed = Math.max(fewestEvents, minimumGroup ?? 0);
  const rarer = Math.min(left, stayed);
  if (rarer >= needed) return [];
  const isTold = rarer >= (minimumGroup ?? 0);
  const words = { needed: number(needed, 'count'), left: number(left, 'count'), stayed: number(stayed, 'count') };
  return [
    notice(
      'too-few-departures',
      isTold ? message('prediction.too-few', words) : message('prediction.too-few-hidden', { needed: words.needed }),
    ),
  ];
}

function timing({ isDated, withoutDay }: Departures): readonly Block[] {
  if (!isDated) return [notice('timing-unknown', message('prediction.undated'), 'warning')];
  if (withoutDay === 0) return [];
  const text = message('prediction.without-day', { accounts: number(withoutDay, 'count') });
  return [notice('departures-without-day', text, 'warning')];
}

interface Contradiction {
  readonly blocks: readonly Block[];
  readonly isTooLarge: boolean;
}

/** Whether the sources agree on who left; in numbers only where these may be told. */
function contradictionOf(context: AnalysisContext, { accounts }: Departures, shown: Shown): Contradiction {
  const sources = departureSources(
    context,
    accounts.map(({ account }) => account),
  );
  const isTooLarge = isTooContradictory(sources);
  if (shown.minimumGroup !== undefined) {
    const untold = notice('departures-contradict', message('departures-contradict.untold'), 'warning');
    return { blocks: isTooLarge ? [untold] : [], isTooLarge };
  }
  const key = isTooLarge ? 'prediction-no-finding' : 'prediction';
  const consequence = message(`departures-contradict.${key}`);
  return { blocks: contradictionNotice('departures-contradict', sources, consequence), isTooLarge };
}

function mainTable(all: readonly Separation[], { isDated }: Departures, { minimumGroup }: Shown): Block {
  const words = { days: number(daysToAnswer, 'count') };
  // Days and accounts multiplied would tell of few that left, where those must not be told.
  const base = isDated && minimumGroup === undefined ? baseNote(all) : [];
  return separationTable(all, {
    id: 'separation',
    title: message('prediction.table.title'),
    notes: [
      isDated ? message('note.separation', words) : message('note.separation-undated'),
      ...base,
      ...looksNote(all),
    ],
  });
}

/** The single questions have a table and an adjustment of their own, and bring no findings: they are many. */
function questions(context: AnalysisContext, departures: Departures, shown: Shown): Pick<Part, 'blocks' | 'figures'> {
  const measures = context.surveys.flatMap((survey) => questionMeasures(viewOf(context, survey)));
  const all = measureSeparations(named(context, measures), departures, shown);
  if (all.length === 0) return { blocks: [], figures: [] };
  const notes = looksNote(all);
  const table = separationTable(all, {
    id: 'question-separation',
    title: message('prediction.questions.title'),
    notes,
  });
  return { blocks: [table, ...leakNotices(all)], figures: separationFigures(all, departures) };
}

/** Every measure of the surveys and the ledgers against the departures; nothing where none has a value. */
function judged(context: AnalysisContext, departures: Departures, shown: Shown): AnalysisResult {
  const { settings } = context;
  const measures = [
    ...context.surveys.flatMap((survey) => constructMeasures(viewOf(context, survey))),
    ...ledgerMeasures(contextOfLedgers(context)),
  ];
  const all = measureSeparations(named(context, measures), departures, shown);
  if (all.length === 0) return result(inTheWhole(settings, () => notice('no-measures', message('prediction.empty'))));
  const partial = filtersNotApplied(settings);
  const contradiction = contradictionOf(context, departures, shown);
  const leader = readLeader(all, { departures, shown, depth: settings.depth });
  const deeper = inTheWhole(settings, () => [
    worstFifthPart(all, departures, shown),
    ...(leader ? [leaderPart(leader)] : []),
    questions(context, departures, shown),
  ]).flat();
  return result(
    [
      ...notNarrowed(partial),
      ...contradiction.blocks,
      ...timing(departures),
      ...leakNotices(all),
      ...verdictOf(all, shown),
      ...(leader ? [leaderVerdict(leader)] : []),
      mainTable(all, departures, shown),
      ...deeper.flatMap(({ blocks }) => blocks),
    ],
    {
      // Ledgers are not narrowed by filters on answers: a sentence on both would be taken for one about the selected.
      findings:
        partial.length > 0 || contradiction.isTooLarge ? [] : separationFindings(all, departures, { leader, shown }),
      figures: [...separationFigures(all, departures), ...deeper.flatMap(({ figures }) => figures)],
    },
  );
}

export const prediction: Analysis = {
  id: 'prediction',
  run: (context: AnalysisContext) => {
    const { settings } = context;
    const ledgers = contextOfLedgers(context);
    const departures = readDepartures(ledgers);
    const minimumGroup = ledgers.settings.isForPublication ? settings.minimumGroup : undefined;
    if (departures.left === 0 && minimumGroup === undefined)
      return result(inTheWhole(settings, () => notice('no-departures', message('prediction.none'))));
    const few = tooFew(departures, minimumGroup);
    if (few.length > 0) return result(minimumGroup === undefined ? few : inTheWhole(settings, () => few).flat());
    return judged(context, departures, { confidence: settings.confidence, minimumGroup });
  },
};
