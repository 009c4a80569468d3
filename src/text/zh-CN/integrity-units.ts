/** 与众不同的单位，以及自己员工作答的句子。 */
import type { integrityUnitsText as english } from '../en/integrity-units.js';
import { translationOf } from '../translation.js';

export const integrityUnitsText = translationOf<typeof english>()({
  'integrity.untold': '无法判断：{reason}',
  'integrity.tickets.title': '工单评分可信吗',
  'note.unit-claims':
    '比较：有 {fewest} 例以上的单位，共 {units} 个，各与其他所有相比；同一客户多次出现时以客户为群。p 按单位用 Holm 校正：每张表各守 5 %。使用 --name-people 才显示姓名。',
  'note.both-readings': '可能意味着：{evidence}也可能只是：{innocent}',

  'new-contacts.title': '询问前不久是否新增了联系人？',
  'column.own.new-contacts': '本人客户中的新联系人',
  'note.new-contacts':
    '新：在邀请（不知道邀请时为作答）前 {days} 天内加入联系人。只计：此前某季度均分未达满意的客户，或 {renewal} 天内到期续约的客户。',
  'new-contacts.evidence': '会打低分的人被换成了不会打低分的人。',
  'new-contacts.innocent': '人员变动、新项目，或整理过的客户系统。',
  'definition.new-contacts': '不稳客户中，{days} 天内新增的联系人 ÷ 被询问的人：本人比例减去其他所有的比例',
  'finding.new-contacts':
    '不稳的客户由刚新增的联系人作答的客户经理：{units} 位中有 {count} 位。{name}：{own} 对 {others}，{difference} {interval}。下结论前请先询问原因；也可能只是：{innocent}',
  'untold.new-contacts': '调查前是否更换了联系人，因为联系人没有加入日期（created_on 列）。',

  'exchanged-contacts.title': '同一联系人编号下是否换了人？',
  'column.own.exchanged-contacts': '本人客户中换人',
  'note.exchanged-contacts':
    '有某季度未达满意的客户的联系人；换人：较早的导入中，同一编号下是另一姓名和另一地址。哪一天换的，因而是否在调查之前，不得而知。',
  'exchanged-contacts.evidence': '打低分的人被换成了不会打低分的人。',
  'exchanged-contacts.innocent': '有人离职，合并后改了姓名和地址，或编号被重复使用。',
  'definition.exchanged-contacts': '姓名和地址与较早导入不同的联系人 ÷ 低分客户的联系人：本人比例减去其他所有的比例',
  'finding.exchanged-contacts':
    '低分客户中同一联系人编号下换了人的客户经理：{units} 位中有 {count} 位。{name}：{own} 对 {others}，{difference} {interval}。下结论前请先询问原因；也可能只是：{innocent}',

  'reassigned-tickets.title': '哪些团队把评分差的工单转出？',
  'column.own.reassigned-tickets': '本队转出',
  'column.handler': '处理人',
  'note.reassigned-tickets':
    '评分不高于 {to} 的工单；转出：按工具的转派次数，或较早的导入中是另一团队或处理人。单位取最早已知者。只有当其评分好的工单转出少 {gap} 以上时，才说出来。',
  'reassigned-tickets.evidence': '差评被移到了别人的数字里。',
  'reassigned-tickets.innocent': '需要其他团队的难题，以及客户本就不喜欢被转来转去。',
  'definition.reassigned-tickets': '转手的差评工单 ÷ 差评工单：本单位比例减去其他所有的比例',
  'finding.reassigned-tickets':
    '差评工单比其他团队更常转手的团队：{units} 个中有 {count} 个。{name}：{own} 对 {others}，{difference} {interval}。也可能只是：{innocent}',
  'untold.reassigned-tickets': '差评工单是否被转出，因为导出中没有转派次数，较早的导入中也没有另一团队。',

  'satisfaction-units.title': '谁超出偶然可以解释的范围：{by}',
  'column.unit-of': '{by}',
  'column.share-satisfied': '满意',
  'note.satisfaction-units':
    '{definition}。界限：若与全体（{reference}）相同，这样大小的单个单位会落在其中；精确二项分布，因此不会冤枉小单位。p 对有 {fewest} 个以上回答的 {units} 个单位用 Holm 校正并加倍（占比与均值是对同一批单位的两次查看）；同一客户多次作答时，取按有效个案数（客户的设计效应，Rao & Scott）的精确检验与以客户为群的检验中较大者，因此单位可能在界限之外而仍属偶然。',
  'satisfaction-units.evidence': '分数被抬高，或那里出了问题。',
  'satisfaction-units.innocent': '工作出色，客户更好或更难相处，或询问了不同的角色。',
  'finding.satisfaction-units':
    '满意度（{by}）：{units} 个中有 {count} 个超出偶然可以解释的范围。{name}：{n} 个回答中 {share}，全体为 {reference}（p {p}）。可能是：{innocent}',

  'mean-units.title': '谁的均值与其他所有人不同：{by}',
  'column.against-others': '与其他所有人相比',
  'note.mean-units':
    '{definition}。与其余全部作答的均值相比。p 按至少有 {fewest} 份作答的 {units} 个单位以 Holm 法校正并加倍（占比与均值是对同一批单位的两次查看）；取差值的 t 检验（客户重复作答时按客户聚类，采用 CR2 与 Satterthwaite 自由度，与区间一致；否则为 Welch 检验）与按客户聚类的秩检验中较大的 p。区间针对单个单位。',
  'definition.unit-share-outlier':
    '该单位的比例；p 取对全部单位合并比例的精确二项检验；客户重复作答时，取按有效个案数（个案数 ÷ 各单位合并的客户设计效应）的该检验与按客户聚类、与其余全部作答相比的秩检验（CR2）中较大者；统计量、自由度与方法属于起决定作用的检验；p 加倍（占比与均值是对同一批单位的两次查看）后按 Holm 校正',
  'definition.unit-mean-outlier':
    '该单位的均值 − 其余全部作答的均值；p 取差值的 t 检验（客户重复作答时按客户聚类，CR2）与按客户聚类的秩检验（CR2）中较大者；统计量、自由度与方法属于起决定作用的检验，上下限为差值 t 检验的区间；p 加倍（占比与均值是对同一批单位的两次查看）后按 Holm 校正',
  'finding.mean-units':
    '均值（{by}）：{units} 个中有 {count} 个与其他所有人的差距超出偶然。{name}：{n} 份作答的均值为 {mean}，与其他所有人相差 {difference} {interval}（p {p}）。也可能是：{innocent}',

  'staff.none': '{known} 份有地址的作答中，没有来自自己域名（{domains}）的。',
  'staff.without.title': '计与不计来自自己域名（{domains}）的作答时的主要数字：{known} 份中有 {staff} 份',
  'staff.kept': '不计自己员工',
  'staff.evidence': '同事代替客户作答。',
  'staff.innocent': '测试问卷、自己也使用产品的同事，或借调到客户处的人。',
  'staff.change': '不计这些，{figure}将变化 {change} {interval}。',
  'definition.own-domain-share': '来自 {domains} 的作答 ÷ 地址已知的作答',
  'finding.staff-answers':
    '{survey}：{known} 份有地址的作答中有 {staff} 份来自自己的域名（{domains}）。没有剔除任何一份。{change}',
  'untold.staff-pseudonyms': '自己的员工是否作答，因为地址以假名保存（--no-identity），没有域名。',
  'untold.staff-addresses': '自己的员工是否作答，因为没有作答者的地址。',
  'untold.staff-domain': '自己的员工是否作答，除非说明自己的域名：--own-domain DOMAIN',
  'untold.staff-proposed':
    '自己的员工是否作答，除非说明自己的域名。{domain} 出现在许多客户或客户经理中；如果是自己的：--own-domain {domain}',
});
