/** 关于忠诚度的语句：类别、口头意愿与实证。 */
import type { loyaltyText as english } from '../en/loyalty.js';
import { translationOf } from '../translation.js';

export const loyaltyText = translationOf<typeof english>()({
  'column.class': '类别',
  'column.accounts': '客户数',
  'column.share': '占比',
  'column.meaning': '含义',
  'column.account': '客户',
  'column.annual-value': '年合同额',
  'column.switching-cost': '转换成本',
  'column.free-to-leave': '可自由离开',
  'column.spearman': '满意度与忠诚度（Spearman）',
  'column.pearson': '满意度与忠诚度（Pearson）',
  'column.repurchase-share': '愿意再次购买',
  'column.repurchase-mean': '再次购买意愿均值',
  'column.renewal-rate': '续约率',
  'switching-cost.low': '低',
  'switching-cost.medium': '中',
  'switching-cost.high': '高',
  'word.not-known': '不详',

  'class.loyal-by-choice': '主动忠诚',
  'class.unproven': '未经证实',
  'class.hostage': '被套牢',
  'class.mercenary': '满意但游离',
  'class.defector': '背离',
  'class.loyal-by-choice.meaning': '满意，并在可自由离开、转换成本不高、未否认有替代者时续约',
  'class.unproven.meaning': '留下来了，已有记录既不表明主动忠诚，也不表明被套牢',
  'class.hostage.meaning': '不满意却留下，且受到束缚（不能自由离开，或转换成本高）',
  'class.mercenary.meaning': '满意，但已离开或明确表示不会留下',
  'class.defector.meaning': '不满意，已离开或明确表示不会留下',
  'class.loyal-by-choice.list': '主动忠诚的客户',
  'class.unproven.list': '未经证实的客户',
  'class.hostage.list': '被套牢的客户',
  'class.mercenary.list': '满意但游离的客户',
  'class.defector.list': '背离的客户',

  'loyalty.title': '谁出于选择而留下：{survey}',
  'loyalty.classes.title': '按满意度、去留与选择证据划分客户',
  'loyalty.renewals.title': '续约',
  'loyalty.not-possible':
    '{survey} 无法将忠诚度与满意度对照：需要一个满意度题目，以及一个再次购买、续约或推荐意愿题目。请指定：--map "COLUMN=satisfaction" --map "COLUMN=repurchase"',
  'loyalty.recommend-stands-in':
    '没有再次购买或续约题目：以推荐意愿代替忠诚度。这一迹象较弱，客户类别只依据有记录的续约。',
  'loyalty.stated.title': '受访者怎么说：满意与留下',
  'loyalty.axis.satisfaction': '满意（{definition}）',
  'loyalty.axis.repurchase': '愿意再次购买（{definition}）',
  'loyalty.axis.renew': '愿意续约（{definition}）',
  'loyalty.axis.recommend': '愿意推荐（{definition}）',
  'corner.satisfied-staying': '满意，表示会留下（未经证实）',
  'corner.dissatisfied-staying': '不满意，表示会留下（可能被套牢）',
  'corner.satisfied-leaving': '满意，未表示会留下',
  'corner.dissatisfied-leaving': '不满意，未表示会留下',

  'column.cut': '满意分界',
  'loyalty.cuts.title': '各类客户数是否取决于“满意”的分界？',
  'cut.lower': '{from}（低一级）',
  'cut.stated': '{from}（本报告采用）',
  'cut.higher': '{from}（高一级）',
  'cut.top': '{from}（仅最高分）',
  'note.cut-range':
    '随分界不同，被套牢的客户为 {hostagesLow}..{hostagesHigh} 个，主动忠诚的客户为 {loyalLow}..{loyalHigh} 个。设定其他分界：--cut satisfaction=NUMBER',
  'definition.correlation': '满意度与“{loyalty}”的相关系数，秩相关或线性相关以方法为准',
  'definition.satisfied-but-detractor': '满意且推荐意愿为 0-6 的答卷 ÷ 两题均作答的答卷',
  'definition.renewal-rate': '续约、升级或降级 ÷ 全部已决定的续约',

  'note.loyalty-classes': '满意：{definition}，取该客户最近一期，不低于 {from}。没有选择的证据，就不称为忠诚。',
  'note.who-is-gone':
    '离开：客户档案显示已离开；否则，最近一次已决定的续约为离开。留下：该续约为其他决定，或没有已决定的续约但列于客户档案。两者皆无的客户不计入。',
  'note.who-is-gone.intention':
    '离开：客户档案显示已离开；否则，最近一次已决定的续约为离开；仅在没有已决定的续约时，“{intention}”（{definition}，取该客户最近一期）不高于 {upTo}。留下：该续约为其他决定，或意愿更高，或两者皆无但列于客户档案。以上皆无的客户不计入。',
  'note.stated-loyalty': '一份答卷计一次。口头意愿并不能证明其可以离开：这里的“留下”均未经证实。',
  'note.as-of': '截至 {asOf}。',

  'finding.hostage': '{accounts} 个客户中有 {count} 个被套牢，不满意却受束缚：{names}（{share} {interval}）。',
  'finding.unproven':
    '{accounts} 个客户中有 {count} 个的忠诚未经证实，占 {share} {interval}：留下来了，但既不是满意且有证据表明可自由选择，也不是不满意且有证据表明受束缚。其中 {dissatisfied} 个不满意。',
  'finding.unproven-unrecorded':
    '{accounts} 个客户中有 {count} 个的忠诚未经证实，占 {share} {interval}：留下来了，但既不是满意且有证据表明可自由选择，也不是不满意且有证据表明受束缚。其中 {dissatisfied} 个不满意。其中 {lacking} 个没有任何已决定的续约说明其可否自由离开：请为其续约记录 free_to_leave、alternatives_known 和 switching_cost。',
  'finding.loyal-by-choice':
    '{accounts} 个客户中有 {count} 个属于主动忠诚，占 {share} {interval}：满意，并在可自由离开时续约。',
  'finding.link.linked': '{survey}：满意度与“{loyalty}”同进同退（Spearman {value} {interval}，n {answers}）。',
  'finding.link.weak': '{survey}：满意度难以说明“{loyalty}”（Spearman {value} {interval}，n {answers}）。',
  'finding.link.reversed': '{survey}：满意度与“{loyalty}”方向相反（Spearman {value} {interval}，n {answers}）。',
  'finding.left':
    '{accounts} 个客户中有 {count} 个已离开，占 {share} {interval}；其中 {satisfied} 个在最后一次调查时表示满意。',
  'note.renewals':
    '续约 {renewed}，升级 {upgraded}，降级 {downgraded}，离开 {left}；截至 {asOf} 未决定或无记录：{undecided}。',
});
