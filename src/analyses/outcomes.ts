/** Did they succeed? Outcomes agreed with the person who pays: reached, verified, overdue - and who is satisfied while failing. */
import { intervalOfEstimate, number, valueOfEstimate } from '../report/build.js';
import type { Block, Section } from '../report/document.js';
import { message } from '../text/message.js';
import {
  viewOf,
  viewsOfCustomers,
  type Analysis,
  type AnalysisContext,
  type AnalysisResult,
  type RankedFinding,
  contextOfLedgers,
} from './analysis.js';
import { notNarrowed } from './notices.js';
import { attainmentPart } from './outcomes/attainment-part.js';
import { downstreamPart } from './outcomes/downstream.js';
import { ledgerFigures, ledgerTable, measureLedger, type LedgerFigures } from './outcomes/ledger-figures.js';
import { splitPart } from './outcomes/ledger-splits.js';
import { ledgerOf } from './outcomes/ledger-of.js';
import type { Ledger, Part } from './outcomes/ledger.js';
import { duePart } from './outcomes/next-due.js';
import { claimsPart } from './outcomes/programme-claims.js';
import { saidSuccessPart } from './outcomes/said-success.js';
import { contradictionPart } from './outcomes/satisfied-but-failing.js';
import { timePart } from './outcomes/time-to-value.js';
import { trustPart } from './outcomes/trust-gap.js';
import { inTheWhole } from './overview.js';
import { filtersNotApplied } from './selected-accounts.js';

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

type SectionName = 'where' | 'attainment' | 'trust' | 'next' | 'claims' | 'voices';

/** Several parts as one section; none where they have nothing to say. */
function sectionOf(name: SectionName, parts: readonly Part[]): Part & { readonly sections: readonly Section[] } {
  const blocks = parts.flatMap((part) => part.blocks);
  const sections =
    blocks.length > 0 ? [{ id: `outcomes:${name}`, title: message(`outcomes.title.${name}`), blocks }] : [];
  return {
    sections,
    blocks,
    figures: parts.flatMap(({ figures }) => figures),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

const note = (id: 'no-outcomes' | 'too-few-outcomes' | 'outcome-lists-left-out'): Block => {
  const key = { 'no-outcomes': 'none', 'too-few-outcomes': 'too-few', 'outcome-lists-left-out': 'left-out' } as const;
  return { type: 'notice', id, level: 'note', text: message(`outcomes.${key[id]}`) };
};

const titled = (blocks: readonly Block[]): Section => ({ id: 'outcomes', title: message('outcomes.title'), blocks });

/** What the answers say beside the ledger: who says it succeeded, and whose own customers are satisfied. */
function voices(context: AnalysisContext, ledger: Ledger): ReturnType<typeof sectionOf> {
  const views = context.surveys.map((survey) => viewOf(context, survey));
  return sectionOf('voices', [
    ...viewsOfCustomers(context).map((view) => saidSuccessPart(view, ledger)),
    ...views.map((view) => downstreamPart(view, views, ledger)),
  ]);
}

/** The gap is a finding at every depth; its table is for whoever asks. */
function gapPart(ledger: Ledger): Part {
  const part = trustPart(ledger);
  return { ...part, blocks: inTheWhole(ledger.settings, () => part.blocks).flat() };
}

/** Splits, lists and claims stay inside the team; shares, medians and the gap may leave it. */
function sectionsOf(context: AnalysisContext, ledger: Ledger): readonly ReturnType<typeof sectionOf>[] {
  const isInside = !ledger.settings.isForPublication;
  const further = <P>(part: () => P) => inTheWhole(ledger.settings, part);
  return [
    sectionOf('where', isInside ? further(() => splitPart(ledger)) : []),
    sectionOf('attainment', [attainmentPart(ledger), ...further(() => timePart(ledger))]),
    sectionOf('trust', [gapPart(ledger)]),
    sectionOf('next', ledger.mayName ? further(() => duePart(ledger)) : []),
    sectionOf('claims', isInside ? further(() => claimsPart(ledger)) : []),
    ...further(() => voices(context, ledger)),
  ];
}

/** The gap says more than the two rates; where it is not clear, they are said. */
function rateFindings(ledger: Ledger, measured: LedgerFigures, sections: readonly Part[]): readonly RankedFinding[] {
  if (!ledger.mayClaim) return [];
  const found = sections.flatMap(({ findings }) => findings);
  return found.length > 0 ? found : rateFinding(measured);
}

function analyse(context: AnalysisContext, ledger: Ledger): AnalysisResult {
  const { settings } = context;
  const { outcomes: states } = ledger;
  const measured = measureLedger(states, settings);
  const contradictions = viewsOfCustomers(context).map((view) => contradictionPart(view, ledger));
  const sections = sectionsOf(context, ledger);
  const first = titled([
    ...notNarrowed(filtersNotApplied(settings), 'outcomes.not-narrowed.outcomes'),
    ledgerTable(states, measured, settings.asOf),
    ...contradictions.flatMap(({ blocks }) => blocks),
    ...(ledger.mayName ? [] : [note('outcome-lists-left-out')]),
  ]);
  return {
    sections: [first, ...sections.flatMap((one) => one.sections)],
    findings: [...contradictions.flatMap(({ findings }) => findings), ...rateFindings(ledger, measured, sections)],
    figures: [...ledgerFigures(measured), ...[...contradictions, ...sections].flatMap(({ figures }) => figures)],
  };
}

export const outcomes: Analysis = {
  id: 'outcomes',
  run: (asked: AnalysisContext): AnalysisResult => {
    const context = contextOfLedgers(asked);
    const { settings } = context;
    const ledger = ledgerOf(context);
    const { length } = ledger.outcomes;
    if (length === 0) {
      const said = voices(context, ledger);
      return { sections: [titled([note('no-outcomes')]), ...said.sections], findings: [], figures: said.figures };
    }
    if (settings.isForPublication && length < settings.minimumGroup)
      return { sections: [titled([note('too-few-outcomes')])], findings: [], figures: [] };
    return analyse(context, ledger);
  },
};
