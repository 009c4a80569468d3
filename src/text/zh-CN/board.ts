/** 简版如何表述完整报告中带有选项与术语的句子。 */
import type { boardText as english } from '../en/board.js';
import { translationOf } from '../translation.js';

export const boardText = translationOf<typeof english>()({
  'board.alone.surveys.size': '{responses} 份答卷，{questions} 个题目。',
  'board.alone.surveys.size.unfiltered':
    '筛选之前共 {responses} 份答卷，每个数字各注其所依据的作答数（n）；{questions} 个题目。',
  'board.alone.roles.title': '谁满意',
  'board.alone.loyalty.title': '谁出于选择而留下',
  'board.alone.coverage.title': '问了谁，谁答了',
  'board.alone.drivers.title': '什么与满意度、忠诚度和目标达成相关',
  'board.alone.change.title': '有哪些变化',
  'board.alone.finding.roles-disagree':
    '各角色的满意度不一致。{firstRole}：{first} {satisfied} {firstInterval}，n {firstAnswers}；{secondRole}：{second} {secondInterval}，n {secondAnswers}。差别超出偶然（p = {p}）。',
  'board.survey': '调查',
  'board.finding.roles-disagree':
    '{survey}：各角色的满意度不一致。{firstRole}：{first} {satisfied} {firstInterval}，n {firstAnswers}；{secondRole}：{second} {secondInterval}，n {secondAnswers}。差别超出偶然（p = {p}）。',
  'board.notice.attributed.has-accounts':
    '因作答注明客户，视为未承诺保密：小组照常显示并附区间，可列出客户名称，不列个人。',
  'board.notice.attributed.stated': '未向受访者承诺保密：小组照常显示并附区间，可列出客户名称，不列个人。',
  'board.notice.confidential.no-accounts': '保密调查：少于 {k} 份作答的组不予显示，必要时连带隐去其他组加以保护。',
  'board.surveys.periods': '{first} 至 {last} 共 {periods} 期合并计算。',
  'board.note.loyalty-classes': '满意：{definition}，取该客户最近一期，不低于 {from}。没有选择的证据，就不称为忠诚。',
  'board.note.who-is-gone': '离开：客户档案显示已离开，或最近一次已决定的续约为离开。',
  'board.note.who-is-gone.intention':
    '离开：客户档案显示已离开，或最近一次已决定的续约为离开；仅在没有已决定的续约时，“{intention}”（{definition}）不高于 {upTo}。',
  'board.note.answered-in-filter': '只计在所选各期中作答的客户，离开的客户也不例外。',
  'board.note.watermelon': '不满意：在 {scale} 上评分不高于 {to}。只有部分工单有评分，而且并非随机。',
  'board.column.response-rate': '回答率',
  'board.note.response-by-role': '回答率：完成或部分完成 ÷ 全部被邀请者。',
  'board.note.non-response-bounds':
    '已听到者的满意占比：均值（{definition}）不低于 {from} 的人。最后一列：沉默者全部不满意时，全部满意时。',
  'board.note.crosshair':
    '重要性：该题与满意度相关的紧密程度，占全部的比例。分界线：重要性 {importance}，评分 {performance}，均为平均值。两者都能排除偶然时才指明象限。相关不是因果。',
  'board.column.p-adjusted': 'p',
  'board.change.none':
    '从 {before} 到 {after}，以下数字均未检出变化：{figures}。这不等于“没有变化”：“{figure}”变化 {smallest} 时，五次中有四次会被检出；变化更小则更难检出。',
  'board.change.none-by-role':
    '从 {before} 到 {after}，以下数字均未检出变化：{figures}。这不等于“没有变化”：以{role}的样本量，“{figure}”变化 {smallest} 时，五次中有四次会被检出；变化更小则更难检出。',
  'board.glance.of-group': '– {group}',
  'board.finding.missing-voices.role': '{role}缺于 {count} 个客户（{share} {interval} 有反馈）',
  'board.note.to-call':
    '最紧迫者在前，其次按年度价值。紧迫度为各原因之和：可能失去客户计 3，承诺未兑现计 2，即将决定续约或到期成果无人测量各计 1。括号内为该客户最近一期的均值、量表、作答数（n）与角色；n 为 1 时只是一个人的意见。续约：{renewal} 天内到期。',
  'board.glance.of-definition': '{name}',
  'board.glance.change.changed': '有（p {p}）',
  'board.glance.change.within-chance': '偶然范围内',
  'board.glance.change.no-test': '未检验',
  'board.note.glance':
    '变化：自 {period} 以来。“偶然范围内”：如此大小的差别偶然也常出现，不足以称为变化；但并不说明没有变化。“未检验”：本报告未对其作两期之间的检验。客户与成果的去向，两期均以今日所知为准：{period} 期末所作的报告会有所不同。',
  'board.method':
    '所有区间的置信水平为 {level}。同一客户的作答合并考虑，一个客户不会被当作几个证人。p 表示仅凭偶然出现如此差别的概率，已按一并进行的全部比较校正。',
  'board.edition.where-full':
    '本文为简版：在 {all} 张表中列出 {shown} 张。完整报告另有 {findings} 条发现、每个数字的定义与方法、所读的文件及其每一行的去向。两者出自相同的数字，不予显示的内容也相同。',
  'board.limit.cause': '什么导致什么：相关之处是首先要看的地方，不是已证实的杠杆。',
  'board.limit.silence': '没有被问到或没有作答的人怎么想。',
  'board.limit.wording': '题目是否按本意被理解。',
  'board.limit.small': '少数几个人代表什么：小组的区间很宽。',
  'board.limit.many': '众多差异中哪一个是真的：总有一些出于偶然。',
  'board.limit.records': '没有人录入的事：离开、成果或来电。',
  'board.limit.suspicion': '谁做错了：可疑的作答也有正当的解释；请先询问。',
  'board.limit.future': '谁会离开：过去把离开者区分开的指标不是预测。',
});
