/** Which columns do the shorter ledgers have: contact attempts, usage, revenue, renewals, service levels, channel costs? */

const customerName = {
  name: 'customer_name',
  kind: 'text',
  meaning: 'The name of the customer, where the export states no id.',
  aliases: ['account name', 'company name', 'client name', '客户名称', '公司名称'],
} as const;

const customerAliases = [
  'customer',
  'customer number',
  'account id',
  'account',
  'account number',
  'company id',
  'client id',
  '客户编号',
  '客户id',
  '客户号',
  '客户',
] as const;

/** Columns of an attempt of a customer to reach us, or of us to reach a customer. */
export const contactAttemptFields = [
  {
    name: 'attempt_id',
    kind: 'id',
    meaning: 'The id of the attempt.',
    required: true,
    isKey: true,
    aliases: ['attempt', 'call id', 'contact attempt id', '呼叫编号', '联系编号', '通话编号'],
  },
  { name: 'customer_id', kind: 'id', meaning: 'The customer concerned.', aliases: customerAliases },
  {
    name: 'contact_id',
    kind: 'id',
    meaning: 'The person concerned.',
    aliases: ['contact', 'caller id', 'person id', '联系人编号', '联系人id'],
  },
  {
    name: 'at',
    kind: 'date',
    meaning: 'When it happened.',
    aliases: ['time', 'date', 'called at', 'attempted at', 'timestamp', '时间', '呼叫时间', '联系时间'],
  },
  { name: 'channel', kind: 'text', meaning: 'By which channel.', aliases: ['medium', '渠道', '方式'] },
  {
    name: 'direction',
    kind: 'text',
    meaning: 'From the customer (in) or to the customer (out).',
    aliases: ['inbound outbound', '方向'],
  },
  {
    name: 'answered',
    kind: 'boolean',
    meaning: 'Whether anybody answered.',
    aliases: ['is answered', 'answered y n', 'connected', '是否接通', '接通', '是否应答'],
  },
  customerName,
  {
    name: 'wait_seconds',
    kind: 'number',
    meaning: 'Seconds until somebody answered.',
    aliases: [
      'wait time in seconds',
      'seconds to answer',
      'speed of answer in seconds',
      'wait time seconds',
      '等待秒数',
      '接听秒数',
    ],
  },
  {
    name: 'solved_at_once',
    kind: 'boolean',
    meaning: 'Whether it was solved in this one contact.',
    aliases: ['first contact resolution', 'resolved in this contact', 'resolved', 'solved', '是否一次解决', '一次解决'],
  },
] as const;

/** Columns of the use a customer made of the product in a period. */
export const usageFields = [
  {
    name: 'customer_id',
    kind: 'id',
    meaning: 'The customer.',
    required: true,
    requiredWithout: 'customer_name',
    aliases: customerAliases,
  },
  {
    name: 'period',
    kind: 'period',
    meaning: 'The period, like 2026Q3.',
    required: true,
    aliases: ['quarter', 'month', '期间', '季度', '月份'],
  },
  {
    name: 'licensed_users',
    kind: 'integer',
    meaning: 'Users paid for.',
    aliases: ['licenses', 'licences', 'seats', '授权用户数', '许可用户数'],
  },
  {
    name: 'active_users',
    kind: 'integer',
    meaning: 'Users who worked with it.',
    aliases: ['users active', 'mau', '活跃用户数', '活跃用户'],
  },
  {
    name: 'sessions',
    kind: 'integer',
    meaning: 'Times it was used.',
    aliases: ['logins', 'session count', '会话数', '登录次数'],
  },
  {
    name: 'functions_available',
    kind: 'integer',
    meaning: 'Functions the customer has.',
    aliases: ['features available', '可用功能数'],
  },
  {
    name: 'functions_used',
    kind: 'integer',
    meaning: 'Functions the customer used.',
    aliases: ['features used', '已用功能数', '使用功能数'],
  },
  {
    name: 'processes_covered',
    kind: 'integer',
    meaning: 'Business processes run on it.',
    aliases: ['processes', '覆盖流程数'],
  },
  {
    name: 'processes_total',
    kind: 'integer',
    meaning: 'Business processes it could carry.',
    aliases: ['total processes', '流程总数'],
  },
  { name: 'records_total', kind: 'integer', meaning: 'Records kept in it.', aliases: ['total records', '记录总数'] },
  {
    name: 'records_added',
    kind: 'integer',
    meaning: 'Records added in the period.',
    aliases: ['new records', '新增记录数'],
  },
  customerName,
] as const;

