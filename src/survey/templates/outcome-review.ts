/** The review of an agreed outcome with the business owner. */
import {
  agree,
  both,
  chosen,
  extent,
  likely,
  openComment,
  payer,
  rating,
  satisfied,
  type Template,
} from './template.js';

export const outcomeReview: Template = {
  name: 'outcome-review',
  purpose: both(
    'What was agreed and what was reached, with the business owner, when an outcome is due',
    '成果到期时，与业务负责人回顾约定与达成情况',
  ),
  questionnaire: {
    format: 'crm-sat/questionnaire@1',
    id: 'outcome-review',
    title: both('What did it do for your business?', '它为您的业务带来了什么？'),
    kind: 'outcome',
    confidentiality: 'attributed',
    introduction: both(
      'You agreed with us what our product should achieve. We would like to hear from you, and not from ourselves, whether it did. It takes about three minutes. Your account team sees your answers with your name and will talk them through with you.',
      '您曾与我们约定产品应实现的成果。是否实现，我们想听您说，而不是由我们自己说。大约需要三分钟。您的客户团队会看到您的具名回答并与您逐项讨论。',
    ),
    thanks: both('Thank you. We will agree the next step with you.', '谢谢。我们会与您商定下一步。'),
    items: [
      rating(
        {
          id: 'success',
          scale: extent,
          text: both(
            'To what extent has our product achieved what you bought it for?',
            '我们的产品在多大程度上实现了您购买它的目的？',
          ),
        },
        { isRequired: true },
      ),
      chosen({
        id: 'measured',
        text: both('How do you know?', '您是如何得知的？'),
        options: {
          figures: both('From figures we measured ourselves', '来自我们自己测量的数据'),
          supplier: both('From figures you gave us', '来自贵方提供的数据'),
          impression: both('From what people tell me', '来自大家的反映'),
          unknown: both('I do not know yet', '目前还不知道'),
        },
      }),
      rating(
        {
          id: 'satisfaction',
          scale: satisfied,
          text: both(
            'Overall, how satisfied are you with what our product does for your business?',
            '总体而言，您对我们的产品为业务带来的作用有多满意？',
          ),
        },
        { isRequired: true },
      ),
      rating(
        {
          id: 'price',
          scale: satisfied,
          text: both(
            'How satisfied are you with the gain, compared with what it costs you?',
            '与成本相比，您对所得收益有多满意？',
          ),
        },
        { hasNotApplicable: true },
      ),
      rating(
        {
          id: 'downstream_view',
          construct: 'other',
          scale: agree,
          text: both(
            '“Our own customers notice the improvement.” How far do you agree?',
            '“我们自己的客户能感受到改进。”您在多大程度上同意？',
          ),
        },
        { hasNotApplicable: true },
      ),
      rating(
        {
          id: 'repurchase',
          scale: likely,
          text: both(
            'Knowing what you know today, how likely would you be to buy it again?',
            '以您今天的了解，再次购买的可能性有多大？',
          ),
        },
        { hasNotApplicable: true },
      ),
      rating(
        {
          id: 'alternatives',
          scale: agree,
          text: both(
            '“Another supplier could achieve the same for us.” How far do you agree?',
            '“其他供应商也能为我们实现同样的成果。”您在多大程度上同意？',
          ),
        },
        { hasNotApplicable: true },
      ),
      payer,
      openComment(both('What would have to happen for it to achieve more?', '要取得更大成效，还需要做什么？')),
    ],
  },
};
