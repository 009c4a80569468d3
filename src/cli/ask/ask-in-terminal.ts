/** How are questions asked in a terminal? On stderr: stdout holds nothing but data. */
import { printable } from '../../problems/describe.js';
import type { Environment } from '../environment.js';
import type { Asker, NameOfKey } from './question.js';

/** A list longer than this is scrolled. */
const linesShown = 12;

/** Loaded only when something is asked. */
export function askInTerminal({ input, errors }: Environment, nameOfKey: NameOfKey = (action) => action): Asker {
  const keysHelpTip = (keys: readonly (readonly [key: string, action: string])[]): string =>
    keys.map(([key, action]) => `${key} ${nameOfKey(action)}`).join(' • ');
  const theme = { style: { keysHelpTip } };
  const openPrompt = async () => (await import('inquirer')).default.createPromptModule({ input, output: errors });
  const choose = async (text: string, names: readonly string[]): Promise<number> => {
    const choices = names.map((name, value) => ({ name: printable(name), value }));
    const message = printable(text);
    const prompt = await openPrompt();
    const { answer } = await prompt<{ answer: number }>([
      { type: 'select', name: 'answer', message, choices, loop: false, pageSize: linesShown, theme },
    ]);
    return answer;
  };
  const tick = async (text: string, names: readonly string[]): Promise<readonly number[]> => {
    const choices = names.map((name, value) => ({ name: printable(name), value }));
    const message = printable(text);
    const prompt = await openPrompt();
    const { answer } = await prompt<{ answer: number[] }>([
      { type: 'checkbox', name: 'answer', message, choices, loop: false, pageSize: linesShown, theme },
    ]);
    return answer;
  };
  const confirm = async (text: string): Promise<boolean> => {
    const message = printable(text);
    const prompt = await openPrompt();
    const { answer } = await prompt<{ answer: boolean }>([{ type: 'confirm', name: 'answer', message, default: true }]);
    return answer;
  };
  const type = async (text: string): Promise<string> => {
    const message = printable(text);
    const prompt = await openPrompt();
    const { answer } = await prompt<{ answer: string }>([{ type: 'input', name: 'answer', message }]);
    return answer;
  };
  return { choose, tick, confirm, type };
}
