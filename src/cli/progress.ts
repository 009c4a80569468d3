/** What is being done just now, for whoever waits at a terminal: one line on stderr that is wiped away again. */
import { printable } from '../problems/describe.js';
import type { Environment } from './environment.js';

export interface Progress {
  /** Says it in place of what was said before. */
  readonly show: (what: string) => void;
  /** Leaves the line as if nothing had stood there. */
  readonly clear: () => void;
}

const wipe = '\r\u001B[2K';
const nothing = (): void => undefined;

/** Silent where stderr is no terminal that can wipe a line, and with --quiet: a log would keep every line. */
export function progressOn({ errors, variables }: Environment, { isQuiet }: { readonly isQuiet: boolean }): Progress {
  if (errors.isTTY !== true || isQuiet || variables['TERM'] === 'dumb') return { show: nothing, clear: nothing };
  return {
    show: (what) => {
      errors.write(`${wipe}${printable(what)}`);
    },
    clear: () => {
      errors.write(wipe);
    },
  };
}

/** Names each topic while the work answers it; whatever happens, the line is empty behind it. */
export async function whileAnswering<Made>(
  environment: Environment,
  { quiet }: { readonly quiet?: true },
  work: (onTopic: (topic: string) => void) => Promise<Made>,
): Promise<Made> {
  const progress = progressOn(environment, { isQuiet: quiet === true });
  try {
    return await work((topic) => {
      progress.show(`Answering: ${topic} …`);
    });
  } finally {
    progress.clear();
  }
}
