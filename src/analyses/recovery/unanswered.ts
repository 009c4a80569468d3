/** Who tried to reach us again and again and reached nobody? */
import { unansweredContacts } from '../../metrics/recovery/unanswered-contacts.js';
import {
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import { accountName, annualValueCell, byValue, readAccountFacts, type AccountFacts } from '../account-names.js';
import type { RankedFinding } from '../analysis.js';
import { mostRows, nothing, shownBy, type Part } from '../outcomes/ledger.js';
import { moreInFigures, shareOf, type ServiceLedger } from '../service/service-ledger.js';
import { afterChainsPart } from './after-chains.js';
import { chainDays, contactChains, longChain, type ContactChain } from './contact-chains.js';

const isLong = ({ longest }: ContactChain): boolean => longest >= longChain;

const columns: Table['columns'] = [
  textColumn('account', message('column.account')),
  numberColumn('annual-value', message('column.annual-value')),
  numberColumn('attempts', message('column.attempts')),
  numberColumn('unanswered', message('column.unanswered')),
  numberColumn('longest', message('column.longest-chain')),
  textColumn('from', message('column.chain-from')),
  textColumn('has-left', message('column.has-left')),
];

function listOf(chains: readonly ContactChain[], facts: ReadonlyMap<string, AccountFacts>): Table {
  const value = byValue(facts);
  const sorted = chains.toSorted((a, b) => b.longest - a.longest || value(a.account, b.account));
  return {
    type: 'table',
    id: 'unanswered-accounts',
    title: message('recovery.unanswered.title'),
    columns,
    rows: sorted.slice(0, mostRows).map(({ account, attempts, unanswered, longest, from }) => {
      const fact = facts.get(account);
      const leftOn = fact?.hasLeft ? (fact.leftOn ?? message('word.yes')) : undefined;
      return [
        label(accountName(facts, account)),
        annualValueCell(fact),
        number(attempts, 'count'),
        number(unanswered, 'count'),
        number(longest, 'count'),
        label(from),
        leftOn === undefined ? empty : label(leftOn),
      ];
    }),
    notes: [message('note.unanswered', { days: number(chainDays, 'count') }), ...moreInFigures(chains.length)],
  };
}

function shareBlock(share: Estimate): Block {
  return {
    type: 'key-figures',
    figures: [
      {
        label: message('recovery.unanswered-contacts', { times: String(longChain), days: String(chainDays) }),
        value: valueOfEstimate(share, 'share'),
        interval: intervalOfEstimate(share, 'share'),
        ...(share.answers === undefined ? {} : { answers: number(share.answers, 'count') }),
        definition: message('definition.unanswered-contacts'),
      },
    ],
  };
}

function findingsOf(
  longest: ContactChain,
  share: Estimate,
  { name, count }: { readonly name: string | undefined; readonly count: number },
): readonly RankedFinding[] {
  if (share.status !== 'known') return [];
  const params = {
    times: number(longest.longest, 'count'),
    days: number(chainDays, 'count'),
    from: longest.from,
    count: number(count, 'count'),
    accounts: number(share.answers, 'count'),
    share: valueOfEstimate(share, 'share'),
    interval: intervalOfEstimate(share, 'share'),
    least: number(longChain, 'count'),
  };
  const text =
    name === undefined
      ? message('finding.unanswered', params)
      : message('finding.unanswered-named', { ...params, account: name });
  return [{ weight: 60, finding: { type: 'finding', id: 'unanswered-contacts', emphasis: 'bad', text } }];
}

/** The share of accounts that reached nobody, who they are where that may be said, and what they did next. */
export function unansweredPart(ledger: ServiceLedger): Part {
  const { settings, mayName, mayClaim } = ledger;
  const chains = contactChains(ledger);
  const [longest] = chains;
  if (longest === undefined) return nothing;
  const facts = readAccountFacts(ledger.source, settings.asOf);
  const share = shownBy(settings, shareOf({ metric: unansweredContacts, cases: chains, isHit: isLong }, settings));
  const long = chains.filter(isLong);
  const next = afterChainsPart(ledger, chains, facts);
  // The longest chain is one account's: in what leaves the team it would be that account's number.
  const isSaid = mayClaim && long.length > 0 && !settings.isForPublication;
  const name = mayName && longest.isAccountKnown ? accountName(facts, longest.account) : undefined;
  const listed = mayName ? long.filter(({ isAccountKnown }) => isAccountKnown) : [];
  return {
    blocks: [shareBlock(share), ...(listed.length > 0 ? [listOf(listed, facts)] : []), ...next.blocks],
    figures: [
      figureOf({
        metric: 'unanswered-contacts',
        by: {},
        estimate: share,
        definition: message('definition.unanswered-contacts'),
      }),
      ...next.figures,
    ],
    findings: [...(isSaid ? findingsOf(longest, share, { name, count: long.length }) : []), ...next.findings],
  };
}
