/** 关于工单、来电与服务水平的语句。 */
import type { serviceText as english } from '../en/service.js';
import { translationOf } from '../translation.js';

export const serviceText = translationOf<typeof english>()({
  'inexact.notice': '下列数字超出 {largest}，无法精确相加，因此视为缺失，未计入任何数字：{fields}。',
  'inexact.annual-value': '客户年度金额 {values} 个',
  'inexact.compensation-amount': '工单补偿金额 {values} 个',
  'inexact.first-response-minutes': '工单首次响应分钟数 {values} 个',
  'inexact.resolution-minutes': '工单解决分钟数 {values} 个',
  'column.tickets': '工单',
  'column.calls': '来电',
  'column.kept': '达标率',
  'column.kept-closed': '达标率（已关闭）',
  'column.kept-with-overdue': '计入逾期未关闭',
  'column.reopened': '重新打开',
  'column.ticket-service': '服务',
  'column.ticket-priority': '优先级',
  'column.ticket-group': '团队',
  'column.ticket-kind': '类型',
  'column.ticket-status': '状态',
  'column.rated-by-user': '已评分',
  'column.ticket-quarter': '开单季度',
  'column.rated': '有评分',
  'column.dissatisfied': '评分者中不满意',
  'column.watermelon': '达标却不满意',
  'column.funnel-limits': '偶然波动范围',
  'column.verdict': '与整体相比',
  'column.span': '从何时到何时',
  'column.impossible': '先后不可能，已排除',
  'column.units': '单位数',
  'column.cases': '个案数',
  'column.pooled': '全部个案合并',
  'column.mean-of-rates': '各单位均值',
  'column.meeting-target': '达到目标的单位',
  'column.below-target': '确实低于目标的单位',

  'ticket-kind.incident': '故障',
  'ticket-kind.request': '请求',
  'ticket-kind.complaint': '投诉',

  'service.title': '服务是否如约',
  'service.title.promise': '服务是否如约',
  'service.title.satisfied': '给工单评分的人是否满意',
  'service.title.watermelon': '达标之处，用户是否不满意',
  'service.title.where': '哪里达标',
  'service.title.times': '工单用了多长时间',
  'service.title.levels': '上报的服务水平',
  'service.title.calls': '来电是否得到接听',
  'service.title.lost': '损失了多少时间',
  'service.none':
    '没有导入工单、来电或服务水平，也没有调查问到损失的时间。请导入含有以下列的文件：ticket_id、service、opened_at、resolved_at、due_at 或 target_minutes、satisfaction。',
  'service.not-narrowed': '工单属于客户而不属于作答，因此按 {dimensions} 的筛选对其不起作用。',
  'service.not-split': '工单属于客户而不属于作答，不能按 {dimensions} 拆分。',
  'service.group-not-named': '不予列名',

  'service.attainment.title': '达标率，按分母分列',
  'service.sla-attainment': '达标，仅已关闭的工单',
  'service.sla-attainment-with-overdue': '达标，计入逾期未关闭的工单',
  'service.sla-no-target': '没有承诺',
  'service.reopen-rate': '重新打开',
  'service.ticket-rated-share': '用户给了评分',
  'note.sla-attainment':
    '截至 {asOf} 开立的工单：{tickets}；其中未关闭且仍在承诺时间内、只计入“没有承诺”一项的分母：{open}。',
  'note.sla-attainment-period':
    '该期内关闭或在 {asOf} 尚未关闭的工单：{tickets}；其中未关闭且仍在时限内、除“无承诺”外不计入任何占比的：{open}。',
  'note.tickets-opened': '截至 {asOf} 开立的工单：{tickets}。',
  'note.tickets-opened-period': '该期内关闭或在 {asOf} 尚未关闭的工单：{tickets}。',
  'note.tickets-undated': '工单：{tickets}。均不知开立日期。',
  'note.open-in-time': '未关闭且仍在承诺时间内、只计入“没有承诺”一项的分母：{open}。',
  'note.tickets-together': '区间把同一客户的工单合并考虑。',
  'service.no-promise':
    '没有一张工单有承诺，因此无法判断承诺是否兑现。含有以下任一内容的列即可补上：due_at（应在何时前解决）、target_minutes（应在多少分钟内）、sla_met（是或否）。',
  'service.stated-against-times':
    '在 {closed} 张已关闭的工单中，有 {count} 张所记的达标与否与其自身时间不符；此处以所记为准。等待客户期间暂停计时、或只计办公时间，与记录有误一样能解释这一点。',

  'service.satisfaction.title': '对工单满意：{by}',
  'note.ticket-satisfaction':
    '满意：在 {scale} 上评分不低于 {from}。只看有评分的工单；Wilson 区间，同一客户的多张工单合并考虑。',
  'note.ticket-satisfaction-single': '满意：在 {scale} 上评分不低于 {from}。只看有评分的工单；Wilson 区间。',
  'service.by-service.title': '各服务的工单',
  'service.by-priority.title': '各优先级的工单',
  'service.by-group.title': '各团队的工单',
  'service.by-kind.title': '各类工单',
  'service.by-status.title': '按状态看工单',
  'service.by-quarter.title': '按开单季度的工单',
  'service.by-customer.title': '按“{dimension}”的工单',
  'note.service-split':
    '各项比例附区间，只算有该项信息的工单：有承诺且已关闭；再加上逾期未关闭；记有重新打开次数；全部工单（已评分）。',
  'note.service-rows': '另有 {more} 项，数值见 --json。',

  'service.funnel-service.title': '各服务与全部服务相比',
  'service.funnel-group.title': '各团队与全部团队相比',
  'service.verdict.below': '偏低',
  'service.verdict.above': '偏高',
  'service.verdict.within': '在偶然范围内',
  'service.funnel-priority.title': '各优先级与全部优先级相比',
  'service.funnel-levels.title': '各服务与全部服务相比：{measure}',
  'note.funnel-limits':
    '波动范围：若某单位与整体（{reference}）相同，这样大小的单个单位应落在其间。采用精确二项分布，不会冤枉小单位；p 值按单位数校正（Holm）。',
  'note.service-funnel':
    '同一客户有多张工单时，p 取按有效个案数（客户的设计效应，Rao & Scott）的精确检验与以客户为聚类、对其余所有单位的秩检验中较大者。差异只说明该查哪里；更难的工单构成与更差的工作同样可以解释。',
  'note.priority-funnel':
    '同一客户有多张工单时，p 取按有效个案数（客户的设计效应，Rao & Scott）的精确检验与以客户为聚类、对其余所有优先级的秩检验中较大者。各优先级承诺的时间不同，差异可能出在承诺而非工作。',
  'note.level-funnel':
    '案例视为相互独立。界外：{units} 个服务中有 {outside} 个。多数在界外时，可说的是分散程度，没有哪个单独突出；更难的案例构成与更差的工作同样可以解释差异。',

  'service.watermelon.title': '各服务的承诺与体验',
  'note.watermelon':
    '不满意：在 {scale}（能容纳全部评分的最小常用量表）上评分不高于 {to}。达标却不满意：占有评分且是否达标已知的工单。只有部分工单有评分，而且并非随机。',
  'note.watermelon.unrated': '未列出（没有任何工单被评分）：{services}。',
  'service.watermelon-by-quarter.title': '达标却不满意，按服务与季度',
  'note.watermelon-by-quarter':
    '达标而评为不满意的工单数 / 有评分的工单数，按开单季度。一个季度的评分很少，因此列出个数；附区间的比例见 --json。',

  'service.times.title': '工单两个时刻之间的分钟数',
  'service.span.opened-to-response': '开单至首次响应',
  'service.span.response-to-solved': '首次响应至解决',
  'service.span.opened-to-solved': '开单至解决',
  'note.ticket-times':
    '中位数与均值及其区间，只算两个时刻都有且先后可能的工单。夜间与周末计算在内。尚未走到后一时刻的工单不计入。',
  'service.impossible.opened-to-response':
    '有 {count} 张工单的首次响应早于开单：已从这一用时中排除，没有参与平均；其余 {left} 张。',
  'service.impossible.response-to-solved':
    '有 {count} 张工单的解决早于首次响应：已从这一用时中排除，没有参与平均；其余 {left} 张。',
  'service.impossible.opened-to-solved':
    '有 {count} 张工单的解决早于开单：已从这一用时中排除，没有参与平均；其余 {left} 张。',

  'service.levels.title': '在承诺之内的个案',
  'service.levels-by-period.title': '最近各期：{measure}',
  'service.levels-by-unit.title': '达标率最低的单位：{measure}',
  'note.service-levels':
    '全部个案合并：随机抽取一个个案；其区间把同一单位的个案合并考虑。各单位均值：随机抽取一个单位，每个单位计一次。两者回答两个问题；若不同，说明大单位比小单位更好或更差。',
  'note.service-levels-target':
    '确实低于目标：该单位自身的区间（置信水平同本报告）上限低于目标。逐个单位判断：恰好达标的单位也有一些会因偶然落在目标以下。',
  'note.service-levels-left-out': '因不是整数个数或个数对不上而排除的记录：{count}。',
  'note.service-levels-counts': 'Wilson 区间，视个案为独立：个案很多时只说明计数有多精确，不说明下一期如何。',

  'service.calls.title': '接听、及时接听与当场解决',
  'service.calls-answered': '已接听',
  'service.calls-in-time': '{seconds} 秒内接听，占已接听',
  'service.calls-in-time-of-all': '{seconds} 秒内接听，占全部来电',
  'service.first-contact-resolution': '当场解决，占已接听',
  'service.first-contact-resolution-of-all': '当场解决，占全部来电',
  'service.call-wait': '接听前的等待秒数（均值）',
  'note.calls-without-promise': '没有说明应在多少秒内接听：--answer-within 秒数。',

  'service.lost-time.title': '回答者损失的时间：{survey}',
  'note.lost-time': '题目：“{question}”。均值只算回答此题的人，单位同题目；0 也是答案。',
  'note.lost-time-answered': '在 {responses} 份答卷中，{share} {interval} 回答了此题；其余一无所知。',

  'definition.sla-attainment': '在承诺时间内 ÷ 有承诺的已关闭工单',
  'definition.sla-attainment-with-overdue': '在承诺时间内 ÷ 有承诺的已关闭工单与逾期未关闭的工单',
  'definition.sla-no-target': '没有记录承诺 ÷ 全部工单',
  'definition.reopen-rate': '至少重新打开一次 ÷ 记有次数的工单',
  'definition.ticket-rated-share': '有评分 ÷ 全部工单',
  'definition.ticket-satisfied-share': '评分为满意 ÷ 有评分的工单',
  'definition.ticket-dissatisfied-share': '评分为不满意 ÷ 有评分的工单',
  'definition.watermelon-share': '达标且不满意 ÷ 有评分且是否达标已知的工单',
  'definition.ticket-minutes': '分钟数均值，只算两个时刻都有且先后可能的工单',
  'definition.ticket-minutes-median': '分钟数中位数，只算两个时刻都有且先后可能的工单',
  'definition.unit-outlier': '该单位的比例与全部单位合并的比例相比，精确二项检验',
  'definition.sla-pooled': '在承诺之内的个案 ÷ 全部个案',
  'definition.sla-pooled-over-units': '在承诺之内的个案 ÷ 全部个案，区间按单位计算',
  'definition.sla-mean-of-rates': '各单位（在承诺之内的个案 ÷ 个案）的均值',
  'definition.units-meeting-target': '达到约定比例的单位 ÷ 有个案的单位',
  'definition.units-below-target': '区间上限低于约定比例的单位 ÷ 有个案的单位',
  'definition.calls-answered': '已接听 ÷ 记有是否接听的来电',
  'definition.calls-in-time': '{seconds} 秒内接听 ÷ 有等待时间的已接听来电',
  'definition.calls-in-time-of-all': '{seconds} 秒内接听 ÷ 全部来电',
  'definition.first-contact-resolution': '已解决 ÷ 记有是否解决的已接听来电',
  'definition.first-contact-resolution-of-all': '已解决 ÷ 记有是否解决的全部来电',
  'definition.call-wait': '已接听且有等待时间的来电的秒数均值',
  'definition.lost-time': '“{question}”各答案的均值',
  'definition.lost-time-answered': '回答了损失时间题的答卷 ÷ 全部答卷',

  'finding.sla-overdue-left-out':
    '已关闭的工单中，{closed} {closedInterval} 达标（n {n}）。计入 {overdue} 张逾期未关闭的工单后为 {all} {allInterval}（n {allN}）。',
  'finding.service-unit-below':
    '“{unit}”的达标率低于整体：{n} 张已关闭工单中为 {share}，整体为 {reference}，超出偶然（若无差别，偶然出现如此差别的概率：p = {p}，按 {units} 个单位校正）。数字不说明原因：它的工单可能更难。',
  'finding.watermelon':
    '“{service}”按时完成，用户却不满意：其已关闭工单中 {kept} {keptInterval} 达标（n {n}），而有评分的工单中 {share} {interval} 达标却被评为不满意（n {rated}）；其他服务合计为 {others}（n {othersRated}）。',
  'finding.units-below-target':
    '服务水平（{measure}）：{units} 个单位中有 {below} 个低于约定的 {target} 且超出偶然（各以自身区间判断，未按单位个数校正），{meeting} 个达到。全部 {cases} 个个案中 {pooled} 在承诺之内；各单位的均值为 {mean}。',
  'finding.calls-two-denominators':
    '已接听的来电中，{some} {someInterval} 在 {seconds} 秒内接听（n {someN}），而占全部来电只有 {all} {allInterval}（n {allN}）：{unanswered} 从未接听。',
});
