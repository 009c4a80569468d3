/** Which columns does an invitation record have? */

/** Columns of an invitation to a survey. */
export const invitationFields = [
  {
    name: 'invitation_id',
    kind: 'id',
    meaning: 'The id of the invitation.',
    required: true,
    isKey: true,
    aliases: ['invitation', 'invite id', 'distribution id', '邀请编号', '邀请id'],
  },
  {
    name: 'survey',
    kind: 'text',
    meaning: 'The survey invited to.',
    aliases: ['survey name', 'questionnaire', '问卷', '问卷名称', '调查'],
  },
  {
    name: 'contact_id',
    kind: 'id',
    meaning: 'The person invited.',
    aliases: ['contact', 'person id', 'user id', '联系人编号', '联系人id'],
  },
  {
    name: 'email',
    kind: 'email',
    meaning: 'The address invited.',
    aliases: ['email address', 'recipient email', '邮箱', '电子邮箱', '电子邮件'],
  },
  {
    name: 'customer_id',
    kind: 'id',
    meaning: 'The customer the person belongs to.',
    aliases: ['customer', 'account id', 'account', 'company id', '客户编号', '客户id', '客户'],
  },
  {
    name: 'sent_at',
    kind: 'date',
    meaning: 'When the invitation went out.',
    aliases: ['sent', 'sent on', 'sent date', 'invited at', 'invited on', '发送时间', '邀请时间', '发送日期'],
  },
  { name: 'channel', kind: 'text', meaning: 'How the person was asked.', aliases: ['distribution channel', '渠道'] },
  {
    name: 'sender',
    kind: 'text',
    meaning: 'Which team or tool sent it.',
    aliases: ['sent by', 'sender name', 'from', '发送人', '发件人'],
  },
  {
    name: 'eligible',
    kind: 'boolean',
    meaning: 'Whether the person belonged to the people to be asked.',
    aliases: ['is eligible', '是否合格', '合格'],
  },
  {
    name: 'disposition',
    kind: 'choice',
    meaning: 'What became of the invitation.',
    choices: ['complete', 'partial', 'refused', 'no_contact', 'bounced', 'other', 'unknown'],
    aliases: ['outcome', 'result', 'invitation status', 'status', '结果', '状态'],
  },
  {
    name: 'responded_at',
    kind: 'date',
    meaning: 'When the answer came.',
    aliases: ['responded', 'responded on', 'response date', '答复时间', '回复时间'],
  },
  {
    name: 'customer_name',
    kind: 'text',
    meaning: 'The name of the customer, where the export states no id.',
    aliases: ['account name', 'company name', 'client name', '客户名称', '公司名称'],
  },
] as const;
