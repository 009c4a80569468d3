/** 关于离开的语句：多少客户离开，他们有多满意。 */
import type { departuresText as english } from '../en/departures.js';
import { translationOf } from '../translation.js';

export const departuresText = translationOf<typeof english>()({
  'column.customers': '客户',
  'column.whether-left': '去留',
  'column.satisfaction': '满意度',
  'customers.all': '全部',
  'loyalty.customers-left.title': '已离开的客户',
  'note.customers-left.in-period':
    '在所选时期内离开的，占时期开始时在册或期间加入的客户；更早离开或离开日期不明的不计入。',
  'note.customers-left':
    '以客户档案中的客户计，不论是否作答；离开以该档案为准，否则以最近一次已决定的续约或离开名单为准。没有任何记录的客户计为留下。',
  'note.customers-left.not-yet': '未计入：{customers} 个在报告日之后才成为客户。',
  'loyalty.departures-contradict':
    '各来源对谁已离开的说法相互矛盾。在 {accounts} 个客户中，按客户档案有 {byFile} 个已离开，按续约或离开名单有 {byRenewals} 个已离开，两者一致的有 {byBoth} 个。按续约或离开名单已离开的客户中，有 {contradictory} 个在客户档案中仍在：可能是档案未更新，也可能是客户回来了。{consequence}若只采用一个来源，请不导入另一个文件，或导入客户时忽略其去留一列：{option}',
  'notice.departure-columns':
    '以下各列按名称表示谁已离开：{names}。作答可能在客户离开时或离开之后才给出或录入，因此与之相关的未必发生在前。不得用它预测谁会离开。',
  'finding.by-departure': '{finding}“{column}”表示谁已离开：不得用它预测谁会离开。',
  'loyalty.departures-later': '有 {accounts} 个客户在报告日 {asOf} 之后才离开：此处仍计为留下。若要计为离开：{option}',
  'departures-contradict.customers': '本表中均计为离开。',
  'departures-contradict.classes': '这里均计为离开，因此“满意但游离”与“流失”的客户可能少于所示。',
  'departures-contradict.no-finding':
    '这里均计为离开，因此“满意但游离”与“流失”的客户可能少于所示；矛盾如此之多，离开的比例与留下各类的比例都不列为发现。',
  'departures-contradict.prediction': '这里均计为在续约或名单所载之日离开。',
  'departures-contradict.prediction-no-finding':
    '这里均计为在续约或名单所载之日离开；矛盾如此之多，区分离开者的指标不列为发现。',
  'departures-contradict.untold': '各来源对谁已离开的说法在许多客户上相互矛盾，因此区分离开者的指标不列为发现。',
  'departures-contradict.hostages': '可能还有更多：有 {contradictory} 个客户计为离开，而按客户档案仍在。',
  'definition.left-share.in-period': '在期内离开的客户 ÷ 客户档案中截至期末、且期初之前尚未离开的客户',
  'definition.left-share': '截至报告日已离开的客户 ÷ 客户档案中截至该日的客户',
  'loyalty.leavers.title': '未达满意的客户是否离开得更多？不论何时作答',
  'loyalty.leaver-means.title': '离开者与留下者各有多满意？',
  'leavers.answered': '作答为 {answer}',
  'leavers.left-yes': '离开',
  'leavers.left-no': '留下',
  'note.leavers':
    '满意：{definition}，取该客户的全部作答，不低于 {from}。作答可能在离开时或离开之后：这里只作比较，不作预测。',
  'note.leaver-means': '一个客户计一次：取其作答的均值。差异：Welch。',
  'note.leavers-null':
    '未发现差异：满意者与未达满意者的离开比例无法区分，离开者与留下者的满意度均值也无法区分。两个差异的区间均包含 0。',
  'definition.leavers': '离开的客户 ÷ 有作答且去留已知的客户；满意：{definition}，取该客户的全部作答，不低于 {from}',
  'definition.leaver-mean': '各客户的均值：{definition}，取该客户的全部作答',
  'loyalty.leakage':
    '在 {left} 个离开的客户中，{certain} 个的作答不高于 {upTo}，而留下的客户无一如此。事先询问的看法不可能毫无例外地区分这么多客户：请查明这一满意度是否在客户离开时才录入。不得用它预测谁会离开。',
  'note.no-departure-days':
    '{accounts} 个客户的离开日期不详：无法得知其作答在离开之前还是之后，因此不列出其后续行为。请为客户记录 left_on。',
});
