/** 作答是否可信的句子。 */
import type { integrityText as english } from '../en/integrity.js';
import { translationOf } from '../translation.js';

export const integrityText = translationOf<typeof english>()({
  'integrity.title': '作答可信吗：{survey}',
  'integrity.none':
    '此处无可判断：敷衍作答需要同一量表的五道题，或三十个用时；选择性邀请需要带日期的邀请和有客户经理的客户；引导作答需要每份作答的收集人。在小群体规则下后两者都不显示。',
  'integrity.unit': '第 {id} 号',
  'integrity.unit-in': '第 {id} 号（{region}）',
  'integrity.selectivity.title': '再次被邀请的是高分者，还是所有人？',
  'column.owner': '客户经理',
  'column.high-invited-again': '高分者再次被邀请',
  'column.others-invited-again': '其他人再次被邀请',
  'column.difference': '差异',
  'note.selectivity':
    '高分：{definition}不低于 {from}。计入：在某一季度作答、其后还有邀请季度的人，不含已流失客户。p 针对 {owners} 位客户经理校正。使用 --name-people 才显示姓名。',
  'note.all-periods.tickets': '不论所问期间，均为全部期间的工单：单个期间评价差的工单很少。',
  'note.all-periods': '此处计入全部时期，与所选时期无关：谁再次被邀请，只有跨期才看得出。',
  'note.selectivity-innocent': '其他可能的解释：有人换了工作，有的客户一年只问一次，文件只含部分邀请。',
  'definition.invite-selectivity': '高分者再次被邀请的比例减去其他人的同一比例',
  'finding.selective-invitations':
    '{owners} 位客户经理中有 {count} 位再次邀请高分者而很少邀请其他人：{name}，{high} 对 {low}，相差 {difference} {interval}。其分数无法与他人比较；下结论之前请先询问原因。',
  'careless.title': '看似敷衍的作答（按规则）',
  'careless.without.title': '计入与不计被标记作答的主要数字',
  'column.rule': '规则',
  'column.judged': '可判断',
  'column.flagged': '被标记',
  'careless.all': '全部',
  'careless.kept': '不计被标记的',
  'careless.any': '任一规则',
  'careless.two': '两条以上规则',
  'careless.rule.straight-lining': '直线作答：{items} 题中连续 {limit} 次以上给同一答案',
  'careless.rule.low-variability': '变化小：{items} 题的标准差低于 {limit}',
  'careless.rule.unusual-pattern': '模式异常：{items} 题的 D² 高于 {limit}',
  'careless.rule.speeding': '过快：少于 {limit} 秒，即中位数的 30 %',
  'careless.rule.repeated': '重复：{items} 题的答案与此人当天的另一份作答，或评论相同的另一份作答，完全一样',
  'careless.rule.even-odd': '前后不一：{items} 个量表的奇偶一致性低于 {limit}',
  'careless.rule.synonyms': '同义题不一：几乎人人答得相同的 {items} 对题目，其相关低于 {limit}',
  'careless.rule.attention': '注意力检测题：{items} 题中有 {limit} 题以上未按要求作答',
  'note.careless':
    '只作标记，不剔除：本报告的每个数字都包含被标记的作答。对一切都满意的人会选 5、5、5、5、5，也会被标记。直线作答与变化小算作一条规则，奇偶不一与同义题不一也算作一条；这两条若会标记超过 25 %，就说明不了人，因此不用。',
  'note.careless-chance':
    '这类规则在许多条件下并不比随机好多少（Goldammer 等，2024）：比例只是查看的理由，不是对任何人的判定。',
  'note.without-flagged':
    '任一规则标记即算。这不是修正：满意的人选成一条直线时，去掉他们数字会下降，尽管无人敷衍。差异出自同一批作答，以客户为群。',
  'definition.change-without-flagged': '{definition}：不计被标记的作答减去全部作答',
  'finding.careless-answers':
    '{survey}：{answers} 份作答中有 {flagged} 份（{share} {interval}）被两条以上规则认为敷衍。没有剔除任何一份；匆忙的人和满意的人也会如此。',
  'finding.careless-answers-change':
    '{survey}：{answers} 份作答中有 {flagged} 份（{share} {interval}）被两条以上规则认为敷衍。没有剔除任何一份；若不计任一规则标记的作答，{figure}将变化 {change} {changeInterval}。匆忙的人和满意的人也会如此。',
  'coaching.title': '谁的作答与其他所有作答不同？',
  'coaching.explained.title': '这些收集人的迹象可能意味着什么，又还有什么解释',
  'column.collector': '收集人',
  'column.own-share': '本人的作答',
  'column.other-share': '其他所有',
  'column.may-mean': '可能意味着',
  'column.innocent': '也可能只是',
  'signal.period-end': '季度最后 {days} 天',
  'signal.top-answers': '最高分，不低于 {from}',
  'signal.coaching-words': '评论说有人要求打分',
  'signal.speeding': '匆忙作答',
  'signal.period-end.evidence': '在计分时才收集分数。',
  'signal.period-end.innocent': '合同、项目或拜访随季度结束。',
  'signal.top-answers.evidence': '有人要求打高分，或只问了关系好的人。',
  'signal.top-answers.innocent': '客户满意，工作出色。',
  'signal.coaching-words.evidence': '客户说有人要求打分。',
  'signal.coaching-words.innocent': '引用、玩笑，或规则误读的字词：请阅读评论。',
  'signal.speeding.evidence': '有人替客户填写，或在旁边看着。',
  'signal.speeding.innocent': '问卷短、电话作答，或熟悉问卷的人。',
  'note.collectors':
    '比较：有 {fewest} 份以上作答的收集人，共 {collectors} 位，各与其他所有作答相比；同一客户多次作答时以客户为群。p 取 Fisher 精确检验与（同一客户多次作答时）以客户为群的秩检验中较大者，对全部收集人和迹象作为一族用 Holm 校正：无人引导时，任何一处 p 低于 0.05 的机会为 5 %。使用 --name-people 才显示姓名。',
  'note.collectors-two': '只有两个迹象一致、各自不少于 {gap} 且超出偶然时，才在上方说出。',
  'definition.collector-difference': '{signal}：该收集人的比例减去其他所有的比例',
  'finding.coached-answers':
    '{name}收集的作答在 {count} 个迹象上与其他收集人不同：{evidence}。这可能是引导作答，也可能另有原因；请先阅读评论并询问，再下结论。',
  'coaching.one-signal': '{signal}（{own} 对 {others}）',
});
