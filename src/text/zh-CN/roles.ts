/** 关于各角色满意度、角色分歧与缺失声音的语句。 */
import type { rolesText as english } from '../en/roles.js';
import { translationOf } from '../translation.js';

export const rolesText = translationOf<typeof english>()({
  verbatim: '{text}',
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
    '对 {split} 各组做 Kruskal-Wallis 检验；两两比较用 Mann-Whitney，p 值经 Holm 校正；同一客户多次作答时，其作答作为整体处理（Lumley & Scott 2013）',
  'definition.role-coverage': '有该角色作答的客户 ÷ 有任何作答的客户',

  'notice.attributed.stated': '实名调查（由使用者声明）：小组照常显示并附区间，可列出客户名称，不列个人。',
  'notice.attributed.has-accounts':
    '实名调查（因为答卷带有客户标识）：小组照常显示并附区间，可列出客户名称，不列个人。若曾向受访者承诺保密，请声明 --confidential。',
  'notice.attributed.no-accounts': '实名调查：小组照常显示并附区间。',
  'notice.confidential.stated': '保密调查（由使用者声明）：少于 {k} 份作答的组不予显示，必要时连带隐去其他组加以保护。',
  'notice.confidential.no-accounts':
    '保密调查（因为答卷不带客户标识）：少于 {k} 份作答的组不予显示，必要时连带隐去其他组加以保护。若受访者知道谁会看到其答案，请声明 --attributed。',
  'notice.confidential.has-accounts': '保密调查：少于 {k} 份作答的组不予显示。',
  'notice.published': '用于对外发布：少于 {k} 份作答的组不予显示，不列客户名称。',
  'notice.filter': '仅含 {dimension} 为以下取值的作答：{values}。',
  'notice.mixed-scales':
    '有关 {construct} 的题目采用了不同的量表，因此没有合成单一得分；请看各题目。可指定其中一题：--map "COLUMN={construct}:overall"',

  'surveys.title': '问了什么，如何解读',
  'surveys.size': '{survey}：{responses} 份答卷，{questions} 个题目。',
  'roles.title': '谁满意：{survey}',
  'roles.title.none': '谁满意',
  'roles.no-responses': '没有导入任何调查答卷，因此无法说明满意度。请导入一份调查的导出文件。',
  'roles.no-satisfaction': '调查“{survey}”中没有识别出满意度或推荐意愿题目。请指定一题：--map "COLUMN=satisfaction"',
  'roles.satisfaction.title': '满意度，按 {split}',
  'roles.nps.title': '推荐意愿，按 {split}',
  'roles.pairs.title': '两两比较：差异在哪里',
  'roles.stamp': '各组意见不一，分歧最大的是 {first} 与 {second}：总平均不代表任何人。请看各组，不要看总数。',
  'roles.no-roles':
    '所有答卷的角色均不详，因此无法按角色拆分。请指定角色列或职务列：--map "COLUMN=role" 或 --map "COLUMN=title"',
  'roles.test':
    '对 {groups} 个组做 Kruskal-Wallis 检验：H = {statistic}，df = {df}，p = {p}，n = {answers}，ε² = {effect}。',
  'roles.test.clustered':
    '对 {groups} 个组做 Kruskal-Wallis 检验；因同一客户多次作答，同一客户的作答作为整体处理：W = {statistic}，df = {df}，p = {p}，n = {answers}，来自 {accounts} 个客户，ε² = {effect}。',
  'roles.test.few-accounts':
    '组内客户很少时 p 值偏小；最小的组有 {smallest} 个客户。少于约 20 个时请看效应量，不要看 p。',
  'roles.test.too-few-answers': '未做检验：至少需要两个组各有 {needed} 份作答；达到此数的组：{groups} 个。',
  'roles.test.too-few-accounts':
    '未做检验：因同一客户多次作答，至少需要两个组各有 {needed} 个客户的作答；达到此数的组：{groups} 个。',
  'roles.test.no-variation': '未做检验：作答的差异不足。',
  'roles.test.shared-accounts': '未做检验：客户数不多于组数（{groups}），而同一客户的作答作为整体处理。',
  'voices.title': '缺少谁的反馈',

  'note.satisfied-is': '满意：{definition}。',
  'note.mean-is': '均值：{definition}。',
  'note.nps-is': 'NPS：{definition}。',
  'note.small-base': '* 作答少于 {smallBelow} 份：请看区间，不要看数值本身。',
  'note.one-account': '只有一份作答或一个客户的数值不附区间：离散程度未知。',
  'note.pairs':
    'Mann-Whitney 检验，含结校正与连续性校正；Cliff δ 为甲组较高的概率减去较低的概率（自 0.147 起至少为小效应）。',
  'note.pairs.clustered':
    'Mann-Whitney 检验，同一客户的作答作为整体处理；Cliff δ 为甲组较高的概率减去较低的概率（自 0.147 起至少为小效应）。',
  'note.role-coverage': '以有任何人作答的客户为基数。无论作答几次，每个客户只计一次。',

  'finding.roles-disagree':
    '{survey}：各角色的满意度不一致。{firstRole}：{first} {satisfied} {firstInterval}，n {firstAnswers}；{secondRole}：{second} {secondInterval}，n {secondAnswers}（Cliff δ {effect}，Holm 校正 p = {p}）。',
  'finding.roles-agree':
    '{survey}：{groups} 个角色之间未发现有意义的满意度差异（Kruskal-Wallis p = {p}，n {answers}）。',
  'finding.csat': '{survey}：{value} 表示满意 {interval}，n {answers}。',
  'finding.csat-cut': '{survey}：{value} 表示满意（{definition}）{interval}，n {answers}。',
  'finding.satisfied': '满意',
  'finding.satisfied-cut': '满意（{definition}）',
  'finding.nps': '{survey}：NPS {value} {interval}，n {answers}。',
  'finding.nps-several':
    '{survey}：NPS 不予显示，因为有 {items} 个题目被读作推荐意愿：{questions}。请指定以哪一题为准：--map "COLUMN=recommend:overall"',
  'finding.nps-scale':
    '{survey}：NPS 不予显示，因为推荐意愿题采用 {scale}，而不是 0..10。若仍要计算，请点名该列：--map "COLUMN=recommend"',
  'finding.nps-scale-stated':
    '{survey}：推荐意愿题采用 {scale}；所示 NPS 以 9-10 对 1-6 计算，不可与 0..10 的结果比较。',
  'finding.missing-voice':
    '{accounts} 个有作答的客户中，有 {count} 个客户的{role}从未向我们反馈：{names}。{share} {interval} 的客户有该角色的反馈。',
  'definition.share-top': '在 {scale} 上回答 {high} 的占比',
  'list.more': '另有 {more} 个',
  'finding.missing-voice-selected':
    '在所选作答中，{accounts} 个客户里有 {count} 个缺少{role}的反馈：{names}。{share} {interval} 的客户有该角色的反馈。',
  'note.more-pairs': '另有 {pairs} 对 p 值更大，此处略去；--json 中全部列出。',
  'finding.groups-disagree':
    '{survey}：满意度因 {split} 而异。{firstRole}：{first} {satisfied} {firstInterval}，n {firstAnswers}；{secondRole}：{second} {secondInterval}，n {secondAnswers}（Cliff δ {effect}，Holm 校正 p = {p}）。',
  'notice.as-of-answers': '{asOf} 之后的作答不计入，之后的测量、决定与离开同样不计。',
  'notice.accounts-withheld':
    '按照保密调查与对外发布的规则，不涉及单个客户：缺失的反馈、忠诚类别与满意却未成功的客户均不列出。',
  'notice.accounts-partial':
    '对整个客户的判断（缺失的反馈、忠诚类别、满意却未成功）需要该客户的全部作答，在此筛选下略去。',
  'notice.weak-scale':
    '有关 {construct} 的题目内部一致性较弱（Cronbach α {alpha}）：请逐题阅读，或用 --reverse 反转反向题。',
  'notice.opposed':
    '有关 {construct} 的题目中，与其他题目方向相反的有：{items}。如果这些题目分数低代表好，请反转：--reverse "{first}"',
  'notice.two-scales':
    '同一题目用了两种量表：“{item}”在 {shorter} 最高为 {end}，在 {longer} 最高为 {high}，合并的数字没有意义。请将各期作为单独的文件导入并换算其中一个：--rescale "{item}=1..{end}"',
  'surveys.periods': '{first} 至 {last} 共 {periods} 期合并计算。只看一期：--period {last}',
  'note.more-groups': '仅列作答最多的 {shown} 组；其余 {left} 组见 --json。',
  'roles.pairs.too-many': '{groups} 个组过多，无法两两比较（至多 {most} 个）：请合并或筛选。',
});
