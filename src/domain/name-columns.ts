/** Which columns of a file hold the name of the person a row is about, whole or in parts? */
import { comparableName } from './comparable-name.js';

const partNames = (...names: readonly string[]): ReadonlySet<string> => new Set(names.map(comparableName));

const whole = partNames(
  ...['full name', 'contact name', 'contact full name', 'person name', 'respondent name', 'respondent', 'your name'],
  ...['employee name', 'participant name', 'recipient name', 'user name', 'contact'],
  ...['姓名', '联系人姓名', '您的姓名', '受访者姓名', '员工姓名', '用户姓名'],
);
const given = partNames(
  ...[
    'first name',
    'given name',
    'forename',
    'contact first name',
    'recipient first name',
    'vorname',
    'prénom',
    'nombre',
    '名',
    '名字',
  ],
);
const family = partNames(
  ...[
    'last name',
    'family name',
    'surname',
    'contact last name',
    'recipient last name',
    'nachname',
    'nom de famille',
    'apellido',
    'apellidos',
    '姓',
    '姓氏',
  ],
);

export interface NameColumns {
  readonly whole: readonly number[];
  readonly given?: number;
  readonly family?: number;
}

/** By their headers alone; `customer name` and `product name` name no person. */
export function nameColumnsIn(headers: readonly string[]): NameColumns {
  const keys = headers.map(comparableName);
  const places = (names: ReadonlySet<string>): readonly number[] =>
    keys.flatMap((key, index) => (names.has(key) ? [index] : []));
  const [firstGiven] = places(given);
  const [firstFamily] = places(family);
  return {
    whole: places(whole),
    ...(firstGiven === undefined ? {} : { given: firstGiven }),
    ...(firstFamily === undefined ? {} : { family: firstFamily }),
  };
}

/** The names a row gives its person, most often one. */
export function namesIn(
  cells: readonly string[],
  { whole: places, given: first, family: last }: NameColumns,
): readonly string[] {
  const cell = (place: number): string => (cells[place] ?? '').trim();
  const parts = first === undefined || last === undefined ? [] : [`${cell(first)} ${cell(last)}`.trim()];
  return [...places.map(cell), ...parts].filter((name) => name !== '');
}
