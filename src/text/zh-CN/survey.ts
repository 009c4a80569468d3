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

  'form.required': '（必答）',
  'form.not-applicable': '不适用，或无法评价',
  'form.yes': '是',
  'form.no': '否',
  'form.clear': '撤回此答案',
  'form.role': '以下哪一项最符合您的角色？',
  'form.company': '您的公司',
  'form.save': '保存我的回答',
  'form.saved': '您的回答已在本设备上保存为文件 {file}。没有发送任何内容：请将该文件发回给邀请您的人。',
  'form.save-again': '再次保存文件',
  'form.kept-here': '保存之前，您填写的内容会留在此浏览器中，以便稍后继续。不会发送任何内容。',
  'form.resumed': '已恢复您之前的回答。',
  'form.start-over': '重新开始',
  'form.no-script': '此表单需要 JavaScript 才能把您的回答保存为文件，请为本页启用。',
  'form.needed': '请回答此题。',
  'form.not-number': '请填写 {low} 到 {high} 之间的整数。',
  'form.faults': '尚未保存：上方有题目未作答或答案无法识别。',
});
