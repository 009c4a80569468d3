/** Did they succeed? Outcomes agreed with the person who pays: reached, verified, overdue - and who is satisfied while failing. */
import { intervalOfEstimate, number, valueOfEstimate } from '../report/build.js';
import type { Block, Section } from '../report/document.js';
import { message } from '../text/message.js';
import { viewOf, type Analysis, type AnalysisContext, type AnalysisResult, type RankedFinding } from './analysis.js';
import { ledgerFigures, ledgerTable, measureLedger, type LedgerFigures } from './outcomes/ledger-figures.js';
import { readOutcomes } from './outcomes/outcome-state.js';
import { notNarrowed } from './notices.js';
import { accountFilter, filtersNotApplied } from './selected-accounts.js';
import { satisfiedButFailingPart } from './outcomes/satisfied-but-failing.js';

/** Success as asserted beside success as verified, in one sentence: the gap is what is taken on trust. */
function rateFinding({ success, verified }: LedgerFigures): readonly RankedFinding[] {
  if (success.status !== 'known' || verified.status !== 'known') return [];
  const text = message('finding.outcome-rates', {
    success: valueOfEstimate(success, 'share'),
    successInterval: intervalOfEstimate(success, 'share'),
    verified: valueOfEstimate(verified, 'share'),
    verifiedInterval: intervalOfEstimate(verified, 'share'),
    answers: number(success.answers, 'count'),
  });
  return [{ weight: 76, finding: { type: 'finding', id: 'outcome-rates', emphasis: 'neutral', text } }];
}

const titled = (blocks: readonly Block[]): Section => ({ id: 'outcomes', title: message('outcomes.title'), blocks });

function withoutOutcomes(): AnalysisResult {
  const notice: Block = { type: 'notice', id: 'no-outcomes', level: 'note', text: message('outcomes.none') };
  return { sections: [titled([notice])], findings: [], figures: [] };
}

export const outcomes: Analysis = {
  id: 'outcomes',
  run: (context: AnalysisContext): AnalysisResult => {
    const { settings, source } = context;
    const states = readOutcomes(source, settings.asOf, accountFilter(source, settings));
    const notApplied = filtersNotApplied(settings);
    const notices = notNarrowed(notApplied);
    if (states.length === 0) return withoutOutcomes();
    const isTooSmall = settings.isForPublication && states.length < settings.minimumGroup;
    if (isTooSmall)
      return {
        sections: [
          titled([{ type: 'notice', id: 'too-few-outcomes', level: 'note', text: message('outcomes.too-few') }]),
        ],
        findings: [],
        figures: [],
      };
    const measured = measureLedger(states, settings);
    const failing = context.surveys.map((survey) => satisfiedButFailingPart(viewOf(context, survey), states));
    return {
      sections: [
        titled([...notices, ledgerTable(states, measured, settings.asOf), ...failing.flatMap(({ blocks }) => blocks)]),
      ],
      findings: [
        ...failing.flatMap(({ findings }) => findings),
        // A sentence about all outcomes would be taken for one about the selected answers.
        ...(notApplied.length === 0 ? rateFinding(measured) : []),
      ],
      figures: [...ledgerFigures(measured), ...failing.flatMap(({ figures }) => figures)],
    };
  },
};
