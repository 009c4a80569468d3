/** Which columns does a contact record have? */

/** Columns of a contact (a person at a customer). */
export const contactFields = [
  {
    name: 'contact_id',
    kind: 'id',
    meaning: 'The id of the person, as written in the export.',
    required: true,
    isKey: true,
    aliases: ['contact', 'contact number', 'person id', 'user id', '联系人编号', '联系人id', '联系人', '用户id'],
  },
  {
    name: 'customer_id',
    kind: 'id',
    meaning: 'The customer the person belongs to.',
    aliases: [
      'customer',
      'account id',
      'account',
      'account number',
      'company id',
      'client id',
      '客户编号',
      '客户id',
      '客户号',
      '客户',
    ],
  },
  {
    name: 'name',
    kind: 'text',
    meaning: 'The name of the person.',
    aliases: ['full name', 'contact name', '姓名', '联系人姓名'],
  },
  {
    name: 'email',
    kind: 'email',
    meaning: 'The e-mail address.',
    aliases: ['email address', 'mail', '邮箱', '电子邮箱', '电子邮件', '邮件'],
  },
  {
    name: 'title',
    kind: 'text',
    meaning: 'The job title.',
    aliases: ['job title', 'position', 'job', '职位', '职务', '岗位', '职称'],
  },
  {
    name: 'role',
    kind: 'role',
    meaning: 'The stakeholder role: it, finance, end_user, business_owner, other, or a further role.',
    aliases: [
      'stakeholder',
      'stakeholder role',
      'stakeholder type',
      'job role',
      'respondent role',
      '角色',
      '身份',
      '利益相关者角色',
    ],
  },
  {
    name: 'is_payer',
    kind: 'boolean',
    meaning: 'Whether this person pays.',
    aliases: ['payer', 'pays', 'budget owner', '付款人', '是否付款人', '预算负责人'],
  },
  {
    name: 'influence',
    kind: 'text',
    meaning: 'How much the person decides.',
    aliases: ['decision power', 'buying role', '影响力', '决策力'],
  },
  { name: 'department', kind: 'text', meaning: 'The department.', aliases: ['dept', 'team', 'unit', '部门', '科室'] },
  {
    name: 'manager',
    kind: 'text',
    meaning: 'Whom the person reports to.',
    aliases: ['reports to', 'supervisor', '上级', '主管', '经理'],
  },
  { name: 'country', kind: 'text', meaning: 'The country.', aliases: ['country name', '国家'] },
  { name: 'language', kind: 'text', meaning: 'The language of the person.', aliases: ['lang', 'locale', '语言'] },
] as const;
