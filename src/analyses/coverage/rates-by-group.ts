/** How many of those asked answered, by role, account or worth: complete, with partial, and without the unknown beside each other. */
import { responseRate } from '../../metrics/governance/response-rate.js';
import {
  answersOfEstimate,
  figureOf,
  intervalOfEstimate,
  label,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { Invitation } from './invitations.js';
import type { Asked, Part } from './part.js';
import { rateOf } from './response-rates.js';

/** The three a reader compares: they differ by partial answers and by people of whom nothing is known. */
export const comparedRates = ['RR1', 'RR2', 'RR5'] as const;
type ComparedRate = (typeof comparedRates)[number];

export interface AskedGroup {
  /** As figures have it: `{ role: 'it' }`. */
  readonly by: Readonly<Record<string, string>>;
  readonly name: Value;
  readonly invitations: readonly Invitation[];
  /** In place of every rate, where the group must not be shown. */
  readonly instead?: Estimate | undefined;
}

interface Words {
  readonly id: string;
  readonly title: Message;
  readonly column: Message;
  readonly notes: readonly Message[];
  /** Those that are no figures of another table already. */
  readonly figures: readonly ComparedRate[];
}

interface Rated {
  readonly by: AskedGroup['by'];
  readonly name: Value;
  readonly rate: ComparedRate;
  readonly estimate: Estimate;
}

const figuresOf = (survey: string, rated: readonly Rated[]): readonly Figure[] =>
  rated.map(({ by, rate, estimate }) =>
    figureOf({
      metric: responseRate.id,
      by: { definition: rate, ...by },
      estimate,
      definition: message(`rate.${rate}`),
      survey,
    }),
  );

const definitions = message('note.compared-rates', {
  complete: message('rate.RR1'),
  partial: message('rate.RR2'),
  known: message('rate.RR5'),
});

/** One row a group and rate, so that each rate has its n, interval and definition beside it. */
export function ratesByGroup(asked: Asked, groups: readonly AskedGroup[], words: Words): Part {
  const rated = groups.flatMap(({ by, name, invitations, instead }) =>
    comparedRates.map((rate): Rated => {
      const estimate = instead ?? rateOf({ ...asked, invitations }, rate);
      return { by, name, rate, estimate };
    }),
  );
  const table: Table = {
    type: 'table',
    id: words.id,
    title: words.title,
    columns: [
      textColumn('group', words.column),
      textColumn('rate', message('column.rate')),
      numberColumn('value', message('column.share')),
      numberColumn('interval', message('column.interval')),
      numberColumn('asked', message('column.invitations')),
    ],
    rows: rated.map(({ name, rate, estimate }) => [
      name,
      label(rate),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
      answersOfEstimate(estimate, responseRate.smallBelow),
    ]),
    notes: [definitions, ...words.notes],
  };
  const ofThisTable = rated.filter(({ rate }) => words.figures.includes(rate));
  return { blocks: [table], figures: figuresOf(asked.view.survey.name, ofThisTable), findings: [] };
}
