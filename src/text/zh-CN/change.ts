/** 关于各期之间变化的语句。 */
import type { changeText as english } from '../en/change.js';
import { translationOf } from '../translation.js';

export const changeText = translationOf<typeof english>()({
  'change.title': '有哪些变化：{survey}',
  'change.no-score': '调查“{survey}”中没有可比较的满意度、推荐意愿或续购意愿题目。',
  'change.one-period':
    '无法比较：可显示且有作答的期数为 {periods}。请为每个文件注明所属的期：crm-sat import FILE --period 2026Q3',
  'change.compared.stated':
    '按要求将 {after}（n {afterAnswers}）与 {before}（n {beforeAnswers}）相比。变化 = {after} − {before}。',
  'change.compared.latest':
    '将 {after}（n {afterAnswers}）与 {before}（n {beforeAnswers}）相比，即作答足够（30 份；若不足两期达到 30 份，则为 5 份）的最近一期与其前一期。变化 = {after} − {before}。比较其他两期：--period {after} --compare {before}',
  'change.passed-over': '因作答过少而跳过的期：{periods}。',
  'change.unordered': '从各期名称（{periods}）看不出先后，因此不给出趋势。请指定两期：--period LATER --compare EARLIER',
  'change.hidden': '作答人数过少的期略去；为保护这些人，必要时其他期也略去。',
  'change.without-period': '未注明期的作答不计入此处：{answers} 份。',
  'change.too-small': '不显示各角色逐期的数字：部分单元格的人数少于可显示的最小组。',
  'change.none':
    '从 {before} 到 {after}，以下数字的 {tests} 项比较（p 已按多重比较校正）均未检出变化：{figures}。这不等于“没有变化”：以现有样本量，单独比较时有 80 % 的把握检出“{figure}”变化 {smallest}。',
  'change.none-by-role':
    '从 {before} 到 {after}，以下数字的 {tests} 项比较（p 已按多重比较校正）均未检出变化：{figures}。这不等于“没有变化”：以{role}的样本量，单独比较时有 80 % 的把握检出“{figure}”变化 {smallest}。',
  'change.within-chance':
    '这两期的“{figure}”有差异，但在 {pairs} 对相邻的期中，即使毫无变化，也常有某一对出现差异：就全部各对而言 p 为 {p}，也没有同向的趋势，因此不列为发现。事先用 --period 与 --compare 指定的一对，则单独检验。',
  'change.cut-end': '{period} 不完整：数据截至 {asOf}，而其他各期有 {share} 的作答在期内这一天之后。',
  'change.cut-start': '{period} 不完整：其作答开始较晚，而其他各期有 {share} 的作答在期内这一天之前。',
  'change.withheld':
    '各角色意见不一，因此不显示以下指标的全体变化：{figures}。请看各角色，以及角色构成不变时的变化；--headline stamped 可在注明的情况下照样显示变化。',
  'change.stamp': '各角色意见不一：全体的变化混合了他们的看法与各角色的作答人数。请逐个角色查看。',
  'change.by-role.title': '{figure}，按角色',
  'change.mix.title': '其中有多少只是作答者构成不同',
  'change.same-people.title': '同一批人是否改变了看法',
  'change.return.title': '不再作答的人当初的评价是否不同',
  'change.people':
    '身份已知且回答了首个题目的人员：两期都作答 {both} 人，仅在 {before} 作答 {onlyBefore} 人，仅在 {after} 作答 {onlyAfter} 人。',
  'change.trend.title': '{figure}，逐期',
  'change.roles.title': '各期由谁作答',
  'change.line.title': '是否呈直线上升或下降',
  'change.steps.title': '逐期变化',
  'change.more-periods': '更早的 {left} 期此处略去；数字见 --json（--by period）。',
  'change.chart.title': '是否有某一期异常：{figure}',
  'change.chart.too-few': '未绘制控制图：至少需要 {needed} 期，现有 {periods} 期。期数更少时控制限只能是猜测。',
  'change.chart.withheld': '各角色意见不一，不绘制全体的控制图。查看单个角色：--where role=it',

  'column.smallest': '可检出下限',
  'column.split': '分组',
  'column.change-of-all': '总变化',
  'column.mix-effect': '结构效应',
  'column.rate-effect': '构成不变时',
  'column.people': '人数',
  'column.before': '前期',
  'column.after': '后期',
  'column.return-difference': '未再作答 − 再次作答',
  'column.period': '期',
  'column.everybody': '全体',
  'column.slope': '每期变化',
  'column.step': '期间',
  'column.limits': '控制限',
  'column.signal': '信号',

  'definition.change': '{after} − {before}：{definition}',
  'definition.smallest-detectable-change': '以 80 % 的把握能够检出的最小变化',
  'definition.mix': '按“{split}”的 Kitagawa 分解，{after} − {before}',
  'definition.paired-change': '{after} − {before}，两期都作答者的平均：{definition}',
  'definition.return-difference': '在 {before}：{after} 未再作答者 − 再次作答者：{definition}',
  'definition.linear-trend': '以全部作答计算的最小二乘斜率，即每期的变化',
  'definition.control-chart-signals': '超出 3σ、连续第八点在同一侧，或三点中两点在同一侧超出 2σ 的期数',

  'note.change':
    '同一客户（客户未知时为同一人员）在两期的作答合并考虑，两次作答不算两个独立样本。p 按各行校正（Holm）。可检出下限：单次比较时以 80 % 的把握能够检出的变化。',
  'note.change-of-roles':
    '同一客户在两期的作答合并考虑。p 按全部角色与指标校正（Holm）。可检出下限：单次比较时以 80 % 的把握能够检出的变化。',
  'note.same-people-levels': '各角色意见不一，因此不列全体的水平；各人自身的变化与其他人是否作答无关。',
  'note.mix':
    '总变化 = 结构效应 + 构成不变时的变化，恰好相等（Kitagawa 1955）。结构效应：作答的人不同了。构成不变：各组均按其两期占比的平均计算；区间与 p（按各行 Holm 校正）针对后者。',
  'note.mix-stamp': '各角色意见不一，因此不显示总体变化。请看构成不变时的变化与各角色的数字。',
  'note.same-people': '仅限两期都作答的人：取各人自身的变化，同一客户的人员合并考虑。p 按各行校正（Holm）。',
  'note.return': '在前期：后来未再作答者的数值 − 再次作答者的数值。若有差异，后期就少了一类人。p 按各行校正（Holm）。',
  'note.trend-by-role': '各角色意见不一，因此逐个角色列出，不列全体。',
  'note.line':
    '趋势检验：以全部作答计算最小二乘斜率，同一客户各期的作答合并考虑；p 按各行校正（Holm）。先升后降不算趋势。',
  'note.steps': '多次比较：p 按各指标共 {tests} 次逐期比较校正（Holm）；角色已知时，p 针对构成不变时的变化。',
  'note.chart.p': 'p 图：中心线 {centre}，控制限为 3σ，按各期 n 计算。',
  'note.chart.laney-p': 'p 图，因各期波动超出 n 所能解释的程度而按 Laney（2002）加宽：中心线 {centre}，控制限为 3σ。',
  'note.chart.individuals': '单值图（XmR）：中心线 {centre}，控制限为 3 × 平均移动极差 ÷ 1.128。',
  'rule.beyond-three-sigma': '超出 3σ',
  'rule.eight-on-one-side': '连续八点在同一侧',
  'rule.two-of-three-beyond-two-sigma': '三点中两点超出 2σ',

  'finding.change':
    '{survey}：{figure}从 {before} 的 {from} 变为 {after} 的 {to}，变化 {change} {interval}，n {answers}（校正后 p = {p}）。',
  'finding.change-of-role':
    '{survey}，{role}：{figure}从 {before} 的 {from} 变为 {after} 的 {to}，变化 {change} {interval}，n {answers}（按全部角色校正后 p = {p}）。',
  'finding.mix-only-withheld':
    '{survey}：从 {before} 到 {after}，仅因作答者构成（{split}）不同，{figure} 即变动 {mix} {mixInterval}。构成不变时未检出变化：{rate} {interval}，n {answers}。',
  'finding.mix-only':
    '{survey}：从 {before} 到 {after}，{figure} 变动 {change}；其中作答者构成（{split}）不同的影响为 {mix} {mixInterval}。构成不变时未检出变化：{rate} {interval}，n {answers}。',
  'finding.mix-only-step':
    '{survey}：从 {before} 到 {after}，{figure} 变动了 {change}；其中作答者构成（{split}）不同的影响为 {mix} {mixInterval}。构成不变时未检出变化：{rate} {interval}，n {answers}。',
});
