/** 哪些指标预先看出离开的句子。 */
import type { predictionText as english } from '../en/prediction.js';
import { translationOf } from '../translation.js';

export const predictionText = translationOf<typeof english>()({
  'prediction.title': '哪些指标看出了谁会离开',
  'prediction.none':
    '无法得知哪些指标看出了谁会离开：所看的客户中没有已知离开的。离开由带 status 或 left_on 的客户文件得知，或由离开客户名单得知。',
  'prediction.empty': '没有任何指标在离开之前有客户的值。',
  'prediction.too-few':
    '离开的客户太少，无法判断哪些指标看出了离开：{left} 个客户离开，{stayed} 个仍在；两者至少各需 {needed} 个。',
  'prediction.too-few-hidden': '离开的客户太少，无法判断哪些指标看出了离开：离开与仍在的客户至少各需 {needed} 个。',
  'prediction.undated': '离开没有日期：无法得知各项指标是否在离开之前测得。下表只作比较，不表示有什么事先看出了离开。',
  'prediction.without-day': '{accounts} 个客户的离开日期不明，未计入。',
  'prediction.of-survey': '{measure}（{survey}）',
  'prediction.payer': '付款人的满意度',
  'prediction.outcomes': '已达成的成果',
  'prediction.load': '{days} 天内每人最多邀请数',
  'prediction.silence': '未回答的邀请',
  'prediction.tickets': '工单满意度',
  'prediction.fixed': '已确认解决',
  'prediction.leaked': '已知结果',
  'prediction.leakage':
    '“{measure}”：{left} 个离开的客户中有 {certain} 个在 {upTo} 或以下，而其他客户一个也没有。事先测得的指标很少如此确定：它可能是在离开之后录入的，不予评判。',
  'prediction.leakage-high':
    '“{measure}”：{left} 个离开的客户中有 {certain} 个在 {upTo} 或以上，而其他客户一个也没有。事先测得的指标很少如此确定：它可能是在离开之后录入的，不予评判。',
  'prediction.told': '离开的客户更差的指标：检验的 {measures} 项中有 {count} 项（{names}）。',
  'prediction.reversed': '离开的客户反而更好的指标：{names}。即将离开的客户，受访与服务的方式可能本就不同。',
  'prediction.null':
    '未发现差异（检验的指标：{measures} 项）。这不证明它们都无关：离开的客户少时，微弱的联系看不出来。',
  'prediction.best': '在同一批客户上，“{measure}”的区分度好于与之比较的 {others} 项指标中的每一项。',
  'prediction.no-best': '“{measure}”居首，但在同一批客户上并不明显好于与之比较的 {others} 项指标中的每一项。',
  'prediction.table.title': '各项指标如何区分离开与仍在的客户',
  'prediction.worst.title': '最差的五分之一离开得多频繁',
  'prediction.compared.title': '“{measure}”与其他指标相比',
  'prediction.questions.title': '各个问题如何区分离开与仍在的客户',
  'column.still-there': '仍在',
  'column.separation': 'AUC',
  'column.worst-part': '最差部分',
  'column.left-among-worst': '其中离开',
  'column.lift': '提升度',
  'column.against-measure': '比较对象',
  'note.separation':
    'AUC：取一个离开的客户，和一个在任一有客户离开之日仍在的客户，离开者更差的频率（相同各计一半；0.5 为随机），所有这些日子合并计算；一天离开几个就计几次。区间：按客户日的 DeLong 区间与按客户聚类的区间（Obuchowski）中较宽者。各以其所在之日之前已知的为准：最近一期的作答，发出满 {days} 天的邀请，此前的成果与工单。低为更差；负担与沉默则高为更差。一个客户各角色的作答合并计算。',
  'note.separation-undated':
    'AUC：取一个离开的客户和一个留下的客户，离开者更差的频率（相同各计一半；0.5 为随机），以全部记录为准，不论何时。低为更差；负担与沉默则高为更差。一个客户各角色的作答合并计算。',
  'note.separation-looks': 'p 检验是否为 0.5，已按 {measures} 项检验的指标校正（Holm）。',
  'note.separation-base': '基数：各指标 {fewest} 至 {most} 个客户日，即某个离开之日的一个客户。',
  'note.worst-fifth':
    '基数：AUC 的客户日；与其他客户同日离开者，也为其中每一个在全部中计一次，否则离开者在全部中显得过少。最差部分：最差的那些值占全部个案的份额，在档次允许的范围内最接近五分之一。提升度：它离开的频率是全部的几倍；1 为随机。',
  'note.separation-compared':
    '在两者都有值的客户上的 AUC 之差；p 已按 {comparisons} 次比较校正（Holm），未对居首者的选择作校正。',
  'definition.leaver-separation':
    '离开的客户与当日仍在的客户相比，以该日之前已知的为准；一天离开几个就计几次；区间取按客户日的 DeLong 区间与按客户聚类的区间（Obuchowski）中较宽者',
  'definition.leaver-separation-undated': '离开的客户与留下的客户相比，以全部记录为准；时间先后不明',
  'definition.leaked': '{definition}；不可依赖，该指标似乎已知谁离开',
  'definition.worst-fifth-lift':
    '最差五分之一中离开的比例 ÷ 全部中离开的比例，取 AUC 的客户日以及与其他客户同日离开者的客户日',
  'definition.separation-difference': '该指标的 AUC − 另一指标的 AUC，取两者都有值的客户',
  'finding.separated':
    '离开之前，离开的客户在“{measure}”上比当日仍在的客户更差：AUC {area} {interval}，0.5 为随机（离开 {left} 个）。一并检验的 {measures} 项指标中有 {count} 项如此。这不说明他们为何离开。',
  'finding.separated-undated':
    '离开的客户在“{measure}”上比留下的客户更差：AUC {area} {interval}，0.5 为随机（离开 {left} 个）。一并检验的 {measures} 项指标中有 {count} 项如此。是否在离开之前测得，无从得知。',
  'finding.best-measure': '在同一批客户上，“{measure}”对离开客户的区分度好于其他 {others} 项指标中的每一项。',
});
