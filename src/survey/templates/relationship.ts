/** The relationship survey: all roles of an account, each asked what it can judge. */
import {
  agree,
  amount,
  attentionCheck,
  both,
  easy,
  extent,
  likely,
  openComment,
  payer,
  rating,
  satisfied,
  zeroToTen,
  type Template,
} from './template.js';

const mayNotApply = { hasNotApplicable: true } as const;

const ofEverybody = [
  rating(
    {
      id: 'satisfaction',
      scale: satisfied,
      text: both('Overall, how satisfied are you with us as your supplier?', '总体而言，您对我们作为供应商有多满意？'),
    },
    { isRequired: true, hint: both('Think of the last twelve months.', '请以最近十二个月为准。') },
  ),
  rating(
    {
      id: 'success',
      scale: extent,
      text: both(
        'To what extent has our product achieved for your company what it was bought for?',
        '我们的产品在多大程度上实现了贵公司购买它的目的？',
      ),
    },
    mayNotApply,
  ),
  rating({
    id: 'recommend',
    scale: zeroToTen,
    text: both(
      'How likely are you to recommend us to a colleague in another company?',
      '您有多大可能把我们推荐给其他公司的同行？',
    ),
  }),
];

const components = [
  rating(
    {
      id: 'product',
      scale: satisfied,
      text: both('How satisfied are you with the product in your daily work?', '在日常工作中，您对产品有多满意？'),
    },
    { hasNotApplicable: true, roles: ['it', 'end_user', 'business_owner'] },
  ),
  rating(
    {
      id: 'service',
      scale: satisfied,
      text: both('How satisfied are you with our support?', '您对我们的技术支持有多满意？'),
    },
    mayNotApply,
  ),
  rating(
    {
      id: 'improvement',
      scale: satisfied,
      text: both(
        'How satisfied are you with how we improve what you asked us to improve?',
        '对您提出的改进要求，我们的落实情况让您有多满意？',
      ),
    },
    mayNotApply,
  ),
  rating(
    {
      id: 'effort',
      scale: easy,
      text: both('How easy is it to get something done with us?', '与我们打交道办成一件事有多容易？'),
    },
    mayNotApply,
  ),
];

const itOnly = rating(
  {
    id: 'integration',
    construct: 'other',
    scale: satisfied,
    text: both(
      'How satisfied are you with how the product fits into your systems: interfaces, security, operation?',
      '您对产品与贵公司系统的契合（接口、安全、运维）有多满意？',
    ),
  },
  { hasNotApplicable: true, roles: ['it'] },
);

const ofMoney = [
  rating(
    {
      id: 'price',
      scale: satisfied,
      text: both('How satisfied are you with what you get for the price?', '就价格而言，您对所得到的有多满意？'),
    },
    { hasNotApplicable: true, roles: ['finance', 'business_owner'] },
  ),
  rating(
    {
      id: 'billing',
      construct: 'other',
      scale: satisfied,
      text: both('How satisfied are you with our invoices?', '您对我们的发票有多满意？'),
    },
    { hasNotApplicable: true, roles: ['finance'] },
  ),
];

const loyalty = [
  rating(
    {
      id: 'renew',
      scale: likely,
      text: both('How likely is your company to renew the contract with us?', '贵公司有多大可能与我们续约？'),
    },
    { hasNotApplicable: true, roles: ['it', 'finance', 'business_owner'] },
  ),
  rating(
    {
      id: 'alternatives',
      scale: agree,
      text: both(
        '“If we wanted to change, we could find a supplier that is as good.” How far do you agree?',
        '“如果想更换，我们能找到同样好的供应商。”您在多大程度上同意？',
      ),
    },
    { hasNotApplicable: true, roles: ['it', 'finance', 'business_owner'] },
  ),
  rating(
    {
      id: 'switching_cost',
      scale: amount,
      text: both(
        'How high would the cost and effort of changing to another supplier be?',
        '更换到其他供应商的费用和工作量有多高？',
      ),
    },
    { hasNotApplicable: true, roles: ['it', 'finance', 'business_owner'] },
  ),
];

export const relationship: Template = {
  name: 'relationship',
  purpose: both(
    'All of the relationship, once or twice a year, every role of an account',
    '每年一到两次，面向客户的所有角色，了解整体关系',
  ),
  questionnaire: {
    format: 'crm-sat/questionnaire@1',
    id: 'relationship',
    title: both('How are we doing for you?', '我们为您做得如何？'),
    kind: 'relationship',
    confidentiality: 'attributed',
    introduction: both(
      'We would like to know where we serve your company well and where we do not. It takes about five minutes. Your account team sees your answers with your name and will come back to you; nobody outside our company sees them. Good and bad answers help alike, and none has a consequence for you.',
      '我们想知道哪些方面为贵公司做得好、哪些不好。大约需要五分钟。您的客户团队会看到您的具名回答并与您跟进；我们公司以外的人不会看到。好的和不好的评价同样有帮助，都不会给您带来任何影响。',
    ),
    thanks: both(
      'Thank you. Your account team will tell you what follows from your answers.',
      '谢谢。客户团队会告诉您我们将据此采取的行动。',
    ),
    items: [
      ...ofEverybody,
      ...components,
      itOnly,
      ...ofMoney,
      attentionCheck,
      ...loyalty,
      payer,
      openComment(both('What is the one thing we should change first?', '您认为我们最应该先改变的一件事是什么？')),
    ],
  },
};
