/** 关于只有日期、未注明期的记录的语句。 */
import type { periodsText as english } from '../en/periods.js';
import { translationOf } from '../translation.js';

export const periodsText = translationOf<typeof english>()({
  'period.cut': '数据截至 {asOf}：{period} 共 {days} 天，尚有 {left} 天未到，因此仍可能变化。',
  'period.of-tickets':
    '{periods}：工单计入其关闭的那一期（无关闭日期者按打开日期）；另加 {seenOn} 尚未关闭的工单，以当日状态为准。',
  'period.of-tickets-opened':
    '{periods}：工单计入其打开的那一期，以 {seenOn} 的状态为准；这些文件中没有任何工单注明关闭日期。',
  'period.of-contacts': '{periods}：联系按其日期计入。',
  'period.of-levels': '{periods}：服务水平计入其注明的期；未注明期的略去。',
  'period.of-invitations': '{periods}：邀请计入其发出的那一期。',
  'period.of-fixes': '解决用时只看在该期内打开的投诉，直至报告日：若只看在该期内关闭的，就会漏掉拖得久的。',
  'period.undated': '{count} 张工单没有任何日期，不属于任何一期。',
  'period.compare-needs-period': '只有指定两期才能比较工单：--period LATER --compare {before}',
  'records.change.title': '{after} 与 {before} 相比',
  'note.records-change':
    '差异为后期减前期。同一客户在两期的记录合并考虑；p 已按行数校正。可检出下限：以 80 % 的把握能够检出的差异。',
  'finding.records-change':
    '{figure}：{after} 为 {to}（n {toN}），{before} 为 {from}（n {fromN}），变化 {change} {interval}，p {p}。原因无法由数字得知。',
  'finding.with-note': '{finding}{note}',
});
