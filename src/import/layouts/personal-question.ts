/** Does a question ask for the person, not for an opinion? Its answers must never become groups of a report. */

const chinese =
  /^(?:请)?(?:填写|输入|留下|提供|问)?(?:您|你)?的?(?:真实)?(?:姓名|名字|称呼|昵称|手机号?码?|手机|电话号?码?|联系电话|联系方式|微信号?|微信昵称|qq号?码?|身份证号?码?|工号|学号|家庭住址|通讯地址|收货地址|详细地址)(?:是什么|是|为)?$/u;
const english =
  /^(?:what is |whats |please (?:enter|provide|share|tell us) |enter )?(?:your )?(?:full |first |last |family |given |sur)?(?:name|phone|phone number|mobile|mobile number|mobile phone|telephone|telephone number|(?:postal |home |street |mailing )?address|wechat id|openid|open id)$/u;
const address =
  /^(?:请)?(?:填写|输入|留下|提供)?(?:您|你)?的?(?:电子)?(?:邮箱|邮件|邮箱地址|邮件地址)(?:是什么|是|为)?$/u;
const email =
  /^(?:what is |whats |please (?:enter|provide|share) |enter )?(?:your )?(?:work |business )?e ?mail(?: address)?$/u;

function words(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/gu, '')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const telephone = /^(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/;
const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function most(cells: readonly string[], pattern: RegExp): boolean {
  return cells.length > 0 && cells.filter((cell) => pattern.test(cell.trim())).length * 2 > cells.length;
}

/** `email` for a question for the address, `person` for one for name, telephone or number; by its words, else by its first answers. */
export function personalQuestion(label: string, cells: readonly string[]): 'email' | 'person' | undefined {
  const text = words(label);
  if (address.test(text) || email.test(text) || most(cells, mail)) return 'email';
  return chinese.test(text.replaceAll(' ', '')) || english.test(text) || most(cells, telephone) ? 'person' : undefined;
}
