/** The script that lets a shell complete commands, options and their words. */
import type { Command } from 'commander';
import type { CommandModule, CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { choiceOf } from '../parse-options.js';
import { writeOutput } from '../write-output.js';

/** The shells that can be served. */
export const shells = ['bash', 'zsh', 'fish'] as const;

const examples = `
Examples:
  $ echo 'source <(crm-sat completion bash)' >> ~/.bashrc
  $ echo 'source <(crm-sat completion zsh)' >> ~/.zshrc
  $ crm-sat completion fish > ~/.config/fish/completions/crm-sat.fish

bash needs the package bash-completion, which most systems have.`;

async function run(shell: string, { environment, finish }: CommandRun): Promise<void> {
  const named = choiceOf('completion', shell, shells);
  const { script } = await import('@bomb.sh/tab');
  const { printedBy } = await import('../completion/printed-by.js');
  const { withoutEvaluation } = await import('../completion/bash-script.js');
  const text = printedBy(() => {
    script(named, 'crm-sat', 'crm-sat');
  });
  const safe = named === 'bash' ? withoutEvaluation(text) : text;
  await writeOutput(environment, { file: undefined, mayReplace: false }, safe);
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  command
    .argument('<shell>', `whose: ${shells.join(', ')}`)
    .addHelpText('after', examples)
    .action(async (shell: string) => {
      await run(shell, commandRun);
    });
}

export const completion: CommandModule = { configure };
