/** How much of what is at risk depends on where "satisfied" begins? */
import { revenueAtRisk } from '../../metrics/value/revenue-at-risk.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { figureOf, valueOfEstimate } from '../../report/build.js';
import type { Figure } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';
import type { AccountClasses } from './account-classes.js';
import type { ClassesAtCut } from './cut-sensitivity.js';

interface AtRisk {
  readonly currency: string;
  readonly members: readonly { readonly amount: number; readonly isHit: boolean }[];
}

export interface RiskCuts {
  readonly atCuts: readonly ClassesAtCut[];
  readonly satisfaction: ConstructScore;
}

/** The share at risk at each cut, of the currency of most accounts as a note, of all currencies as figures `by: {cut}`. */
export function riskByCut(
  view: SurveyView,
  classes: AccountClasses,
  { atCuts, satisfaction, atRiskOf }: RiskCuts & { readonly atRiskOf: (classes: AccountClasses) => readonly AtRisk[] },
): { readonly notes: readonly Message[]; readonly figures: readonly Figure[] } {
  const context = yesNoContext(view.settings.confidence);
  const measured = atCuts.map(({ from, accounts }) => ({
    from,
    currencies: atRiskOf({ ...classes, accounts }).map(({ currency, members }) => ({
      currency,
      estimate: revenueAtRisk.compute(members, context),
    })),
  }));
  const shares = measured.flatMap(({ from, currencies }) =>
    currencies
      .slice(0, 1)
      .map(({ estimate }) =>
        message('note.at-risk-cut', { from: String(from), share: valueOfEstimate(estimate, 'share') }),
      ),
  );
  const figures = measured
    .filter(({ from }) => from !== satisfaction.hitFrom)
    .flatMap(({ from, currencies }) =>
      currencies.map(({ currency, estimate }) =>
        figureOf({
          metric: revenueAtRisk.id,
          by: { currency, cut: String(from) },
          estimate,
          definition: message('definition.at-risk-cut', {
            definition: message('definition.at-risk'),
            from: String(from),
          }),
          survey: view.survey.name,
        }),
      ),
    );
  return { notes: shares.length > 1 ? [message('note.at-risk-cuts', { shares })] : [], figures };
}
