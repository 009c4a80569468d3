/** What can only the user know about a survey, although it could be read without the answer? */
import type { ColumnReading, FileReading } from '../../domain/import-audit.js';
import type { Choice, Question } from '../ask/question.js';

function ofConstruct({ columns }: FileReading, construct: string): readonly ColumnReading[] {
  return columns.filter(({ target }) => target === `item:${construct}`);
}

/** Of two questions on satisfaction one may be the overall one; otherwise their mean counts. */
function overallQuestion(reading: FileReading): readonly Question[] {
  const found = ofConstruct(reading, 'satisfaction');
  if (found.length < 2 || found.some(({ isOverall, origin }) => isOverall === true || origin === 'stated')) return [];
  const choices = found.map(({ column }): Choice => {
    return { name: column, settings: [{ key: 'map', name: column, value: 'satisfaction:overall' }] };
  });
  return [
    {
      id: `overall:${reading.file}`,
      text: `${reading.file}: which question asks for the satisfaction as a whole? (--map)`,
      flag: `--map "${found[0]?.column ?? ''}=satisfaction:overall"`,
      choices: [...choices, { name: 'none: the mean of them counts', settings: [] }],
      isNeeded: false,
    },
  ];
}

/** 1 to 10 read as 0 to 10 is the commonest silent error. */
function recommendQuestions(reading: FileReading): readonly Question[] {
  const found = ofConstruct(reading, 'recommend').filter(
    ({ scale, origin }) => scale?.low === 1 && scale.high === 10 && origin !== 'stated',
  );
  return found.map(({ column }) => ({
    id: `recommend:${reading.file}:${column}`,
    text: `${reading.file}: the answers to "${column}" run from 1 to 10. On which scale was it asked? (--scale)`,
    flag: `--scale "${column}=0..10"`,
    choices: [
      { name: '1 to 10: no NPS, it would not be comparable', settings: [] },
      { name: '0 to 10: nobody gave a 0', settings: [{ key: 'scale', name: column, value: '0..10' }] },
      {
        name: '1 to 10: compute the NPS all the same, marked as not comparable',
        settings: [{ key: 'map', name: column, value: 'recommend' }],
      },
    ],
    isNeeded: false,
  }));
}

const accountFields = ['customer_id', 'contact_id', 'email'];

/** What holds where nothing is said: a survey whose responses name an account is attributed. */
export function concludedConfidentiality({ columns }: FileReading): 'attributed' | 'confidential' {
  const hasAccount = columns.some(({ target }) => accountFields.some((field) => target === `field:${field}`));
  return hasAccount ? 'attributed' : 'confidential';
}

function confidentialityQuestion(reading: FileReading): Question {
  const attributed: Choice = {
    name: 'attributed: respondents know that their account team sees their answers',
    settings: [{ key: 'confidentiality', value: 'attributed' }],
  };
  const confidential: Choice = {
    name: 'confidential: small groups are withheld, nobody is named',
    settings: [{ key: 'confidentiality', value: 'confidential' }],
  };
  const isAttributed = concludedConfidentiality(reading) === 'attributed';
  return {
    id: `confidentiality:${reading.file}`,
    text: `${reading.file}: what were respondents told? (--attributed, --confidential)`,
    flag: '--confidential',
    choices: isAttributed ? [attributed, confidential] : [confidential, attributed],
    isNeeded: false,
  };
}

/** The questions about a survey, those the call has answered left out. */
export function questionsOfSurvey(
  reading: FileReading,
  { isConfidentialityStated }: { readonly isConfidentialityStated: boolean },
): readonly Question[] {
  if (reading.kind.kind !== 'response') return [];
  return [
    ...overallQuestion(reading),
    ...recommendQuestions(reading),
    ...(isConfidentialityStated ? [] : [confidentialityQuestion(reading)]),
  ];
}
