/** 关于约定成果与单个题目的语句。 */
import type { outcomesText as english } from '../en/outcomes.js';
import { translationOf } from '../translation.js';

export const outcomesText = translationOf<typeof english>()({
  'column.outcomes': '成果',
  'column.number': '数量',
  'column.of': '基数',
  'column.definition': '定义',
  'column.reached-of-due': '到期中已达成',
  'column.outcome': '成果',
  'column.baseline': '基线',
  'column.target': '目标',
  'column.actual': '实际',
  'column.unit': '单位',
  'column.due-on': '到期日',
  'column.has-left': '已离开',
  'column.question': '题目',
  'column.questions': '题数',
  'column.measures': '测量内容',
  'column.scale': '量表',
  'column.mean': '均值',
  'column.high-share': '高分占比',
  'column.alpha-raw': 'α（原始）',
  'column.alpha-standardised': 'α（标准化）',

  'word.of': '{part} / {whole}',
  'word.left-on': '{day} 离开',

  'outcomes.title': '他们成功了吗',
  'outcomes.none':
    '没有导入约定的成果，因此无法区分成功与满意。请导入含有以下列的文件：outcome_id、customer_id、title、target、actual、due_on、verified_by。',
  'outcomes.too-few': '成果数量过少，不宜发布。',
  'outcomes.table.title': '约定的成果',
  'outcomes.asserted': '据称达成',
  'outcomes.verified': '达成并经核实',
  'outcomes.overdue': '到期而未测量',

  'failing.title': '满意却未成功',
  'failing.missed.title': '约定而未达成的成果',
  'failing.none': '在 {accounts} 个有到期且已测量成果的客户中，没有满意却未成功的客户。',

  'definition.outcome-success-rate': '实际值达到或超过目标的成果 ÷ 有实际值的成果',
  'definition.outcome-verified-rate': '达成且由业务负责人、财务或付款人（而非自称者）核实的成果 ÷ 有实际值的成果',
  'definition.outcome-overdue': '截至该日到期而无实际值的成果 ÷ 届时到期的成果',
  'definition.satisfied-but-failing': '最近一期满意、且到期并已测量的成果达成不足一半的客户 ÷ 两者均已知的客户',
  'definition.reliability': '对答完全部题目的答卷计算的 Cronbach α，原始或标准化以方法为准',

  'note.outcomes-base': '约定的成果共 {agreed} 项，其中未到期且未测量 {notDue} 项。截至 {asOf}。区间按客户聚类。',
  'note.failing':
    '满意：{definition}，取该客户最近一期，不低于 {from}。未成功：截至 {asOf} 到期且已测量的成果，达成不足一半。',

  'items.title': '逐题结果：{survey}',
  'items.table.title': '各题作答',
  'items.reliability.title': '测量同一内容的题目是否一致',
  'note.items':
    '高分：三级取最高一级，四级、五级取前两级，六级、七级取前三级，1..10 与 0..10 取 8 及以上，其余取量表最高的 30 %；三级、四级、六级且选项文字可识别时，取文字表示肯定的各级。',
  'note.reliability': '基于答完该量表全部题目的答卷。',

  'finding.satisfied-but-failing':
    '满意却未成功：{accounts} 个客户中有 {count} 个，占 {share} {interval}：{names}。他们打分很高，却没有达成约定的成果；其中 {left} 个已离开。',
  'finding.outcome-rates':
    '已测量的成果中，据称达成的占 {success} {successInterval}，但既达成、又经业务负责人、财务或付款人核实为达成的只占 {verified} {verifiedInterval}（n {answers}）。',
  'outcomes.not-narrowed': '成果与续约属于客户，不属于单份作答：按 {dimensions} 的筛选不作用于它们。',
});
