/** What may a gate state? Reader, checks, schema and documentation of policies all read this table. */

export const judgements = ['whole-interval', 'estimate'] as const;
/** What is held against the bar: every value the interval allows, or the value alone. */
export type JudgeBy = (typeof judgements)[number];

export const gateEffects = ['fail', 'warn', 'pass'] as const;
/** What a gate without a clear answer does to the run. */
export type GateEffect = (typeof gateEffects)[number];

export interface GateFieldRow {
  readonly key: string;
  /** `text`, a `number` with its unit, names and values (`pairs`), one or several `names`, a `count`, or one of its choices. */
  readonly type: 'text' | 'number' | 'pairs' | 'names' | 'count' | readonly string[];
  readonly example: string;
  readonly meaning: string;
}

export const gateFields = [
  {
    key: 'name',
    type: 'text',
    example: 'Owners are satisfied',
    meaning: 'What the gate is called; otherwise it is called as it is written.',
  },
  { key: 'metric', type: 'text', example: 'csat', meaning: 'The id of a metric, see: crm-sat list metrics.' },
  {
    key: 'where',
    type: 'pairs',
    example: '{ role: business_owner }',
    meaning: 'The group whose figure is judged; without it that of everybody.',
  },
  {
    key: 'by',
    type: 'names',
    example: 'role',
    meaning: 'Each group is judged by itself: role, region, service ... ("every role" says the same).',
  },
  { key: 'survey', type: 'text', example: 'IT pulse', meaning: 'The survey; without it each survey is judged.' },
  { key: 'period', type: 'text', example: '2026Q3', meaning: 'Only the answers of this period.' },
  {
    key: 'atLeast',
    type: 'number',
    example: '70%',
    meaning: 'The lowest value that passes: shares as 70% or 0.7, scores from -100 to 100, days, minutes.',
  },
  { key: 'atMost', type: 'number', example: '10%', meaning: 'The highest value that passes.' },
  {
    key: 'versus',
    type: 'text',
    example: 'previous',
    meaning:
      'Judges the tested change since that period (or the previous one) instead of the value: atLeast: -3 points.',
  },
  {
    key: 'judgeBy',
    type: judgements,
    example: 'whole-interval',
    meaning: 'Whether the whole interval must clear the bar, or the estimate alone is held against it.',
  },
  {
    key: 'ifUnknown',
    type: gateEffects,
    example: 'warn',
    meaning: 'What happens where there is no figure: withheld, missing, no data. Usually fail.',
  },
  {
    key: 'ifInconclusive',
    type: gateEffects,
    example: 'warn',
    meaning: 'What happens where the interval lies on both sides of the bar, or too few answered. Usually fail.',
  },
  {
    key: 'minimumAnswers',
    type: 'count',
    example: '30',
    meaning: 'Fewer answers than these decide nothing: the gate is inconclusive.',
  },
  {
    key: 'severity',
    type: 'text',
    example: 'high',
    meaning: 'A word for whoever reads the result; it changes nothing.',
  },
  { key: 'owner', type: 'text', example: 'Service desk', meaning: 'Whose gate it is.' },
  { key: 'note', type: 'text', example: 'Agreed in the QBR', meaning: 'Why the gate is there.' },
] as const satisfies readonly GateFieldRow[];

export type GateField = (typeof gateFields)[number]['key'];
