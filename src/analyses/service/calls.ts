/** Were those who called answered, and in time? Of the answered calls, and of all. */
import type { LedgerRecord } from '../../domain/records.js';
import { callWait } from '../../metrics/service/call-wait.js';
import { callsAnswered } from '../../metrics/service/calls-answered.js';
import { callsInTimeOfAll } from '../../metrics/service/calls-in-time-of-all.js';
import { callsInTime } from '../../metrics/service/calls-in-time.js';
import { firstContactResolutionOfAll } from '../../metrics/service/first-contact-resolution-of-all.js';
import { firstContactResolution } from '../../metrics/service/first-contact-resolution.js';
import type { Metric } from '../../metrics/metric.js';
import {
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { RankedFinding } from '../analysis.js';
import { happenedBy, numberOf, textOf, yesNoOf } from '../ledger-values.js';
import { countUnless, nothing, shownBy, type Part } from '../outcomes/ledger.js';
import { unnamedAccount } from './ticket-state.js';
import { middleOf, selectedRecords, shareOf, type ServiceLedger } from './service-ledger.js';

interface Call {
  /** The customer, else the person; where neither is known, the call stands for itself. */
  readonly account: string;
  readonly answered: boolean;
  readonly wait: number | undefined;
  readonly resolved: boolean | undefined;
}

const outward = /^(?:out|呼出|外呼|拨出|去电)/iu;

/** Calls from us to the customer say nothing of whether the customer was answered. */
export const isFromUs = (record: LedgerRecord): boolean => outward.test(textOf(record, 'direction') ?? '');

function callOf(record: LedgerRecord): readonly Call[] {
  const answered = yesNoOf(record, 'answered');
  if (answered === undefined || isFromUs(record)) return [];
  const account = textOf(record, 'customer_id');
  const wait = numberOf(record, 'wait_seconds');
  return [
    {
      account: account ?? unnamedAccount(textOf(record, 'contact_id'), textOf(record, 'attempt_id') ?? ''),
      answered,
      wait: wait !== undefined && wait >= 0 ? wait : undefined,
      resolved: yesNoOf(record, 'solved_at_once'),
    },
  ];
}

/** Contacts of customers with us by the day of the report that say whether anybody answered. */
function readCalls(ledger: ServiceLedger): readonly Call[] {
  return selectedRecords(ledger, 'contact_attempt', 'at')
    .filter((record) => happenedBy(textOf(record, 'at'), ledger.settings.asOf))
    .flatMap(callOf);
}

interface Share {
  readonly metric: Metric<'score'>;
  readonly name: Message;
  readonly definition: Message;
  readonly calls: readonly Call[];
  readonly isHit: (call: Call) => boolean;
}

function sharesOf(calls: readonly Call[], within: number | undefined): readonly Share[] {
  const answered = calls.filter((call) => call.answered);
  const shares: Share[] = [];
  const add = (
    metric: Metric<'score'> & { readonly id: CallShare },
    of: readonly Call[],
    isHit: Share['isHit'],
  ): void => {
    const seconds = { seconds: String(within ?? 0) };
    const definition = message(`definition.${metric.id}`, seconds);
    if (of.length > 0)
      shares.push({ metric, name: message(`service.${metric.id}`, seconds), definition, calls: of, isHit });
  };
  add(callsAnswered, calls, (call) => call.answered);
  if (within !== undefined && answered.some(({ wait }) => wait !== undefined)) {
    const isInTime = ({ answered: isAnswered, wait }: Call): boolean => isAnswered && (wait ?? Infinity) <= within;
    add(
      callsInTime,
      answered.filter(({ wait }) => wait !== undefined),
      isInTime,
    );
    add(
      callsInTimeOfAll,
      calls.filter((call) => !call.answered || call.wait !== undefined),
      isInTime,
    );
  }
  const isResolved = ({ resolved }: Call): boolean => resolved === true;
  const known = calls.filter(({ resolved }) => resolved !== undefined);
  add(
    firstContactResolution,
    known.filter((call) => call.answered),
    isResolved,
  );
  add(firstContactResolutionOfAll, known, isResolved);
  return shares;
}

type CallShare =
  | 'calls-answered'
  | 'calls-in-time'
  | 'calls-in-time-of-all'
  | 'first-contact-resolution'
  | 'first-contact-resolution-of-all';

const columns: Table['columns'] = [
  textColumn('what', message('column.calls')),
  numberColumn('hits', message('column.number')),
  numberColumn('base', message('column.of')),
  numberColumn('share', message('column.share')),
  numberColumn('interval', message('column.interval')),
  textColumn('definition', message('column.definition')),
];

/** So far apart, in share points, the two denominators are worth a sentence. */
const worthSaying = 0.05;

function denominatorFinding(
  measured: ReadonlyMap<string, Estimate>,
  within: number | undefined,
): readonly RankedFinding[] {
  const [answered, some, all] = ['calls-answered', 'calls-in-time', 'calls-in-time-of-all'].map((id) =>
    measured.get(id),
  );
  if (answered?.status !== 'known' || some?.status !== 'known' || all?.status !== 'known') return [];
  if (some.value - all.value < worthSaying) return [];
  const text = message('finding.calls-two-denominators', {
    seconds: String(within ?? 0),
    some: valueOfEstimate(some, 'share'),
    someInterval: intervalOfEstimate(some, 'share'),
    someN: number(some.answers, 'count'),
    all: valueOfEstimate(all, 'share'),
    allInterval: intervalOfEstimate(all, 'share'),
    allN: number(all.answers, 'count'),
    unanswered: number(1 - answered.value, 'share'),
  });
  return [{ weight: 50, finding: { type: 'finding', id: 'calls-two-denominators', emphasis: 'doubt', text } }];
}

/** How long those waited who were answered; nothing where no call says it. */
function waitPart(calls: readonly Call[], { settings }: ServiceLedger): Pick<Part, 'blocks' | 'figures'> {
  const waited = calls.flatMap(({ account, answered, wait }) =>
    answered && wait !== undefined ? [{ account, value: wait }] : [],
  );
  if (waited.length === 0) return { blocks: [], figures: [] };
  const estimate = shownBy(settings, middleOf(callWait, waited, settings));
  const definition = message('definition.call-wait');
  return {
    blocks: [
      {
        type: 'key-figures',
        figures: [
          {
            label: message('service.call-wait'),
            value: valueOfEstimate(estimate, 'quantity'),
            interval: intervalOfEstimate(estimate, 'quantity'),
            answers: countUnless(estimate, waited.length),
            definition,
          },
        ],
      },
    ],
    figures: [figureOf({ metric: 'call-wait', by: {}, estimate, definition })],
  };
}

/** Answered, in time and solved at once, each with both denominators. */
export function callsPart(ledger: ServiceLedger): Part {
  const { settings } = ledger;
  const within = settings.service?.answerWithin;
  const calls = readCalls(ledger);
  if (calls.length === 0) return nothing;
  const measured = sharesOf(calls, within).map((share) => ({
    ...share,
    estimate: shownBy(settings, shareOf({ ...share, cases: share.calls }, settings)),
  }));
  const table: Table = {
    type: 'table',
    id: 'calls',
    title: message('service.calls.title'),
    columns,
    rows: measured.map(({ name, definition, calls: of, isHit, estimate }) => [
      label(name),
      countUnless(estimate, of.filter(isHit).length),
      countUnless(estimate, of.length),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
      label(definition),
    ]),
    notes: within === undefined ? [message('note.calls-without-promise')] : [],
  };
  const waits = waitPart(calls, ledger);
  return {
    blocks: [table, ...waits.blocks],
    figures: [
      ...measured.map(({ metric, definition, estimate }) =>
        figureOf({ metric: metric.id, by: {}, estimate, definition }),
      ),
      ...waits.figures,
    ],
    findings: ledger.mayClaim
      ? denominatorFinding(new Map(measured.map(({ metric, estimate }) => [metric.id, estimate])), within)
      : [],
  };
}
