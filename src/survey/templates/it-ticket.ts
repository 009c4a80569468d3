/** After a ticket was closed: was it solved, how hard was it, what did it cost? */
import { both, chosen, easy, openComment, rating, satisfied, yesNo, type Template } from './template.js';

export const itTicket: Template = {
  name: 'it-ticket',
  purpose: both(
    'One IT ticket, within a day of being closed, the person who opened it',
    '单张 IT 工单，关闭后一天内，面向提单人',
  ),
  questionnaire: {
    format: 'crm-sat/questionnaire@1',
    id: 'it-ticket',
    title: both('Your ticket', '您的工单'),
    kind: 'transactional',
    confidentiality: 'attributed',
    introduction: both(
      'Your ticket was closed. Please tell us how it went; it takes one minute. The service desk sees your answers together with the ticket, so that it can open it again where something is left.',
      '您的工单已关闭。请告诉我们处理得如何，只需一分钟。服务台会看到您的回答及对应工单，以便在问题未解决时重新处理。',
    ),
    thanks: both('Thank you. If it is not solved, we will come back to you.', '谢谢。如未解决，我们会再联系您。'),
    items: [
      yesNo({ id: 'solved', text: both('Is what you needed done?', '您需要的事情办好了吗？') }, { isRequired: true }),
      rating(
        {
          id: 'satisfaction',
          scale: satisfied,
          text: both(
            'Overall, how satisfied are you with how your ticket was handled?',
            '总体而言，您对本次工单的处理有多满意？',
          ),
        },
        { isRequired: true },
      ),
      rating({
        id: 'effort',
        scale: easy,
        text: both('How easy was it for you to get it solved?', '对您来说，解决这件事有多容易？'),
      }),
      rating(
        {
          id: 'service',
          scale: satisfied,
          text: both('How satisfied are you with the people who handled it?', '您对处理人员有多满意？'),
        },
        {
          hasNotApplicable: true,
          hint: both('If nobody was in touch with you, choose “does not apply”.', '如果没有人与您联系，请选“不适用”。'),
        },
      ),
      chosen(
        {
          id: 'missing',
          kind: 'choices',
          text: both('What was not right?', '哪里不对？'),
          options: {
            slow: both('It took too long', '时间太长'),
            again: both('I had to ask several times', '需要多次询问'),
            unclear: both('I was not told what was going on', '没有告知进展'),
            unsolved: both('It was not really solved', '没有真正解决'),
            other: both('Something else', '其他'),
          },
        },
        { askedIf: { item: 'satisfaction', answers: ['1', '2', '3'] } },
      ),
      openComment(both('What should we know about this ticket?', '关于这张工单，我们还应该知道什么？')),
    ],
  },
};
