/** 关于应询问多少人、询问谁的句子。 */
import type { planningText as english } from '../en/planning.js';
import { translationOf } from '../translation.js';

export const planningText = translationOf<typeof english>()({
  'plan.title.width': '邀请人数：把{measure}测到 {size}以内',
  'plan.title.detect': '邀请人数：看出{measure}从一期到下一期变化 {size}',
  'plan.measure.share': '某一比例',
  'plan.measure.mean': '某一均值',
  'plan.measure.nps': '净推荐值 NPS',
  'plan.column.response': '预期答复率',
  'plan.column.share': '假设的比例',
  'plan.column.deviation': '假设的标准差',
  'plan.column.design-effect': '设计效应',
  'plan.column.needed': '所需答复',
  'plan.column.invite': '邀请',
  'plan.column.expected': '预期答复',
  'plan.column.width': '届时的半宽',
  'plan.column.printed': '报告中的半宽',
  'plan.column.smallest': '能看出的最小变化',
  'plan.column.remark': '邀请谁',
  'plan.more-than-there-are': '超过现有人数',
  'plan.remark.sample': '抽样',
  'plan.remark.census': '全部',
  'plan.remark.short': '全部，仍然不够',
  'plan.note.width':
    '{confidence} 区间的半宽：z·√（方差 · 设计效应 ÷ 答复数），并按有限人数修正（Cochran 1977），所以说的就是这些人。报告把答复者当作许多同类人的一部分，其区间不同，占比用 Wilson 区间并计入同样的设计效应。',
  'plan.note.detect':
    '两期答复数相同，双侧检验水平 {level}，把握 {power}，与 R 的 {formula} 相同。未按有限人数修正，因为报告检验变化时也不修正。若同一批人两期都答复，所需更少。',
  'plan.note.response-measured':
    '答复率：由 {invitations} 份邀请测得（AAPOR 的 RR2）；某角色有 {fewest} 份以上邀请时按角色，否则按全部。',
  'plan.note.response-stated': '没有测得答复率的角色：按说明的值（--response）。',
  'plan.note.response-usual': '没有邀请记录可说明有多少人答复：假设为 30 %，但这不是承诺。请用 --response 说明预期值。',
  'plan.note.spread-measured':
    '答案的离散程度：由 {survey} 测得；某角色有 {fewest} 份以上答复时按角色，否则按全部角色。占比取（命中数 + 2）÷（答复数 + 4），比报告中的占比更接近一半，以免少数相同的答复许诺过多。',
  'plan.note.spread-measured-in':
    '答案的离散程度：由 {survey} 的 {period} 测得；某角色有 {fewest} 份以上答复时按角色，否则按全部角色。占比取（命中数 + 2）÷（答复数 + 4），比报告中的占比更接近一半，以免少数相同的答复许诺过多。',
  'plan.note.spread-stated': '答案的离散程度：按说明的值（--share、--deviation）。',
  'plan.note.spread-usual': '答案的离散程度：没有可用的测量值，所以假设为最大（各占一半）。',
  'plan.note.alike-measured':
    '设计效应 1 + ρ·（同客户的其他答复者）：同一客户的人相似程度在全部角色中测得为 ρ = {icc}。',
  'plan.note.alike-stated': '设计效应 1 + ρ·（同客户的其他答复者）：同一客户的人相似程度按说明为 ρ = {icc}（--icc）。',
  'plan.note.alike-none':
    '没有可用的数据说明同一客户的人答得有多相似（答复两次以上的客户太少，或已承诺保密）：每份答复都算作独立。可用 --icc 说明。',
  'plan.note.alike-unknown': '没有说明所给人数属于哪些客户：每份答复都算作独立。',
  'plan.not-counted': '未计入：已离开客户的 {left} 人，地址属于本公司域名的 {own} 人。',
  'plan.not-narrowed': '这些筛选只缩小测量所用的数据，不缩小可询问的人：{dimensions}。',
  'plan.protected': '已向答复者承诺保密：答复率只取全部角色合计，也不使用其答案的离散程度。',
  'definition.plan-width': '关于该角色全体人员、半宽为 {size} 的区间',
  'definition.plan-detect': '两期答复数相同时变化 {size}',
  'finding.plan-too-wide':
    '{role}：必须询问全部 {people} 人，仍只能得到 {reached}，而不是 {size}，因为其中约 {answers} 人答复。',
  'finding.plan-unseen':
    '{role}：一期无法显示 {size} 的变化。询问全部 {people} 人，约 {answers} 人答复，这时变化要达到 {reached} 才看得出。',
  'finding.plan-nothing':
    '{role}：询问全部 {people} 人只有约 {answers} 份答复，无论 {size} 还是其他变化或宽度都靠不住。',
  'invite.title': '{survey}：邀请 {invited} 人',
  'invite.column.eligible': '可邀请',
  'invite.column.invited': '邀请',
  'invite.column.payers': '其中付款人',
  'invite.column.missing': '其中缺失的声音',
  'invite.column.reason': '原因',
  'invite.not-invited': '未邀请的人',
  'invite.not-invited-people': '未邀请的人，逐一列出',
  'invite.note.order': '付款人全部邀请；其次是最近一期未在其客户中听到的角色；其余抽签。同一角色内各客户轮流。',
  'invite.note.first-reason': '每人只计一次，计入第一个成立的原因。',
  'invite.reason.left-account': '该客户已离开。',
  'invite.reason.own-staff': '地址属于本公司域名。',
  'invite.reason.kept-out': '该人已被删除，不再收录。',
  'invite.reason.no-address': '没有地址。',
  'invite.reason.same-address': '该地址已属于另一位联系人。',
  'invite.reason.load-without-day': '没有日期的邀请按现在发出计，就会超出规则。',
  'invite.reason.load': '再邀请一次就会超出规则。',
  'invite.reason.not-drawn': '可邀请，未抽中。',
  'invite.seed': '按种子 {seed}（--seed）为 {day} 抽取：相同数据得到相同的人。令牌每次不同。',
  'invite.rule':
    '规则：在任意 {days} 天内，每人在全部有记录的调查中最多 {most} 份邀请（--most-invitations、--load-days）。在 {day} 或之后发出、且其间没有其他调查发出时，规则成立。',
  'invite.voices-unknown': '无从得知各客户中哪些角色未被听到，或因已向答复者承诺保密而不得显示：除付款人外没有谁优先。',
  'invite.more-payers': '邀请的人多于要求，因为付款人从不省去：{invited}。',
  'invite.not-narrowed': '这些筛选只缩小答复，不缩小邀请的人：{dimensions}。',
  'invite.tokens': '每个令牌让一人答复一次。数据库只保存其散列值和所属邀请。持有名单的人可以用名单上的人的名义答复。',
  'invite.tokens-confidential':
    '每个令牌让一人答复一次。已承诺保密：数据库在令牌旁不保存人、邀请、客户、角色和日期，所以没有答复能追溯到它，角色由表单询问。发出后请从名单中删除 token 列。',
  'invite.import-back': '发出后把日期写入 sent_at 并导入该名单：这样下一次就有记录可查谁被问过。',
});
