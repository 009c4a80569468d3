/** The customers of our customers: do they notice? */
import { both, easy, likely, openComment, rating, satisfied, type Template } from './template.js';

export const downstream: Template = {
  name: 'downstream',
  purpose: both(
    'The customers of your customers, with their consent, in groups only',
    '在客户同意下，面向客户的客户，仅按群体显示',
  ),
  questionnaire: {
    format: 'crm-sat/questionnaire@1',
    id: 'downstream',
    title: both('How was it for you?', '您的体验如何？'),
    kind: 'downstream',
    confidentiality: 'confidential',
    introduction: both(
      'You are a customer of a company that works with us. Please tell us how well you are served; it takes one minute. Your answers are shown only in groups of at least five people; nobody sees what you answered.',
      '您是与我们合作的一家公司的客户。请告诉我们您得到的服务如何，只需一分钟。回答仅以至少五人的群体显示，没有人会看到您个人的回答。',
    ),
    thanks: both('Thank you.', '谢谢。'),
    items: [
      rating(
        {
          id: 'downstream',
          scale: satisfied,
          text: both('Overall, how satisfied are you with this company?', '总体而言，您对这家公司有多满意？'),
        },
        { isRequired: true },
      ),
      rating(
        {
          id: 'effort',
          scale: easy,
          text: both('How easy was it to get what you needed?', '获得您所需要的有多容易？'),
        },
        { hasNotApplicable: true },
      ),
      rating(
        {
          id: 'again',
          construct: 'repurchase',
          scale: likely,
          text: both('How likely are you to come back?', '您再次光顾的可能性有多大？'),
        },
        { hasNotApplicable: true },
      ),
      openComment(both('What should become better?', '哪些方面应该改进？'), {
        hint: both('Please write no names: what you write may be read.', '请不要填写姓名：您写的内容可能会被阅读。'),
      }),
    ],
  },
};
