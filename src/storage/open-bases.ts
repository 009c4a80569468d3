/** What do analyses need to hold the bases of a report against those of earlier ones? */
import {
  memberOfHashes,
  type EarlierBase,
  type FilteredBases,
  type ReportBases,
  type SurveyBase,
} from '../counts/base-marks.js';
import type { Question } from '../counts/count-source.js';
import { rememberCounts } from '../counts/remembered-counts.js';
import { hashContent } from './content-hash.js';
import { type Database, withDatabaseProblems } from './database.js';
import { readBases } from './disclosure-ledger.js';
import { openCountSource, surveyIdOf } from './open-count-source.js';
import { readSurveyBase } from './survey-base.js';

/** Made once for each key. */
function once<Made>(make: (key: string) => Made): (key: string) => Made {
  const known = new Map<string, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

type EarlierOf = (subject: string) => readonly EarlierBase[];

/** Each survey is looked through once, when it is first asked for. */
function filteredBases(database: Database, where: Question['where'], earlierOf: EarlierOf): FilteredBases {
  const { connection, path } = database;
  const ofSurvey = once((survey): SurveyBase =>
    withDatabaseProblems(path, () => {
      const asked = { surveyId: surveyIdOf(connection, survey), where };
      return readSurveyBase(connection, asked, earlierOf(`survey:${survey}`));
    }),
  );
  return { ofSurvey, marked: rememberCounts(openCountSource(database, (survey) => ofSurvey(survey).marks)) };
}

/** What reports of this database rested on so far, for the next one. */
export function openBases(database: Database): ReportBases {
  const earlier = readBases(database);
  const earlierOf: EarlierOf = (subject) => earlier.get(subject) ?? [];
  const under = once((where) => filteredBases(database, JSON.parse(where) as Question['where'], earlierOf));
  return {
    earlierOf,
    under: (where) => under(JSON.stringify(where)),
    memberOf: (person, content) => memberOfHashes(hashContent(person), hashContent(content)),
  };
}
