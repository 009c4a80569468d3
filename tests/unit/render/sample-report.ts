/** A document by hand that holds every kind of block, for the tests of the renderers. */
import { empty, figureOf, figureOfTest, interval, label, number, withheld } from '../../../src/report/build.js';
import type { Block, Report } from '../../../src/report/document.js';
import { sampleAudit } from './sample-audit.js';
import { message, type Message } from '../../../src/text/message.js';

/** Text from the data standing alone as a sentence. */
const data = (text: string): Message => message('import.target.field', { field: text });

const roleTable: Block = {
  type: 'table',
  id: 'roles',
  title: message('word.role'),
  columns: [
    { id: 'role', title: message('word.role'), align: 'left' },
    { id: 'n', title: message('word.n'), align: 'right' },
    { id: 'share', title: message('word.share'), align: 'right' },
    { id: 'interval', title: message('word.interval', { level: number(0.95, 'level') }), align: 'right' },
    { id: 'p', title: message('word.p'), align: 'right' },
  ],
  rows: [
    [
      label(message('role.it')),
      number(1161, 'count'),
      number(0.612, 'share'),
      interval(0.531, 0.68, 'share'),
      number(0.0002, 'p-value'),
    ],
    [
      label(message('role.business_owner')),
      { ...number(12, 'count'), isSmallBase: true },
      number(0.25, 'share'),
      interval(0.09, 0.53, 'share'),
      number(0.211, 'p-value'),
    ],
    [
      label(message('role.finance')),
      number(3, 'count'),
      withheld({ reason: 'too-few-answers', needed: 5 }),
      empty,
      empty,
    ],
  ],
  notes: [message('withheld.sentence.too-few-answers.needed', { needed: number(5, 'count') })],
};

const quadrant: Block = {
  type: 'quadrant',
  id: 'loyalty',
  title: message('construct.repurchase'),
  across: message('construct.satisfaction'),
  up: message('construct.renew'),
  cells: [
    {
      id: 'loyalist',
      name: message('construct.success'),
      satisfied: true,
      staying: true,
      count: number(24, 'count'),
      share: number(0.48, 'share'),
    },
    {
      id: 'hostage',
      name: message('construct.switching_cost'),
      satisfied: false,
      staying: true,
      count: number(10, 'count'),
      share: number(0.2, 'share'),
    },
    {
      id: 'mercenary',
      name: message('construct.alternatives'),
      satisfied: true,
      staying: false,
      count: number(16, 'count'),
      share: number(0.32, 'share'),
    },
    {
      id: 'defector',
      name: message('construct.other'),
      satisfied: false,
      staying: false,
      count: withheld({ reason: 'anonymity' }),
      share: withheld({ reason: 'anonymity' }),
    },
  ],
  notes: [message('audit.note.rejected')],
};

const keyFigures: Block = {
  type: 'key-figures',
  figures: [
    {
      label: message('construct.satisfaction'),
      value: number(0.5, 'share'),
      interval: interval(0.42, 0.58, 'share'),
      answers: number(161, 'count'),
    },
    {
      label: message('construct.recommend'),
      value: number(-3, 'score'),
      interval: interval(-12.4, 6.2, 'score'),
      answers: number(150, 'count'),
    },
    { label: message('construct.price'), value: number(1234567.4, 'money', 'EUR') },
  ],
};

const definition = message('method.wilson');

export const sampleReport: Report = {
  schema: 'crm-sat/report@1',
  formatVersion: 1,
  about: {
    program: 'crm-sat',
    version: '0.1.0',
    asOf: '2026-09-30',
    asOfOrigin: 'latest-date-in-data',
    confidence: 0.95,
    files: [{ name: 'customers.csv', sha256: 'ab12', rows: 1200 }],
  },
  sections: [
    {
      id: 'findings',
      title: message('section.findings'),
      blocks: [
        {
          type: 'finding',
          id: 'first',
          emphasis: 'bad',
          text: message('finding.csat', {
            survey: 'q3.csv',
            value: number(0.589, 'share'),
            interval: interval(0.512, 0.661, 'share'),
            answers: number(1000, 'count'),
          }),
        },
        {
          type: 'finding',
          id: 'second',
          emphasis: 'good',
          text: message('import.unrecognised-roles-sentence', {
            roles: ['Chef', '采购员', 'Ops, night'],
            option: '--role',
          }),
        },
      ],
    },
    {
      id: 'all',
      title: message('section.import'),
      blocks: [
        { type: 'notice', id: 'small', level: 'warning', text: message('withheld.sentence.anonymity') },
        { type: 'notice', id: 'note', level: 'note', text: message('audit.note.changed') },
        { type: 'paragraph', text: message('method.kruskal-wallis-clustered') },
        keyFigures,
        roleTable,
        quadrant,
        { type: 'definition', term: message('word.share'), text: message('method.wilson') },
      ],
    },
  ],
  lossAudits: [sampleAudit],
  results: [
    figureOf({
      metric: 'csat',
      by: { role: 'it' },
      survey: 'Q3',
      period: '2026Q3',
      definition,
      estimate: {
        status: 'known',
        value: 98 / 160,
        interval: [0.531, 0.68],
        answers: 160,
        clusters: 40,
        method: 'wilson-clustered',
      },
    }),
    figureOf({
      metric: 'csat',
      by: { role: 'finance' },
      definition,
      estimate: { status: 'withheld', reason: 'too-few-answers', needed: 5 },
    }),
    figureOfTest({
      metric: 'role-difference',
      by: {},
      definition,
      pAdjusted: 0.211,
      test: {
        status: 'known',
        statistic: 8.39,
        degreesOfFreedom: 6,
        p: 0.211,
        effect: 0.02,
        answers: 300,
        method: 'kruskal-wallis',
      },
    }),
  ],
};

/** What exports really hold and what an attacker would put there. */
export const hostileNames = [
  '\u001B[31mred\u001B[0m alert',
  '\u001B]0;window title\u0007Acme',
  'user\u202Etxt.exe',
  'two\r\nlines\tand a tab',
  '北京'.repeat(150),
  '👩‍👩‍👧‍👦 family 🇨🇳 flag 👍🏽',
  'e\u0301\u0302\u0303 cafe\u0301',
  'हिन्दी भाषा में ग्राहक का नाम ภาษาไทย',
  'A'.repeat(300),
  '{n} $& $1 %s ⟦x⟧',
  '\u200B',
];

export const hostileReport: Report = {
  ...sampleReport,
  about: { ...sampleReport.about, files: [{ name: '\u001B[2Jevil.csv', sha256: 'cd', rows: 3 }] },
  sections: [
    {
      id: 'hostile',
      title: data('\u001B[1mbold\u001B[0m'),
      blocks: [
        {
          type: 'table',
          id: 'accounts',
          title: data('x'),
          columns: [
            { id: 'account', title: message('word.account'), align: 'left' },
            { id: 'n', title: message('word.n'), align: 'right' },
            { id: 'names', title: message('word.accounts'), align: 'left' },
          ],
          rows: hostileNames.map((name, at) => [
            label(name),
            number(at, 'count'),
            label(message('report.files', { files: [name, ...hostileNames] })),
          ]),
          notes: hostileNames.map(data),
        },
        { type: 'finding', id: 'hostile', emphasis: 'neutral', text: message('report.files', { files: hostileNames }) },
      ],
    },
  ],
};
