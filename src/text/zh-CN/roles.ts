/** 关于各角色满意度、角色分歧与缺失声音的语句。 */
import type { rolesText as english } from '../en/roles.js';
import { translationOf } from '../translation.js';

export const rolesText = translationOf<typeof english>()({
  verbatim: '{text}',
  'dimension.industry': '行业',
  'dimension.region': '地区',
  'dimension.country': '国家',
  'dimension.segment': '客户分类',
  'dimension.tier': '客户等级',
  'dimension.account_manager': '客户经理',
  'dimension.stage': '阶段',
  'dimension.status': '状态',
  'dimension.channel': '渠道',
  'dimension.language': '语言',
  'dimension.collector': '收集渠道',
  'dimension.account': '客户',
  'dimension.respondent': '作答者',
  'dimension.payer': '付款人',
  'dimension.period': '期间',
  'dimension.role': '角色',
  list: '{items}',
  'group.unknown': '不详',
  'group.withheld': '不予显示的组：{groups} 个',
  'split.role': '角色',

  'column.role': '角色',
  'column.answers': 'n',
  'column.interval': '区间',
  'column.csat': '满意',
  'column.csat-top-box': '完全满意',
  'column.satisfaction-mean': '满意度均值',
  'column.satisfaction-median': '满意度中位数',
  'column.nps': 'NPS',
  'column.recommend-mean': '推荐意愿均值',
  'column.first-group': '甲组',
  'column.second-group': '乙组',
  'column.cliffs-delta': 'Cliff δ',
  'column.p': 'p',
  'column.p-adjusted': 'p（Holm）',
  'column.role-coverage': '有反馈的客户',
  'column.accounts-missing': '无反馈',
  'column.accounts-named': '缺少该角色反馈的客户',

  'definition.share-in-words': '回答“{answers}”的占比（{scale} 上的 {from}-{high}）',
  'definition.share': '在 {scale} 上回答 {from}-{high} 的占比',
  'definition.share-of-several': '{items} 个题目中已答题目的均值在 {scale} 上不低于 {from} 的占比',
  'definition.mean': '{scale} 上的均值',
  'definition.mean-of-several': '{items} 个题目中已答题目在 {scale} 上的均值',
  'definition.median': '{scale} 上的中位数',
  'definition.median-of-several': '{items} 个题目均值的中位数，量表 {scale}',
  'definition.top-box': '回答最高分 {high} 的占比',
  'definition.nps': '在 0..10 上：100 ×（9-10 的占比 − 0-6 的占比）',
  'definition.nps-1-10': '在 {scale} 上：100 ×（9-10 的占比 − 1-6 的占比）；因点名要求而计算，与 0..10 不可比',
  'definition.nps-several': '未计算：有 {items} 个题目被读作推荐意愿',
  'definition.nps-other': '未计算：该题采用 {scale}，而不是 0..10',
  'definition.role-difference':
    '对“{split}”各组做 Kruskal-Wallis 检验；两两比较用 Mann-Whitney，p 值经 Holm 校正；同一客户多次作答时，其作答作为整体处理（Lumley & Scott 2013）',
  'definition.figure-difference':
    '对“{split}”各组的平均得分检验：以数字本身代替秩的 Kruskal-Wallis 检验（占比取 1 或 0，均值取作答本身，净得分取 1、0 或 −1），p 按表中各数字以 Holm 法校正；同一客户多次作答时，其作答作为整体处理（Boos 1992）',
  'definition.role-coverage': '有该角色作答的客户 ÷ 有任何作答的客户',

  'notice.attributed.stated': '实名调查（由使用者声明）：小组照常显示并附区间，可列出客户名称，不列个人。',
  'notice.attributed.has-accounts':
    '实名调查（因为答卷带有客户标识）：小组照常显示并附区间，可列出客户名称，不列个人。若曾向受访者承诺保密，请声明 --confidential。',
  'notice.attributed.no-accounts': '实名调查：小组照常显示并附区间。',
  'notice.confidential.stated': '保密调查（由使用者声明）：少于 {k} 份作答的组不予显示，必要时连带隐去其他组加以保护。',
  'notice.confidential.no-accounts':
    '保密调查（因为答卷不带客户标识）：少于 {k} 份作答的组不予显示，必要时连带隐去其他组加以保护。若受访者知道谁会看到其答案，请声明 --attributed。',
  'notice.ticket-satisfaction':
    '全部文件中带满意度评分的工单：{rated} 份。主题 service 会用到它们，角色、忠诚和驱动因素不用。若也要作为作答分析，请单独用 {option} 导入该文件。',
  'notice.ticket-low-end':
    '{rated} 个工单评分中没有一个低于 {lowest}，而量表按 {scale} 读取：或者确实无人更不满意，或者更低的评分未曾询问或没有进入文件。若是后者，占比与均值偏高。',
  'notice.confidential.has-accounts': '保密调查：少于 {k} 份作答的组不予显示。',
  'notice.published': '用于对外发布：少于 {k} 份作答的组不予显示，不列客户名称。',
  'notice.filter': '仅含“{dimension}”为以下取值的作答：{values}。',
  'notice.mixed-scales':
    '有关 {construct} 的题目采用了不同的量表，因此没有合成单一得分；请看各题目。可指定其中一题：--map "COLUMN={construct}:overall"',

  'surveys.title': '问了什么，如何解读',
  'surveys.size': '{survey}：{responses} 份答卷，{questions} 个题目。',
  'surveys.size.unfiltered':
    '{survey}：全部文件共 {responses} 份答卷（筛选之前），每个数字各注其所依据的作答数（n）；{questions} 个题目。',
  'surveys.kind.relationship': '声明的类型：整体关系，涉及客户从我方得到的一切。',
  'surveys.kind.transactional': '声明的类型：单次服务，只涉及单次接触，不代表整体关系。',
  'surveys.kind.outcome': '声明的类型：成果，涉及购买的目的。',
  'surveys.kind.downstream':
    '声明的类型：客户的客户。{survey} 询问的是客户的客户，因此其作答不计入角色、忠诚度、驱动因素、加权与变化；见“他们成功了吗”一节和各题一览。',
  'roles.title': '谁满意：{survey}',
  'roles.title.none': '谁满意',
  'roles.no-responses': '没有导入任何调查答卷，因此无法说明满意度。请导入一份调查的导出文件。',
  'roles.only-downstream': '只询问了客户的客户，因此无法说明客户的满意度。',
  'roles.no-satisfaction': '调查“{survey}”中没有识别出满意度或推荐意愿题目。请指定一题：--map "COLUMN=satisfaction"',
  'roles.satisfaction.title': '满意度，按“{split}”',
  'roles.answers.title': '满意度的全部作答，按角色',
  'roles.nps.title': '推荐意愿，按“{split}”',
  'roles.pairs.title': '两两比较：差异在哪里',
  'roles.stamp': '各组意见不一，分歧最大的是 {first} 与 {second}：单一的平均值会掩盖各组的差异。请看各组，不要看总数。',
  'roles.no-roles':
    '所有答卷的角色均不详，因此无法按角色拆分。请指定角色列或职务列：--map "COLUMN=role" 或 --map "COLUMN=title"',
  'roles.test':
    '对 {groups} 个组做 Kruskal-Wallis 检验：H = {statistic}，df = {df}，p = {p}，n = {answers}，ε² = {effect}。',
  'roles.test.clustered':
    '对 {groups} 个组做 Kruskal-Wallis 检验；因同一客户多次作答，同一客户的作答作为整体处理：Wald W = {statistic}，p = {p}（已按客户数较少校正：自由度为 {df} 与 {within} 的近似 Hotelling F），n = {answers}，来自 {accounts} 个客户，ε² = {effect}。',
  'roles.none-found': '{groups} 个组的作答按秩比较，未发现差异（p = {p}，n {answers}）。',
  'roles.none-found.figures':
    '{groups} 个组之间未发现差异：作答按秩比较没有（p = {p}，n {answers}），上表的数字也没有（平均得分检验，Holm 校正后最小的 p = {figureP}）。',
  'roles.none-found.but':
    '{groups} 个组的作答按秩比较，未发现差异（p = {p}，n {answers}）；但“{figure}”这一数字有差异（平均得分检验，Holm 校正后 p = {figureP}）：最高为{highest}，最低为{lowest}。秩看量表的每一级，数字只看它所计算的部分；谈到差异时请说明指的是哪一个。',
  'roles.smallest-found': '若任意两组的 Cliff δ 相差达到 {smallest}，按秩比较五次中有四次能被发现。',
  'roles.none-found.unclear':
    '对全部 {groups} 个组的检验显示有差异（p = {p}），但没有任何两组的差异既显著又达到有意义的大小（Cliff δ 不低于 0.147）：因此不判定各组意见不一。',
  'roles.test.too-few-answers': '未做检验：至少需要两个组各有 {needed} 份作答；达到此数的组：{groups} 个。',
  'roles.test.too-few-accounts':
    '未做检验：因同一客户多次作答，至少需要两个组各有 {needed} 个客户的作答；达到此数的组：{groups} 个。',
  'roles.test.no-variation': '未做检验：作答的差异不足。',
  'roles.test.shared-accounts': '未做检验：客户数不多于组数（{groups}），而同一客户的作答作为整体处理。',
  'roles.headline-rule': '角色之间意见不一时，不显示单一数字。完整规则见：crm-sat explain headline',
  'headline-rule.title': '何时不显示单一数字（headline）',
  'headline-rule.question': '报告在什么情况下拒绝给出各角色合并的数字，又以什么代替？',
  'headline-rule.term.disagree': '判定角色意见不一的条件',
  'headline-rule.disagree':
    '须同时满足：对全部角色的秩检验在 {level} 水平上显著；且至少有一对角色经 Holm 校正的 p 低于 {level}，并且 |Cliff δ| 不低于 {effect}。角色须有至少 {needed} 份作答才参与检验（同一客户多次作答时为至少 {needed} 个客户）；角色不详的答卷不参与。满意度、推荐意愿、再次购买或续约意愿分别判定。',
  'headline-rule.term.withheld': '此时不显示',
  'headline-rule.withheld':
    '合并各角色的满意占比、满意度均值与中位数、NPS 与推荐意愿均值、再次购买或续约意愿的占比与均值（各自以该题是否意见不一为准），其所含题目的均值与占比，满意度与忠诚度四象限，以及满意却不愿推荐者的占比。',
  'headline-rule.term.rows': '其他拆分的各行（--by region）',
  'headline-rule.rows':
    '只要各行的角色构成几乎相同、可以相互比较，就照常显示：任何一行因角色构成而产生的偏移不超过量表的 {shift}。否则各行及其检验同样不显示，代之以角色与该拆分的交叉表。',
  'headline-rule.term.never': '不受此规则限制',
  'headline-rule.never':
    '单个角色、付款人、单个客户、某组内某角色的数字；以及相关系数，因为它比较的是同一人的两个回答。',
  'headline-rule.term.stamped': '若仍要查看',
  'headline-rule.stamped': '--headline stamped 显示全部数字，并附提示，写明分歧最大的两个角色。',
  'headline-rule.limits':
    '未发现分歧不等于没有分歧：作答少时，检验会漏掉差异。只看一个角色（--where role=it）时照常显示其数字。',
  'roles.rows-withheld':
    '{construct}：各角色意见不一，且各行的角色构成不同（某行因此偏移达量表的 {shift}），因此按“{split}”的各行不予显示：请逐个角色比较。规则见：crm-sat explain headline',
  'roles.rows-mix': '各角色意见不一；各行的角色构成略有不同，任何一行因此产生的偏移不超过量表的 {shift}。',
  'roles.rows-stamped':
    '各角色意见不一，且角色构成使某行偏移达量表的 {shift}：各行之间的差异可能只是构成的差异。请逐个角色比较。',
  'roles.by-split.title': '满意占比，按角色与“{split}”',
  'roles.by-split.left-out': '角色与“{split}”的交叉表不予显示：部分单元格少于 {k} 份作答，而合计已经列出。',
  'note.more-cells': '仅列与该角色总体占比相差最大的单元格（按作答数加权）；其余 {left} 个见 --json。',
  'split.period': '期间',
  'group.payer.yes': '付款人',
  'group.payer.no': '非付款人',
  'roles.reversal.up':
    '{survey}：从 {from} 到 {to}（{split}），全部角色合计的满意占比变动 {total}（上升），而 {compared} 个角色中有 {opposed} 个下降：{roles}。角色构成不同带来 {mix}；构成不变时为 {rate}。请汇报各角色，不要汇报合计数（n {answers}）。',
  'roles.reversal.down':
    '{survey}：从 {from} 到 {to}（{split}），全部角色合计的满意占比变动 {total}（下降），而 {compared} 个角色中有 {opposed} 个上升：{roles}。角色构成不同带来 {mix}；构成不变时为 {rate}。请汇报各角色，不要汇报合计数（n {answers}）。',
  'roles.reversal.role': '{role} {move}',
  'agreement.title': '同一角色的人看法是否一致',
  'agreement.agree': '大体一致',
  'agreement.partly': '至少部分一致',
  'agreement.spread': '分散在整个量表',
  'agreement.camps': '两个阵营',
  'agreement.unclear': '无法确定',
  'column.role-agreement': '一致性 A',
  'column.satisfaction-spread': '标准差',
  'column.in-words': '说明',
  'definition.role-agreement':
    '{scale} 上的范德艾克一致度 A：−1 为两个阵营，0 为均匀分散，1 为完全一致；自助法抽 {draws} 次，种子 {seed}',
  'definition.satisfaction-spread': '{scale} 上的标准差',
  'note.role-agreement':
    'A：−1 为两端各成阵营，0 为均匀分散，1 为全部同分；区间由自助法得出（抽 {draws} 次，种子 {seed}）。30 份作答起附说明，且只说整个区间都成立的：不低于 {agree} 为大体一致，不低于 {partly} 为至少部分一致，低于它为分散，低于 0 为两个阵营。',
  'payer.marked': '标记为付款人的联系人',
  'payer.by-role': '业务负责人（因为没有联系人被标记为付款人）',
  'payer.line':
    '付款人（标记为付款人的联系人，同时计入其角色）：{share} 满意 {shareInterval}，均值 {mean} {meanInterval}，n {answers}。',
  'payer.line.by-role': '付款人：作答的联系人中没有人被标记为付款人（is_payer），因此以业务负责人代替。',
  'column.satisfied-roles': '满意',
  'column.dissatisfied-roles': '不满意',
  'column.account-mean': '客户均值',
  'column.payer-mean': '付款人均值',
  'accounts.voice': '{role} {mean}（n {answers}）',
  'accounts.mean': '{mean}（n {answers}）',
  'accounts.contradictory-accounts.title': '哪些客户的角色意见相左',
  'accounts.contradictory-accounts.none':
    '在最近一期有两个及以上角色作答的 {accounts} 个客户中，没有角色意见相左的：{definition}',
  'accounts.masked-accounts.title': '哪些客户均值满意、付款人却不满意',
  'accounts.masked-accounts.none':
    '在付款人于最近一期有作答的 {accounts} 个客户中，没有均值满意而付款人不满意的：{definition}',
  'definition.contradictory-accounts':
    '一个角色满意（{definition}，客户最近一期，不低于 {from}），另一个角色不满意（不高于 {upTo}）。',
  'definition.masked-accounts':
    '客户满意（{definition}，客户最近一期，不低于 {from}），付款人不满意（不高于 {upTo}）。付款人：{payer}。',
  'finding.contradictory-accounts':
    '在最近一期有两个及以上角色作答的 {accounts} 个客户中，有 {count} 个角色意见相左，占 {share} {interval}，一方满意而另一方不满意：{names}。两个人无论角色如何也可能有这样的差别。',
  'finding.masked-accounts':
    '付款人于最近一期有作答的 {accounts} 个客户中，有 {count} 个均值满意、付款人却不满意，占 {share} {interval}：{names}。付款人：{payer}。',
  'note.more-accounts': '另有 {left} 个年价值较低的客户，此处略去；其数字见 --json。',
  'voices.title': '缺少谁的反馈',

  'payer.name': '付款人',
  'voices.bounds.title': '缺失的声音可能改变什么',
  'voices.worth': '{currency} 的 {share}',
  'column.accounts-heard': '有反馈',
  'column.revenue-coverage': '有反馈的年价值',
  'column.satisfied-of-heard': '其中满意',
  'column.bounds': '缺失者全不满意 … 全满意',
  'note.voice-bounds':
    '以客户档案中 {accounts} 个在册客户为基数。所界定的是该角色满意（{definition}，其最近一期，不低于 {from}）的客户占比：假设未听到该角色的客户全部不满意，以及全部满意。不是置信区间。',
  'note.voice-bounds.unknown': '没有年价值、未计入有反馈年价值的客户：{unknown} 个。',
  'definition.role-satisfaction-bounds':
    '该角色满意（{definition}）的客户 ÷ 有反馈的客户；上下限：以全部在册客户为基数，缺失者全不满意、全满意',
  'definition.revenue-coverage': '有反馈的在册客户的年价值 ÷ 全部在册客户的年价值',
  'definition.payer-coverage': '付款人有作答的在册客户 ÷ 全部在册客户',
  'note.satisfied-is': '满意：{definition}。',
  'note.mean-is': '均值：{definition}。',
  'note.nps-is': 'NPS：{definition}。',
  'note.answer-shares': '在 {scale} 上每个答案所占的比例，最低分在左：均值相同的两组，可能意见一致，也可能截然相反。',
  'note.small-base': '* 作答少于 {smallBelow} 份：请看区间，不要看数值本身。',
  'note.one-account': '只有一份作答或一个客户的数值不附区间：离散程度未知。',
  'note.pairs':
    'Mann-Whitney 检验，含结校正与连续性校正；Cliff δ 为甲组较高的概率减去较低的概率（自 0.147 起至少为小效应）。',
  'note.pairs.clustered':
    'Mann-Whitney 检验，同一客户的作答作为整体处理；Cliff δ 为甲组较高的概率减去较低的概率（自 0.147 起至少为小效应）。',
  'note.role-coverage': '以有任何人作答的客户为基数。无论作答几次，每个客户只计一次。',

  'finding.roles-disagree':
    '{survey}：各角色的满意度不一致。{firstRole}：{first} {satisfied} {firstInterval}，n {firstAnswers}；{secondRole}：{second} {secondInterval}，n {secondAnswers}。双方各取一人组成 100 对，{higher}给分较高的对数比对方多 {effect}；若无差别，偶然出现如此差别的概率：p = {p}。',
  'finding.csat': '{survey}：{value} 表示满意 {interval}，n {answers}。',
  'finding.csat-cut': '{survey}：{value} 表示满意（{definition}）{interval}，n {answers}。',
  'finding.satisfied': '满意',
  'finding.mean-given': '（{definition}）',
  'finding.satisfied-cut': '满意（{definition}）',
  'finding.nps': '{survey}：NPS {value} {interval}，n {answers}。',
  'finding.nps-several':
    '{survey}：NPS 不予显示，因为有 {items} 个题目被读作推荐意愿：{questions}。请指定以哪一题为准：--map "COLUMN=recommend:overall"',
  'finding.nps-scale':
    '{survey}：NPS 不予显示：作答落在 {scale}，没有人答 0，因此该题可能不是 0..10。若是，请声明 --scale "COLUMN=0..10"；若不是，--map "COLUMN=recommend" 仍可计算，但不可与 0..10 的结果比较。',
  'finding.nps-scale-stated':
    '{survey}：推荐意愿题采用 {scale}；所示 NPS 以 9-10 对 1-6 计算，不可与 0..10 的结果比较。',
  'finding.missing-voice':
    '{accounts} 个有作答的客户中，有 {count} 个客户的{role}从未向我们反馈：{names}。{share} {interval} 的客户有该角色的反馈。',
  'finding.missing-voice-selected':
    '在所选作答中，{accounts} 个客户里有 {count} 个缺少{role}的反馈：{names}。{share} {interval} 的客户有该角色的反馈。',
  'finding.missing-voices': '{accounts} 个有作答的客户中，以下角色有缺：{roles}。',
  'finding.missing-voices.role':
    '{role}缺于 {count} 个客户（{share} {interval} 有反馈；未听到的客户中价值最高的：{names}）',
  'definition.share-top': '在 {scale} 上回答 {high} 的占比',
  'list.more': '另有 {more} 个',
  'finding.missing-voices-selected': '在所选作答的 {accounts} 个客户中，以下角色有缺：{roles}。',
  'note.more-pairs': '另有 {pairs} 对 p 值更大，此处略去；--json 中全部列出。',
  'finding.figure-differs':
    '{survey}：指标“{figure}”因“{split}”而异（若无差别，偶然出现如此差别的概率：p = {p}）。最高 {highest}：{high} {highInterval}，n {highAnswers}；最低 {lowest}：{low} {lowInterval}，n {lowAnswers}。',
  'finding.groups-disagree':
    '{survey}：满意度因“{split}”而异。{firstRole}：{first} {satisfied} {firstInterval}，n {firstAnswers}；{secondRole}：{second} {secondInterval}，n {secondAnswers}。双方各取一人组成 100 对，{higher}给分较高的对数比对方多 {effect}；若无差别，偶然出现如此差别的概率：p = {p}。',
  'notice.as-of-answers': '{asOf} 之后的作答不计入，之后的测量、决定与离开同样不计。',
  'notice.accounts-withheld':
    '按照保密调查与对外发布的规则，不涉及单个客户与付款人：缺失的反馈、意见相左的角色、被均值掩盖的客户、忠诚类别与满意却未成功的客户均不列出。',
  'notice.accounts-partial':
    '对整个客户的判断（缺失的反馈、意见相左的角色、被均值掩盖的客户、忠诚类别、满意却未成功）需要该客户的全部作答，在此筛选下略去。',
  'notice.weak-scale':
    '有关 {construct} 的题目内部一致性较弱（Cronbach α {alpha}）：请逐题阅读，或用 --reverse 反转反向题。',
  'notice.weak-scale-apart':
    '有关 {construct} 的题目内部不一致（Cronbach α {alpha}）：它们问的可能是不同的事物（两种产品、两项服务），此时请逐题阅读，并指定所指的一题：{option}；或者其中一题是反向题：--reverse。',
  'notice.opposed':
    '有关 {construct} 的题目中，与其他题目方向相反的有：{items}。如果这些题目分数低代表好，请反转：--reverse "{first}"',
  'notice.short-scale':
    '“{item}”按 {scale} 读取，即容得下其作答的最小常用量表，但作答并不能证明量表到此为止：若为 {next}，中间值便不算满意，各满意占比也会不同。请说明所用量表：--scale "{item}={next}"',
  'notice.two-scales':
    '同一题目用了两种量表：“{item}”在 {shorter} 最高为 {end}，在 {longer} 最高为 {high}，合并的数字没有意义。请将各期作为单独的文件导入并换算其中一个：--rescale "{item}=1..{end}"',
  'surveys.periods': '{first} 至 {last} 共 {periods} 期合并计算。只看一期：--period {last}',
  'note.more-groups': '仅列作答最多的 {shown} 组；其余 {left} 组见 --json。',
  'roles.pairs.too-many': '{groups} 个组过多，无法两两比较（至多 {most} 个）：请合并或筛选。',
  'finding.nps-scale-other':
    '{survey}：未给出净推荐值，因为推荐意愿的量表为 {scale}；净推荐值只在 0..10 上有定义，无法由该量表换算。',
});
