/** 关于多份报告合在一起会泄露什么的句子。 */
import type { disclosureText as english } from '../en/disclosure.js';
import { translationOf } from '../translation.js';

export const disclosureText = translationOf<typeof english>()({
  'disclosure.not-known':
    '此处无从得知此前就这些作答出过哪些报告：把另一份报告与本报告对照，可能推算出少数人的答案。数据库会记住其报告显示过哪些组（从不记录答案），之后的报告会与之核对：请先导入文件，再用 --db 分析。',
  'disclosure.because': '因{reports}而不予显示：与其中已显示的内容合在一起，可推算出少于 {k} 人的答案。',
  'disclosure.report': '本数据库此前的第 {report} 份报告',
  'disclosure.report-as-of': '本数据库此前的第 {report} 份报告（截至 {asOf}）',
  'disclosure.withheld-topic': '不予显示：{topic}',
  'disclosure.survey-withheld':
    '对调查 {survey}，主题 {topic} 不予显示。其内容所依据的作答与{reports}几乎相同，两者之差会透露少于 {k} 人的回答。待（其所显示的每一组）再有 {k} 人作答后，或采用该报告的筛选条件时，即可恢复显示。规则见：crm-sat explain withholding',
  'disclosure.records-withheld':
    '主题 {topic} 不予显示。其所依据的记录与{reports}几乎相同，两者之差会透露少于 {k} 人的情况。待再有 {k} 人的记录新增或变动后，或采用该报告的筛选条件时，即可恢复显示；仅就记名调查而言，可用 --survey 查看。规则见：crm-sat explain withholding',
  'disclosure.withheld-figure': '不予显示：所依据的人与此前某份报告几乎相同，两者之差会透露少于 {k} 人的情况',
  'withholding-rule.title': '何时为保护个人而不予显示（withholding）',
  'withholding-rule.question': '保密调查以及 --publish 之下的一切，有哪些数字不予显示？',
  'withholding-rule.term.groups': '小组',
  'withholding-rule.groups':
    '少于 {k} 人（k，--minimum-group）的组，按不同的人计：同一人的六份作答算一人。同时隐去足够多的其他组，使任何隐去的内容都无法由合计或报告的其他表推算出来。',
  'withholding-rule.term.reports': '两份报告',
  'withholding-rule.reports':
    '一个数字只有在其所依据的人与此前每份报告完全相同，或新增的人至少 {k} 人、且被排除的人至少 {k} 人时才显示；否则两个数字相减就会透露那少数人的回答。按组列出的作答表逐一核对；其余一切（关联、驱动因素、界限、变化、权重、服务、补救、成果）按其背后的人核对，过近时对该调查隐去整个主题。',
  'withholding-rule.term.remembered': '记住什么',
  'withholding-rule.remembered':
    '数据库记住每份报告显示过哪些组、依据哪些作答和记录算出，从不记录答案。未显示的不记录。没有数据库就无从得知此前的报告，报告会说明这一点。',
  'withholding-rule.term.read': '如何解读',
  'withholding-rule.read':
    '“不予显示（n < {k}）”：人数过少。“不予显示（保护匿名）”：人数足够，但会泄露另一组。“不予显示（与此前报告过近）”：与此前某份报告过近，并指明是哪一份。在 --json 中状态为 withheld 并附原因；n 也不给出。',
  'withholding-rule.term.do': '怎么办',
  'withholding-rule.do':
    '等待再有 {k} 人作答，或采用此前报告的筛选条件和期次。保留或排除少于 {k} 人的筛选条件或日期（--as-of）会被拒绝。每期一份报告，而不是每天一份，不会有任何损失。',
  'withholding-rule.limits':
    '最近 12 份报告所依据的人还会合在一起求解，因此即使任何两份都看不出什么，筛选条件重叠的几份报告也会被发现；更早的报告、把人分成超过 256 个部分的情形，以及之后被删除的作答，只作两两比较。同一份报告内的各张工单表会互相核对；与以往报告比较的是全部工单、联系、成果和续约背后的人，而不是每项服务或每个团队的人。分析自行选取的部分作答（例如被邀请两次的人）不作比较。未重新作答而角色被更改的人不会被察觉；由文件或数据库副本做出的报告也不会被察觉。',
});
