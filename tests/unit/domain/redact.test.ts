import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/domain/redact.js';

const hidden: readonly (readonly [text: string, left: string])[] = [
  ['Write to jane.doe+crm@mail.example.co.uk, please', 'Write to [@…], please'],
  ['jürgen.müller@beispiel.de', '[@…]'],
  ['请联系wang.fang@example.cn谢谢', '请联系[@…]谢谢'],
  ['jane (at) example.com', '[@…]'],
  ['全角ｊ １３８１２３４５６７８', '全角ｊ [tel…]'],
  ['call +49 (0)30 1234-567 tomorrow', 'call [tel…] tomorrow'],
  ['+1 (555) 010-9999', '[tel…]'],
  ['+86 138 1234 5678', '[tel…]'],
  ['0044 20 7946 0958', '[tel…]'],
  ['我的手机13812345678', '我的手机[tel…]'],
  ['联系 138-1234-5678。', '联系 [tel…]。'],
  ['打 021-62345678 找我', '打 [tel…] 找我'],
  ['(030) 123 45 67', '[tel…]'],
  ['Ring 555-123-4567', 'Ring [tel…]'],
  ['Phone: 7654321', 'Phone: [tel…]'],
  ['电话：62345678', '电话：[tel…]'],
  ['身份证110101199003078515', '身份证[id…]'],
  ['ID 11010119900307851X!', 'ID [id…]!'],
];

const kept: readonly string[] = [
  '10/10 would buy again',
  'from +5 to +10 in 2026-11-30 12:30',
  'order 4500123456 came late',
  'Order no. 13812345678 came late',
  '订单号：13812345678 还没到',
  'ORD-2026-00123456',
  'invoice 2026-000123',
  'We paid 1,250,000 EUR and 12.500.000,00 before',
  'between 2019-2026 and 30.11.2026',
  '99.99 % of 1234567890 calls',
  'version 10.12.1234, host 192.168.100.200',
  'NPS 9, CSAT 4.5, 5/7, 8-10',
  '评分 10/10，订单 20261130001',
  '@everyone thanks',
  'a@b',
];

describe('redact', () => {
  test.each(hidden)('hides what leads to a person in %j', (text, left) => {
    expect(redact(text)).toEqual({ text: left, places: 1 });
  });

  test.each(kept)('leaves %j as it is', (text) => {
    expect(redact(text)).toEqual({ text, places: 0 });
  });

  test('hides every one of several', () => {
    expect(redact('a@b.example, c@d.example or +4930123456789')).toEqual({ text: '[@…], [@…] or [tel…]', places: 3 });
  });

  test('takes a long text without end in little time', () => {
    const before = performance.now();
    for (const run of ['a', 'a.', '1', '1 ', '+1 ', '(1', '@']) expect(redact(run.repeat(50_000)).text).not.toBe('');
    expect(performance.now() - before).toBeLessThan(4000);
  });
});
