/** Imports a file and asks what only the user can know, until nothing is open. */
import type { Setting } from '../../config/configuration.js';
import type { FileReading } from '../../domain/import-audit.js';
import { withSettings } from '../configured-options.js';
import { openQuestions, type Question, type Session } from './question.js';
import { tryImport, type Attempt } from './try-import.js';

/** What a role means holds in every file; other answers hold in the one they were asked about. */
function answersFor(file: string, { answers }: Session): readonly Setting[] {
  return answers
    .filter((answer) => answer.file === file || answer.setting.key === 'role')
    .map(({ setting }) => setting);
}

export interface Asking extends Omit<Attempt, 'asked'> {
  readonly session: Session;
  /** What the question is answered with; it must not be open afterwards. */
  readonly answer: (question: Question) => Promise<readonly Setting[]>;
}

/** The reading of the file with all answers; they are left in the session. */
export async function importAsking({ session, answer, ...attempt }: Asking): Promise<FileReading> {
  const file = attempt.input.name;
  for (;;) {
    const options = withSettings(attempt.options, answersFor(file, session));
    const outcome = await tryImport({ ...attempt, options, asked: session.asked });
    if (outcome.kind === 'imported') return outcome.reading;
    for (const question of outcome.questions) {
      // An answer can settle the questions behind it.
      if (openQuestions([question], session.asked).length === 0) continue;
      for (const setting of await answer(question)) session.answers.push({ file, setting });
    }
  }
}
