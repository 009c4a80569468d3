/** Which e-mail addresses, telephone numbers and identity numbers stand in a text, so that it can be shown without them? */

/** What stands instead; of no language, and never the beginning or the end of what it hides. */
const redacted = { email: '[@…]', telephone: '[tel…]', identity: '[id…]' } as const;

export interface Redaction {
  readonly text: string;
  /** Places that were hidden. */
  readonly places: number;
}

interface Pattern {
  readonly kind: keyof typeof redacted;
  readonly expression: RegExp;
  /** The digits may also be an order, a ticket, an account: what stands before them decides. */
  readonly mayBeNumberOfThing?: true;
}

const letters = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d`;
/** Neither in the middle of a word or number, nor behind the hyphen of one (`ORD-2026`). */
const begins = String.raw`(?<![\p{Script=Latin}\d])(?<![\p{Script=Latin}\d][-_./])`;
const ends = String.raw`(?![\p{Script=Latin}\d])(?![-_/]\d)`;
const gap = String.raw`[ .()/-]{0,3}`;

/** In this order: what one has hidden the next no longer sees. Every run of characters is tried once, so that long texts cost no more. */
const patterns: readonly Pattern[] = [
  {
    kind: 'email',
    expression: new RegExp(
      String.raw`(?<![${letters}._%+'-])[${letters}._%+'-]{1,64} ?(?:@|\(at\)|\[at\]) ?[${letters}-]{1,63}(?:\.[${letters}-]{1,63}){1,8}`,
      'giu',
    ),
  },
  {
    // The identity number of a Chinese citizen: region, day of birth, order, check digit.
    kind: 'identity',
    expression: new RegExp(
      String.raw`${begins}[1-9]\d{5} ?(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{3}[\dx]${ends}`,
      'giu',
    ),
  },
  {
    // With + or 00 and a country, as people write it: +49 (0)30 1234-567.
    kind: 'telephone',
    expression: new RegExp(String.raw`(?:\+|${begins}00)[1-9]${gap}(?:\d${gap}){6,13}\d${ends}`, 'gu'),
  },
  {
    // A Chinese mobile number.
    kind: 'telephone',
    expression: new RegExp(String.raw`${begins}(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}${ends}`, 'gu'),
    mayBeNumberOfThing: true,
  },
  {
    // With an area code: (030) 123 45 67, 021-62345678, 555-123-4567, 01 23 45 67 89.
    kind: 'telephone',
    expression: new RegExp(
      String.raw`${begins}(?:\(0?\d{2,4}\) ?\d[\d -]{4,10}\d|0\d{2,4}[-/ ]\d{6,8}|\d{3}[-. ]\d{3}[-. ]\d{4}|0\d(?:[ .]\d{2}){4})${ends}`,
      'gu',
    ),
    mayBeNumberOfThing: true,
  },
  {
    // Whatever follows the word for it.
    kind: 'telephone',
    expression: new RegExp(
      String.raw`(?<=(?:\b(?:tel|telephone|phone|mobile|cell|fax|whatsapp|call me (?:at|on)|ring me (?:at|on))\b|电话|手机|座机|传真|微信|致电|拨打)[ .:：是为号码]{0,6}(?:number|no\.?|is)?[ .:：]{0,3})(?:\d[ -]?){5,14}\d${ends}`,
      'giu',
    ),
  },
];

const nameOfThing =
  /(?:\b(?:order|ticket|invoice|case|contract|reference|ref|po|sku|serial|item|account|version|no|number|id)\b|[订工]单|发票|合同|编号|单号|流水|序列|货号|账号)[^\p{L}\d]{0,3}(?:\b(?:no|number|id)\b|号码?)?[^\p{L}\d]{0,3}$/iu;
const longestName = 24;

/** Full-width digits and signs as the usual ones, each in the place of one. */
const narrow = (text: string): string =>
  text.replace(/[０-９＠＋（）－．]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

function placesOf(
  text: string,
  { expression, mayBeNumberOfThing }: Pattern,
): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - longestName), match.index);
    if (mayBeNumberOfThing && nameOfThing.test(before)) return [];
    return [{ from: match.index, to: match.index + match[0].trimEnd().length }];
  });
}

/** The text without addresses and numbers of people. Ratings (10/10), dates, amounts and named order numbers stay as they are. */
export function redact(text: string): Redaction {
  let left = text;
  let places = 0;
  for (const pattern of patterns) {
    for (const { from, to } of [...placesOf(narrow(left), pattern)].reverse()) {
      left = left.slice(0, from) + redacted[pattern.kind] + left.slice(to);
      places += 1;
    }
  }
  return { text: left, places };
}
