/** 关于问卷的句子，以及表单上的文字。 */
import type { surveyText as english } from '../en/survey.js';
import { translationOf } from '../translation.js';

export const surveyText = translationOf<typeof english>()({
  'survey.template': '{name}：{purpose}',
  'survey.word.asked': '询问对象',
  'survey.word.used-by': '用于',
  'survey.every-role': '所有人',
  'survey.roles': '{roles}',
  'survey.used-by': '{topics}',
  'survey.used-as-split': '所有主题：--by {item}',
  'survey.used-by-none': '不用于计算，原样保留',
});
