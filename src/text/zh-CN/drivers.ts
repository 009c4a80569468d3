/** 关于驱动因素的语句：什么与结果一同变化，以及这并不说明什么。 */
import type { driversText as english } from '../en/drivers.js';
import { translationOf } from '../translation.js';

export const driversText = translationOf<typeof english>()({
  'column.driver-of': '结果',
  'column.driver': '驱动因素',
  'column.lost-to-blanks': '未计入',
  'column.explained': 'R²',
  'column.clearly-first': '明显居首',
  'column.r': 'r',
  'column.driver-share': '占 R² 份额',
  'column.lmg': 'LMG',
  'column.largest': '份额最大',
  'column.derived-importance': '重要性',
  'column.performance-mean': '均值',
  'column.performance-share': '高分占比',
  'column.importance-gap': '重要性 − 评分',
  'column.quadrant': '象限',

  'drivers.title': '什么与满意度、忠诚度和目标达成相关：{survey}',
  'drivers.fit.title': '这些因素能解释多少，有没有一个明显居首？',
  'drivers.shares.title': '哪个因素与哪个结果相关？',
  'drivers.ipa.title': '哪些因素与“{outcome}”关系密切而评分偏低？',
  'drivers.roles.title': '各角色是否相同？“{outcome}”的 R² 份额',
  'drivers.tied': '难分先后：{names}',
  'drivers.none': '无：没有任何因素确实与之相关',
  'drivers.little': '无：所有因素合起来几乎什么也没有解释（R² 低于 {least}）',
  'drivers.unknown': '不详：客户过少，无法给出区间',
  'drivers.not-possible':
    '{survey} 无法作驱动因素分析：需要一个结果（satisfaction、repurchase、renew、recommend、success）和两个驱动因素（product、price、service、improvement）。请指定列：--map "COLUMN=service"，或直接指名题目：--drivers "COLUMN,COLUMN" --driver-of COLUMN',
  'drivers.usable': '可作驱动因素的量表题：{names}。',
  'drivers.categories': '作为类别保留，不是量表作答，因此不能作驱动因素：{names}。其分布见各题一览，可用 --by 比较。',
  'drivers.mixed-scales':
    '“{construct}”的各题量表不同，无法求均值：请用 --drivers 指名单个题目，或用 --rescale 换算到同一量表。',
  'drivers.pairwise.change':
    '未计入的答卷是否影响结论？改用所有成对作答时，各份额变动不超过 R² 的 {change}（{outcome}）。',
  'drivers.pairwise.other': '{outcome}：有影响。按所有成对作答，份额最大的是{other}，而不是{first}。',
  'drivers.inflated':
    '{outcome}：{names} 几乎可由其他因素推出（方差膨胀因子最高 {inflation}，高于 10 即偏高）。份额在它们之间如何分配多半出于偶然：请合并看待，或用 --drivers 去掉几个。',
  'drivers.dependent': '{outcome}：无法给出份额，因为 {names} 可以互相推出。请去掉其中一个：--drivers',
  'drivers.constant': '{outcome}：无法给出份额，因为所有人对 {names} 的回答都相同。请将其去掉：--drivers',
  'drivers.too-few':
    '{outcome}：无法给出份额。{drivers} 个因素需要 {needed} 份答全的答卷（每个因素十份），现有 {answers} 份。请减少因素：--drivers',
  'drivers.may-be-codes':
    '{names} 的数字可能是组别代码或日历数字。若是，其顺序没有意义，占比和 r 也没有意义：请去掉它们。若是数目、金额或量表作答，则顺序有意义；请指明量表，此后不再提示：--scale "COLUMN=LOW..HIGH"',
  'drivers.johnson-alone':
    '{outcome}：共 {drivers} 个因素，LMG 要为每种组合建一个模型；此处只给出与之相近的 Johnson 相对权重。',
  'drivers.quadrant.concentrate': '联系较紧，评分较低',
  'drivers.quadrant.keep-up': '联系较紧，评分较高',
  'drivers.quadrant.low-priority': '联系较弱，评分较低',
  'drivers.quadrant.possible-overkill': '联系较弱，评分较高',
  'drivers.quadrant.not-certain': '无法确定',
  'drivers.ceiling':
    '各因素评分都高而且相近：彼此相差 {range}，小于单个评分的不确定范围（{uncertainty}）。十字线在这里会凭空造出“问题”，请勿据象限行动。',
  'drivers.bunched':
    '各因素评分相近：彼此相差 {range}，小于单个评分的不确定范围（{uncertainty}）。十字线的划分出于偶然，请勿据象限行动。',
  'drivers.roles.one': '未发现差异：各角色中份额最大的都是{first}。',
  'drivers.roles.same': '未发现差异：没有两个角色分别以不同因素明显居首。',
  'drivers.roles.differ': '次序不同：{role}以{first}明显居首，{otherRole}则是{other}。',
  'drivers.roles.too-few': '按角色：没有两个角色各有 {needed} 份答全的答卷（每个因素十份）。',
  'drivers.roles.withheld': '不按角色给出驱动因素：人数很少的角色可由其他角色与总计推算出来。',

  'definition.driver-share': '{outcome}对 {drivers} 个因素回归的 R² 中的部分，基于答全的答卷',
  'definition.driver-share-resampled':
    '{outcome}对 {drivers} 个因素回归的 R² 中的部分，基于答全的答卷；两种份额与相关系数的区间：按客户整体重抽样的同一组 {draws} 次的百分位，种子 {seed}',
  'definition.importance-gap': '（所说的重要性 − 评分）的均值，基于两题均作答的答卷',

  'note.explained':
    '未计入：回答了结果题，但没有答全各驱动因素。R²：各因素合起来对应结果差异的多大部分。相关不等于因果。',
  'note.driver-shares':
    '占 R² 份额：Johnson 相对权重，旁列 LMG 作为印证。份额没有方向：简单相关系数 r 表明结果随该因素上升（+）还是下降（−）。',
  'note.driver-resamples':
    '区间：对答卷重抽样 {draws} 次的百分位，种子 {seed}，两种份额用同一组重抽样。份额不会小于 0，因此区间高于 0 说明不了什么。',
  'note.driver-resamples.accounts':
    '区间：按客户整体重抽样 {draws} 次的百分位，种子 {seed}，两种份额用同一组重抽样。份额不会小于 0，因此区间高于 0 说明不了什么。',
  'note.driver-no-interval': '没有区间：需要十个客户，或十份不属于任何客户的答卷。',
  'note.more-drivers': '另有 {left} 个更小的份额，见 --json。',
  'note.crosshair':
    '重要性：上表的 R² 份额。十字线：重要性 {importance}、评分 {performance}，各为均值。只有两个区间都不跨过十字线时才给出象限。Martilla 与 James（1977）依次称之为优先改进、继续保持（联系较紧），次要、可能投入过多（联系较弱）：这种建议把联系当成原因，把今天的弱联系当成以后的弱联系。',
  'note.importance-gap': '重要性 − 评分：所说的重要性减去评分的均值，基于两题均作答的答卷。',

  'finding.driver':
    '{survey}：各因素中，{first}与“{outcome}”关系最密切，占 R²（{explained}）的 {share} {interval}，r 为 {correlation}；其次是{second}，{secondShare}（领先 {ahead}，n = {answers}）。',
});
