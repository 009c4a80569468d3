/** 抹除个人信息的句子。 */
import type { forgetText as english } from '../en/forget.js';
import { translationOf } from '../translation.js';

export const forgetText = translationOf<typeof english>()({
  'section.forgotten': '抹除结果',
  'forget.done-sentence': '已抹除此人，并重写了数据库的文件；随后在文件中查找了编号、地址与姓名。',
  'forget.trial-sentence': '将抹除以下内容；目前没有任何改动。',
  'forget.title': '哪些内容指向此人，以及如何处理',
  'forget.word.what': '内容',
  'forget.word.count': '数量',
  'forget.word.became': '处理',
  'forget.what.contacts': '联系人',
  'forget.what.responses': '答卷',
  'forget.what.comments': '文字回答',
  'forget.what.invitations': '邀请',
  'forget.what.tickets': '工单',
  'forget.what.attempts': '联系记录',
  'forget.what.replaced': '为撤销而保留的旧记录',
  'forget.what.rejected': '原样保留的被拒行',
  'forget.what.cells': '其他指向此人的文字',
  'forget.became.removed': '已删除',
  'forget.became.kept-without': '保留，但不再指向此人',
  'forget.became.word': '改为没有含义的词',
  'forget.answers-kept-note':
    '答卷保留评分、角色、客户、分组、期间与日期；答卷编号、具体时刻、职务与全部文字回答均已删除。若某客户答卷的人很少，了解情况的人仍可能猜出是谁：使用 --with-answers 可一并删除答卷。',
  'forget.answers-removed-note': '答卷已删除，因此相关调查的数字与此前不同。',
  'forget.shared': '因他人也在使用而保留：地址 {emails} 个，姓名 {names} 个。此人记录中的已删除。',
  'forget.left': '文件中仍有 {places} 处出现此人的文字：在那里它是其他事物（例如客户）的编号，或较长词语的一部分。',
  'forget.copies': '数据库旁边的旧副本仍含有此人，不再需要时请删除（--remove-copies）：{files}。',
  'forget.copies-removed': '已删除含有此人的旧副本：{files} 份。',
  'forget.outside':
    '无法触及：导出文件本身、数据库文件的名称、此前写出的报告、另存的备份，以及他人评论中单独出现的名、姓、昵称、缩写或其他文字的写法（可用 --also 指明）。',
  'forget.comes-back': '再次导入仍含此人的文件，会使此人重新出现；使用 --keep-out 则会剔除其行。',
  'forget.kept-out':
    '此后导入时会剔除此人的行，并计入剔除数：按编号与地址，编号不同时按同一客户下的同一姓名（其他客户的同名者视为另一人）。数据库中只保留化名，其密钥在数据库之外。',
});
