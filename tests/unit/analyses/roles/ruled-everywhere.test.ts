/** One rule for every table: what the topic of loyalty withholds over all roles, the topic of questions withholds too. */
import { describe, expect, it } from 'vitest';
import { analyzed } from '../analyzed.js';
import { responses } from './imported-view.js';

const header = 'response_id,survey,customer_id,role,satisfaction,repurchase,renew,product';
const files = {
  'answers.csv': [header, ...responses(0, 12, 'it,4,9,9,4'), ...responses(12, 12, 'end_user,4,2,9,1')],
};
const scales = ['--scale', 'repurchase=0..10', '--scale', 'renew=0..10', '--scale', 'product=1..5'];
const call = ['--topic', 'loyalty,items', '--scale', 'satisfaction=1..5', ...scales];

describe('an intention on which roles disagree', () => {
  it('is withheld over all roles, as share and as mean, in the one topic as in the other', async () => {
    const { resultOf } = await analyzed(files, call);
    const withheld = { status: 'withheld', reason: 'roles-disagree', answers: 24 };
    for (const metric of ['repurchase-share', 'repurchase-mean']) expect(resultOf(metric)).toMatchObject(withheld);
    for (const metric of ['item-mean', 'item-share'])
      expect(resultOf(metric, { item: 'repurchase' })).toMatchObject(withheld);
  });

  it('leaves alone what the roles agree on, and questions the rule is not about', async () => {
    const { resultOf } = await analyzed(files, call);
    expect(resultOf('item-mean', { item: 'renew' })).toMatchObject({ status: 'known', value: 9 });
    expect(resultOf('item-mean', { item: 'product' })).toMatchObject({ status: 'known', value: 2.5 });
  });

  it('is shown in both where the stamp is asked for', async () => {
    const { resultOf } = await analyzed(files, [...call, '--headline', 'stamped']);
    expect(resultOf('repurchase-mean')).toMatchObject({ value: 5.5 });
    expect(resultOf('item-mean', { item: 'repurchase' })).toMatchObject({ value: 5.5 });
  });
});
