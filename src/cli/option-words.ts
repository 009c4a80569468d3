/** Which words may stand behind an option? Stated where the option is made, told to whoever completes a command line. */
import { Option, type Command } from 'commander';

const stated = new WeakMap<Option, readonly string[]>();

/** Adds an option that takes one of these words; whether it is one is checked where it is read. */
export function addOptionOfWords(
  command: Command,
  { flags, about, usual }: { readonly flags: string; readonly about: string; readonly usual?: string },
  words: readonly string[],
): Command {
  const option = new Option(flags, about);
  if (usual !== undefined) option.default(usual);
  stated.set(option, words);
  return command.addOption(option);
}

/** The words stated of an option; undefined where none were. */
export const statedWords = (option: Option): readonly string[] | undefined => stated.get(option);