/** Columns of money received. */
export const revenueFields = [
  {
    name: 'customer_id',
    kind: 'id',
    meaning: 'The customer who paid.',
    required: true,
    requiredWithout: 'customer_name',
    aliases: customerAliases,
  },
  {
    name: 'date',
    kind: 'date',
    meaning: 'The day of the sale.',
    aliases: ['invoice date', 'order date', 'booked on', 'sale date', '日期', '订单日期', '开票日期'],
  },
  {
    name: 'period',
    kind: 'period',
    meaning: 'The period, like 2026Q3, where there is no date.',
    required: true,
    requiredWithout: 'date',
    aliases: ['quarter', 'month', '期间', '季度', '月份'],
  },
  {
    name: 'amount',
    kind: 'number',
    meaning: 'The amount, in `currency`.',
    required: true,
    aliases: ['revenue', 'value', 'sales', 'invoice amount', '金额', '收入', '销售额'],
  },
  {
    name: 'currency',
    kind: 'text',
    meaning: 'The currency of the amount.',
    aliases: ['currency code', '币种', '货币'],
  },
  {
    name: 'kind',
    kind: 'choice',
    meaning: 'What kind of sale it was.',
    choices: ['new', 'repeat', 'upgrade', 'renewal'],
    aliases: ['type', 'sale type', 'revenue type', '类型'],
  },
  { name: 'product', kind: 'text', meaning: 'What was sold.', aliases: ['product name', 'item', '产品', '产品名称'] },
  { name: 'channel', kind: 'text', meaning: 'By which channel.', aliases: ['sales channel', '渠道'] },
  {
    name: 'staff',
    kind: 'text',
    meaning: 'Who sold it.',
    aliases: ['sales rep', 'sales agent', 'salesperson', 'seller', '销售', '销售员', '销售人员'],
  },
  customerName,
  {
    name: 'sale_id',
    kind: 'id',
    meaning:
      'The id of the sale (deal, order, invoice): a newer export changes the sale of that id; rows of one file that share it are its lines.',
    aliases: [
      'deal id',
      'opportunity id',
      'order id',
      'order number',
      'invoice number',
      '订单号',
      '订单编号',
      '发票号',
    ],
  },
] as const;

/** Columns of a decision to renew or to leave. */
export const renewalFields = [
  {
    name: 'customer_id',
    kind: 'id',
    meaning: 'The customer who decides.',
    required: true,
    requiredWithout: 'customer_name',
    aliases: customerAliases,
  },
  {
    name: 'due_on',
    kind: 'date',
    meaning: 'The day the contract ends.',
    aliases: ['due', 'renewal date', 'contract end', 'contract end date', '到期日', '续约日期', '合同到期日'],
  },
  {
    name: 'decided_on',
    kind: 'date',
    meaning: 'The day of the decision.',
    aliases: ['decided', 'decision date', '决定日期'],
  },
  {
    name: 'decision',
    kind: 'choice',
    meaning: 'What the customer decided.',
    choices: ['renewed', 'upgraded', 'downgraded', 'left'],
    aliases: ['renewal decision', 'renewal status', '决定', '续约结果'],
  },
  {
    name: 'free_to_leave',
    kind: 'boolean',
    meaning: 'Whether the customer could have left.',
    aliases: ['could leave', '可自由离开', '是否可离开'],
  },
  {
    name: 'alternatives_known',
    kind: 'boolean',
    meaning: 'Whether the customer knew another supplier.',
    aliases: ['alternative known', 'knows alternatives', '有替代方案', '是否有替代'],
  },
  {
    name: 'switching_cost',
    kind: 'choice',
    meaning: 'How hard it is to change supplier.',
    choices: ['low', 'medium', 'high'],
    aliases: ['cost of switching', 'switching costs', '转换成本'],
  },
  {
    name: 'competitor',
    kind: 'text',
    meaning: 'Whom the customer went to or considered.',
    aliases: ['lost to', 'competitor name', '竞争对手'],
  },
  customerName,
  {
    name: 'left_on',
    kind: 'date',
    meaning: 'The day the customer left, in a list of departures; it is then a decision to leave.',
    aliases: ['churn date', 'churned on', 'cancelled on', 'canceled on', 'cancellation date', '流失日期', '离开日期'],
  },
] as const;

/** Columns of a service level reported as numbers, where there are no tickets. */
export const serviceLevelFields = [
  {
    name: 'service',
    kind: 'text',
    meaning: 'The service.',
    required: true,
    aliases: ['service name', '服务', '服务名称'],
  },
  { name: 'measure', kind: 'text', meaning: 'What is promised.', aliases: ['metric', 'sla', 'kpi', '指标'] },
  {
    name: 'target',
    kind: 'number',
    meaning: 'The share promised, in the unit of the export.',
    aliases: ['sla target', 'target value', '目标', '目标值'],
  },
  {
    name: 'period',
    kind: 'period',
    meaning: 'The period, like 2026Q3.',
    aliases: ['quarter', 'month', '期间', '季度', '月份'],
  },
  {
    name: 'numerator',
    kind: 'number',
    meaning: 'Cases within the promise.',
    aliases: ['within target', 'met', 'hits', '达标数', '分子'],
  },
  {
    name: 'denominator',
    kind: 'number',
    meaning: 'All cases.',
    aliases: ['total', 'cases', 'attendances', '总数', '分母'],
  },
  {
    name: 'missed',
    kind: 'number',
    meaning: 'Cases outside the promise, where the export counts those.',
    aliases: ['breaches', 'breached', 'outside target', '未达标数', '超时数'],
  },
] as const;

/** Columns of what a channel costs. */
export const channelCostFields = [
  {
    name: 'channel',
    kind: 'text',
    meaning: 'The channel.',
    required: true,
    aliases: ['channel name', '渠道', '渠道名称'],
  },
  {
    name: 'segment',
    kind: 'text',
    meaning: 'The customer segment served.',
    aliases: ['customer segment', '细分', '客户细分'],
  },
  {
    name: 'period',
    kind: 'period',
    meaning: 'The period, like 2026Q3.',
    aliases: ['quarter', 'month', '期间', '季度', '月份'],
  },
  { name: 'cost', kind: 'number', meaning: 'What it cost.', aliases: ['costs', 'total cost', 'spend', '成本', '费用'] },
  {
    name: 'contacts',
    kind: 'integer',
    meaning: 'How many contacts it carried.',
    aliases: ['contact count', 'number of contacts', '联系次数', '接触次数'],
  },
] as const;
