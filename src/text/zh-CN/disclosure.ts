/** 关于多份报告合在一起会泄露什么的句子。 */
import type { disclosureText as english } from '../en/disclosure.js';
import { translationOf } from '../translation.js';

export const disclosureText = translationOf<typeof english>()({
  'disclosure.not-known':
    '此处无从得知此前就这些作答出过哪些报告：把另一份报告与本报告对照，可能推算出少数人的答案。数据库会记住其报告显示过哪些组（从不记录答案），之后的报告会与之核对：请先导入文件，再用 --db 分析。',
  'disclosure.because': '因{reports}而不予显示：与其中已显示的内容合在一起，可推算出少于 {k} 人的答案。',
  'disclosure.report': '本数据库此前的第 {report} 份报告',
  'disclosure.report-as-of': '本数据库此前的第 {report} 份报告（截至 {asOf}）',
});
