import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/domain/redact.js';

const hidden: readonly (readonly [text: string, left: string])[] = [
  // Chinese mobile numbers.
  ['13812345678', '[tel…]'],
  ['138 1234 5678', '[tel…]'],
  ['138.1234.5678', '[tel…]'],
  ['+86-138-1234-5678', '[tel…]'],
  ['(+86)13812345678', '[tel…]'],
  ['8613812345678', '[tel…]'],
  ['１３８　１２３４　５６７８', '[tel…]'],
  ['１３８－１２３４－５６７８', '[tel…]'],
  ['请打19912345678，谢谢', '请打[tel…]，谢谢'],
  ['手机号13812345678转告', '手机号[tel…]转告'],
  // Chinese landlines, with extensions.
  ['010-62345678', '[tel…]'],
  ['0755-88886666', '[tel…]'],
  ['0755 8888 6666', '[tel…]'],
  ['（0755）88886666', '[tel…]'],
  ['（０７５５）８８８８６６６６', '[tel…]'],
  ['010-6234-5678', '[tel…]'],
  ['010-62345678-801', '[tel…]'],
  ['010-62345678转801', '[tel…]'],
  ['电话 62345678 转 801', '电话 [tel…]'],
  ['座机：8888-6666', '座机：[tel…]'],
  // Others, with extensions.
  ['555-123-4567 ext. 89', '[tel…]'],
  ['555-123-4567 x89', '[tel…]'],
  ['+49 30 1234567 extension 12', '[tel…]'],
  ['Tel.: 7654321 ext 5', 'Tel.: [tel…]'],
  // Addresses that are written around the sign.
  ['jane (at) example.com', '[@…]'],
  ['jane (at) example (dot) com', '[@…]'],
  ['jane.doe at example dot com', '[@…]'],
  ['jane[at]example[dot]co[dot]uk', '[@…]'],
  ['jane {at} example.com', '[@…]'],
  ['ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', '[@…]'],
  ['jane＠example。com', '[@…]'],
  ['jane%2Bcrm%40example.com', '[@…]'],
  ["o'brien@example.com", '[@…]'],
  ['mailto:jane@example.com?subject=x', 'mailto:[@…]?subject=x'],
  // Accounts of messengers, where they are called so.
  ['微信：wxid_ab12cd34', '微信：[id…]'],
  ['微信号 jane_doe88', '微信号 [id…]'],
  ['加我微信jane88', '加我微信[id…]'],
  ['WeChat: janedoe', 'WeChat: [id…]'],
  ['my WeChat ID is jane-doe', 'my WeChat ID is [id…]'],
  ['vx：abcdef6', 'vx：[id…]'],
  ['QQ：12345678', 'QQ：[id…]'],
  ['QQ 1234567890', 'QQ [id…]'],
  ['ｑｑ１２３４５６', 'ｑｑ[id…]'],
  ['我的QQ号是 123456', '我的QQ号是 [id…]'],
  // Identity numbers.
  ['110101199003078515', '[id…]'],
  ['１１０１０１１９９００３０７８５１５', '[id…]'],
  ['身份证号：110101900307851', '身份证号：[id…]'],
  ['passport no. E12345678', 'passport no. [id…]'],
  ['护照 E12345678', '护照 [id…]'],
  ['SSN 123-45-6789', 'SSN [id…]'],
  ['my national ID is 8505121234', 'my national ID is [id…]'],
];

const kept: readonly string[] = [
  'order 13812345678',
  'order number 4500123456',
  '订单 20261130001234',
  '订单编号 13812345678',
  'Ticket #12345678',
  'invoice INV-2026-00012345',
  'PO 4500012345 and SKU 0012-3456',
  '1,234,567.89 EUR, 12.500.000,00 EUR, ￥1234567',
  '金额 12345678.90 元',
  '2026-11-30 12:30:45, 30.11.2026, 11/30/2026, 20261130',
  '2026年11月30日，2026.11.30-2026.12.31',
  'v1.2.3456, 10.15.7, 2.0.0-beta.11, build 20261130.4',
  '192.168.100.200:8080',
  'from 2019 - 2026, 10-20 people, 8-10 points',
  '1234567890 calls',
  'meet at noon. com was slow',
  'we looked at acme.com yesterday',
  'WeChat integration works, WeChat support is slow',
  '微信公众号很好用，微信支付 2 次',
  '微信小程序v2有问题',
  'QQ 群 很活跃，QQ有 3 个',
  'QQ2024版',
  'passport photos, 护照办理 3 天',
  'extension 12 is needed',
  'the price of 100 at 5.5 percent',
  'ISBN 978-3-16-148410-0',
];

describe('redact', () => {
  test.each(hidden)('hides what leads to a person in %j', (text, left) => {
    expect(redact(text).text).toBe(left);
  });

  test.each(kept)('leaves %j as it is', (text) => {
    expect(redact(text)).toEqual({ text, places: 0 });
  });
});
