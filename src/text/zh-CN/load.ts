/** 调查负担的句子。 */
import type { loadText as english } from '../en/load.js';
import { translationOf } from '../translation.js';

export const loadText = translationOf<typeof english>()({
  'load.title': '谁被问得太多',
  'load.none':
    '无法得知谁被问得太多：没有导入带日期的邀请记录。请导入各个调查工具的邀请文件，包含 invitation_id、survey、contact_id、customer_id、sent_at 各列。',
  'load.without-day': '{invitations} 份邀请没有日期，未计入。',
  'load.rule':
    '规则：在任意 {days} 天（首尾两天都计入）内，每人在全部调查中最多 {most} 份邀请（--most-invitations、--load-days）。',
  'load.above.title': '超出规则的人',
  'load.people-unnamed': '每人一行。使用 --name-people 才显示姓名。',
  'load.response.title': '刚被问过的人是否回答得更少？',
  'load.response.differs':
    '在窗口内再次被问到的人与首次被问到的人回答率不同：{difference} {interval}。再次被问到的人很少是随机选出的。',
  'load.response.null': '在窗口内再次被问到的人与其他人之间未发现差异：{difference} {interval}。',
  'load.score.differs':
    '{survey}：同一批人在窗口内再次被问到时给分不同：平均 {change} {interval}（{definition}，人数 {people}）。',
  'load.score.null':
    '{survey}：同一批人在窗口内再次被问到时给分未发现差异：{change} {interval}（{definition}，人数 {people}）。',
  'load.units.title': '按 {unit} 看调查负担',
  'column.survey-load': '每人最多邀请数',
  'column.survey-load-breaches': '被问得太多的人',
  'column.person': '姓名',
  'column.highest-load': '窗口内最多',
  'column.surveys': '调查',
  'column.survey': '调查',
  'column.sender': '发送方',
  'column.account-load': '客户在窗口内最多',
  'column.breaches': '超出规则的邀请',
  'column.above-rule': '超出规则的人',
  'column.earlier-invitations': '此前的邀请',
  'note.load-by-account':
    '窗口内最多：整个客户在任意 {days} 天内从全部调查收到的邀请。超出规则：发出时已超过每人允许数量的邀请。',
  'note.accounts-broken': '{accounts} 家客户中有 {broken} 家超出规则。',
  'note.accounts-broken-of-more': '{accounts} 家客户中有 {broken} 家超出规则；仅列超出最多或同时收到邀请最多的客户。',
  'note.earlier': '同一人在此前 {days} 天内收到的任何调查的邀请。回答率：AAPOR 的 RR2。',
  'definition.survey-load': '每人在任意 {days} 天内的最多邀请数，取各人均值',
  'definition.survey-load-breaches': '任意 {days} 天内超过 {most} 份邀请',
  'definition.load-score-change': '{definition}：同一批人，此前有邀请时减去没有时',
  'finding.asked-too-often':
    '{asked} 位被邀请者中有 {people} 位在 {days} 天内收到超过 {most} 份邀请，最多 {highest} 份：{share} {interval}。所属客户：{names}。',
  'finding.response-decay':
    '此前 {days} 天内已被邀请的人回答得更少：回答率差 {difference} {interval}（邀请 {answers} 份）。再次被问到的人很少是随机选出的。',
  'finding.asked-too-often-unnamed':
    '{asked} 位被邀请者中有 {people} 位在 {days} 天内收到超过 {most} 份邀请，最多 {highest} 份：{share} {interval}。',
});
