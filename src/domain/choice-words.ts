/** Which other words may stand for the choices of a field? */

/** Choice → words that mean it, compared by `comparableName`; the choice itself need not be listed. */
export const choiceWords: Readonly<Record<string, readonly string[]>> = {
  active: ['current', 'joined', 'stayed', 'customer', '在用', '活跃', '正常', '有效'],
  left: ['churned', 'lost', 'inactive', 'cancelled', 'canceled', 'ended', '流失', '已流失', '离开', '未续约', '终止'],
  renewed: ['renewal', 'renew', 'kept', '续约', '已续约'],
  upgraded: ['upgrade', 'expanded', '升级', '增购'],
  downgraded: ['downgrade', 'reduced', '降级', '减购'],
  service: ['服务'],
  price: ['cost', '价格'],
  product: ['产品'],
  other: ['others', '其他', '其它'],
  awareness: ['aware', '认知', '意识'],
  running: ['operation', 'daily work', '运行', '日常运行'],
  analysis: ['analytics', '分析', '决策'],
  higher: ['up', 'increase', 'higher is better', '越高越好', '高'],
  lower: ['down', 'decrease', 'lower is better', '越低越好', '低'],
  low: ['l', '低'],
  medium: ['m', 'mid', 'moderate', '中', '中等'],
  high: ['h', '高'],
  incident: ['issue', 'problem', 'fault', '事件', '故障'],
  request: ['service request', 'question', '请求', '需求', '咨询'],
  complaint: ['投诉'],
  new: ['new business', 'new customer', '新签', '新客户', '新购'],
  repeat: ['repeat order', 'recurring', '复购', '重复购买'],
  upgrade: ['upsell', 'expansion', '升级', '增购'],
  renewal: ['renewed', '续约', '续费'],
  relationship: ['relational', '关系', '整体关系'],
  transactional: ['transaction', 'encounter', '交易', '单次服务', '触点'],
  downstream: ['customers of customers', 'end customers', '下游', '客户的客户'],
  complete: ['completed', 'finished', 'responded', '完成', '已完成'],
  partial: ['incomplete', 'started', '部分完成', '未完成'],
  refused: ['refusal', 'opted out', 'unsubscribed', '拒绝', '退订'],
  no_contact: ['no answer', 'not opened', 'no response', '无回应', '未联系上', '未回复'],
  bounced: ['bounce', 'undeliverable', 'failed', '退信', '退回'],
  unknown: ['未知'],
};

/** What may stand for yes in a yes/no field, compared by `comparableName`. */
export const yesWords: readonly string[] = ['yes', 'y', 'true', 't', '1', 'x', '是', '有', '真', '对', '已'];

/** What may stand for no in a yes/no field, compared by `comparableName`. */
export const noWords: readonly string[] = ['no', 'n', 'false', 'f', '0', '否', '无', '假', '不', '未'];
