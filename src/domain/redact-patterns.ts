/** How do addresses, telephone numbers, identity numbers and accounts of messengers look in a folded text? */

/** What stands instead; of no language, and never the beginning or the end of what it hides. */
export const redacted = { email: '[@…]', telephone: '[tel…]', identity: '[id…]' } as const;

export interface RedactionPattern {
  readonly kind: keyof typeof redacted;
  readonly expression: RegExp;
  /** Found at once, and not there in most texts. */
  readonly needs: RegExp;
  /** The digits may also be an order, a ticket, an account: what stands before them decides. */
  readonly mayBeNumberOfThing?: true;
}

const letters = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d`;
/** Neither in the middle of a word or number, nor behind the hyphen of one (`ORD-2026`). */
const begins = String.raw`(?<![\p{Script=Latin}\d])(?<![\p{Script=Latin}\d][-_./])`;
const ends = String.raw`(?![\p{Script=Latin}\d])(?![-_/]\d)`;
const gap = String.raw`[ .()/-]{0,3}`;
/** `ext. 12`, `x12`, `转801`, `分机 801`. */
const extension = String.raw`(?:[ ,;]{0,2}(?:ext(?:ension)?|x|转|分机)[ .:号]{0,2}\d{1,6})?`;
const local = String.raw`(?<![${letters}._%+'-])[${letters}._%+'-]{1,64}`;
const label = String.raw`[${letters}-]{1,63}`;
const at = String.raw`(?:@|[([{] ?at ?[)\]}])`;
const dot = String.raw`(?:\.| ?[([{] ?dot ?[)\]}] ?)`;
const chineseArea = String.raw`(?:10|2\d|[3-9]\d{2})`;
const messenger = String.raw`(?:微信|薇信|v信|\b(?:wechat|weixin|vx|wx)\b|(?<![a-z])(?:wechat|weixin|vx))`;
const namesMessenger = /微信|薇信|v信|wechat|weixin|[vw]x/u;
const messengerEnd = String.raw`(?=[\s,.;!?)，。；！？）]*$|[,.;!?)，。；！？）])`;

const address = (source: string, needs: RegExp): RedactionPattern => ({
  kind: 'email',
  expression: new RegExp(source, 'giu'),
  needs,
});
const identity = (source: string, needs: RegExp): RedactionPattern => ({
  kind: 'identity',
  expression: new RegExp(source, 'giu'),
  needs,
});
const telephone = (source: string): RedactionPattern => ({
  kind: 'telephone',
  expression: new RegExp(source + extension + ends, 'giu'),
  needs: /\d(?:[ .()/-]{0,3}\d){5}/u,
});
const perhapsTelephone = (source: string): RedactionPattern => ({ ...telephone(source), mayBeNumberOfThing: true });

/** In this order: what one has hidden the next no longer sees. Every run of characters is tried once, so that long texts cost no more. */
export const redactionPatterns: readonly RedactionPattern[] = [
  address(String.raw`${local} ?${at} ?${label}(?:${dot}${label}){1,8}`, /@|at ?[)\]}]/u),
  address(String.raw`${local} ?@ ?${label}(?:\.${label}){0,3}。(?:com|cn|net|org|edu|gov)(?![${letters}])`, /@/u),
  // Written out: jane at example dot com.
  address(String.raw`${local} at ${label}(?: dot ${label}){1,4}`, / at .* dot /u),
  // The identity number of a Chinese citizen: region, day of birth, order, check digit.
  identity(
    String.raw`${begins}[1-9]\d{5} ?(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{3}[\dx]${ends}`,
    /\d{6} ?\d{8}/u,
  ),
  // Whatever follows the word for it.
  identity(
    String.raw`(?<=(?:身份证|护照|驾照|社保|\b(?:passport|ssn|social security|national id|identity card|id card|identity number))(?: ?(?:number|no|id|号码|号|卡))?(?: is)?[ .:#是为]{0,3})[a-z]{0,2}\d(?:[ -]?\d){5,17}x?${ends}`,
    /身份|护照|驾照|社保|passport|ssn|social|national|identity|id card/u,
  ),
  // Accounts of messengers: with a word for it, alone at the end, or with a digit or _ in it; QQ has numbers only.
  identity(
    String.raw`(?<=${messenger}[ ]?(?:id|账号|帐号|号码|号|account|name|number)[ ]?(?:is|=|[:是为])?[ ]?)(?<![a-z\d_])[a-z][a-z\d_-]{4,19}(?![a-z\d])`,
    namesMessenger,
  ),
  identity(String.raw`(?<=${messenger}[ ]?[:=是][ ]?)[a-z][a-z\d_-]{4,19}${messengerEnd}`, namesMessenger),
  identity(
    String.raw`(?<=${messenger}[ ]?[:=是]?[ ]?)(?<![a-z\d_])(?=[a-z-]{1,19}[\d_])[a-z][a-z\d_-]{5,19}(?![a-z\d])`,
    namesMessenger,
  ),
  identity(
    String.raw`(?<=(?<![a-z])qq[ ]?(?:id|账号|帐号|号码|号|number)?[ ]?(?:is|[:=是为])?[ ]?)(?<!\d)[1-9]\d{4,10}(?![\d.年月版])`,
    /qq/u,
  ),
  // With + or 00 and a country, as people write it: +49 (0)30 1234-567.
  telephone(String.raw`(?:\(\+(?=\d{1,3}\))|\+|${begins}00)[1-9]${gap}(?:\d${gap}){6,13}\d`),
  // A Chinese mobile number, a Chinese landline with its extension.
  perhapsTelephone(String.raw`${begins}(?:86[ -]?)?1[3-9]\d[ .-]?\d{4}[ .-]?\d{4}`),
  perhapsTelephone(String.raw`${begins}\(?0${chineseArea}[)\-/ ]{1,2}\d{3,4}[ -]?\d{4}(?:-\d{1,5})?`),
  // With an area code: (030) 123 45 67, 021-62345678, 555-123-4567, 01 23 45 67 89.
  perhapsTelephone(
    String.raw`${begins}(?:\(0?\d{2,4}\) ?\d[\d -]{4,10}\d|0\d{2,4}[-/ ]\d{6,8}|\d{3}[-. ]\d{3}[-. ]\d{4}|0\d(?:[ .]\d{2}){4})`,
  ),
  // Whatever follows the word for it.
  telephone(
    String.raw`(?<=(?:\b(?:tel|telephone|phone|mobile|cell|fax|whatsapp|call me (?:at|on)|ring me (?:at|on))\b|电话|手机|座机|传真|微信|致电|拨打)[ .:是为号码]{0,6}(?:number|no\.?|is)?[ .:]{0,3})(?:\d[ -]?){5,14}\d`,
  ),
];

/** Numbers of things: what is called so before a number is no person’s. */
export const nameOfThing =
  /(?:\b(?:order|ticket|invoice|case|contract|reference|ref|po|sku|serial|item|account|version|no|number|id)\b|[订工]单|发票|合同|编号|单号|流水|序列|货号|账号)[^\p{L}\d]{0,3}(?:\b(?:no|number|id)\b|号码?|编号)?[^\p{L}\d]{0,3}$/iu;
