/** What is in the files of a folder, with the answers only the user can give? */
import type { Setting } from '../../config/configuration.js';
import type { FileSection } from '../../config/config-text.js';
import type { FileReading } from '../../domain/import-audit.js';
import type { ImportOptions } from '../../import/import-options.js';
import { readColumnNames } from '../../import/read-column-names.js';
import type { InputFile } from '../../import/read-bytes.js';
import type { RecordSink } from '../../import/record-sink.js';
import { catalogue } from '../../problems/catalogue.js';
import { describeProblem } from '../../problems/describe.js';
import { fail, ProblemError } from '../../problems/problem.js';
import { importAsking } from '../ask/import-asking.js';
import { askQuestion, type Asker, type Question, type Session } from '../ask/question.js';
import { questionsOfReading } from '../ask/reading-questions.js';
import { withSettings } from '../configured-options.js';
import { foundLines } from './found-lines.js';
import { settingsOfCall, statedSettings, type FileSetting } from './stated-settings.js';
import { questionsOfSurvey } from './survey-questions.js';

export interface Looking {
  readonly files: readonly InputFile[];
  readonly options: ImportOptions;
  /** What was said about single files. */
  readonly own: readonly FileSetting[];
  readonly sink: RecordSink;
  /** Undefined where nobody is there to answer. */
  readonly asker: Asker | undefined;
  /** Told of each file as soon as it was looked at. */
  readonly onFound: (file: string, lines: readonly string[]) => void;
}

export interface FoundFile extends FileSection {
  readonly isRead: boolean;
}

export interface Found {
  readonly sections: readonly FoundFile[];
  readonly roles: readonly Setting[];
}

const nobody: Asker = {
  choose: async () => await Promise.resolve(-1),
  tick: async () => await Promise.resolve([]),
  confirm: async () => await Promise.resolve(false),
  type: async () => await Promise.resolve(''),
};

/** Every column of every file: an option that names a column no file has is a mistake. */
async function allColumns({ files, options }: Looking): Promise<readonly string[]> {
  const columns = await Promise.all(
    files.map(async (file) => {
      try {
        return await readColumnNames(file, options);
      } catch (error) {
        if (error instanceof ProblemError) return [];
        throw error;
      }
    }),
  );
  return columns.flat();
}

/** The answer the call gave already, by the option of that name. */
function answerOfCall({ choices }: Question, options: ImportOptions): readonly Setting[] | undefined {
  const stated = settingsOfCall(options);
  const isStated = (setting: Setting): boolean =>
    stated.some(({ key, value, name }) => key === setting.key && value === setting.value && name === setting.name);
  return choices.find(({ settings }) => settings.length > 0 && settings.every(isStated))?.settings;
}

function answering(looking: Looking, session: Session, file: string) {
  return async (question: Question): Promise<readonly Setting[]> => {
    const given = answerOfCall(question, looking.options);
    if (!given && looking.asker) return await askQuestion(session, question);
    session.asked.add(question.id);
    if (given) return given;
    if (!question.isNeeded) return [];
    const { text, flag, choices } = question;
    const [first] = choices[0]?.settings ?? [];
    const set = `${file}: ${first?.key ?? ''}=${first?.value ?? ''}`;
    // The place names the file already, and the hint the option.
    const asked = text.replace(`${file}: `, '').replace(/\?.*$/su, '');
    return fail('answer-needed', { question: asked, flag, set }, { file });
  };
}

async function readingOf(looking: Looking, session: Session, job: { input: InputFile; options: ImportOptions }) {
  const { input, options } = job;
  const isConfidentialityStated = options.confidentiality !== undefined;
  let isTold = false;
  const questionsOf = (reading: FileReading): readonly Question[] => {
    // Whoever is asked about a file should know what it was found to be.
    if (!isTold)
      looking.onFound(input.name, foundLines(reading, new Set(isConfidentialityStated ? ['confidentiality'] : [])));
    isTold = true;
    return [...questionsOfReading(reading), ...questionsOfSurvey(reading, { isConfidentialityStated })];
  };
  const answer = answering(looking, session, input.name);
  return await importAsking({ input, options, sink: looking.sink, session, questionsOf, answer });
}

/** A file that cannot be read is told and left out; a wrong call ends everything. */
function notRead(file: string, error: unknown): FoundFile {
  if (!(error instanceof ProblemError) || catalogue[error.problem.code].exitCode !== 3) throw error;
  const { code, params } = error.problem;
  return { pattern: file, comments: [`not read. ${describeProblem({ code, params })}`], settings: [], isRead: false };
}

/** Looks at one file after the other; answers on roles hold for all of them. */
export async function lookAtFiles(looking: Looking): Promise<Found> {
  const session: Session = { asker: looking.asker ?? nobody, asked: new Set(), answers: [] };
  const columnsElsewhere = await allColumns(looking);
  // An order of dates or a layout of the call answers the question where there is one; elsewhere the file itself shows it.
  const { dateOrder: _order, layout: _layout, ...known } = looking.options;
  const sections: FoundFile[] = [];
  for (const input of looking.files) {
    const own = looking.own.filter(({ file }) => file === input.name).map(({ setting }) => setting);
    const options = { ...withSettings({ ...known, columnsElsewhere }, own), dryRun: true };
    try {
      const reading = await readingOf(looking, session, { input, options });
      const answers = session.answers.filter(({ file }) => file === input.name).map(({ setting }) => setting);
      const settings = [...statedSettings(reading, known), ...own, ...answers].filter(({ key }) => key !== 'role');
      const comments = foundLines(reading, new Set(settings.map(({ key }) => key)));
      sections.push({ pattern: input.name, comments, settings, isRead: true });
    } catch (error) {
      const section = notRead(input.name, error);
      looking.onFound(input.name, section.comments);
      sections.push(section);
    }
  }
  const roles = [...settingsOfCall(known), ...session.answers.map(({ setting }) => setting)];
  return { sections, roles: roles.filter(({ key }) => key === 'role') };
}
