/** Who asks, when it is not sure that anything will be asked? */
import type { Environment } from '../environment.js';
import type { Asker, NameOfKey } from './question.js';

/** The package that asks is loaded with the first question: most runs have none. */
export function lazyAsker(environment: Environment, nameOfKey?: NameOfKey): Asker {
  let loaded: Asker | undefined;
  const asker = async (): Promise<Asker> => {
    const { askInTerminal } = await import('./ask-in-terminal.js');
    loaded ??= askInTerminal(environment, nameOfKey);
    return loaded;
  };
  return {
    choose: async (text, names) => await (await asker()).choose(text, names),
    tick: async (text, names) => await (await asker()).tick(text, names),
    confirm: async (text) => await (await asker()).confirm(text),
    type: async (text) => await (await asker()).type(text),
  };
}
