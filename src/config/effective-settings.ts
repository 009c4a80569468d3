/** Which of the statements hold, for the run and for one file? */
import type { Configuration, Statement } from './configuration.js';
import { type FileSeen, matchesFile } from './file-pattern.js';
import { runRows, settingRows, type SettingKey } from './settings.js';

const isOfRun = ({ key }: Statement): boolean => runRows.some((row) => row.key === key);

/** The statement that decides a setting of the run, if any says it. */
export function runSetting({ statements }: Configuration, key: SettingKey): Statement | undefined {
  return statements.filter((statement) => statement.key === key).at(-1);
}

/** One statement for each setting: later ones win, what several say about different columns adds up. */
function lastOfEach(statements: readonly Statement[]): readonly Statement[] {
  const last = new Map<string, Statement>();
  for (const statement of statements) {
    const key = JSON.stringify([statement.key, statement.name]);
    // Taken out first, so that what was said last also stands last: a later pattern of columns wins.
    last.delete(key);
    last.set(key, statement);
  }
  return [...last.values()];
}

/** What is configured for a file, in the order of the table; patterns that stand later win over earlier ones. */
export function fileSettings({ statements }: Configuration, path: string): readonly Statement[] {
  const meant = statements.filter(
    (statement) =>
      !isOfRun(statement) &&
      (statement.pattern === undefined || matchesFile(statement.pattern, seenFrom(path, statement))),
  );
  const effective = lastOfEach(meant);
  return settingRows.flatMap(({ key }) => effective.filter((statement) => statement.key === key));
}

function seenFrom(path: string, { folder = '' }: Statement): FileSeen {
  return { path, folder };
}
