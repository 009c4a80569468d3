/** 问了谁、谁答了、谁从未被问到的句子。 */
import type { coverageText as english } from '../en/coverage.js';
import { translationOf } from '../translation.js';

export const coverageText = translationOf<typeof english>()({
  'coverage.title': '问了谁，谁答了：{survey}',
  'coverage.title.none': '问了谁，谁答了',
  'coverage.none':
    '没有导入邀请记录，因此无法得知谁保持了沉默。请导入包含 invitation_id、survey、contact_id、customer_id、sent_at、disposition 各列的文件。',
  'coverage.not-narrowed': '邀请属于人和客户，不属于单份作答：对 {dimensions} 的筛选不适用于邀请。',
  'coverage.matched-answers':
    '邀请文件没有说明结果。若同一人在邀请所在季度回答了本调查，则记为完成，否则记为未联系上；身份未知者的作答无法匹配，因此回答率可能偏低。',
  'coverage.no-disposition': '{invitations} 份邀请中有 {silent} 份没有说明结果，按资格未知计入。',
  'coverage.rates.title': '有多少人回答（按 AAPOR 的定义）',
  'coverage.roles.title': '被问到时谁会回答，沉默者能改变什么',
  'coverage.accounts.title': '问到了哪些客户，听到了哪些客户',
  'coverage.never.section': '从未被问到的人',
  'coverage.never.title': '联系人文件中从未被问到的人',
  'coverage.never.accounts': '客户文件的 {all} 家客户中，有 {accounts} 家在册客户从未被问到、也从未作答：{names}。',
  'coverage.step.asked': '已问',
  'coverage.step.heard': '已听到',
  'coverage.step.payer-asked': '已问付款人',
  'coverage.step.payer-heard': '已听到付款人',
  'column.rate': '比率',
  'column.invitations': '邀请数',
  'column.response-rate': '回答率（RR2）',
  'column.never-asked': '从未被问到',
  'word.not-recorded': '未记录',
  'rate.RR1': '完成 ÷ 全部被邀请者（含资格未知）',
  'rate.RR2': '完成或部分完成 ÷ 全部被邀请者（含资格未知）',
  'rate.RR3': '完成 ÷ 全部被邀请者，资格未知者按合格比例 e 计入',
  'rate.RR4': '完成或部分完成 ÷ 全部被邀请者，资格未知者按合格比例 e 计入',
  'rate.RR5': '完成 ÷ 全部被邀请者（不含资格未知）',
  'rate.RR6': '完成或部分完成 ÷ 全部被邀请者（不含资格未知）',
  'rate.COOP1': '完成 ÷ 全部联系上的人',
  'rate.COOP2': '完成或部分完成 ÷ 全部联系上的人',
  'rate.COOP3': '完成 ÷ 全部回答或拒绝的人',
  'rate.COOP4': '完成或部分完成 ÷ 全部回答或拒绝的人',
  'rate.REF1': '拒绝 ÷ 全部被邀请者（含资格未知）',
  'rate.REF2': '拒绝 ÷ 全部被邀请者，资格未知者按合格比例 e 计入',
  'rate.REF3': '拒绝 ÷ 全部被邀请者（不含资格未知）',
  'rate.CON1': '联系上 ÷ 全部被邀请者（含资格未知）',
  'rate.CON2': '联系上 ÷ 全部被邀请者，资格未知者按合格比例 e 计入',
  'rate.CON3': '联系上 ÷ 全部被邀请者（不含资格未知）',
  'note.cases':
    '完成 {complete}，部分完成 {partial}，拒绝 {refusal}，未联系上 {nonContact}（含退信），其他 {other}，未知 {unknown}，不在调查范围 {ineligible}。',
  'note.rates-need-eligibility': '没有说明谁属于调查对象的列（eligible），因此无法得出：{rates}。',
  'note.rates': '比率按邀请计算：三个季度都被问到的人计三次。回答率高并不表示沉默者与回答者相同。',
  'note.response-by-role': '回答率：完成或部分完成 ÷ 全部被邀请者（AAPOR 的 RR2），同一客户的邀请合并考虑。',
  'note.non-response-bounds':
    '已听到者的满意占比：均值（{definition}）不低于 {from} 的人，每人每季度计一次。最后一列不是置信区间：沉默者全部不满意、全部满意。',
  'note.accounts-covered':
    '以客户文件中未流失的 {accounts} 家客户为准。已听到：对任一带量表的题目有作答。付款人：标记为付款人的联系人。',
  'note.never-asked': '在已导入的全部数据中，任何时候都没有邀请也没有作答。',
  'definition.non-response-bounds': '满意 ÷ 已答；两端：沉默者全部不满意、全部满意',
  'definition.account-coverage': '被问到或听到的在册客户 ÷ 全部在册客户',
  'definition.never-asked': '没有任何邀请和作答的人 ÷ 联系人文件中的全部人',
  'finding.role-answers-least':
    '{role} 被问到时回答最少：{rate} {interval}（{answers} 份邀请）；{other}：{otherRate} {otherInterval}（{otherAnswers} 份，p {p}）。沉默背后可能是任何看法。',
  'finding.never-asked-accounts': '有 {accounts} 家在册客户从未有人被问到或听到：{names}。',
  'finding.payers-never-asked': '{people} 位付款人中有 {missed} 位从未被问到：{share} {interval}。',
});
