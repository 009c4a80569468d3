/** 关于记录所指的客户与人员、以及如何找到他们的语句。 */
import type { referencesText as english } from '../en/references.js';
import { translationOf } from '../translation.js';

export const referencesText = translationOf<typeof english>()({
  'references.title': '记录所指的客户与人员，以及如何找到',
  'references.records': '记录',
  'references.to': '所指',
  'references.to.customer': '其客户',
  'references.to.contact': '其人员',
  'references.to.parent': '其母公司',
  'references.by-id': '按编号',
  'references.by-email': '按邮箱',
  'references.by-name': '按完全相同的名称',
  'references.by-stated': '按说明',
  'references.by-contact': '通过人员',
  'references.several': '多个符合',
  'references.unmatched': '未找到',
  'references.distinct': '不同的个数',
  'references.blank': '未写明',
  'references.note-kept': '未找到的记录予以保留：每个不同的名称或编号各算一个客户或人员。',
  'references.note-email': '比较邮箱时不区分大小写，忽略首尾空格。',
  'references.note-several': '若同一名称或邮箱属于多个客户或人员，该记录不归入其中任何一个。',
  'references.near-title': '未找到、但与某个客户相似的名称',
  'references.looks-like': '相似于',
  'references.accept': '若是同一客户',
  'references.near-note': '仅为建议：未作任何合并。说明之后会保存在数据库中。',
  'references.near-more': '另有 {more} 个。',
  'references.near-warning':
    '不在客户文件中、但与其中某个客户相似：{names}（共 {rows} 行）。在说明它们相同之前，各自算作单独的客户。可这样说明：{option}',
  'references.stated-title': '说明为相同的名称',
  'references.meant': '指的是',
  'references.nothing-written': '说明未起作用：没有记录写有客户“{written}”（指“{meant}”）。',
  'references.nobody-meant': '说明未起作用：没有编号或名称为“{meant}”的客户（对应“{written}”）。',
});
