/** 作答是否可信的句子。 */
import type { integrityText as english } from '../en/integrity.js';
import { translationOf } from '../translation.js';

export const integrityText = translationOf<typeof english>()({
  'integrity.title': '作答可信吗：{survey}',
  'integrity.none':
    '此处无可判断：选择性邀请需要带日期的邀请和有客户经理的客户；引导作答需要每份作答的收集人。在小群体规则下两者都不显示。',
  'integrity.unit': '第 {id} 号',
  'integrity.unit-in': '第 {id} 号（{region}）',
  'integrity.selectivity.title': '再次被邀请的是高分者，还是所有人？',
  'column.owner': '客户经理',
  'column.high-invited-again': '高分者再次被邀请',
  'column.others-invited-again': '其他人再次被邀请',
  'column.difference': '差异',
  'note.selectivity':
    '高分：{definition}不低于 {from}。计入：在某一季度作答、其后还有邀请季度的人，不含已流失客户。p 针对 {owners} 位客户经理校正。使用 --name-people 才显示姓名。',
  'note.selectivity-innocent': '其他可能的解释：有人换了工作，有的客户一年只问一次，文件只含部分邀请。',
  'definition.invite-selectivity': '高分者再次被邀请的比例减去其他人的同一比例',
  'finding.selective-invitations':
    '{owners} 位客户经理中有 {count} 位再次邀请高分者而很少邀请其他人：{name}，{high} 对 {low}，相差 {difference} {interval}。其分数无法与他人比较；下结论之前请先询问原因。',
});
