import { describe, expect, it } from 'vitest';
import { createNearNames, isOneSlipApart } from '../../../src/domain/near-names.js';
import { isSalesforceId, otherSalesforceForm } from '../../../src/domain/salesforce-ids.js';

describe('a name that looks like a customer', () => {
  const near = createNearNames([
    'GTX Pro',
    'Northwind Mills Inc.',
    '北京山海科技有限公司',
    'C001',
    'Cisco',
    'Acme East',
    'Acme Eask',
  ]);

  it.each([
    ['GTXPro', 'GTX Pro'],
    ['gtx-pro', 'GTX Pro'],
    ['Northwind Mills', 'Northwind Mills Inc.'],
    ['Northwind Mils', 'Northwind Mills Inc.'],
    ['Northwnid Mills Ltd', 'Northwind Mills Inc.'],
    ['北京山海科技', '北京山海科技有限公司'],
  ])('%s looks like %s', (written, name) => {
    expect(near(written)).toBe(name);
  });

  it.each(['C002', 'Cis', 'Northern Mills', 'Unheard of'])('%s looks like none', (written) => {
    expect(near(written)).toBeUndefined();
  });

  it('what looks like two of them is not proposed as either', () => {
    expect(near('Acme Easx')).toBeUndefined();
  });

  it('a slip is one letter more, less, other or swapped', () => {
    expect(['abcde', 'abde', 'abxd', 'abdc'].map((text) => isOneSlipApart('abcd', text))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(isOneSlipApart('abcd', 'abc')).toBe(true);
    expect(isOneSlipApart('abcd', 'badc')).toBe(false);
  });
});

describe('ids of Salesforce', () => {
  it('the longer form says again which letters are capitals', () => {
    // 001A0 -> 4th letter a capital -> 2^3 = 8 = I; 00000 -> A; 6Vm9r -> 2nd -> 2 = C.
    expect(otherSalesforceForm('001A0000006Vm9r')).toBe('001A0000006Vm9rIAC');
    expect(otherSalesforceForm('001A0000006Vm9rIAC')).toBe('001A0000006Vm9r');
  });

  it('other texts are none', () => {
    expect(['001A0000006Vm9rIAB', 'C001', '999A0000006Vm9r', ''].map(isSalesforceId)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(otherSalesforceForm('C001')).toBeUndefined();
  });
});
