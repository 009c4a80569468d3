/** Options that several commands share, and how their text becomes settings. */
import type { Command } from 'commander';
import type { ImportOptions } from '../import/import-options.js';
import { rejectedRange } from '../config/ranges.js';
import { usualValue } from '../config/settings.js';
import { onChangeRules } from '../domain/import-audit.js';
import { recordKinds } from '../domain/records.js';
import { surveyKinds } from '../domain/surveys.js';
import { choiceOf, numberOf, pairOf, scaleOf, several } from './parse-options.js';

export interface MappingFlags {
  readonly as?: string;
  readonly layout?: string;
  readonly survey?: string;
  readonly map?: readonly string[];
  readonly scale?: readonly string[];
  readonly rescale?: readonly string[];
  readonly missing?: readonly string[];
  readonly reverse?: readonly string[];
  readonly attention?: readonly string[];
  readonly role?: readonly string[];
  readonly same?: readonly string[];
  readonly dateOrder?: string;
  readonly decimal?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly confidential?: true;
  readonly attributed?: true;
  readonly surveyKind?: string;
  readonly maxRejected: string;
  readonly onChange?: string;
}

/** How columns, scales, roles and dates of the files are to be read. */
export function addMappingOptions(command: Command): Command {
  return command
    .option('--map <column=field>', 'what a column holds; * in the column stands for anything (several)', several)
    .option('--scale <column=1..5>', 'the scale of a question (several)', several)
    .option('--rescale <column=1..5>', 'recalculate answers on another scale to this one (several)', several)
    .option('--missing <column=codes>', 'codes that mean "no answer"; column * is every question (several)', several)
    .option('--reverse <column>', 'a question where low is good (several)', several)
    .option('--attention <column=answer>', 'an attention check and its right answer (several)', several)
    .option('--role <written=role>', 'what is written in a role column or title means this role (several)', several)
    .option(
      '--same <written=known>',
      'a customer or product as written is the one with this id or name (several)',
      several,
    )
    .option('--as <kind>', 'the kind of record the files hold')
    .option('--layout <name>', 'the layout of the files, see: crm-sat list layouts')
    .option('--survey <name>', 'the name of the survey')
    .option('--survey-kind <kind>', `whom the survey asks: ${surveyKinds.join(', ')}`)
    .option('--date-order <order>', 'ymd, dmy or mdy')
    .option('--decimal <mark>', 'the decimal mark: . or ,')
    .option('--encoding <name>', 'utf-8, utf-16le, gb18030, big5, windows-1252 ...')
    .option('--delimiter <character>', 'the delimiter: , ; | tab ...')
    .option('--sheet <name>', 'the sheet of a workbook, by name or number')
    .option('--confidential', 'respondents were promised confidence: small groups are withheld')
    .option('--attributed', 'respondents know that their account team sees their answers')
    .option(
      '--max-rejected <percent>',
      'refuse a file when more of its rows are rejected',
      `${usualValue('max-rejected')}%`,
    );
}

/** What happens to stored records that a newer file has with other content. */
export function addChangeOption(command: Command): Command {
  return command.option(
    '--on-change <rule>',
    'a record that is stored with other content: keep (and report), replace, or fail',
    usualValue('on-change'),
  );
}

function changeRuleOf({ onChange }: MappingFlags): Pick<ImportOptions, 'onChange'> {
  return onChange === undefined ? {} : { onChange: choiceOf('--on-change', onChange, onChangeRules) };
}

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

type OfSurvey = Pick<ImportOptions, 'survey' | 'surveyKind' | 'confidentiality'>;

/** What is said of the survey itself. */
function surveyOptionsOf({ survey, surveyKind, confidential, attributed }: MappingFlags): OfSurvey {
  return {
    ...(survey === undefined ? {} : { survey }),
    ...(surveyKind === undefined ? {} : { surveyKind: choiceOf('--survey-kind', surveyKind, surveyKinds) }),
    ...(attributed ? { confidentiality: 'attributed' } : {}),
    // Said both, confidence is what was promised to somebody.
    ...(confidential ? { confidentiality: 'confidential' } : {}),
  };
}

function attentionOf(text: string): NonNullable<ImportOptions['attention']>[number] {
  const [pattern, answer] = pairOf('--attention', text);
  return { pattern, answer };
}

/** Names of customers that were stated to be the same, as `--same "GTXPro=GTX Pro"` says. */
export function sameNamesOf({ same }: MappingFlags): readonly { readonly written: string; readonly meant: string }[] {
  return (same ?? []).map((text) => {
    const [written, meant] = pairOf('--same', text);
    return { written, meant };
  });
}

/** What the mapping flags mean. `period` and `dryRun` are the import command's own. */
export function importOptionsOf(flags: MappingFlags): ImportOptions {
  return {
    ...given('as', flags.as === undefined ? undefined : choiceOf('--as', flags.as, recordKinds)),
    ...given('layout', flags.layout),
    ...changeRuleOf(flags),
    ...surveyOptionsOf(flags),
    ...given('encoding', flags.encoding),
    ...given('delimiter', flags.delimiter),
    ...given('sheet', flags.sheet),
    ...given(
      'dateOrder',
      flags.dateOrder === undefined ? undefined : choiceOf('--date-order', flags.dateOrder, ['ymd', 'dmy', 'mdy']),
    ),
    ...given('decimal', flags.decimal === undefined ? undefined : choiceOf('--decimal', flags.decimal, ['.', ','])),
    map: (flags.map ?? []).map((text) => {
      const [pattern, target] = pairOf('--map', text);
      return { pattern, target };
    }),
    scales: (flags.scale ?? []).map((text) => {
      const [pattern, scale] = pairOf('--scale', text);
      return { pattern, scale: scaleOf('--scale', scale) };
    }),
    rescale: (flags.rescale ?? []).map((text) => {
      const [pattern, scale] = pairOf('--rescale', text);
      return { pattern, scale: scaleOf('--rescale', scale) };
    }),
    missing: (flags.missing ?? []).map((text) => {
      const [pattern, codes] = pairOf('--missing', text);
      return { pattern, codes: codes.split(',').map((code) => code.trim()) };
    }),
    reverse: flags.reverse ?? [],
    ...given('attention', flags.attention?.map(attentionOf)),
    roles: (flags.role ?? []).map((text) => {
      const [written, role] = pairOf('--role', text);
      return { written, role };
    }),
    maxRejected: numberOf('--max-rejected', flags.maxRejected, { ...rejectedRange, example: '10%' }) / 100,
    dryRun: false,
  };
}
