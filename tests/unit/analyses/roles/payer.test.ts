/** Who pays: told by contacts, found by id or address, and never guessed. */
import { describe, expect, it } from 'vitest';
import { payerLine, payerRule } from '../../../../src/analyses/roles/payer.js';
import { questionOf, type SurveyView } from '../../../../src/analyses/analysis.js';
import { distributionOf } from '../../../../src/counts/needs.js';
import { importedView, type Imported } from './imported-view.js';

const contacts = [
  'contact_id,email,customer_id,role,is_payer',
  'p1,ada@a.example,A,finance,yes',
  'p2,bob@b.example,B,business_owner,no',
  'p3,team@c.example,C,it,yes',
  'p4,team@c.example,C,it,no',
  'p5,all@d.example,D,it,yes',
  'p6,all@d.example,D,finance,yes',
  'p7,eve@e.example,E,it,',
];
const header = 'response_id,survey,contact_id,email,satisfaction';

function answersByPayer({ view, score }: Imported) {
  const { groups, overall } = view.source.read(distributionOf(score.score), questionOf(view, ['payer']));
  const written = (counts: ReadonlyMap<number, number>) =>
    [...counts]
      .sort(([a], [b]) => a - b)
      .map((pair) => pair.join(':'))
      .join(' ');
  return {
    groups: Object.fromEntries([...groups].map(([key, { counts }]) => [key, written(counts)])),
    all: written(overall.counts),
  };
}

describe('the dimension payer', () => {
  it('is known by contact id, by address, by an address all of whose contacts pay; otherwise it is unknown', async () => {
    const survey = [
      header,
      'r1,s,p1,,5',
      'r2,s,,ADA@a.example,4',
      'r3,s,p2,,1',
      'r4,s,,team@c.example,2',
      'r5,s,,all@d.example,3',
      'r6,s,p7,,1',
      'r7,s,nobody,,2',
    ];
    const imported = await importedView({ 'contacts.csv': contacts, 'answers.csv': survey });
    const { groups, all } = answersByPayer(imported);
    expect(groups).toEqual({ yes: '3:1 4:1 5:1', no: '1:1', '': '1:1 2:2' });
    expect(all).toBe('1:2 2:2 3:1 4:1 5:1');
  });
});

const ruleOf = ({ view, score }: Imported) => payerRule(view, score);
const figuresOf = (view: SurveyView, { score }: Imported) => payerLine(view, score).figures;

describe('the line of those who pay', () => {
  const survey = [header, 'r1,s,p1,,5', 'r2,s,p5,,4', 'r3,s,p6,,1', 'r4,s,p2,,3'];

  it('speaks of the contacts marked as payers: two of three satisfied, mean (5 + 4 + 1) / 3', async () => {
    const imported = await importedView({ 'contacts.csv': contacts, 'answers.csv': survey });
    expect(ruleOf(imported)).toMatchObject({ dimension: 'payer', group: 'yes' });
    expect(figuresOf(imported.view, imported)).toMatchObject([
      { metric: 'csat', by: { payer: 'yes' }, value: 2 / 3, answers: 3 },
      { metric: 'satisfaction-mean', by: { payer: 'yes' }, value: 10 / 3, answers: 3 },
    ]);
  });

  it('lets the business owners stand for them where no payer answered', async () => {
    const imported = await importedView({ 'contacts.csv': contacts, 'answers.csv': [header, 'r1,s,p2,,3'] });
    expect(ruleOf(imported)).toMatchObject({ dimension: 'role', group: 'business_owner' });
    expect(figuresOf(imported.view, imported)).toMatchObject([{ by: { payer: 'business_owner' } }, {}]);
  });

  it('is not drawn where neither answered, nor under the rules of small groups', async () => {
    const silent = await importedView({ 'contacts.csv': contacts, 'answers.csv': [header, 'r1,s,p7,,3'] });
    expect(ruleOf(silent)).toBeUndefined();
    const files = { 'contacts.csv': contacts, 'answers.csv': survey };
    const hidden = await importedView(files, { isForPublication: true });
    expect(ruleOf(hidden)).toBeUndefined();
    expect(payerLine(hidden.view, hidden.score)).toEqual({ blocks: [], figures: [] });
  });
});
