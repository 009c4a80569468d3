/** 本周应联系哪些客户，以及为什么。 */
import type { accountsText as english } from '../en/accounts.js';
import { translationOf } from '../translation.js';

export const accountsText = translationOf<typeof english>()({
  'to-call.title': '本周应联系的客户',
  'to-call.reasons': '{reasons}',
  'to-call.basis': '{mean}，量表 {scale}，n {answers}',
  'to-call.basis-of-roles': '{mean}，量表 {scale}，n {answers}：{roles}',
  'to-call.failing': '满意（{basis}），但 {due} 项到期成果中只达成 {reached} 项',
  'to-call.hostage': '不满意（{basis}）且受约束',
  'to-call.going': '表示不会留下（{basis}）',
  'to-call.payer': '平均满意（{basis}），付款人却不满意（{payer}，n {payerAnswers}）',
  'to-call.renewal': '不满意（{basis}），{day} 到期续约',
  'to-call.renewal-due': '须在 {day} 前决定续约',
  'to-call.overdue': '“{outcome}”逾期 {days}',
  'to-call.paid-not-fixed': '最近 {days} 天内有 {count} 起投诉只作了补偿，从未确认解决',
  'to-call.unanswered': '自 {from} 起 {days} 天内尝试联系 {times} 次，无人应答',
  'to-call.none': '导入的文件没有显示任何需要联系某个客户的理由。',
  'to-call.unnamed': '不列出客户名称：本报告将离开团队，或某项调查承诺了保密。',
  'column.next-renewal': '下次续约',
  'column.urgency': '紧迫度',
  'column.reasons': '原因',
  'note.to-call':
    '仍在合作的客户，最紧迫者在前，其次按年度价值。紧迫度为各原因之和：可能失去客户计 3，承诺未兑现计 2，即将决定续约或到期成果无人测量各计 1。括号内为该客户最近一期的均值、量表、作答数（n）与角色；n 为 1 时只是一个人的意见。续约：未决定且在 {renewal} 天内到期。投诉与无人应答的联系：最近 {recent} 天。原因是文件所显示的，而不是客户会说的：请询问。',
  'note.to-call-more': '另有 {left} 个客户较不紧迫或年度价值较低。',
});
