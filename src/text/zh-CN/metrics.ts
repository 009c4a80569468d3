/** 每个指标的中文名称、问题、算法与局限；是否齐全由 metrics/words.ts 在编译时检查。 */

export const metricWords = {
  'role-coverage': {
    name: '角色覆盖率',
    question: '在多大比例的客户中，听到过该角色的声音？',
    formula: '有该角色满意度作答的客户 ÷ 有任何满意度作答的客户',
    limits: '从未作答的客户不在分母中；有作答也不说明该角色中有多少人被问到。',
  },
  'defector-share': {
    name: '背离者占比',
    question: '有多大比例的客户既不满意又在离开？',
    formula: '不满意且已离开、或表示不再购买的客户 ÷ 满意度与去留均已知的客户',
    limits: '没有离开记录时，采用口头意愿。',
  },
  'hostage-share': {
    name: '被套牢者占比',
    question: '有多大比例的客户只是因为难以离开而留下？',
    formula: '不满意、却因不能自由离开或转换成本高而留下的客户 ÷ 满意度与去留均已知的客户',
    limits: '取决于客户团队是否如实记录该客户能否离开。',
  },
  'loyal-by-choice': {
    name: '主动忠诚',
    question: '有多大比例的客户是自愿留下的？',
    formula: '满意，并在可自由离开、知道替代者（或未否认）且转换成本不高时续约或升级的客户 ÷ 满意度与去留均已知的客户',
    limits: '只计有证据的选择：没有续约记录的忠诚客户属于“未经证实”，并非不忠诚。',
  },
  'mercenary-share': {
    name: '满意但游离者占比',
    question: '有多大比例的客户虽然满意却离开？',
    formula: '满意但已离开、或表示不再购买的客户 ÷ 满意度与去留均已知的客户',
    limits: '没有离开记录时，采用口头意愿。',
  },
  nps: {
    name: '净推荐值（NPS）',
    question: '愿意推荐我们的人比不愿意的多多少？',
    formula: '100 ×（9-10 分的作答 − 0-6 分的作答）÷ 全部作答，量表为 0..10',
    limits:
      '这是口头意愿。截然不同的分布可以得到同一分值，而且区间很宽：30 份作答约为 ±27 分。1..10 量表只在点名要求时计算，且不可比。',
  },
  'recommend-mean': {
    name: '推荐意愿均值',
    question: '作答者平均有多愿意推荐我们？',
    formula: '全部作答之和 ÷ 作答数，按题目量表',
    limits: '这是口头意愿，不是实际的推荐。',
  },
  'renewal-rate': {
    name: '续约率',
    question: '到期的合同中有多大比例续约？',
    formula: '决定为续约、升级或降级的合同 ÷ 全部已决定的续约',
    limits: '计合同数，不计金额。没有决定记录的续约不计入，另行计数。',
  },
  'repurchase-mean': {
    name: '再次购买意愿均值',
    question: '作答者平均有多愿意再次购买？',
    formula: '全部作答之和 ÷ 作答数，按题目量表',
    limits: '这是口头意愿。无法离开的客户也会说愿意。',
  },
  'repurchase-share': {
    name: '愿意再次购买',
    question: '有多大比例的人表示会再次购买？',
    formula: '不低于分界的作答 ÷ 再次购买题目的全部作答',
    limits: '这是口头意愿。无法离开的客户也会说愿意。',
  },
  'satisfaction-loyalty-correlation': {
    name: '满意度与忠诚度的关联',
    question: '满意的人也表示会留下吗？还是说这种关联在这里很弱，甚至相反？',
    formula:
      '满意度与再次购买、续约（两者皆无时用推荐）意愿的 Spearman 秩相关（取平均秩），旁列 Pearson 相关；同一客户多次作答时，区间按客户数而非作答数计算',
    limits: '两个回答出自同一人、同一时刻，会夸大关联；它不能证明满意能留住客户。',
  },
  'satisfied-but-detractor': {
    name: '满意却不推荐',
    question: '有多大比例的人满意，却仍是贬损者？',
    formula: '满意度达到分界且推荐意愿为 0-6 的答卷 ÷ 两题均作答的答卷',
    limits: '需要同一人对两题都作答。',
  },
  'unproven-loyal-share': {
    name: '未经证实的忠诚',
    question: '有多大比例的客户留下了，却没有任何迹象表明那是选择？',
    formula: '留下、既非主动忠诚也非被套牢的客户 ÷ 满意度与去留均已知的客户',
    limits: '它说明的是未知的部分；随续约记录 free_to_leave、alternatives_known 和 switching_cost 后会下降。',
  },
  'outcome-overdue': {
    name: '逾期未测量的成果',
    question: '有多少约定的成果已过期限而无人测量？',
    formula: '到期日不晚于截止日且没有实际值的成果 ÷ 届时到期的成果',
    limits: '在有人测量之前，测量延误与失败看上去一样。',
  },
  'outcome-success-rate': {
    name: '达成的成果',
    question: '客户达成了与其约定的目标吗？',
    formula: '实际值按约定方向达到或超过目标的成果 ÷ 有实际值的成果',
    limits: '以自称为准：谁写下实际值就相信谁。无人测量的成果另行计数，不算失败。',
  },
  'outcome-verified-rate': {
    name: '达成并经核实的成果',
    question: '按成果负责人的说法，客户达成约定了吗？',
    formula: '达成，且由自称者以外的业务负责人、财务或付款人核实的成果 ÷ 有实际值的成果',
    limits: '无人核实的成果不等于失败；它与自称达成率的差距，就是凭信任接受的部分。',
  },
  'satisfied-but-failing': {
    name: '满意却未成功',
    question: '哪些客户给我们打高分，却没有成功？',
    formula:
      '最近一期满意度达到分界、且到期并已测量的成果达成不足一半的客户 ÷ 满意度已知且至少有一项到期并已测量成果的客户',
    limits: '需要有目标与实际值的约定成果。它指出该看哪里，不说明原因。',
  },
  'csat-top-box': {
    name: '完全满意（最高分占比）',
    question: '有多大比例的人给出了最高分？',
    formula: '等于量表最高分的作答 ÷ 全部作答',
    limits: '对作答习惯非常敏感；只可在同一量表、同一文化内比较。',
  },
  csat: {
    name: '客户满意率（CSAT）',
    question: '在作答者中，有多大比例满意？',
    formula: '不低于分界的作答 ÷ 全部作答；分界为五级取前两级、七级取前三级、0..10 与 1..10 取 8 及以上',
    limits: '不说明未作答者，也不说明原因。几个角色合成一个数字，会掩盖他们之间的分歧。',
  },
  'group-difference': {
    name: '各组之间的差异',
    question: '各组的回答是否不同，超出偶然所能解释的程度？',
    formula:
      '对各组做带结校正的 Kruskal-Wallis H 检验；同一客户在一组内多次作答时，用客户与组的均值；两两比较用 Mann-Whitney，p 值经 Holm 校正',
    limits: '作答上千份时，微小差异也会显著：还要看两两比较的效应量。',
  },
  'item-mean': {
    name: '题目均值',
    question: '这道题的平均回答是多少？',
    formula: '全部作答之和 ÷ 作答数，按题目量表',
    limits: '把量表各级视为等距。空白、缺失代码与超出量表的回答不计入，并在导入账目中计数。',
  },
  'item-share': {
    name: '题目高分占比',
    question: '这道题有多大比例的回答是高分？',
    formula: '不低于量表分界的作答 ÷ 该题全部作答',
    limits: '分界是一种约定，印在数值旁边。',
  },
  reliability: {
    name: '信度（Cronbach α）',
    question: '构成一个量表的题目彼此一致吗？',
    formula: 'k ÷ (k − 1) ×（1 − 各题方差之和 ÷ 总分方差），基于答完全部 k 题的答卷；标准化变体采用相关系数',
    limits: '题目越多数值越高；数值高并不说明量表测量的就是其名称所指。',
  },
  'role-difference': {
    name: '角色之间的差异',
    question: '各角色的回答是否不同，超出偶然所能解释的程度？',
    formula:
      '对各角色做带结校正的 Kruskal-Wallis H 检验；同一客户在一个角色内多次作答时，用客户与角色的均值；两两比较用 Mann-Whitney，p 值经 Holm 校正',
    limits: '作答上千份时，微小差异也会显著：还要看两两比较的效应量。',
  },
  'satisfaction-mean': {
    name: '满意度均值',
    question: '作答者平均有多满意？',
    formula: '全部作答之和 ÷ 作答数，按题目量表',
    limits: '把量表各级视为等距。均值 3.5 可能是人人 3 或 4，也可能是 1 与 5 两个阵营。',
  },
  'satisfaction-median': {
    name: '满意度中位数',
    question: '居中的回答是哪一个？',
    formula: '居中的回答，或居中两个回答的均值（R 第 7 型）',
    limits: '在短量表上很粗略：意见变了，它往往不动。',
  },
} as const;
