/** Options on how and where a result is written, shared by all commands that have one. */
import type { Command } from 'commander';
import { usualValue } from '../config/settings.js';
import { fail } from '../problems/problem.js';
import { renderers, type Format } from '../render/index.js';
import type { RenderSettings } from '../render/renderer.js';
import { knowsUnicode, outputWidth, wantsColour, type Environment } from './environment.js';
import type { OutputTarget } from './output-place.js';
import { addOptionOfWords } from './option-words.js';
import { choiceOf, languageOf } from './parse-options.js';
import { browserOf } from './pdf/find-browser.js';

/** Formats of verdicts alone, for build servers and code hosts. */
export const verdictFormats = ['junit', 'github', 'sarif'] as const;
export type VerdictFormat = (typeof verdictFormats)[number];

/** A format that can be asked for: one that is rendered, a page printed by a browser, or one of verdicts. */
export type OutputFormat = Format | 'pdf' | VerdictFormat;

export const isOfVerdicts = (format: string): format is VerdictFormat => verdictFormats.some((one) => one === format);

const formats = Object.keys(renderers) as readonly Format[];
/** Of the command that finds fault with lines of a questionnaire. */
export const lintFormats: readonly OutputFormat[] = [...formats, 'sarif'];
/** Of commands whose result are verdicts. */
export const checkFormats: readonly (Format | VerdictFormat)[] = [...formats, ...verdictFormats];
/** Of commands whose result is a report to be handed on. */
export const printedFormats: readonly OutputFormat[] = [...formats, 'pdf'];
/** A terminal would take their bytes for commands. */
const binaryFormats: ReadonlySet<OutputFormat> = new Set(['xlsx', 'pdf']);

export interface OutputFlags {
  readonly format?: string;
  readonly json?: true;
  readonly output?: string;
  readonly force?: true;
  readonly lang: string;
  readonly color: boolean;
  readonly quiet?: true;
  /** False where --no-input was given. */
  readonly input?: boolean;
}

/** Options by which a report looks or goes elsewhere, and says the same. */
const looks: ReadonlySet<string> = new Set([
  'format',
  'json',
  'output',
  'force',
  'lang',
  'color',
  'quiet',
  'input',
  'debug',
] satisfies (keyof OutputFlags | 'debug')[]);

/** The options of a call that decide what a report says. */
export const withoutLooks = (flags: object): readonly (readonly [string, unknown])[] =>
  Object.entries(flags).filter(([name]) => !looks.has(name));

/** Format, file, language, colour; `known` are the formats of the command. */
export function addOutputOptions(command: Command, known: readonly string[] = formats): Command {
  const about = `how to write the result: ${known.join(', ')} (default: by the ending of --output, else terminal)`;
  return addOptionOfWords(command, { flags: '--format <format>', about }, known)
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write to a file instead of stdout (- is stdout)')
    .option('--force', 'replace the output file if it exists')
    .option('--lang <language>', 'language of the report: en, zh-CN', usualValue('lang'))
    .option('--config <file>', 'the configuration, instead of crm-sat.config.yaml in this folder')
    .option('--no-color', 'no colour, as with NO_COLOR')
    .option('--quiet', 'no notes on stderr')
    .option('--no-input', 'never ask anything')
    .option('--debug', 'show where an error came from');
}

export interface Output<Known extends OutputFormat = OutputFormat> {
  readonly format: Known;
  readonly settings: RenderSettings;
  readonly target: OutputTarget;
}

/** A file is written as its ending says: `q3.html` with anything but a page in it would be a trap. */
const endings: Readonly<Record<string, OutputFormat>> = {
  json: 'json',
  md: 'markdown',
  csv: 'csv',
  html: 'html',
  xlsx: 'xlsx',
  pdf: 'pdf',
};

function formatOfEnding(output: string | undefined, known: readonly OutputFormat[]): OutputFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  return format !== undefined && known.includes(format) ? format : undefined;
}

function formatOf({ format, json, output }: OutputFlags, known: readonly OutputFormat[]): OutputFormat {
  const stated = format === undefined ? undefined : choiceOf('--format', format, known);
  if (json && stated !== undefined && stated !== 'json') {
    fail('options-contradict', { first: '--json', second: `--format ${stated}` });
  }
  return json ? 'json' : (stated ?? formatOfEnding(output, known) ?? 'terminal');
}

/** What the output flags mean here; what could not be written in the end is refused before any work is done for it. */
export function outputOf(environment: Environment, flags: OutputFlags): Output<Format>;
export function outputOf<Known extends OutputFormat>(
  environment: Environment,
  flags: OutputFlags,
  known: readonly Known[],
): Output<Known>;
export function outputOf(
  environment: Environment,
  flags: OutputFlags,
  known: readonly OutputFormat[] = formats,
): Output {
  const format = formatOf(flags, known);
  const isStdout = flags.output === undefined || flags.output === '-';
  if (binaryFormats.has(format) && isStdout && environment.output.isTTY === true)
    fail('binary-to-terminal', { format });
  if (format === 'pdf') browserOf(environment);
  const hasColour = flags.output === undefined && wantsColour(environment, { isSwitchedOff: !flags.color });
  const hasUnicode = flags.output !== undefined || knowsUnicode(environment);
  return {
    format,
    settings: { language: languageOf(flags.lang), width: outputWidth(environment), hasColour, hasUnicode },
    target: { file: flags.output, mayReplace: flags.force === true },
  };
}
