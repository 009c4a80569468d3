/** 加权的句子。 */
import type { weightingText as english } from '../en/weighting.js';
import { translationOf } from '../translation.js';

export const weightingText = translationOf<typeof english>()({
  'weighting.title': '加权会改变结论吗：{survey}',
  'weighting.title.none': '加权会改变结论吗',
  'weighting.none': '无可加权：没有问卷询问满意度或推荐意愿。',
  'weighting.nothing-applies':
    '此处没有可用的权重：客户文件中没有作答客户的年度金额，未配置已知占比，答卷也不带权重，各客户、各角色的作答次数也都相同。',

  'weighting.by.response': '按答卷权重',
  'weighting.by.revenue': '按年度金额',
  'weighting.by.account': '每个客户同权',
  'weighting.by.role': '每个角色同权',
  'weighting.by.margins': '按已知占比',
  'weighting.by.file': '按给定权重',
  'weighting.meaning.response': '按每份答卷自带的权重加权',
  'weighting.meaning.revenue': '按年度金额加权，每个客户的金额平均分给它的各份作答',
  'weighting.meaning.account': '加权后每个客户只算一次',
  'weighting.meaning.role': '加权后各角色分量相同',
  'weighting.meaning.margins': '按配置的已知占比加权',
  'weighting.meaning.file': '按 {file} 加权',
  'definition.weighted': '{definition}，{meaning}',
  'definition.weighting-change': '同一批答卷的加权值减未加权值：{definition}，{meaning}',
  'definition.effective-answers': '（Σ 权重）² ÷ Σ 权重平方，{meaning}',
  'definition.weighting-efficiency': '有效答卷数 ÷ 答卷数，{meaning}',
  'definition.largest-weight': '最大权重 ÷ 平均权重，{meaning}',
  'definition.weighted-role-difference': '“角色 × {definition}”的 Rao-Scott 检验，{meaning}',
  'definition.weighted-margin': '{margin} 中 {group} 的加权占比；已知占比 {target}',

  'column.weighting': '加权方式',
  'column.effective-answers': '有效答卷',
  'column.csat-change': '变化（百分点）',
  'column.nps-change': '变化',
  'column.csat-change-alone': '满意比例（百分点）',
  'column.nps-change-alone': 'NPS',
  'column.basis': '口径',
  'column.unweighted': '未加权',
  'column.weighted': '加权',
  'column.efficiency': '效率',
  'column.largest-weight': '最大权重',
  'column.margin': '维度',
  'column.group': '组',
  'column.known-share': '已知占比',

  'weighting.figures.title': '未加权与加权对照：{meaning}',
  'weighting.roles.title': '各角色满意比例，{meaning}',
  'weighting.margins.title': '已知占比，以及作答与之相差多少',
  'weighting.costs':
    '{answers} 份加权答卷相当于 {effective} 份等权答卷（效率 {efficiency}）；权重最大的一份相当于 {largest} 份平均答卷。',
  'weighting.left-out': '{meaning}：{answers} 份作答没有大于 0 的权重，未计入。',
  'weighting.few-accounts':
    '不足 {accounts} 个客户：这些区间的可靠性低于标称（95 % 时约 88 至 90 %），变化不列为发现。',
  'weighting.worth-is': '有效答卷：信息量相当的等权答卷数。变化：同一批答卷的加权值减未加权值，区间针对这一差值本身。',
  'weighting.value-shared': '按年度金额：一个客户的金额平均分给它的各份作答。',
  'weighting.headline-withheld':
    '各角色意见不一，因此不显示单一数值；加权带来的变化可以说。用 --headline stamped 可显示数值。',
  'weighting.no-change':
    '未发现差异：没有指标的变化既超出偶然又达到一个百分点（均值：0.05 分；p 值经 Holm 校正，共 {comparisons} 次比较）。',
  'weighting.changes':
    '超出偶然（p 值经 Holm 校正，共 {comparisons} 次比较）且至少一个百分点（均值：0.05 分）的变化：{changes}。',
  'weighting.change.csat': '{weighting}，满意比例 {change} {interval}',
  'weighting.change.satisfaction-mean': '{weighting}，均值 {change} {interval}',
  'weighting.change.nps': '{weighting}，NPS {change} {interval}',
  'weighting.role-test':
    '加权后各角色的满意比例（Rao-Scott 检验）：F = {statistic}，自由度 {between} 与 {within}，p {p}，n {answers}，Cramér V {effect}。',
  'weighting.role-test.none': '加权后各角色的满意比例（Rao-Scott 检验）：未计算。{reason}',
  'weighting.not-done': '{weighting}：未进行。{reason}',
  'weighting.all-else-unweighted': '其他各节均未加权。',

  'weighting.no-response-weights': '没有答卷带权重。若导出文件中有权重列，请这样导入：{example}',
  'weighting.absurd-weights': '{answers} 份作答的权重超过 {largest}。权重表示一份作答代表多少人，因此该列另有含义。',
  'weighting.negative-weights':
    '{answers} 份作答的权重小于 0。权重表示一份作答代表多少人，因此该列另有含义，或数据已损坏。',
  'weighting.no-weight-above-0': '没有作答的权重大于 0。',
  'weighting.equal-weights': '每份作答的权重相同，加权不会改变任何数值。',
  'weighting.zero-weights': '按答卷权重，未计入的作答：权重为 0 的 {zero} 份，没有权重的 {missing} 份。',
  'weighting.no-values': '客户文件中，作答客户都没有大于 0 的年度金额。',
  'weighting.no-currency': '未注明币种',
  'weighting.several-currencies':
    '年度金额涉及多种币种（{currencies}），不能直接相加。请换算成同一币种，或只看一种：--where currency=EUR',
  'weighting.accounts-valued': '按年度金额：{accounts} 个作答客户中，{known} 个有大于 0 的年度金额。',
  'weighting.single.account': '已知客户不足两个。',
  'weighting.single.role': '作答的角色不足两个。',
  'weighting.balanced.account': '每个客户的作答次数相同，加权不会改变任何数值。',
  'weighting.balanced.role': '每个角色的作答次数相同，加权不会改变任何数值。',
  'weighting.file-matches-nobody': '{file} 中的编号没有对应的作答。',
  'weighting.no-margins': '未配置已知占比。可写入 crm-sat.config.yaml，例如：{example}',
  'weighting.small-groups': '按单个客户或少于可显示人数的群体加权，会使他们的回答可被推算出来。',
  'weighting.margins-do-not-fit': '已知占比与作答对不上：{reasons}。',
  'weighting.group-without-target': '{margin} 中 {groups} 没有已知占比',
  'weighting.group-without-answers': '{margin} 给出了 {groups} 的占比，但无人作答',
  'weighting.raked': '按已知占比：迭代 {rounds} 轮后收敛；与目标相差最大的一组差 {miss}。',
  'weighting.raked-capped':
    '按已知占比：迭代 {rounds} 轮后收敛；{answers} 份作答的权重截断在均值的 {cap} 倍，因此与目标相差最大的一组差 {miss}。',

  'finding.weighting-changes':
    '{survey}：加权会改变结论。{weighting}，{figure}变化 {change} {interval}（若无差别，偶然出现如此差别的概率：p = {p}，n {answers}，相当于 {effective} 份等权答卷）。',
  'finding.weighting-figure.csat': '满意比例',
  'finding.weighting-figure.nps': '净推荐值',
});
