/** Do bytes read as pairs give characters people write often, in GB18030, Big5 or Shift-JIS? */

export interface PairCount {
  readonly encoding: string;
  /** Characters beyond ASCII, when the bytes are read so. */
  readonly characters: number;
  /** Those among the commonest of the encoding: punctuation, kana, the hanzi of its first level. */
  readonly common: number;
  /** Bytes that cannot be read so at all. */
  readonly broken: number;
}

interface PairRule {
  readonly encoding: string;
  isLead(byte: number): boolean;
  isTrail(byte: number): boolean;
  isCommon(lead: number, trail: number): boolean;
}

const within = (byte: number, low: number, high: number): boolean => byte >= low && byte <= high;

/** The first level of a character set holds the few thousand hanzi that make up nearly all of a text. */
const rules: readonly PairRule[] = [
  {
    encoding: 'gb18030',
    isLead: (byte) => within(byte, 0x81, 0xfe),
    isTrail: (byte) => within(byte, 0x40, 0x7e) || within(byte, 0x80, 0xfe),
    isCommon: (lead, trail) => trail >= 0xa1 && (within(lead, 0xa1, 0xa3) || within(lead, 0xb0, 0xd7)),
  },
  {
    encoding: 'big5',
    isLead: (byte) => within(byte, 0xa1, 0xf9),
    isTrail: (byte) => within(byte, 0x40, 0x7e) || within(byte, 0xa1, 0xfe),
    isCommon: (lead) => within(lead, 0xa1, 0xc6),
  },
  {
    encoding: 'shift_jis',
    isLead: (byte) => within(byte, 0x81, 0x9f) || within(byte, 0xe0, 0xfc),
    isTrail: (byte) => within(byte, 0x40, 0x7e) || within(byte, 0x80, 0xfc),
    isCommon: (lead) => within(lead, 0x81, 0x83) || within(lead, 0x88, 0x97),
  },
];

/** Half-width kana stand alone, one byte each. */
const standsAlone = ({ encoding }: PairRule, byte: number): boolean =>
  encoding === 'shift_jis' && within(byte, 0xa1, 0xdf);

/** The rare characters of GB18030 take four bytes, the second a digit. */
const isFour = ({ encoding }: PairRule, second: number): boolean =>
  encoding === 'gb18030' && within(second, 0x30, 0x39);

function countPairs(bytes: Buffer, rule: PairRule): PairCount {
  const count = { characters: 0, common: 0, broken: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    count.characters += 1;
    if (standsAlone(rule, lead)) continue;
    const second = bytes[at + 1] ?? 0;
    if (rule.isLead(lead) && isFour(rule, second)) at += 3;
    else if (rule.isLead(lead) && rule.isTrail(second)) {
      if (rule.isCommon(lead, second)) count.common += 1;
      at += 1;
    } else count.broken += 1;
  }
  return { encoding: rule.encoding, ...count };
}

/** What the bytes would be in each of these encodings, the likeliest first. */
export function pairCounts(bytes: Buffer): readonly PairCount[] {
  return rules
    .map((rule) => countPairs(bytes, rule))
    .filter(({ broken }) => broken === 0)
    .sort((a, b) => b.common / b.characters - a.common / a.characters);
}
