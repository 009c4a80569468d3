/** Which words make a job title a role? */
import type { StandardRole } from './roles.js';

export interface TitleWords {
  readonly role: Exclude<StandardRole, 'other'>;
  /** Abbreviations that are words in lower case: only counted in capitals. */
  readonly capitals: readonly string[];
  /** Phrases of whole words in an English title (as `comparableWords`). */
  readonly phrases: readonly string[];
  /** Runs of characters in a Chinese title. */
  readonly chinese: readonly string[];
  /** Characters a Chinese title ends in: 用户 ends a user's title, but 用户体验设计师 designs. */
  readonly chineseEndings: readonly string[];
}

/**
 * Words that make a job title a role. Earlier rows win, so that a `finance director` is finance and an `IT user` is IT;
 * a title that fits none stays unmapped: guessing would move answers between roles unseen.
 */
export const titleWords: readonly TitleWords[] = [
  {
    role: 'it',
    capitals: ['IT'],
    phrases: [
      'cio',
      'cto',
      'ciso',
      'it manager',
      'it director',
      'head of it',
      'it administrator',
      'it specialist',
      'chief information officer',
      'chief technology officer',
      'information technology',
      'information systems',
      'system administrator',
      'systems administrator',
      'sysadmin',
      'network engineer',
      'network administrator',
      'database administrator',
      'dba',
      'devops',
    ],
    chinese: [
      '信息主管',
      '信息总监',
      '信息经理',
      '信息中心',
      '信息部',
      '首席信息官',
      '首席技术官',
      '技术总监',
      '技术主管',
      '信息化',
      '系统管理员',
      '网络管理员',
      '运维',
    ],
    chineseEndings: [],
  },
  {
    role: 'finance',
    capitals: [],
    phrases: [
      'cfo',
      'chief financial officer',
      'controller',
      'comptroller',
      'finance',
      'financial',
      'accountant',
      'accounting',
      'treasurer',
      'accounts payable',
      'accounts receivable',
      'bookkeeper',
    ],
    chinese: ['财务', '会计', '出纳', '首席财务官'],
    chineseEndings: [],
  },
  {
    role: 'business_owner',
    capitals: [],
    phrases: [
      'ceo',
      'coo',
      'chief executive officer',
      'chief operating officer',
      'vp sales',
      'vp of sales',
      'vice president sales',
      'vice president of sales',
      'business owner',
      'business lead',
      'sales director',
      'director of sales',
      'head of sales',
      'managing director',
      'general manager',
      'founder',
      'head of business',
      'business unit manager',
      'business director',
      'business manager',
    ],
    chinese: [
      '总经理',
      '业务负责人',
      '首席执行官',
      '首席运营官',
      '董事长',
      '总裁',
      '业务总监',
      '业务主管',
      '业务经理',
      '销售总监',
      '销售副总',
      '厂长',
    ],
    chineseEndings: [],
  },
  {
    role: 'end_user',
    capitals: [],
    phrases: [
      'agent',
      'clerk',
      'user',
      'end user',
      'operator',
      'sales representative',
      'service representative',
      'data entry',
    ],
    chinese: ['业务员', '操作员', '坐席', '文员', '办事员', '销售代表', '营业员'],
    chineseEndings: ['用户', '客服'],
  },
];
