/** explain、list 与 doctor 的语句。 */
import type { referenceText as english } from '../en/reference.js';
import { translationOf } from '../translation.js';

export const referenceText = translationOf<typeof english>()({
  'explain.title': '{name}（{id}）',
  'explain.question': '问题',
  'explain.formula': '算法',
  'explain.interval': '置信区间',
  'interval.wilson':
    '(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)，p 为占比，z 由置信水平决定（95 % 时为 1.96）',
  'interval.wilson-clustered':
    '同一客户有多份回答时，用 t（自由度 k − 1，k 为客户数）代替 Wilson 公式中的 z，用有效回答数代替 n：p(1 − p) ÷ V，不超过 n，其中 V = k/(k − 1) · Σ（（该客户的命中数 − p · 该客户的回答数）÷ n）²；V 为 0 时取 n² ÷ Σ（该客户的回答数）²',
  'interval.t': '均值 ± t · s ÷ √n，s 为标准差，t 的自由度为 n − 1；不超出量表两端',
  'interval.t-clustered':
    '同一客户有多份回答时，均值 ± t · √V，自由度 k − 1，k 为客户数；V = k/(k − 1) · Σ（（该客户的得分之和 − 均值 · 该客户的回答数）÷ n）²，不小于 s² ÷ n；不超出量表两端',
  'interval.adjusted-wald':
    '推荐者数 P 与贬损者数 D 各加 0.75、n 加 3 后：100 × ((P − D)/n ± z · √(((P + D)/n − ((P − D)/n)²) ÷ n))，不超出 −100 与 +100，且总包含该得分本身',
  'interval.adjusted-wald-clustered':
    '同一客户有多份回答时，用 t（自由度 k − 1，k 为客户数）代替 z，并先把这三个数按有效回答数缩减：单份回答的方差 ÷ V，不超过 n，其中 V = k/(k − 1) · Σ（（该客户的得分之和 − 净得分 · 该客户的回答数）÷ n）²',
  'interval.bootstrap-percentile':
    '有放回地重抽作答（同一客户多次作答时重抽整个客户），次数与原数相同，每次计算该指标；区间取这些结果的中间部分',
  'interval.delong':
    '1 ÷ (1 + exp(−(ln(A ÷ (1 − A)) ± z · SE ÷ (A(1 − A)))))，A 为曲线下面积，SE² = 一类的位置值方差 ÷ 该类 n + 另一类的同一项（DeLong）',
  'interval.delong-paired':
    'A₁ − A₂ ± z · SE，SE² = 按客户计算的两项指标位置值之差的方差：一类的方差 ÷ 该类 n + 另一类的同一项',
  'interval.lift-clustered':
    '提升度 × exp（± z · √(k ÷ (k − 1) · Σ(aᵢ ÷ a − Fᵢ ÷ F − Dᵢ ÷ D + Nᵢ ÷ N)²)），k 为客户数；a 为最差部分中离开的，F 为最差部分，D 为离开的，N 为全部',
  'interval.worst-best-case': '不是置信区间：下限为缺失者全部不满意，上限为全部满意',
  'interval.newcombe':
    'd − √((p₁ − l₁)² + (u₂ − p₂)²) 至 d + √((u₁ − p₁)² + (p₂ − l₂)²)，d = p₁ − p₂，[l, u] 为两个占比的 Wilson 区间',
  'interval.welch': '均值之差 ± t · √(s₁² ÷ n₁ + s₂² ÷ n₂)，t 的自由度按 Satterthwaite',
  'interval.adjusted-wald-difference': '两期各加三份作答（两端各 0.75 份）后的得分之差 ± z · √（两者方差之和）',
  'interval.linearised-difference':
    'd ± t · √(k ÷ (k − 1) · Σ rᵢ²)，k 为客户数，rᵢ =（后期得分之和 − n · 后期均值）÷ 后期 n − 前期的同一项；t 的自由度为 k − 2',
  'interval.linearised-part':
    'd ± t · √(k ÷ (k − 1) · Σ rᵢ²)，k 为客户数，rᵢ =（保留作答的得分之和 − n · 均值）÷ n − 全部作答的同一项；t 的自由度为 k − 1',
  'interval.t-paired': '平均变化 ± t · s ÷ √n，n 为人数，s 为各人变化的标准差；t 的自由度为 n − 1',
  'interval.t-paired-clustered':
    '平均变化 ± t · √(k ÷ (k − 1) · Σ rᵢ²) ÷ 人数，k 为客户数，rᵢ = 变化之和 − 人数 · 平均变化；t 的自由度为 k − 1',
  'interval.kitagawa':
    '效应 ± t · √(k ÷ (k − 1) · Σ rᵢ²)，k 为客户数，rᵢ 为该客户的作答对效应的一阶影响；t 的自由度为 k − 2',
  'interval.linear-trend':
    '斜率 ± t · √(k ÷ (k − 1) · Σ rᵢ²)，k 为客户数，rᵢ = Σ (x − x̄) ·（得分 − 所在期均值）÷ Σ (x − x̄)²；t 的自由度为 k − 2',
  'interval.t-weighting-difference':
    'd ± t·√V，d = Σwy/Σw − Σy/n，t 的自由度为 k − 1（k 个客户），V = k/(k − 1) · Σz²，每个客户的 z 是其各份作答 w（y − 加权均值）÷ Σw −（y − 均值）÷ n 之和；V 不小于把各份作答视为独立时的值',
  'interval.spearman': 'tanh(artanh r ± z · √((1 + r²/2) ÷ (n − 3)))，r 为相关系数',
  'interval.kaplan-meier': 'S^exp(± z · √(Σ d ÷ (n(n − d))) ÷ ln S)，S：仍留下的占比，每一时点 n 个中有 d 个离开',
  'interval.cliffs-delta': '½ +（d − d³ ± z·s·√((1 − d²)² + z²s²)）÷ 2(1 − d² + z²s²)，d = 2·AUC − 1，s：d 的标准误',
  'explain.worked-example': '算例',
  'explain.example': '{words} = {value}',
  'explain.unit': '单位',
  'explain.direction': '方向',
  'explain.small': '小样本',
  'explain.small-below': '作答少于 {answers} 份时标 *',
  'explain.limits': '局限',
  'explain.source': '出处',
  'direction.higher-is-better': '越高越好',
  'direction.lower-is-better': '越低越好',
  'direction.neither': '高低本身无所谓好坏',

  'list.metrics': '指标',
  'list.layouts': '导出文件的布局',
  'list.roles': '利益相关者角色',
  'list.constructs': '题目可以测量什么',
  'list.topics': 'analyze 的主题',
  'list.problems': '问题与处理办法',
  'list.surveys': '数据库中的调查',
  'list.imports': '数据库中的导入记录',
  'list.nothing': '没有可列出的内容。',
  'column.id': '标识',
  'column.name': '名称',
  'column.what-question': '回答什么问题',
  'column.exit-code': '退出码',
  'column.problem': '问题',
  'column.what-to-do': '怎么办',
  'column.responses': '答卷数',
  'column.questions-of-survey': '题数',
  'column.shown-as': '显示方式',
  'column.fingerprint': 'SHA-256',
  'layout.title': '导出格式 {id}',
  'layout.tool': '工具',
  'layout.any-tool': '任何工具',
  'layout.of-tool': '{tool}：{text}',
  'layout.export-as': '选择哪种导出',
  'layout.records': '记录',
  'layout.any-kind': '任何类型',
  'layout.recognised-by': '识别依据',
  'layout.left-out': '略去的行',
  'layout.nothing-left-out': '无；每一行或为记录，或因故拒绝',
  'layout.special': '特别之处',
  'layout.header-rows': '{rows} 行表头之下才是回答。',
  'layout.long': '一行是一个回答；同一答卷的各行合并为一份。',
  'layout.blanks': '表示没有内容：{words}',
  'layout.may-hide-zeros': '该工具的某些版本把回答 0 留空：空白的推荐意愿会统计并提醒。',
  'layout.overrule': '改用',
  'layout.overrule-with': '未被识别的文件可用 --layout {id} 按此读取；--layout plain 按普通表格读取。',
  'layout.each-in-full': '某一格式应选择哪种导出、略去什么、有何特别：crm-sat explain surveymonkey',
  'column.survey-kind': '类型',
  'survey-kind.relationship': '整体关系',
  'survey-kind.transactional': '单次服务',
  'survey-kind.outcome': '成果',
  'survey-kind.downstream': '客户的客户',
  'confidentiality.attributed': '实名',
  'confidentiality.confidential': '保密',

  'doctor.title': 'crm-sat 所需的一切在此是否可用',
  'doctor.check': '检查项',
  'doctor.result': '结果',
  'doctor.found': '发现',
  'doctor.ok': '可用',
  'doctor.bad': '不可用',
  'doctor.node': 'Node 版本',
  'doctor.sqlite': 'SQLite',
  'doctor.write': '写入数据库并读回',
  'doctor.chinese': '中文编码',
  'doctor.demo': '演示文件',
});
