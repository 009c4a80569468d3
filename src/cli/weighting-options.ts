/** What `--weight` and the configured margins mean for this data. */
import { noWeighting, weightingKinds, type KnownMargin, type WeightingSettings } from '../analyses/weighting/kinds.js';
import type { Configuration } from '../config/configuration.js';
import { sharesOf } from '../config/shares.js';
import { nearestWord } from '../problems/nearest-word.js';
import { fail, ProblemError } from '../problems/problem.js';
import { dimensionOf, valueOf, type Answers } from './dimensions.js';
import type { CommandRun } from './command.js';
import type { Environment } from './environment.js';
import { checkInputs } from './input-files.js';

/** The margins of the configuration, the last statement of each dimension; nothing is inferred for groups not named. */
function marginsOf(configuration: Configuration, data: Answers): readonly KnownMargin[] {
  const named = new Map<string, readonly string[]>();
  for (const { key, name = '', texts = [] } of configuration.statements) if (key === 'margins') named.set(name, texts);
  return [...named].map(([name, texts]) => {
    const dimension = dimensionOf(data, name);
    const targets = sharesOf(texts).map(([group, share]) => [groupOf(data, dimension, group), share] as const);
    return { name, dimension, targets: new Map(targets) };
  });
}

/** A group as it stands in the data, whatever its case; one that nobody belongs to is told by the report. */
function groupOf(data: Answers, dimension: KnownMargin['dimension'], written: string): string {
  try {
    return valueOf(data, dimension, written);
  } catch (error) {
    if (error instanceof ProblemError) return written;
    throw error;
  }
}

/** What `--weight` takes beside a file. */
export const weightWords = ['none', ...weightingKinds] as const;

/** A word, or the name of a file with weights. A word that is mistyped is no file that is missing. */
async function chosenOf(
  environment: Environment,
  weight: string,
): Promise<Pick<WeightingSettings, 'chosen' | 'stated'>> {
  const word = weightWords.find((one) => one === weight);
  if (word) return { chosen: word, stated: undefined };
  if (!/[./\\]/.test(weight)) {
    return fail('option-not-choice', {
      option: '--weight',
      value: weight,
      choices: `${weightWords.join(', ')} or a CSV file`,
      nearest: nearestWord(weight, weightWords),
    });
  }
  const [input] = checkInputs(environment, [weight]);
  const { readWeights } = await import('../import/read-weights.js');
  if (!input) return { chosen: 'none', stated: undefined };
  return { chosen: 'file', stated: { file: input.name, ...readWeights(input) } };
}

/** Read before the files are imported: a wrong call must not wait for them. */
export async function readWeighting(
  { environment, configuration }: CommandRun,
  weight: string,
): Promise<Omit<WeightingCall, 'isTopicNamed'>> {
  return { ...(await chosenOf(environment, weight)), configuration: configuration() };
}

export interface WeightingCall extends Pick<WeightingSettings, 'chosen' | 'stated'> {
  readonly configuration: Configuration;
  /** True when the topic was named. */
  readonly isTopicNamed: boolean;
}

/** The settings of weighting over this data. */
export function weightingSettingsOf(call: WeightingCall, data: Answers): WeightingSettings {
  const { chosen, stated, configuration, isTopicNamed } = call;
  return {
    ...noWeighting,
    chosen,
    stated,
    isAskedFor: isTopicNamed || chosen !== 'none',
    margins: marginsOf(configuration, data),
  };
}
