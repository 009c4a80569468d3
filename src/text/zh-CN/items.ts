/** 关于单个题目的语句：选了什么、哪些数字可能是代码、哪一题不属于其量表。 */
import type { itemsText as english } from '../en/items.js';
import { translationOf } from '../translation.js';

export const itemsText = translationOf<typeof english>()({
  'column.option': '选项',
  'column.ticked': '选中',
  'column.chosen': '选择',
  'column.yes': '回答“是”',
  'column.base': '基数',
  'column.alpha-pairwise': 'α（成对）',
  'column.omega': 'ω',
  'column.halves': '分半',
  'column.item-rest': '与其余题目相关',
  'column.alpha-without': '删除后 α',

  'items.yes-no.title': '谁回答“是”？',
  'items.ticked.title': '选了什么：{question}',
  'items.chosen.title': '选择分布：{question}',
  'items.scale-guessed': '{scale}（推测）',
  'items.may-be-codes':
    '这些数字可能是组别代码或日历数字，其均值没有意义：{items}。量表仅由数字本身推测。若是组别：--map "{first}=segment:{first}"；若是评分，请指明量表：--scale "{first}=LOW..HIGH"',
  'items.doubtful.title': '哪些题目与同一量表的其余题目不符？',
  'items.all-belong': '每一题都与其量表的其余题目相符（相关系数不低于 0.3），删去任何一题都不会提高量表信度。',

  'definition.reliability-without': '删去此题后该量表的 Cronbach α',
  'definition.item-rest': '该题与同一量表其余题目之和的相关系数',

  'definition.option-share': '在该题有任一选项的答卷中所占比例',

  'note.items-tested':
    '只检验了各角色对 {tested} 是否意见不一。其余题目的数值为全部角色合计，无论各角色是否一致；查看单个角色：--where role=NAME',
  'note.items-untested':
    '未检验各角色对这些题目是否意见不一：其数值为全部角色合计，无论各角色是否一致；查看单个角色：--where role=NAME',
  'note.chosen': '基数：有任一选项的答卷；空白不计入。',
  'note.ticked': '可多选，因此各占比之和会超过 100 %。基数：看到并回答了该题的人。',
  'note.more-options': '另有 {left} 项，见 --json。',
  'note.doubtful-items':
    '列出的题目：与其余题目之和的相关系数低于 0.3，或删去后量表更可靠。低于 0 时可能是反向提问：--reverse。',
});
