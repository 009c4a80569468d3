/** What do analyses need to hold the bases of a report against those of earlier ones? */
import { memberOfHashes, type ReportBases, type SurveyBase } from '../counts/base-marks.js';
import type { Question } from '../counts/count-source.js';
import { rememberCounts } from '../counts/remembered-counts.js';
import { hashContent } from './content-hash.js';
import { type Database, withDatabaseProblems } from './database.js';
import { readBases } from './disclosure-ledger.js';
import { openCountSource, surveyIdOf } from './open-count-source.js';
import { readSurveyBase } from './survey-base.js';

/** The bases of a report under these filters; each survey is looked through once, when it is first asked for. */
export function openBases(database: Database, where: Question['where']): ReportBases {
  const { connection, path } = database;
  const earlier = readBases(database);
  const surveys = new Map<string, SurveyBase>();
  const earlierOf = (subject: string) => earlier.get(subject) ?? [];
  const ofSurvey = (survey: string): SurveyBase => {
    const known = surveys.get(survey);
    if (known) return known;
    const found = withDatabaseProblems(path, () => {
      const asked = { surveyId: surveyIdOf(connection, survey), where };
      return readSurveyBase(connection, asked, earlierOf(`survey:${survey}`));
    });
    surveys.set(survey, found);
    return found;
  };
  return {
    earlierOf,
    ofSurvey,
    memberOf: (person, content) => memberOfHashes(hashContent(person), hashContent(content)),
    marked: rememberCounts(openCountSource(database, (survey) => ofSurvey(survey).marks)),
  };
}
