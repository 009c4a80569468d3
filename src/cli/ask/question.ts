/** What is a question to the user? Its text, the option that answers it without a terminal, and what each answer sets. */
import type { Setting } from '../../config/configuration.js';

export interface Choice {
  readonly name: string;
  /** What choosing it sets; nothing leaves it to the program. */
  readonly settings: readonly Setting[];
  /** The choice still needs a name that is typed. */
  readonly typed?: { readonly text: string; readonly settingsOf: (typed: string) => readonly Setting[] };
  /** Choosing it also answers the further questions whose id begins so. */
  readonly endsTopic?: string;
}

export interface Question {
  /** The same question is asked once. */
  readonly id: string;
  readonly text: string;
  /** The option that answers it, as it can be pasted. */
  readonly flag: string;
  readonly choices: readonly Choice[];
  /** Without an answer the file cannot be read rightly; otherwise what the program concluded holds. */
  readonly isNeeded: boolean;
}

/** What a key does (navigate, select, all, invert, submit) in the language of who is asked. */
export type NameOfKey = (action: string) => string;

/** Asks the user; the only one who knows how is `ask-in-terminal.ts`. */
export interface Asker {
  choose(text: string, names: readonly string[]): Promise<number>;
  /** Any of them, in their order. */
  tick(text: string, names: readonly string[]): Promise<readonly number[]>;
  confirm(text: string): Promise<boolean>;
  type(text: string): Promise<string>;
}

/** Which questions were asked, and what was answered; one for all files of a call. */
export interface Session {
  readonly asker: Asker;
  readonly asked: Set<string>;
  readonly answers: { readonly file: string; readonly setting: Setting }[];
}

/** The questions that were not asked yet. */
export function openQuestions(questions: readonly Question[], asked: ReadonlySet<string>): readonly Question[] {
  return questions.filter(
    ({ id }) => !asked.has(id) && ![...asked].some((topic) => topic.endsWith('*') && id.startsWith(topic.slice(0, -1))),
  );
}

/** Asks one question and remembers that it was asked; what was answered. */
export async function askQuestion({ asker, asked }: Session, question: Question): Promise<readonly Setting[]> {
  const { choices, text, id } = question;
  const chosen =
    choices[
      await asker.choose(
        text,
        choices.map(({ name }) => name),
      )
    ];
  asked.add(id);
  if (chosen?.endsTopic !== undefined) asked.add(`${chosen.endsTopic}*`);
  if (!chosen?.typed) return chosen?.settings ?? [];
  const typed = (await asker.type(chosen.typed.text)).trim();
  return typed === '' ? [] : chosen.typed.settingsOf(typed);
}
