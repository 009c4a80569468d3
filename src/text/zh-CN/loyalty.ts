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
  'column.spearman': '满意度与忠诚度（Spearman）',
  'column.pearson': '满意度与忠诚度（Pearson）',
  'column.repurchase-share': '愿意再次购买',
  'column.repurchase-mean': '再次购买意愿均值',
  'column.renewal-rate': '续约率',
  'loyalty.intention.title': '谁愿意再次购买？按“{split}”',
  'word.range': '{low}..{high}',
  'word.not-known': '不详',
  'word.unknown-day': '未知日期（导入的内容均无日期；可用 --as-of DAY 指定）',

  'class.loyal-by-choice': '主动忠诚',
  'class.unproven': '未经证实',
  'class.hostage': '被套牢',
  'class.mercenary': '满意但游离',
  'class.defector': '背离',
  'class.loyal-by-choice.meaning': '满意，并在可自由离开、转换成本不高、未否认有替代者时续约',
  'class.unproven.meaning': '留下来了，已有记录既不表明主动忠诚，也不表明被套牢',
  'class.hostage.meaning': '未达满意却留下，且受到束缚（不能自由离开，或转换成本高）',
  'class.mercenary.meaning': '满意，但已离开或明确表示不会留下',
  'class.defector.meaning': '未达满意，已离开或明确表示不会留下',
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
  'corner.dissatisfied-staying': '未达满意，表示会留下（可能被套牢）',
  'corner.satisfied-leaving': '满意，未表示会留下',
  'corner.dissatisfied-leaving': '未达满意，未表示会留下',

  'column.cut': '满意分界',
  'loyalty.cuts.title': '各类客户数是否取决于“满意”的分界？',
  'cut.lower': '{from}（低一级）',
  'cut.stated': '{from}（本报告采用）',
  'cut.higher': '{from}（高一级）',
  'cut.top': '{from}（仅最高分）',
  'note.cut-range':
    '随分界不同，被套牢的客户为 {hostages} 个，主动忠诚的客户为 {loyal} 个。设定其他分界：--cut satisfaction=NUMBER',
  'definition.correlation': '满意度与“{loyalty}”的相关系数，秩相关或线性相关以方法为准',
  'definition.satisfied-but-detractor': '满意且推荐意愿为 0-6 的答卷 ÷ 两题均作答的答卷',
  'definition.renewal-rate': '续约、升级或降级 ÷ 全部已决定的续约',

  'note.loyalty-classes':
    '满意：{definition}，取该客户最近一期，不低于 {from}；未达满意：低于 {from}，其范围大于角色与成果部分所称的不满意（不高于 {upTo}）。没有选择的证据，就不称为忠诚。',
  'note.who-is-gone':
    '离开：客户档案显示已离开；否则，最近一次已决定的续约为离开。留下：该续约为其他决定，或没有已决定的续约但列于客户档案，且档案或离开名单记录了谁已离开。两者皆无的客户不计入。',
  'note.who-is-gone.intention':
    '离开：客户档案显示已离开；否则，最近一次已决定的续约为离开；仅在没有已决定的续约时，“{intention}”（{definition}，取该客户最近一期）不高于 {upTo}。留下：该续约为其他决定，或意愿更高，或两者皆无但列于客户档案，且档案或离开名单记录了谁已离开。以上皆无的客户不计入。',
  'note.stated-loyalty': '一份答卷计一次。口头意愿并不能证明其可以离开：这里的“留下”均未经证实。',
  'note.as-of': '截至 {asOf}。',

  'finding.hostage': '{accounts} 个客户中有 {count} 个被套牢，未达满意却受束缚：{names}（{share} {interval}）。',
  'finding.hostage-by-cut':
    '{accounts} 个客户中有 {count} 个被套牢，未达满意却受束缚，若“满意”从 {from} 而非 {stated} 起则为 {others} 个：{names}（{share} {interval}）。',
  'finding.unproven':
    '{accounts} 个客户中有 {count} 个的忠诚未经证实，占 {share} {interval}：留下来了，但既不是满意且有证据表明可自由选择，也不是未达满意且有证据表明受束缚。其中 {dissatisfied} 个未达满意。',
  'finding.unproven-unrecorded':
    '{accounts} 个客户中有 {count} 个的忠诚未经证实，占 {share} {interval}：留下来了，但既不是满意且有证据表明可自由选择，也不是未达满意且有证据表明受束缚。其中 {dissatisfied} 个未达满意。其中 {lacking} 个没有任何已决定的续约说明其可否自由离开：请为其续约记录 free_to_leave、alternatives_known 和 switching_cost。',
  'finding.loyal-by-choice':
    '{accounts} 个客户中有 {count} 个属于主动忠诚，占 {share} {interval}：满意，并在可自由离开时续约。',
  'finding.link.linked': '{survey}：满意度与“{loyalty}”同进同退（Spearman {value} {interval}，n {answers}）。',
  'finding.link.weak': '{survey}：满意度难以说明“{loyalty}”（Spearman {value} {interval}，n {answers}）。',
  'finding.link.reversed': '{survey}：满意度与“{loyalty}”方向相反（Spearman {value} {interval}，n {answers}）。',
  'finding.left':
    '有作答的 {accounts} 个客户中有 {count} 个已离开，占 {share} {interval}；其中 {satisfied} 个在最后一次调查时表示满意。',
  'note.renewals':
    '续约 {renewed}，升级 {upgraded}，降级 {downgraded}，离开 {left}；截至 {asOf} 未决定或无记录：{undecided}。',
  'column.spearman-short': 'Spearman',
  'loyalty.link-groups.title': '关联在哪里较弱或相反？按“{split}”',
  'note.link-groups.too-few': '不足以比较：仅 {compared} 组有 30 份作答、5 个客户且可计算区间；至少需要两组。',
  'note.link-groups.differ':
    '在至少 30 份作答、5 个客户的 {compared} 组之间，关联有差异（Q {statistic}，自由度 {df}，p {p}）。',
  'note.link-groups.same':
    '在至少 30 份作答、5 个客户的 {compared} 组之间，未发现差异（Q {statistic}，自由度 {df}，p {p}）：应看总体数值，不要看各组排序。',
  'definition.link-difference': '各组中满意度与“{loyalty}”的相关系数相同',
  'group.satisfied': '满意',
  'group.dissatisfied': '未达满意',
  'group.difference': '差异',
  'column.conduct': '后来的行为',
  'column.first-answers': '首次作答时',
  'column.departure-rate': '离开',
  'column.repeat-purchase-share': '再次购买或续约',
  'column.upgrade-share': '升级',
  'loyalty.conduct.title': '满意者与其他客户后来怎样做？',
  'note.conduct':
    '满意：{definition}，取客户首个作答期，不低于 {from}。只计该期最后一次作答之后发生的事；若以最近一次满意度分组，就是事后之见。',
  'note.followed':
    '观察 {followed} 个客户。未计入：首个作答期结束前已离开的 {leftBefore} 个，离开日期不详的 {leftWithoutDay} 个，去留或作答日期无从得知的 {unknown} 个。',
  'note.conduct-null': '以下行为未发现差异：{acts}。差异的区间包含 0。',
  'note.conduct-unrecorded': '按记录没有客户如此行事，因此无从比较：{acts}。',
  'definition.conduct': '首次作答之后的客户；满意：{definition}，不低于 {from}',
  'loyalty.retention.title': '他们留多久？按首次作答时的满意度，仍留下的占比',
  'column.after-days': '经过',
  'note.retention':
    '自首个作答期的最后一次作答起算；Kaplan-Meier 估计，区间为 log-log。不用合同起始日，也不用最近一次作答：早早离开的客户不可能在后期作答，那样会使满意者看上去更能留住。',
  'note.retention.too-few': '{accounts} 个客户中 {left} 个离开：离开的太少，无法比较曲线（至少需要 {needed} 个）。',
  'note.retention.differ':
    '两条曲线有差异（对数秩 {statistic}，p {p}；离开 {left} 个）。这是关联，并不证明是满意使其留下。',
  'note.retention.same': '两条曲线之间未发现差异（对数秩 {statistic}，p {p}；离开 {left} 个）。',
  'definition.retention': '首次作答若干天后仍留下的占比；满意：{definition}，不低于 {from}',
  'loyalty.said.title': '说到做到了吗？决定之前的意愿与实际决定',
  'column.said': '事先的“{intention}”',
  'column.renewed': '续约',
  'column.downgraded': '降级',
  'column.left': '离开',
  'column.left-share': '离开占比',
  'said.high': '表示会留下（不低于 {from}）',
  'said.middle': '介于两者之间',
  'said.low': '表示会离开（不高于 {upTo}）',
  'note.said':
    '一个客户计一次：截至报告日的最近一次决定，以及该日之前最近一期的{definition}。另有 {unheard} 个客户在决定之前未曾作答。',
  'note.said.too-few':
    '{accounts} 个客户中 {left} 个离开：太少，无法判断作答是否有预示（离开与留下各需至少 {needed} 个）。',
  'note.said.told': '事先的意愿能区分留下者与离开者：{value} {interval} 的配对次序正确（0.5 为随机）。',
  'note.said.null': '事先的意愿不能区分留下者与离开者：{value} {interval} 的配对次序正确，0.5 为随机。未发现差异。',
  'note.said.reversed': '离开者事先表示的意愿反而更高：{value} {interval} 的配对次序正确（0.5 为随机）。',
  'definition.said': '{definition}，取客户决定之前的最近一期',
  'loyalty.at-risk.title': '哪些收入有风险？仍在的客户的年合同额',
  'column.not-gone': '仍在的客户',
  'risk.hostage': '被套牢',
  'risk.says-it-goes': '表示要离开',
  'risk.dissatisfied': '其他未达满意',
  'risk.together': '风险合计',
  'risk.all': '全部',
  'note.at-risk':
    '每个客户只计首个成立的原因。有风险不等于已失去。未达满意：低于 {from}。年合同额不详的客户：{unknown} 个；从未被调查的客户不在表中。',
  'note.at-risk-cuts': '随“满意”的分界不同，风险合计为：{shares}。',
  'note.at-risk-cut': '自 {from} 起 {share}',
  'definition.at-risk-cut': '{definition}；满意自 {from} 起',
  'note.concentration': '其中最大的五分之一客户占年合同额的 {share}。（一般说法：80 %。）',
  'definition.at-risk': '仍在且未达满意或表示要离开的客户的年合同额 ÷ 全部仍在客户的年合同额',
  'definition.largest': '仍在客户中最大五分之一的年合同额 ÷ 全部',
  'loyalty.leaving.title': '客户为何离开',
  'column.reason': '记录的原因',
  'reason.service': '服务',
  'reason.price': '价格',
  'reason.product': '产品',
  'reason.other': '其他',
  'note.reasons': '{left} 个离开的客户中 {recorded} 个有原因记录：这是客户团队所写，并非客户证实。',
  'loyalty.competitors': '{lost} 份流失的续约中 {named} 份记有竞争对手：{names}。',
  'definition.leaving-reason': '因该原因离开的客户 ÷ 有原因记录的离开客户',
  'loyalty.departures-not-known':
    '无法得知是否有客户离开：客户档案中没有状态、是否离开或离开日期，也没有已决定的续约，因此不对客户分类。请为客户记录 status、has_left 或 left_on，或录入其续约。',
  'loyalty.accounts-left-out':
    '客户类别、后续行为、留存与风险收入均未列出：否则就是以少数人的作答，或仅以部分作答，来评判单个客户。',
  'note.answered-in-filter':
    '只计在所选各期中作答的客户，离开的客户也不例外。要看过去某日的情形，请用 --as-of DAY，只显示当时已知的事实；单用 --period，则是以后来得知的结果评判当时的作答。',
  'note.no-days':
    '作答没有日期：无法得知是在客户离开之前还是之后，因此不列出后续行为；离开者的低满意度可能只是临别之言。',
  'evidence.all': '{parts}',
  'evidence.renewal': '{day} 续约',
  'evidence.renewal-undated': '续约',
  'evidence.free-yes': '可自由离开',
  'evidence.free-no': '不能自由离开',
  'evidence.cost-low': '转换成本低',
  'evidence.cost-medium': '转换成本中',
  'evidence.cost-high': '转换成本高',
  'evidence.alternatives-yes': '知道替代者',
  'evidence.competitor': '竞争对手 {name}',
  'evidence.said-could-change': '自称可更换供应商',
  'evidence.said-cost-high': '自称转换成本高',
  'column.evidence': '判定依据',
  'note.more-members': '另有 {more} 个客户，均已计入上表。',
  'finding.left-parts':
    '{accounts} 个作答的客户中有 {count} 个已离开，{share} {interval}：{after} 个在首批作答之后，{before} 个在首批作答结束之前，{unknown} 个的离开日期不详或无法与作答相比。只有作答之后离开的客户，其作答才能说明问题。',
  'finding.left-contradicted': '{finding}其中 {contradictory} 个按客户档案仍在。',
  'finding.left-undated':
    '有作答的 {accounts} 个客户中有 {count} 个已离开，占 {share} {interval}。作答在离开之前还是之后无从得知，其满意度并不说明离开的原因。',
});
