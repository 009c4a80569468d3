/** Can a file be imported as it is, or is there a question first? Nothing is saved while one is open. */
import type { FileReading } from '../../domain/import-audit.js';
import { importFile } from '../../import/import-file.js';
import type { ImportOptions } from '../../import/import-options.js';
import type { InputFile } from '../../import/read-bytes.js';
import type { FileSink, RecordSink } from '../../import/record-sink.js';
import { ProblemError } from '../../problems/problem.js';
import { openQuestions, type Question } from './question.js';
import { questionsOfProblem } from './reading-questions.js';

export interface Attempt {
  readonly input: InputFile;
  readonly options: ImportOptions;
  readonly sink: RecordSink;
  readonly asked: ReadonlySet<string>;
  readonly questionsOf: (reading: FileReading) => readonly Question[];
}

export type Outcome =
  | { readonly kind: 'imported'; readonly reading: FileReading }
  | { readonly kind: 'open'; readonly questions: readonly Question[] };

/** A sink that looks at the finished reading once more before anything of it becomes durable. */
function pausing(sink: RecordSink, pauses: (reading: FileReading) => boolean): RecordSink {
  const openFile = (file: Parameters<RecordSink['openFile']>[0]): FileSink => {
    const opened = sink.openFile(file);
    const commit: FileSink['commit'] = (reading) => {
      // Thrown, so that the import rolls back what it wrote, as with any error; caught below.
      if (pauses(reading)) throw new Error('a question is open');
      return opened.commit(reading);
    };
    return { ...opened, commit };
  };
  return { ...sink, openFile };
}

/** Imports the file, or hands back the questions that come before. */
export async function tryImport({ input, options, sink, asked, questionsOf }: Attempt): Promise<Outcome> {
  let questions: readonly Question[] = [];
  const pauses = (reading: FileReading): boolean => {
    questions = openQuestions(questionsOf(reading), asked);
    return questions.length > 0;
  };
  try {
    const reading = await importFile(input, options, pausing(sink, pauses));
    // A trial run commits nothing, so it was not looked at yet.
    return reading.outcome === 'dry-run' && pauses(reading)
      ? { kind: 'open', questions }
      : { kind: 'imported', reading };
  } catch (error) {
    if (questions.length > 0) return { kind: 'open', questions };
    const found = error instanceof ProblemError ? questionsOfProblem(input.name, error.problem) : [];
    questions = openQuestions(found, asked);
    if (questions.length === 0) throw error;
    return { kind: 'open', questions };
  }
}
