/** What happens to files that are read while somebody is there to be asked? */
import type { Configuration } from '../../config/configuration.js';
import type { FileReading } from '../../domain/import-audit.js';
import type { ImportOptions } from '../../import/import-options.js';
import type { InputFile } from '../../import/read-bytes.js';
import type { RecordSink } from '../../import/record-sink.js';
import type { Environment } from '../environment.js';
import { lazyAsker } from './lazy-asker.js';
import { importAsking } from './import-asking.js';
import { askQuestion, type Session } from './question.js';
import { questionsOfReading } from './reading-questions.js';
import { offerToSave } from './save-answers.js';

interface Asking {
  readonly read: (file: { readonly input: InputFile; readonly options: ImportOptions }) => Promise<FileReading>;
  readonly end: () => Promise<void>;
}

/** Reads files one after the other, asking what is unclear; at the end offers to save the answers. */
export function startAsking(
  environment: Environment,
  { sink, configuration }: { readonly sink: RecordSink; readonly configuration: Configuration },
): Asking {
  const session: Session = { asker: lazyAsker(environment), asked: new Set(), answers: [] };
  return {
    read: async ({ input, options }) =>
      await importAsking({
        input,
        options,
        sink,
        session,
        questionsOf: questionsOfReading,
        answer: async (question) => await askQuestion(session, question),
      }),
    end: async () => {
      await offerToSave(environment, session, configuration);
    },
  };
}
