/** Did our own staff answer? Told by the domain of the address, where one is known. */
import { domainOf, isUnderDomain } from '../../domain/email-domains.js';
import { groupKey, groupValues } from '../../counts/breakdown.js';
import { addDistributions, countAnswers } from '../../counts/distribution.js';
import { distributionOf, everyResponse, type Score } from '../../counts/needs.js';
import type { Distribution } from '../../counts/shapes.js';
import { ownDomainShare } from '../../metrics/governance/own-domain-share.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { figureOf, intervalOfEstimate, label, notice, number, valueOfEstimate } from '../../report/build.js';
import { message, type Message } from '../../text/message.js';
import { questionOf, type RankedFinding, type SurveyView } from '../analysis.js';
import { nothing, type Part } from '../coverage/part.js';
import { textOf } from '../ledger-values.js';
import { headlineTable } from './headline-table.js';
import { headlinesOf, type Headline, type Parts } from './without-flagged.js';

/** Addresses anybody can have: shared by many accounts without belonging to one of them. */
const publicMail: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com gmx.de gmx.net ' +
    'web.de t-online.de mail.ru yandex.ru proton.me protonmail.com qq.com foxmail.com 163.com 126.com yeah.net sina.com ' +
    'sina.cn sohu.com aliyun.com 139.com 189.cn'
  ).split(' '),
);
/** A domain in the contacts of so many accounts belongs to none of them. */
const fewestAccounts = 5;

/** The domain of each contact, by id; a person without a contact stands under the address itself. */
function domainsOf({ source }: SurveyView): ReadonlyMap<string, string> {
  return new Map(
    source.ledger('contact').flatMap((record): readonly (readonly [string, string])[] => {
      const [id, domain] = [textOf(record, 'contact_id'), domainOf(textOf(record, 'email') ?? '')];
      return id === undefined || domain === undefined ? [] : [[id, domain]];
    }),
  );
}

/** A domain of many unrelated accounts, or of account managers written as addresses; undefined where none stands out. */
function likelyOwn({ source }: SurveyView): string | undefined {
  const managers = source.ledger('customer').map((record) => domainOf(textOf(record, 'account_manager') ?? ''));
  const accounts = new Map<string, Set<string>>();
  for (const record of source.ledger('contact')) {
    const [domain, account] = [domainOf(textOf(record, 'email') ?? ''), textOf(record, 'customer_id')];
    if (domain !== undefined && account !== undefined && !publicMail.has(domain))
      accounts.set(domain, (accounts.get(domain) ?? new Set()).add(account));
  }
  const [widest] = [...accounts].toSorted(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  return (
    managers.find((domain) => domain !== undefined) ??
    (widest && widest[1].size >= fewestAccounts ? widest[0] : undefined)
  );
}

/** Why nothing can be said of our own staff, or which domain to state; undefined where it was stated and addresses are known. */
export function staffUntold(view: SurveyView): Message | undefined {
  if (!view.mayJudgeAccounts) return undefined;
  const contacts = view.source.ledger('contact');
  const addresses = contacts.flatMap((record) => textOf(record, 'email') ?? []);
  if (addresses.length > 0 && !addresses.some((address) => address.includes('@')))
    return message('untold.staff-pseudonyms');
  if ((view.settings.ownDomains ?? []).length > 0)
    return respondents(view).some(({ domain }) => domain !== undefined) ? undefined : message('untold.staff-addresses');
  const domain = likelyOwn(view);
  if (domain !== undefined) return message('untold.staff-proposed', { domain });
  return addresses.length > 0 ? message('untold.staff-domain') : undefined;
}

interface Respondent {
  readonly account: string;
  readonly domain: string | undefined;
  readonly responses: number;
}

function respondents(view: SurveyView): readonly Respondent[] {
  const domains = domainsOf(view);
  const { groups } = view.source.read(distributionOf(everyResponse), questionOf(view, ['respondent', 'account']));
  return [...groups].map(([key, answers]) => {
    const [id = '', account = ''] = groupValues(key);
    return { account, domain: domains.get(id) ?? domainOf(id), responses: countAnswers(answers) };
  });
}

/** Answers by account, those of staff apart. */
function partsOf(view: SurveyView, own: readonly string[]): (score: Score) => ReadonlyMap<string, Parts> {
  const domains = domainsOf(view);
  return (score) => {
    const { groups } = view.source.read(distributionOf(score), questionOf(view, ['account', 'respondent']));
    const parts = new Map<string, { kept: Distribution[]; flagged: Distribution[] }>();
    for (const [key, answers] of groups) {
      const [account = '', id = ''] = groupValues(key);
      const domain = domains.get(id) ?? domainOf(id);
      const both = parts.get(account) ?? { kept: [], flagged: [] };
      both[domain !== undefined && isUnderDomain(domain, own) ? 'flagged' : 'kept'].push(answers);
      parts.set(account, both);
    }
    return new Map(
      [...parts].map(([account, { kept, flagged }]) => [
        account,
        { kept: addDistributions(kept), flagged: addDistributions(flagged) },
      ]),
    );
  };
}

function findingOf(
  { survey }: SurveyView,
  found: { readonly staff: number; readonly known: number; readonly own: readonly string[] },
  headlines: readonly Headline[],
): readonly RankedFinding[] {
  const headline = headlines.find(({ change }) => change.status === 'known');
  const text = message('finding.staff-answers', {
    survey: survey.name,
    staff: number(found.staff, 'count'),
    known: number(found.known, 'count'),
    domains: found.own,
    change: headline
      ? message('staff.change', {
          figure: label(headline.definition),
          change: valueOfEstimate(headline.change, headline.changeUnit),
          interval: intervalOfEstimate(headline.change, headline.changeUnit),
        })
      : message('nothing-said'),
  });
  return [{ weight: 58, finding: { type: 'finding', id: 'staff-answers', emphasis: 'doubt', text } }];
}

/** Inside the team only. Nobody is named, and no answer is left out. */
export function staffAnswersPart(view: SurveyView): Part {
  const own = view.settings.ownDomains ?? [];
  if (!view.mayJudgeAccounts || own.length === 0) return nothing;
  const known = respondents(view).filter(({ domain }) => domain !== undefined);
  if (known.length === 0) return nothing;
  const cases = known.flatMap(({ account, domain, responses }, place) =>
    Array.from({ length: responses }, () => ({
      cluster: account === '' ? groupKey(['person', String(place)]) : account,
      isHit: isUnderDomain(domain ?? '', own),
    })),
  );
  const staff = cases.filter(({ isHit }) => isHit).length;
  const share = ownDomainShare.compute(hitsByCluster(cases), yesNoContext(view.settings.confidence));
  const words = { domains: own };
  const figure = figureOf({
    metric: ownDomainShare.id,
    by: {},
    estimate: share,
    definition: message('definition.own-domain-share', words),
    survey: view.survey.name,
  });
  const said = { staff: number(staff, 'count'), known: number(cases.length, 'count'), ...words };
  if (staff === 0)
    return { blocks: [notice('staff-answers', message('staff.none', said))], figures: [figure], findings: [] };
  const headlines = headlinesOf(view, partsOf(view, own));
  const table = headlineTable(headlines, {
    id: 'without-staff',
    title: message('staff.without.title', said),
    kept: message('staff.kept'),
    notes: [
      message('note.both-readings', { evidence: message('staff.evidence'), innocent: message('staff.innocent') }),
    ],
  });
  return {
    blocks: [table],
    figures: [figure],
    findings: findingOf(view, { staff, known: cases.length, own }, headlines),
  };
}
