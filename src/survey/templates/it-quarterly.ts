/** Internal IT, every quarter: the colleagues it works for. */
import { both, chosen, easy, extent, openComment, rating, satisfied, type Template } from './template.js';

const mayNotApply = { hasNotApplicable: true } as const;

export const itQuarterly: Template = {
  name: 'it-quarterly',
  purpose: both(
    'Internal IT, every quarter, a sample of the colleagues it works for',
    '内部 IT，每季度，面向所服务同事的抽样',
  ),
  questionnaire: {
    format: 'crm-sat/questionnaire@1',
    id: 'it-quarterly',
    title: both('How does IT work for you?', 'IT 为您服务得如何？'),
    kind: 'relationship',
    confidentiality: 'confidential',
    introduction: both(
      'Please tell IT what works for you and what does not. It takes about three minutes. Your answers are shown only in groups of at least five people; neither IT nor your superior sees what you answered.',
      '请告诉 IT 部门哪些好用、哪些不好用。大约需要三分钟。回答仅以至少五人的群体显示，IT 部门和您的上级都不会看到您个人的回答。',
    ),
    thanks: both('Thank you. IT publishes what follows from the answers.', '谢谢。IT 部门会公布据此采取的行动。'),
    items: [
      rating(
        {
          id: 'satisfaction',
          scale: satisfied,
          text: both(
            'Overall, how satisfied are you with IT this quarter?',
            '总体而言，您对本季度的 IT 服务有多满意？',
          ),
        },
        { isRequired: true },
      ),
      rating({
        id: 'success',
        scale: extent,
        text: both('To what extent does IT enable you to do your work well?', 'IT 在多大程度上帮助您把工作做好？'),
      }),
      rating(
        {
          id: 'product',
          scale: satisfied,
          text: both(
            'How satisfied are you with the applications you work with most?',
            '您对最常用的应用系统有多满意？',
          ),
        },
        mayNotApply,
      ),
      rating(
        {
          id: 'service',
          scale: satisfied,
          text: both('How satisfied are you with the service desk?', '您对服务台有多满意？'),
        },
        mayNotApply,
      ),
      rating(
        {
          id: 'improvement',
          scale: satisfied,
          text: both(
            'How satisfied are you with how IT carries out the changes you ask for?',
            '您对 IT 落实您所提变更的情况有多满意？',
          ),
        },
        mayNotApply,
      ),
      rating(
        {
          id: 'effort',
          scale: easy,
          text: both('How easy is it to get help when something does not work?', '遇到问题时，获得帮助有多容易？'),
        },
        mayNotApply,
      ),
      rating(
        {
          id: 'lost_time',
          scale: { low: 0, high: 40, labels: new Map([[0, both('None', '没有')]]) },
          text: both(
            'How many hours of work did you lose this quarter because something in IT did not work?',
            '本季度因 IT 故障，您损失了多少小时的工作时间？',
          ),
        },
        {
          hasNotApplicable: true,
          isReversed: false,
          hint: both(
            'An estimate in whole hours; 40 stands for 40 or more.',
            '估计即可，取整小时；40 表示 40 小时或更多。',
          ),
        },
      ),
      chosen(
        {
          id: 'trouble',
          kind: 'choices',
          text: both('What bothers you most?', '最困扰您的是什么？'),
          options: {
            outages: both('Outages', '系统中断'),
            slow: both('Slow devices or applications', '设备或应用太慢'),
            access: both('Passwords and access rights', '密码与权限'),
            waiting: both('Waiting for answers', '等待答复'),
            training: both('Not knowing how something works', '不知道如何使用'),
          },
        },
        { askedIf: { item: 'satisfaction', answers: ['1', '2', '3'] } },
      ),
      openComment(both('What should IT change first?', 'IT 部门最应该先改变什么？'), {
        hint: both('Please write no names: what you write may be read.', '请不要填写姓名：您写的内容可能会被阅读。'),
      }),
    ],
  },
};
