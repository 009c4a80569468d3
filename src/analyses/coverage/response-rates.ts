/** How many of those asked answered, refused or were reached, by every definition of AAPOR. */
import { responseRate, sumOfCases } from '../../metrics/governance/response-rate.js';
import {
  answersOfEstimate,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import type { ResponseRate } from '../../statistics/response-rates.js';
import { message } from '../../text/message.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
import { inTheWhole } from '../overview.js';
import { casesByAccount } from './invitations.js';
import type { Asked, Part } from './part.js';

/** Those most reports mean; the others answer a second question. */
const first = ['RR1', 'RR2', 'COOP1', 'REF1', 'CON1'] as const satisfies readonly ResponseRate[];
const further = [
  'RR3',
  'RR4',
  'RR5',
  'RR6',
  'COOP2',
  'COOP3',
  'COOP4',
  'REF2',
  'REF3',
  'CON2',
  'CON3',
] as const satisfies readonly ResponseRate[];

/** Kept small groups are shown by nobody: neither the rate nor how many were asked. */
export function rateOf({ view, invitations, isEligibilityKnown }: Asked, rate: ResponseRate): Estimate {
  const k = view.rule.minimumGroup;
  if (k !== undefined && invitations.length > 0 && invitations.length < k) return hiddenEstimate('primary', k);
  const accounts = casesByAccount(invitations, { isEligibilityKnown });
  return responseRate.compute({ rate, accounts }, yesNoContext(view.settings.confidence));
}

/** The counts the rates are made of, so that any other definition can be worked out. */
function casesNote({ invitations, isEligibilityKnown }: Asked): Table['notes'][number] {
  const cases = sumOfCases(casesByAccount(invitations, { isEligibilityKnown }));
  const count = (value: number | undefined) => number(value ?? 0, 'count');
  return message('note.cases', {
    complete: count(cases.complete),
    partial: count(cases.partial),
    refusal: count(cases.refusal),
    nonContact: count(cases.nonContact),
    other: count(cases.other),
    unknown: count(cases.unknown),
    ineligible: cases.ineligible === undefined ? message('word.not-recorded') : count(cases.ineligible),
  });
}

interface NamedRate {
  readonly name: ResponseRate;
  readonly estimate: Estimate;
}

/** Rates that need to know who was eligible are named together under the table, not row by row. */
const isShown = ({ estimate }: NamedRate): boolean =>
  estimate.status === 'known' || estimate.reason !== 'eligibility-unknown';

function eligibilityNote(rates: readonly NamedRate[]): Table['notes'] {
  const missing = rates.filter((rate) => !isShown(rate)).map(({ name }) => name);
  return missing.length > 0 ? [message('note.rates-need-eligibility', { rates: missing })] : [];
}

const figuresOf = (survey: string, rates: readonly NamedRate[]): readonly Figure[] =>
  rates.map(({ name, estimate }) =>
    figureOf({
      metric: responseRate.id,
      by: { definition: name },
      estimate,
      definition: message(`rate.${name}`),
      survey,
    }),
  );

/** Rates with n, interval and definition. */
export function responseRatesPart(asked: Asked): Part {
  const { view } = asked;
  const names: readonly ResponseRate[] = [...first, ...inTheWhole(view.settings, () => further).flat()];
  const rates = names.map((name) => ({ name, estimate: rateOf(asked, name) }));
  const table: Table = {
    type: 'table',
    id: 'response-rates',
    title: message('coverage.rates.title'),
    columns: [
      textColumn('rate', message('column.rate')),
      numberColumn('value', message('column.share')),
      numberColumn('interval', message('column.interval')),
      numberColumn('asked', message('column.invitations')),
      textColumn('definition', message('column.definition')),
    ],
    rows: rates
      .filter(isShown)
      .map(({ name, estimate }) => [
        label(name),
        valueOfEstimate(estimate, 'share'),
        intervalOfEstimate(estimate, 'share'),
        answersOfEstimate(estimate, responseRate.smallBelow),
        label(message(`rate.${name}`)),
      ]),
    notes: [
      ...(view.rule.minimumGroup === undefined ? [casesNote(asked)] : []),
      ...eligibilityNote(rates),
      message('note.rates'),
    ],
  };
  return { blocks: [table], figures: figuresOf(view.survey.name, rates), findings: [] };
}
