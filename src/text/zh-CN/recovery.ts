/** 关于投诉与无人应答的联系的语句。 */
import type { recoveryText as english } from '../en/recovery.js';
import { translationOf } from '../translation.js';

export const recoveryText = translationOf<typeof english>()({
  'column.complaints': '投诉',
  'column.voucher-rate': '已补偿',
  'column.fixed-confirmed-rate': '确认已解决',
  'column.compensated-not-fixed': '补偿而未确认',
  'column.complaints-repeated': '再次来访',
  'column.paid': '为此补偿的金额',
  'column.fixed': '确认已解决',
  'column.days-to-fix': '中位天数',
  'column.fixed-within-month': '30 天内解决',
  'column.attempts': '联系次数',
  'column.unanswered': '无人应答',
  'column.longest-chain': '30 天内最多',
  'column.chain-from': '起始日',
  'column.accounts-that': '客户',
  'column.left-afterwards': '后来离开',

  'recovery.title.complaints': '投诉是解决了，还是只给了补偿',
  'recovery.title.unanswered': '谁联系我们却找不到人',
  'recovery.none':
    '没有导入投诉或联系记录。请导入含有 kind（complaint）、compensated、confirmed_fixed 列的工单，或含有 customer_id、at、answered 列的联系记录。',

  'recovery.complaints.title': '投诉的下落',
  'recovery.complaints-closed': '已关闭',
  'recovery.voucher-rate': '已补偿（代金券、退款、赠品）',
  'recovery.fixed-confirmed-rate': '确认已解决，占已关闭',
  'recovery.fixed-confirmed-of-asked': '确认已解决，占被问到的',
  'recovery.compensated-not-fixed': '已补偿而未确认解决',
  'recovery.complaints-repeated': '{days} 天内就同一服务再次来访',
  'recovery.reopen-rate': '重新打开',
  'note.complaints':
    '投诉指类型为投诉的工单。关闭是处理方的说法，解决是客户的说法。未确认不等于未解决：也许没有人问。区间把同一客户的投诉合并考虑。',
  'recovery.by-group.title': '各团队的投诉',
  'recovery.by-service.title': '各服务的投诉',
  'recovery.by-customer.title': '按“{dimension}”的投诉',

  'recovery.time.title': '过了多久客户才确认解决',
  'recovery.compensated': '已补偿',
  'recovery.not-compensated': '未补偿',
  'note.time-to-fix':
    '经确认解决的投诉从开单到关闭的天数（Kaplan-Meier）。未关闭的，以及客户说没有解决的，截至报告日算作尚未解决；从未询问的，关闭之后情况不明。{days} 天内解决：取自同一条曲线。没有上限的区间不列出。',

  'recovery.paid-not-fixed.title': '给了补偿却没有解决的客户',
  'note.paid-not-fixed':
    '已补偿、已关闭而未确认解决。金额：以导出数据的单位计，其中没有币种；没有金额时留空。再次来访：在所定天数内就同一服务。',

  'recovery.unanswered-contacts': '{days} 天内联系 {times} 次及以上却找不到人',
  'recovery.unanswered.title': '找不到人的客户',
  'note.unanswered':
    '任意 {days} 天内无人应答的联系的最多次数，其间双方没有任何一次接通。只算有记录的：没有记下来的回电不在其中。',
  'recovery.next.title': '他们后来做了什么',
  'recovery.reached-nobody': '找不到人',
  'recovery.reached-through': '联系上了',
  'note.left-after-unanswered':
    '找不到人：30 天内 {times} 次及以上无人应答；在最长一串的首日或之后离开。联系上了：其余联系过的客户；在首次联系之日或之后离开。两者的差别不止有没有人应答：遇到麻烦的客户打电话更多，离开也更多。',

  'definition.voucher-rate': '已补偿 ÷ 记有是否补偿的投诉',
  'definition.complaints-closed': '已关闭 ÷ 全部投诉',
  'definition.fixed-confirmed-rate': '客户确认已解决 ÷ 已关闭的投诉',
  'definition.fixed-confirmed-of-asked': '确认已解决 ÷ 客户答了是或否的已关闭投诉',
  'definition.compensated-not-fixed': '未确认解决 ÷ 已补偿、已关闭的投诉',
  'definition.complaints-repeated': '关闭后 {days} 天内同一人就同一服务再次来访 ÷ 已过 {days} 天的已关闭投诉',
  'definition.time-to-fix': '从开单到确认解决的中位天数，Kaplan-Meier',
  'definition.unanswered-contacts': '30 天内三次及以上、其间没有任何接通的联系 ÷ 有联系记录的客户',
  'definition.left-after-unanswered': '后来离开 ÷ 当时仍在的客户',
  'definition.unanswered-departure-difference': '找不到人的客户中离开的比例 − 联系上的客户中离开的比例',

  'finding.compensated-not-fixed':
    '补偿不等于解决：{compensated} 件已补偿的投诉中，有 {count} 件（{share} {interval}，{accounts} 个客户）从未确认解决；在已过 {days} 天的 {known} 件里，有 {again} 件之后同一人就同一服务再次来访。',
  'finding.compensated-not-fixed-team':
    '补偿不等于解决：{compensated} 件已补偿的投诉中，有 {count} 件（{share} {interval}，{accounts} 个客户）从未确认解决，其中 {inTeam} 件由“{team}”处理；在已过 {days} 天的 {known} 件里，有 {again} 件之后同一人就同一服务再次来访。',
  'finding.unanswered':
    '联系过我们的 {accounts} 个客户中，有 {count} 个（{share} {interval}）在 {days} 天内联系 {least} 次及以上却找不到人；其中一个自 {from} 起联系了 {times} 次。',
  'finding.unanswered-named':
    '联系过我们的 {accounts} 个客户中，有 {count} 个（{share} {interval}）在 {days} 天内联系 {least} 次及以上却找不到人；{account} 自 {from} 起联系了 {times} 次。',
  'finding.left-after-unanswered':
    '联系我们却找不到人的客户中，{nobody} {nobodyInterval} 后来离开（n {n}）；联系上的客户中为 {through} {throughInterval}（n {throughN}）：{difference} {interval}。遇到麻烦的客户打电话更多，离开也更多；没有证据表明接听就能留住他们。',
});
