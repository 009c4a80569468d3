/** 网页特有的语句：报告四周的文字，以及别处用颜色或位置表示的意思。 */
import type { pageText as english } from '../en/page.js';
import { translationOf } from '../translation.js';

export const pageText = translationOf<typeof english>()({
  'page.skip': '跳到报告正文',
  'page.contents': '目录',
  'page.about': '关于本报告',
  'page.as-of': '截至',
  'page.as-of.latest-date-in-data': '{date}（数据中最晚的日期）',
  'page.confidence': '所有区间的置信水平',
  'page.files-read': '读取的文件',
  'page.program': '生成程序',
  'page.program.version': 'crm-sat {version}',
  'page.good': '良好',
  'page.bad': '需要关注',
  'page.doubt': '数字是否可信',
  'page.neutral': '值得了解',
  'page.note': '请注意',
  'page.warning': '警告',
  'page.next': '下一步',
  'page.more-rows': '显示其余 {rows} 行',
  'page.fewer-rows': '只显示前 {rows} 行',
  'page.few-answers': '作答很少',
  'page.small-base': '* 作答很少：请看区间，不要看数值本身。',
  'page.files': '本报告所用的文件',
  'page.files.checksum': '谁手中文件的 SHA-256 校验和与此相同，谁的数据就逐字节相同。',
  'page.file': '文件',
  'page.rows': '行数',
  'page.checksum': 'SHA-256',
});
