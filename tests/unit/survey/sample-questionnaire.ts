/** A small questionnaire with every kind of item, as a file and as what it says. */
import { readQuestionnaire } from '../../../src/survey/read-questionnaire.js';
import type { Questionnaire } from '../../../src/survey/questionnaire.js';

export const sampleText = `format: crm-sat/questionnaire@1
id: relationship
title: { en: How we are doing, zh-CN: 我们做得如何 }
kind: relationship
confidentiality: attributed
introduction: { en: "Two minutes; your account team sees your answers.", zh-CN: 两分钟；客户团队会看到您的回答。 }
thanks: { en: Thank you., zh-CN: 谢谢。 }
items:
  - id: satisfaction
    construct: satisfaction
    kind: rating
    text: { en: "All in all, how satisfied are you?", zh-CN: 总体而言，您有多满意？ }
    hint: { en: Of the last twelve months., zh-CN: 指过去十二个月。 }
    scale: 1..5
    labels:
      1: { en: Very dissatisfied, zh-CN: 非常不满意 }
      5: { en: Very satisfied, zh-CN: 非常满意 }
    not-applicable: true
    required: true
  - id: reason
    construct: other
    kind: choices
    text: { en: What was missing?, zh-CN: 缺少什么？ }
    options:
      - { id: speed, text: { en: Speed, zh-CN: 速度 } }
      - { id: care, text: { en: Care, zh-CN: 关心 } }
    asked-if: { item: satisfaction, answers: [1, 2] }
  - id: lost
    construct: lost_time
    kind: yes-no
    text: { en: Did you lose time?, zh-CN: 您损失时间了吗？ }
    roles: [it, end_user]
  - id: effort
    construct: effort
    kind: rating
    text: { en: How hard was it?, zh-CN: 有多费劲？ }
    scale: 0..10
    reversed: true
  - id: check
    construct: attention_check
    kind: choice
    text: { en: Please choose blue., zh-CN: 请选择蓝色。 }
    options:
      - { id: red, text: { en: Red, zh-CN: 红 } }
      - { id: blue, text: { en: Blue, zh-CN: 蓝 } }
    attention-answer: blue
  - id: comment
    construct: comment
    kind: text
    text: { en: Anything else?, zh-CN: 还有什么？ }
`;

/** The questionnaire of a text that is fine. */
export function questionnaireOf(text: string): Questionnaire {
  const { questionnaire, problems } = readQuestionnaire('q.yaml', text);
  if (!questionnaire) throw new Error(JSON.stringify(problems));
  return questionnaire;
}
